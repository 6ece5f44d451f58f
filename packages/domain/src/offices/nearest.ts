import type { Text } from '../law/text.ts';
import { offices, type Office } from './offices.ts';

/** To be shown wherever a coordinate or a distance is shown (CC BY 4.0). */
export const geoNamesCredit: Text & { readonly url: string } = {
  kk: 'Координаттар: GeoNames, CC BY 4.0',
  ru: 'Координаты: GeoNames, CC BY 4.0',
  en: 'Coordinates: GeoNames, CC BY 4.0',
  url: 'https://www.geonames.org',
};

/** WGS 84, degrees. */
export type Point = { readonly lat: number; readonly lon: number };

export type NearbyOffice = { readonly office: Office; readonly kilometres: number };

/** The mean radius of the Earth, kilometres (IUGG). */
const radius = 6371.0088;

/** The distance over the sphere, kilometres (haversine). Throws RangeError for a point that is not on the Earth. */
export function kilometresBetween(a: Point, b: Point): number {
  for (const { lat, lon } of [a, b]) {
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) throw new RangeError(`not a point: ${lat}, ${lon}`);
  }
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * The offices nearest to a point, in order of distance; those of one town, whose point they share, in the order of Annex 1.
 * Offices whose town is not located are left out. The nearest is not always the competent one: that is the office of the
 * place of stay (clause 13).
 */
export function nearestOffices(point: Point, limit = 5): readonly NearbyOffice[] {
  return offices
    .flatMap((office) => (office.location ? [{ office, kilometres: kilometresBetween(point, office.location) }] : []))
    .toSorted((a, b) => a.kilometres - b.kilometres)
    .slice(0, limit);
}
