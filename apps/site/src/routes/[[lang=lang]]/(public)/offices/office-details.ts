import type { Language } from '@shaqyru/domain/law/text';
import type { Office } from '@shaqyru/domain/offices/offices';
import { officeRow, type OfficeRow } from './office-row.ts';
import { words, type DifferenceField } from './words.ts';

/** What the two printed texts say of a field; `settlementType` has only the Russian abbreviation. */
export type PrintedDifference = { field: DifferenceField; kazakh: string; russian: string };

export type OfficeDetailsRow = OfficeRow & {
  annexNumber: string;
  websites: readonly string[];
  emails: readonly string[];
  differences: readonly PrintedDifference[];
  /** The Kazakh letters as printed where they were put right. */
  printed: readonly string[];
  onlyInRussian: boolean;
  /** Offices printed in one row with several addresses. */
  unpairedUnits: readonly string[];
  located: boolean;
};

export function officeDetailsFor(office: Office, language: Language): OfficeDetailsRow {
  return {
    ...officeRow(office, language),
    annexNumber: office.annexNumber,
    websites: office.websites ?? [],
    emails: office.emails ?? [],
    differences: Object.entries(office.differsInRussian ?? {}).flatMap(([field, russian]) => {
      // Where several addresses are told one by one, their line is not told again.
      const toldAlready = field === 'address' && office.differsInRussian?.['addresses'] !== undefined;
      if (!isDifferenceField(field) || toldAlready) return [];
      return [{ field, kazakh: kazakhOf(office, field), russian: joined(russian) }];
    }),
    printed: Object.values(office.asPrinted ?? {}).map(joined),
    onlyInRussian: office.onlyInRussian === true,
    unpairedUnits: (office.units ?? []).map((unit) => unit[language]),
    located: office.location !== undefined,
  };
}

function isDifferenceField(field: string): field is DifferenceField {
  return Object.hasOwn(words.kk.fields, field);
}

function joined(value: string | readonly string[]): string {
  return typeof value === 'string' ? value.replaceAll('\n', ', ') : value.join(', ');
}

function kazakhOf(office: Office, field: DifferenceField): string {
  const values: Record<DifferenceField, string | readonly string[]> = {
    name: office.name.kk,
    address: office.address.kk,
    secretariatPhones: office.secretariatPhones,
    migrationPolicePhones: office.migrationPolicePhones,
    settlementType: office.address.kk,
    units: (office.units ?? []).map(({ kk }) => kk),
    addresses: office.addresses?.kk ?? [],
  };
  return joined(values[field]);
}
