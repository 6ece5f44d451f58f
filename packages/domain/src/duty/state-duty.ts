import { inForce } from '../law/parameter.ts';
import type { PlainDate } from '../law/plain-date.ts';
import { clause, type Explained, type LawRef, type Reason } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import { dutyPerInvitee, dutyShare } from './duty-share.ts';
import { monthlyCalculationIndex } from './mci.ts';
import { refundClaimTerm } from './refund-terms.ts';

/** The Tax Code of 2008 by its article. */
export function taxCode(article: string): LawRef {
  return { act: 'Tax Code', clause: article };
}

/**
 * The state duty in tiyn (clause 8; Tax Code, art. 538(4)): half the monthly calculation index of the day of payment
 * (art. 534(2)) for each invited person. Integers throughout: half of an odd index has half a tenge. Throws RangeError for a
 * day before the first known index and for a number of invitees that is not a whole number from 1.
 */
export function stateDuty({ paidOn, invitees }: { paidOn: PlainDate; invitees: number }): Explained<number> {
  if (!Number.isSafeInteger(invitees) || invitees < 1) throw new RangeError(`not a number of invitees: ${invitees}`);
  const mci = inForce(monthlyCalculationIndex, paidOn);
  const percent = inForce(dutyShare, paidOn).value;
  const perInvitee = inForce(dutyPerInvitee, paidOn).value;
  const shareTiyn = mci.value * percent;
  const dutyTiyn = perInvitee ? shareTiyn * invitees : shareTiyn;
  const because: Reason[] = [
    reason('duty-mci', taxCode('art. 534(2)'), { paidOn, mciTiyn: mci.value * 100, checked: mci.checked }),
  ];
  const year = paidOn.slice(0, 4);
  if (!mci.from.startsWith(year)) {
    because.push(reason('duty-mci-of-earlier-year', taxCode('art. 534(2)'), { year: Number(year), from: mci.from }));
  }
  because.push(reason('duty-share', clause('8'), { percent, shareTiyn }));
  if (perInvitee) because.push(reason('duty-per-invitee', taxCode('art. 538(4)'), { invitees, dutyTiyn }));
  return { value: dutyTiyn, because };
}

export type ReceiptCheck =
  | {
      readonly ok: true;
      readonly needTiyn: number;
      /** Refundable (art. 548): `refund` tells until when. */
      readonly overpaidTiyn: number;
      readonly because: readonly Reason[];
    }
  | {
      readonly ok: false;
      readonly problem: 'too-small';
      readonly needTiyn: number;
      readonly missingTiyn: number;
      readonly because: readonly Reason[];
    }
  | {
      readonly ok: false;
      /** `too-old`: paid before the first monthly calculation index that is known. */
      readonly problem: 'paid-in-future' | 'too-old';
      readonly because: readonly Reason[];
    };

/**
 * Whether a receipt covers the duty. `today` is the day on which the documents are received: the duty is paid before that
 * (art. 547). Amounts in tiyn. Throws RangeError for an amount that is not a whole number from 0 and as `stateDuty` does.
 */
export function checkReceipt(receipt: {
  paidOn: PlainDate;
  amountTiyn: number;
  invitees: number;
  today: PlainDate;
}): ReceiptCheck {
  const { paidOn, amountTiyn, invitees, today } = receipt;
  if (!Number.isSafeInteger(amountTiyn) || amountTiyn < 0) throw new RangeError(`not an amount in tiyn: ${amountTiyn}`);
  if (paidOn > today) {
    const because = [reason('receipt-paid-in-future', taxCode('art. 547'), { paidOn })];
    return { ok: false, problem: 'paid-in-future', because };
  }
  const first = monthlyCalculationIndex.versions[0]?.from;
  if (first !== undefined && paidOn < first) {
    const because = [reason('receipt-too-old', taxCode('art. 534(2)'), { paidOn, first })];
    return { ok: false, problem: 'too-old', because };
  }
  const duty = stateDuty({ paidOn, invitees });
  const needTiyn = duty.value;
  if (amountTiyn < needTiyn) {
    const missingTiyn = needTiyn - amountTiyn;
    const tooSmall = reason('receipt-too-small', clause('8'), { amountTiyn, needTiyn, missingTiyn });
    return { ok: false, problem: 'too-small', needTiyn, missingTiyn, because: [...duty.because, tooSmall] };
  }
  const overpaidTiyn = amountTiyn - needTiyn;
  const because = [...duty.because, reason('receipt-covers-duty', clause('8'), { amountTiyn, needTiyn })];
  const years = inForce(refundClaimTerm, paidOn).value;
  if (overpaidTiyn > 0) because.push(reason('receipt-overpaid', taxCode('art. 548'), { overpaidTiyn, years }));
  return { ok: true, needTiyn, overpaidTiyn, because };
}
