import { geoConicEqualArea, type ExtendedFeature, type GeoProjection, geoPath } from 'd3-geo';

export const width = 1000;
const margin = 12;

/** Equal areas, true along two parallels through the country, upright on its middle meridian. */
function conic(): GeoProjection {
  return geoConicEqualArea().parallels([43, 53]).rotate([-67, 0]).center([0, 48]);
}

/** The projection that fills a picture `width` wide with a shape, and what makes it again without the shape. */
export function fitted(shape: ExtendedFeature): {
  projection: GeoProjection;
  height: number;
  scale: number;
  translate: [number, number];
} {
  const projection = conic().fitWidth(width - 2 * margin, shape);
  const [, [, bottom]] = geoPath(projection).bounds(shape);
  const [x, y] = projection.translate();
  const translate: [number, number] = [Math.round((x + margin) * 100) / 100, Math.round((y + margin) * 100) / 100];
  const scale = Math.round(projection.scale() * 100) / 100;
  return { projection: placed(scale, translate), height: Math.ceil(bottom + 2 * margin), scale, translate };
}

export function placed(scale: number, translate: [number, number]): GeoProjection {
  return conic().scale(scale).translate(translate);
}
