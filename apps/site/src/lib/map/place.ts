import { scale, translate } from './outline.ts';
import { placed } from './projection.ts';

const projection = placed(scale, translate);

/** Where a place (degrees, WGS 84) stands on the picture, in its units; undefined for one that the projection cannot show. */
export function placeOnMap({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } | undefined {
  const point = projection([lon, lat]);
  return point ? { x: Math.round(point[0]), y: Math.round(point[1]) } : undefined;
}
