import { readTenge } from '@shaqyru/domain/application/read-form';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { checkReceipt, stateDuty } from '@shaqyru/domain/duty/state-duty';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { dateOfParts } from '@shaqyru/ui/date-field/date-parts';
import type { Typed } from '#lib/answers/typed-answers.ts';

/**
 * The duty for so many people by the day that stands in the receipt's form, or by today as long as no good day stands there
 * (clause 8), and whether the amount in the form covers it.
 */
export function receiptDuty(typed: Typed, invitees: number, today: PlainDate, language: Language) {
  const day = PlainDate.safeParse(typeof typed.paidOn === 'object' ? dateOfParts(typed.paidOn) : undefined);
  const amountTiyn = typeof typed.amountTiyn === 'string' ? readTenge(typed.amountTiyn) : undefined;
  const known = day.success && day.data <= today && day.data >= '2008-01-01';
  const paidOn = known ? day.data : today;
  const duty = stateDuty({ paidOn, invitees });
  const check = known && amountTiyn !== undefined ? checkReceipt({ paidOn, amountTiyn, invitees, today }) : null;
  return {
    day: formatDate(paidOn, language),
    amount: formatTiyn(duty.value, language),
    tooSmall: check?.ok === false && check.problem === 'too-small',
    because: (check?.because ?? duty.because).map((reason) => ({ text: explain(reason, language), ...reason.law })),
  };
}
