import { type Language } from '../law/text.ts';
import { suggestLatin } from '../names/transliterate.ts';
import { matchingKey } from '../names/matching-key.ts';
import { officeDetails, type OfficeDetails } from './directory.ts';
import { officeNames, type OfficeName } from './names.ts';

/** An office of Annex 1: a department, or a subdivision of one. */
export type Office = OfficeName & OfficeDetails;

const details = new Map(officeDetails.map((office) => [office.id, office]));

/** The 16 departments and their 206 subdivisions in the order of Annex 1. */
export const offices: readonly Office[] = officeNames.map((office) => {
  const found = details.get(office.id);
  if (!found) throw new Error(`no details of the office ${office.id}`);
  return { ...found, ...office };
});

const byId = new Map(offices.map((office) => [office.id, office]));

export const departments: readonly Office[] = offices.filter((office) => office.kind === 'department');

export function findOffice(id: string): Office | undefined {
  return byId.get(id);
}

/** Throws RangeError when Annex 1 has no such office. */
export function getOffice(id: string): Office {
  const office = byId.get(id);
  if (!office) throw new RangeError(`not an office of Annex 1: ${id}`);
  return office;
}

/** The subdivisions of a department, in the order of Annex 1. Throws RangeError when there is no such department. */
export function officesFor(departmentId: string): readonly Office[] {
  const department = getOffice(departmentId);
  if (department.kind !== 'department') throw new RangeError(`not a department: ${departmentId}`);
  return offices.filter((office) => office.departmentId === departmentId && office.id !== departmentId);
}

/**
 * The address in a reader's language. The standard has no English text: English readers get the Russian line in Latin
 * letters, which can be read out to a driver.
 */
export function officeAddress(office: Office, language: Language): string {
  return language === 'en' ? suggestLatin(office.address.ru) : office.address[language];
}

const searchTexts = new Map(
  offices.map((office) => {
    const region = getOffice(office.departmentId).region;
    const texts = [office.name, office.address, region ?? {}].flatMap((text) => Object.values(text));
    return [office.id, matchingKey(texts.join(' ')).split(' ')];
  }),
);

/**
 * Offices whose name, address or region has words beginning with every word of the query, in any script, subdivisions
 * and departments in the order of Annex 1. An empty query finds nothing.
 */
export function searchOffices(query: string): readonly Office[] {
  const wanted = matchingKey(query.slice(0, 200)).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  return offices.filter((office) => {
    const words = searchTexts.get(office.id) ?? [];
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}
