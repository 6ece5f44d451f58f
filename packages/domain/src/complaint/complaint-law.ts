import { z } from 'zod';
import { inForce, type Parameter, type ParameterVersion } from '../law/parameter.ts';
import { complaintTerm } from '../law/parameters/complaint-term.ts';
import type { PlainDate } from '../law/plain-date.ts';
import type { LawRef } from '../law/reason.ts';

/** The acts under which complaints are considered, one after the other. A complaint keeps that of the day it came in. */
export const ComplaintAct = z.enum(['law-of-2007', 'code-of-2021']);
export type ComplaintAct = z.infer<typeof ComplaintAct>;

const laws: Readonly<Record<ComplaintAct, LawRef>> = {
  'law-of-2007': { act: 'Law No. 221 of 12 January 2007', clause: '' },
  'code-of-2021': { act: 'Administrative Procedure and Process Code', clause: '' },
};

/** The act in force on a day. Throws RangeError before the law of 2007. */
export function complaintActOn(on: PlainDate): ComplaintAct {
  const { from } = inForce(complaintTerm, on);
  return from === complaintTerm.versions[0]?.from ? 'law-of-2007' : 'code-of-2021';
}

export function complaintLawOn(on: PlainDate): LawRef {
  return laws[complaintActOn(on)];
}

/**
 * A day on which the act's numbers are read. A deployment that operates an edition whose clause 25 names the law of 2007
 * goes on with that law, whatever the day: the numbers are then those of the act's first day.
 */
export function dayOfAct(act: ComplaintAct): PlainDate {
  const version = complaintTerm.versions[ComplaintAct.options.indexOf(act)];
  if (!version) throw new RangeError(`no numbers of the act ${act}`);
  return version.from;
}

/**
 * The number in force on a day. Throws RangeError where the act in force has a rule of its own that is not recorded: a date
 * computed by the act before would be wrong.
 */
export function recorded<T>(parameter: Parameter<T>, on: PlainDate): NonNullable<T> {
  const { value } = inForce(parameter, on) satisfies ParameterVersion<T>;
  if (value === null || value === undefined) throw new RangeError(`${parameter.id} is not recorded for ${on}`);
  return value;
}
