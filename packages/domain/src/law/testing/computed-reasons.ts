import { answerDue, appealUntil, extensionNoticeDue, forwardingDue } from '../../complaint/complaint-terms.ts';
import { mayConsider, type Standing } from '../../complaint/who-considers.ts';
import { mayReopen } from '../../complaint/reopening.ts';
import { reopeningCases } from '../../complaint/testing/reopening-cases.ts';
import { afterReopening } from '../../term/reopened-term.ts';
import { refund, RefundCase } from '../../duty/refund.ts';
import { replacementDuty } from '../../duty/replacement.ts';
import { checkReceipt } from '../../duty/state-duty.ts';
import { competentOffices } from '../../offices/competent-office.ts';
import { isBarred } from '../../refusal/grounds.ts';
import { chooseRoute, Inviter, Purpose } from '../../routes/choose-route.ts';
import { dueDate } from '../../term/due-date.ts';
import { followVisit } from '../../visit/follow-visit.ts';
import { plainDate } from '../plain-date.ts';
import type { Reason } from '../reason.ts';

const day = plainDate('2013-08-26');
const examiner: Standing = { id: 'examiner', level: 'officer', departmentId: 'astana' };
const head: Standing = { id: 'head', level: 'directorate-head', departmentId: 'astana' };
const manager: Standing = { id: 'manager', level: 'department-management', departmentId: 'almaty' };
const stay = { arrivedOn: plainDate('2013-01-15'), permittedUntil: plainDate('2013-07-15') };
const longStay = { ...stay, permittedUntil: plainDate('2013-07-16') };

const invited = {
  edition: '2013-07-23',
  onLetter: false,
  validUntil: plainDate('2014-08-26'),
  visitFrom: day,
  visitTo: plainDate('2013-09-30'),
  cancelledOn: null,
  arrivedOn: null,
  registeredOn: null,
  departedOn: null,
  slipReturnedOn: null,
} as const;
const visits = [invited, { ...invited, arrivedOn: day }, { ...invited, arrivedOn: day, departedOn: day }];

/** Every rule as it comes out of the computations. */
export const computedReasons: readonly Reason[] = [
  ...dueDate({ from: plainDate('2013-10-08'), edition: '2013-07-23', channel: 'portal' }).because,
  ...dueDate({ from: plainDate('2012-12-12'), edition: '2013-07-23', channel: 'paper' }).because,
  ...dueDate({ from: plainDate('2013-05-01'), edition: '2011-02-28', channel: 'paper' }).because,
  ...checkReceipt({ paidOn: plainDate('2027-02-01'), amountTiyn: 500_000, invitees: 1, today: plainDate('2027-02-02') })
    .because,
  ...checkReceipt({ paidOn: day, amountTiyn: 86_550, invitees: 2, today: day }).because,
  ...checkReceipt({ paidOn: plainDate('2013-08-27'), amountTiyn: 1, invitees: 1, today: day }).because,
  ...checkReceipt({ paidOn: plainDate('2007-08-27'), amountTiyn: 1, invitees: 1, today: day }).because,
  ...isBarred('16.7', { oralman: true, bornOrFormerCitizen: true, familyMemberOfSuch: true }).because,
  ...isBarred('16.1', { oralman: true, bornOrFormerCitizen: false, familyMemberOfSuch: false }).because,
  ...Inviter.options.flatMap((inviter) =>
    Purpose.options.flatMap((purpose) => chooseRoute({ inviter, purpose }).because),
  ),
  ...chooseRoute({ inviter: 'citizen', purpose: 'relatives', invitee: 'kazakhstani' }).because,
  ...[stay, longStay].flatMap(
    (given) => chooseRoute({ inviter: 'foreigner-over-six-months', purpose: 'relatives', stay: given }).because,
  ),
  ...competentOffices('Шымкент').because,
  ...competentOffices('Атлантида').because,
  ...replacementDuty({ paidOn: day }).because,
  ...visits.flatMap((visit) => followVisit(visit, day).due.flatMap(({ because }) => because)),
  ...RefundCase.options.flatMap((happened) =>
    [86_550, 90_000].flatMap((amountTiyn) =>
      ['2013-09-02', '2016-08-27'].flatMap((claimedOn) => {
        const claim = { happened, paidOn: day, amountTiyn, needTiyn: 86_550, claimedOn: plainDate(claimedOn) };
        return refund(claim).because;
      }),
    ),
  ),
  ...refund({ happened: 'accepted', paidOn: day, amountTiyn: 86_550, needTiyn: 86_550, reversed: true }).because,
  ...answerDue({ receivedOn: day, extendedByDays: 5 }).because,
  ...answerDue({ receivedOn: day, withInquiry: true }).because,
  ...answerDue({ receivedOn: plainDate('2026-11-24') }).because,
  ...extensionNoticeDue(day).because,
  ...forwardingDue({ receivedOn: day }).because,
  ...appealUntil(day).because,
  ...reopeningCases.flatMap(({ facts }) => mayReopen(facts).because),
  ...afterReopening({ from: day, because: [] }, 'SH01-2013-000001').because,
  ...mayConsider(examiner, { about: 'conduct', concerned: [examiner] }).because,
  ...mayConsider(examiner, { about: 'conduct', concerned: [head] }).because,
  ...mayConsider(manager, { about: 'conduct', concerned: [head] }).because,
  ...mayConsider(head, { about: 'conduct', concerned: [examiner] }).because,
  ...mayConsider(head, { about: 'result', concerned: [examiner] }).because,
];
