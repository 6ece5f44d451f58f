import { clause, type Explained } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import { matchingKey } from '../names/matching-key.ts';
import { departments, officesFor, type Office } from './offices.ts';

/** What the place was found in: the name of the office, its address, or the name of the region. */
export type FoundBy = 'name' | 'address' | 'region';
export type Candidate = { readonly office: Office; readonly by: FoundBy };

/** Words of addresses that name no place. */
const generic = new Set(
  (
    'район района аудан ауданы ауданының город города гор г қала қаласы қаласының область области обл облыс облысы ' +
    'облысының ауыл ауылы село с поселок посёлок п пос кент кенті республика казахстан қазақстан улица ул көше көшесі ' +
    'department district city region division directorate police internal affairs kazakhstan street ішкі істер ' +
    'департаменті басқармасы бөлімі департамент управление отдел внутренних дел the of and и және'
  )
    .split(' ')
    .map(matchingKey),
);

/** Endings of case and of adjectives: «Целиноградский», «Целиноградского», «Шымкента», «Шымкентте». */
const endings =
  /(?:INSKOGO|INSKI|INSKOI|INSKAIA|SKOGO|SKOMU|SKOM|SKOI|SKAIA|SKI|OGO|OI|AIA|ININ|NIN|DIN|TIN|DA|DE|TA|TE|[AEIOU])$/;
const shortest = 3;

function stemOf(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length < shortest ? word : stem;
}

function stemsOf(text: string): string[] {
  return (
    matchingKey(text)
      .split(' ')
      // A single letter is a preposition or an initial.
      .filter((word) => word.length > 1 && !generic.has(word))
      .map(stemOf)
  );
}

type Entry = { readonly office: Office; readonly stems: Readonly<Record<FoundBy, readonly ReadonlySet<string>[]>> };

/** Where documents are handed in: the subdivisions, and a department where Annex 1 names none of it. */
const receiving: readonly Entry[] = departments.flatMap((department) => {
  const region = Object.values(department.region ?? {}).map((text) => new Set(stemsOf(text)));
  const units = officesFor(department.id);
  return (units.length > 0 ? units : [department]).map((office) => ({
    office,
    stems: {
      name: Object.values(office.name).map((text) => new Set(stemsOf(text))),
      address: Object.values(office.address).map((text) => new Set(stemsOf(text))),
      region,
    },
  }));
});

const ways: readonly FoundBy[] = ['name', 'address', 'region'];

/**
 * Which office is competent for a place of stay (clause 13, Annex 1), named in any script and case: «Алмалинский район»,
 * "Shymkent", «Талғарда». Candidates, those found by their name first: Annex 1 draws no borders, a place may have several
 * offices, and some names are borne by two districts, so the applicant chooses. Empty when nothing is found.
 */
export function competentOffices(place: string): Explained<readonly Candidate[]> {
  const wanted = [...new Set(stemsOf(place.slice(0, 200)))];
  const law = clause('13');
  if (wanted.length === 0) return { value: [], because: [reason('office-of-place-of-stay', law, {})] };
  const found = receiving.flatMap(({ office, stems }): (Candidate & { hits: number })[] => {
    // A place may be given with its region: «Аксуский район Алматинской области».
    const everywhere = ways.flatMap((way) => stems[way]);
    const hits = (texts: readonly ReadonlySet<string>[]) =>
      wanted.filter((stem) => texts.some((text) => text.has(stem))).length;
    const by = ways.find((way) => hits(stems[way]) > 0);
    return by ? [{ office, by, hits: hits(everywhere) }] : [];
  });
  const most = Math.max(0, ...found.map(({ hits }) => hits));
  const value = found
    .filter(({ hits }) => hits === most)
    .toSorted((a, b) => ways.indexOf(a.by) - ways.indexOf(b.by))
    .map(({ office, by }) => ({ office, by }));
  const rule = value.length === 0 ? 'office-not-found' : 'office-candidates';
  return {
    value,
    because: [reason('office-of-place-of-stay', law, {}), reason(rule, clause('Annex 1'), { count: value.length })],
  };
}
