import { competentOffices } from '@shaqyru/domain/offices/competent-office';
import { nearestOffices, type NearbyOffice, type Point } from '@shaqyru/domain/offices/nearest';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { type Office, offices, searchOffices } from '@shaqyru/domain/offices/offices';

export type Nearest =
  | { from: 'coordinates'; point: Point; offices: readonly NearbyOffice[] }
  /** `others`: offices of other towns that the same words may mean. */
  | { from: 'town'; town: Office; others: readonly Office[]; offices: readonly NearbyOffice[] }
  | { from: 'nowhere' };

const shown = 6;
const mostOthers = 8;

/** "43.25, 76.95", "43,25 76,95": latitude, then longitude. Undefined for what is not a point on the Earth. */
export function pointIn(text: string): Point | undefined {
  const match = /^\s*(-?\d{1,3}(?:[.,]\d+)?)°?\s*[;,\s]\s*(-?\d{1,3}(?:[.,]\d+)?)°?\s*$/.exec(text);
  if (!match) return undefined;
  const [lat, lon] = [match[1], match[2]].map((number) => Number((number ?? '').replace(',', '.')));
  if (lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { lat, lon };
}

/** The offices nearest to a point typed, or to the town that the directory knows under the words typed. */
export function findNearest(place: string): Nearest {
  const point = pointIn(place);
  if (point) return { from: 'coordinates', point, offices: nearestOffices(point, shown) };
  const meant = new Set([
    // Almaty is first the city, and then a district of Astana that bears its name.
    ...officesIn(place),
    ...competentOffices(place).value.map(({ office }) => office),
    ...searchOffices(place),
  ]);
  const located = [...meant].filter(({ location }) => location !== undefined);
  const [town] = located;
  if (!town?.location) return { from: 'nowhere' };
  const elsewhere = located.filter(
    ({ location }, index) =>
      !sameTown(location, town.location) && located.findIndex((other) => sameTown(other.location, location)) === index,
  );
  return {
    from: 'town',
    town,
    others: elsewhere.slice(0, mostOthers),
    offices: nearestOffices(town.location, shown),
  };
}

/** The offices whose town GeoNames lists under this name: it stands at the end of the point's source. */
function officesIn(town: string): readonly Office[] {
  const key = matchingKey(town);
  return offices.filter(({ location }) => location && matchingKey(location.source.split(': ').at(-1) ?? '') === key);
}

function sameTown(a: Point | undefined, b: Point | undefined): boolean {
  return a?.lat === b?.lat && a?.lon === b?.lon;
}
