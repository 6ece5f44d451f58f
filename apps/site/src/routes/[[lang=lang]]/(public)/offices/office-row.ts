import type { Language } from '@shaqyru/domain/law/text';
import { type Office, officeAddress } from '@shaqyru/domain/offices/offices';
import { path } from '#lib/path.ts';

/** An office as one reader sees it: of three languages and two texts, one. */
export type OfficeRow = {
  id: string;
  href: string;
  name: string;
  address: string;
  /** The Russian text itself has an address with letters that only Kazakh has: it is to be read as Kazakh. */
  addressLang: 'kk' | undefined;
  secretariat: readonly string[];
  migrationPolice: readonly string[];
};

/** The page of an office: its id is its address, "astana" or "astana/esil-district". */
export function officePath(office: Pick<Office, 'id'>, language: Language): string {
  return path(language, `/offices/${office.id}`);
}

const kazakhLetters = /[әғқңөұүһі]/i;

export function officeRow(office: Office, language: Language): OfficeRow {
  const address = officeAddress(office, language);
  return {
    id: office.id,
    href: officePath(office, language),
    name: office.name[language],
    address,
    addressLang: language !== 'kk' && kazakhLetters.test(address) ? 'kk' : undefined,
    secretariat: office.secretariatPhones,
    migrationPolice: office.migrationPolicePhones,
  };
}
