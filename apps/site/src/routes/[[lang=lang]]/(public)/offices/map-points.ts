import type { Language } from '@shaqyru/domain/law/text';
import { type Office, offices } from '@shaqyru/domain/offices/offices';
import { placeOnMap } from '#lib/map/place.ts';
import { officePath } from './office-row.ts';

/** A mark on the map that leads to the page of an office. */
export type MapPoint = { x: number; y: number; label: string; href: string; number?: string | undefined };

const places = new Map(
  offices.flatMap((office) => {
    const place = office.location && placeOnMap(office.location);
    return place ? [[office.id, place] as const] : [];
  }),
);

/** Every town with an office as a path of dots: lines of no length with round ends, a few bytes each. */
export const everyTown = [...new Set([...places.values()].map(({ x, y }) => `M${x} ${y}h0`))].join('');

/** The offices that are located, those of one town under one mark: the first of them in the order of Annex 1. */
export function mapPoints(shown: readonly Office[], language: Language, numbered = false): MapPoint[] {
  const marks = new Map<string, MapPoint>();
  for (const office of shown) {
    const place = places.get(office.id);
    if (!place) continue;
    const town = `${place.x} ${place.y}`;
    const before = marks.get(town);
    const label = numbered ? (office.region?.[language] ?? office.name[language]) : office.name[language];
    if (before) before.label += `; ${label}`;
    else
      marks.set(town, {
        ...place,
        label,
        href: officePath(office, language),
        ...(numbered ? { number: office.annexNumber } : {}),
      });
  }
  return [...marks.values()];
}
