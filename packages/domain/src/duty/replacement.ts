import type { PlainDate } from '../law/plain-date.ts';
import type { Explained } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import { checkReceipt, stateDuty, taxCode, type ReceiptCheck } from './state-duty.ts';

/**
 * The duty in tiyn for an invitation in place of a lost or damaged one (Tax Code, art. 538(6)): the share of the MCI of the
 * day of payment that the invitation itself costs, for each invitation replaced. Throws RangeError as `stateDuty` does.
 */
export function replacementDuty({
  paidOn,
  invitations = 1,
}: {
  paidOn: PlainDate;
  invitations?: number;
}): Explained<number> {
  const duty = stateDuty({ paidOn, invitees: invitations });
  const because = duty.because.filter(({ rule }) => rule !== 'duty-per-invitee');
  return {
    value: duty.value,
    because: [...because, reason('duty-replacement', taxCode('art. 538(6)'), { dutyTiyn: duty.value })],
  };
}

/** Whether a receipt covers the duty for replacing one invitation, paid before `today`, on which it is handed in. */
export function checkReplacementReceipt(receipt: {
  paidOn: PlainDate;
  amountTiyn: number;
  today: PlainDate;
}): ReceiptCheck {
  const check = checkReceipt({ ...receipt, invitees: 1 });
  const because = check.because.map((one) =>
    one.rule === 'duty-per-invitee'
      ? reason('duty-replacement', taxCode('art. 538(6)'), { dutyTiyn: Number(one.data['dutyTiyn']) })
      : one,
  );
  return { ...check, because };
}
