import { annex2ControlSlip, annex2Front, annex2Reverse } from './annexes/annex-2.ts';
import { annex3Letter } from './annexes/annex-3.ts';
import { annex4Talon } from './annexes/annex-4.ts';
import { annex5Table } from './annexes/annex-5.ts';
import { annex6Talon } from './annexes/annex-6.ts';
import type { AnnexForm, FormLine } from './annexes/form-line.ts';

/**
 * The papers of Annexes 2 to 6, line by line with their labels. Annex 1 is the directory of offices (`offices/offices.ts`). The
 * act of 2013 changed no annex: both editions have these.
 */
export const annexForms: readonly AnnexForm[] = [
  annex2Front,
  annex2ControlSlip,
  annex2Reverse,
  annex3Letter,
  annex4Talon,
  annex5Table,
  annex6Talon,
];

/** The form of an annex or of a side of it: "Annex 4", "Annex 2, reverse". */
export function findAnnexForm(clause: string): AnnexForm | undefined {
  return annexForms.find((form) => form.clause === clause);
}

/** A numbered line of an annex's form: "Annex 3, 5" is the passport's number, "Annex 5, 4.1" an indicator. */
export function findAnnexItem(clause: string): { form: AnnexForm; line: FormLine } | undefined {
  for (const form of annexForms) {
    const line = form.lines.find(
      (each) => 'id' in each && /^\d/.test(each.id) && `${form.clause}, ${each.id}` === clause,
    );
    if (line) return { form, line };
  }
  return undefined;
}
