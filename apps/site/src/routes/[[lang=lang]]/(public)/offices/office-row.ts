import type { Language } from '@shaqyru/domain/law/text';
import { type Office, officeAddress } from '@shaqyru/domain/offices/offices';

/** An office as one reader sees it: of three languages and two texts, one. */
export type OfficeRow = {
  id: string;
  name: string;
  address: string;
  secretariat: readonly string[];
  migrationPolice: readonly string[];
};

export function officeRow(office: Office, language: Language): OfficeRow {
  return {
    id: office.id,
    name: office.name[language],
    address: officeAddress(office, language),
    secretariat: office.secretariatPhones,
    migrationPolice: office.migrationPolicePhones,
  };
}
