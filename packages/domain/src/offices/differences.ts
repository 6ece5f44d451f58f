import { offices, type Office } from './offices.ts';

/** A field of Annex 1 whose printed letters were put right, or of which the Russian text says something else. */
export type Difference = {
  readonly office: Office;
  /** "address.kk", "migrationPolicePhones", "settlementType". */
  readonly field: string;
  readonly value: string | readonly string[];
};

/** The Kazakh letters as printed, wherever cleaning changed them: mostly Latin look-alikes. */
export function printedOtherwise(): readonly Difference[] {
  return differencesIn('asPrinted');
}

/** What the Russian text says, wherever the Kazakh, which prevails, says something else. */
export function saidOtherwiseInRussian(): readonly Difference[] {
  return differencesIn('differsInRussian');
}

function differencesIn(kind: 'asPrinted' | 'differsInRussian'): readonly Difference[] {
  return offices.flatMap((office) =>
    Object.entries(office[kind] ?? {}).map(([field, value]) => ({ office, field, value })),
  );
}
