import { ministryId } from '../complaint/complaint-topic.ts';
import type { Language, Text } from '../law/text.ts';
import { suggestLatin } from '../names/transliterate.ts';
import { findOffice, getOffice } from './offices.ts';

/** A body that takes complaints: a department of Annex 1, or the ministry above them (clauses 20–22). */
export type Body = {
  readonly id: string;
  /** "01" of the first department of Annex 1; "00" of the ministry. */
  readonly annexNumber: string;
  readonly name: Text;
  readonly address: Text;
  readonly phones: readonly string[];
};

/** The ministry's own particulars (clause 26). */
const ministry: Body = {
  id: ministryId,
  annexNumber: '00',
  name: {
    kk: 'Қазақстан Республикасының Ішкі істер министрлігі',
    ru: 'Министерство внутренних дел Республики Казахстан',
    en: 'Ministry of Internal Affairs of the Republic of Kazakhstan',
  },
  address: {
    kk: '010000, Астана қаласы, Тәуелсіздік көшесі, 1/1',
    ru: '010000, г. Астана, ул. Тәуелсіздік, 1/1',
    en: '1/1 Tauelsizdik street, Astana 010000',
  },
  phones: ['8 (7172) 71-51-31'],
};

/** Throws RangeError when there is no such department and it is not the ministry. */
export function bodyOf(departmentId: string): Body {
  if (departmentId === ministryId) return ministry;
  const office = getOffice(departmentId);
  if (office.kind !== 'department') throw new RangeError(`not a department: ${departmentId}`);
  return {
    id: office.id,
    annexNumber: office.annexNumber.padStart(2, '0'),
    name: office.name,
    address: { kk: office.address.kk, ru: office.address.ru, en: suggestLatin(office.address.ru) },
    phones: office.secretariatPhones,
  };
}

export function isBody(departmentId: string): boolean {
  return departmentId === ministryId || findOffice(departmentId)?.kind === 'department';
}

/** «…нің кеңсесі»: where a complaint is handed in and an answer fetched. */
export function chancelleryOf(departmentId: string, language: Language): string {
  const name = bodyOf(departmentId).name[language];
  return { kk: `${name}, кеңсе`, ru: `${name}, канцелярия`, en: `${name}, chancellery` }[language];
}
