import { defaultEdition, editions } from '../law/editions.ts';
import { inForce } from '../law/parameter.ts';
import { ageOfMajority } from '../law/parameters/age-of-majority.ts';
import { invitationValidity } from '../law/parameters/invitation-validity.ts';
import { addYears, daysBetween, type PlainDate } from '../law/plain-date.ts';
import { clause } from '../law/reason.ts';
import { isLongStay } from '../routes/standing.ts';
import type { GroupAnswers, GroupOf } from './forms.ts';
import type { Multiplicity } from './invitation-letter.ts';
import type { ApplicationKind } from './kind.ts';
import type { FieldProblem, ProblemId } from './problem.ts';

/** The answers of one page against one another and against the day on which they are given. */
export type CrossCheck<A> = (answers: A, today: PlainDate) => FieldProblem[];

const found = (
  field: string,
  problem: ProblemId,
  more: Omit<FieldProblem, 'field' | 'problem'> = {},
): FieldProblem => ({
  field,
  problem,
  ...more,
});
const notAfter = (field: string, date: PlainDate, today: PlainDate): FieldProblem[] =>
  date > today ? [found(field, 'date-in-future')] : [];

function ofAge(field: string, birthDate: PlainDate, today: PlainDate): FieldProblem[] {
  const { value: age } = inForce(ageOfMajority, today);
  if (birthDate > today || addYears(birthDate, age) <= today) return [];
  const law = { act: 'Civil Code', clause: 'art. 17' };
  return [found(field, 'not-of-age', { data: { age }, law })];
}

type WithPassport = { birthDate: PlainDate; passportIssuedOn: PlainDate; passportExpiresOn: PlainDate };

function checkPassport(person: WithPassport, today: PlainDate): FieldProblem[] {
  const { birthDate, passportIssuedOn, passportExpiresOn } = person;
  const problems = notAfter('passportIssuedOn', passportIssuedOn, today);
  if (passportIssuedOn < birthDate) problems.push(found('passportIssuedOn', 'issued-before-birth'));
  if (passportExpiresOn <= passportIssuedOn) problems.push(found('passportExpiresOn', 'passport-dates-out-of-order'));
  else if (passportExpiresOn < today) problems.push(found('passportExpiresOn', 'date-in-past'));
  return problems;
}

const checkInvitee: CrossCheck<WithPassport & { citizenship: string }> = (invitee, today) => [
  ...notAfter('birthDate', invitee.birthDate, today),
  ...(invitee.citizenship === 'KAZ' ? [found('citizenship', 'not-for-kazakhstanis', { law: clause('16') })] : []),
  ...checkPassport(invitee, today),
];

const checkPeriod: CrossCheck<{ from: PlainDate; to: PlainDate }> = ({ from, to }, today) => [
  ...(from < today ? [found('from', 'date-in-past')] : []),
  ...(to < from ? [found('to', 'leaves-before-arriving')] : []),
];

const checkPrivateVisit: CrossCheck<{ from: PlainDate; to: PlainDate }> = (visit, today) => {
  const until = addYears(today, inForce(invitationValidity, today).value);
  if (visit.to <= until) return checkPeriod(visit, today);
  const law = clause('Annex 2, reverse');
  return [...checkPeriod(visit, today), found('to', 'visit-after-validity', { data: { until }, law })];
};

/** How many visits each multiplicity stands for (Annex 3, note 3): from, to. */
const visitsOf: Readonly<Record<Multiplicity, readonly [number, number]>> = {
  one: [1, 1],
  two: [2, 2],
  three: [3, 3],
  many: [4, Infinity],
};

type LetterVisit = { from: PlainDate; to: PlainDate; multiplicity: Multiplicity; visits: number };

const checkLetterVisit: CrossCheck<LetterVisit> = (visit, today) => {
  const problems = checkPeriod(visit, today);
  const law = clause('Annex 3, note 3');
  const [least, most] = visitsOf[visit.multiplicity];
  const days = daysBetween(visit.from, visit.to) + 1;
  if (visit.visits < least || visit.visits > most) problems.push(found('visits', 'multiplicity-not-visits', { law }));
  else if (days > 0 && visit.visits > days) {
    problems.push(found('visits', 'more-visits-than-days', { data: { days }, law }));
  }
  return problems;
};

const checkReceiptDate: CrossCheck<{ paidOn: PlainDate }> = ({ paidOn }, today) => notAfter('paidOn', paidOn, today);

const checkOutgoing: CrossCheck<{ outgoingOn: PlainDate }> = ({ outgoingOn }, today) =>
  notAfter('outgoingOn', outgoingOn, today);

const checkLetterhead: CrossCheck<{ justiceRegistrationYear: number; registeredOn: PlainDate }> = (
  letterhead,
  today,
) => [
  ...(letterhead.justiceRegistrationYear > Number(today.slice(0, 4))
    ? [found('justiceRegistrationYear', 'date-in-future')]
    : []),
  ...notAfter('registeredOn', letterhead.registeredOn, today),
];

const checkInviter: CrossCheck<GroupAnswers<'private', 'inviter'>> = (inviter, today) => [
  ...notAfter('birthDate', inviter.birthDate, today),
  ...ofAge('birthDate', inviter.birthDate, today),
  ...notAfter('identityDocumentIssuedOn', inviter.identityDocumentIssuedOn, today),
  ...(inviter.identityDocumentIssuedOn < inviter.birthDate
    ? [found('identityDocumentIssuedOn', 'issued-before-birth')]
    : []),
];

const checkForeignInviter: CrossCheck<GroupAnswers<'private-host-organisation', 'inviter'>> = (inviter, today) => {
  const law = clause('11, host organisation');
  const { arrivedOn, permittedUntil } = inviter;
  const problems = [
    ...notAfter('birthDate', inviter.birthDate, today),
    ...ofAge('birthDate', inviter.birthDate, today),
    ...(inviter.citizenship === 'KAZ' ? [found('citizenship', 'not-a-foreigner', { law })] : []),
    ...checkPassport(inviter, today),
    ...notAfter('arrivedOn', arrivedOn, today),
    ...(arrivedOn < inviter.birthDate ? [found('arrivedOn', 'arrived-before-birth')] : []),
  ];
  if (permittedUntil <= arrivedOn) problems.push(found('permittedUntil', 'stay-dates-out-of-order'));
  else if (permittedUntil < today) problems.push(found('permittedUntil', 'stay-over', { law }));
  else if (!isLongStay(inviter)) {
    const { hostOrganisationStayMonths: months } = editions[defaultEdition];
    problems.push(found('permittedUntil', 'stay-not-over-six-months', { data: { months }, law }));
  }
  return problems;
};

const nothing = () => [];

/** The checks of every page of every kind. */
export const crossChecks: {
  readonly [K in ApplicationKind]: { readonly [G in GroupOf<K>]: CrossCheck<GroupAnswers<K, G>> };
} = {
  private: {
    office: nothing,
    inviter: checkInviter,
    employment: nothing,
    invitee: checkInvitee,
    visit: checkPrivateVisit,
    petition: nothing,
    receipt: checkReceiptDate,
    declaration: nothing,
  },
  'private-host-organisation': {
    office: nothing,
    organisation: nothing,
    request: checkOutgoing,
    representative: nothing,
    inviter: checkForeignInviter,
    employment: nothing,
    invitee: checkInvitee,
    visit: checkPrivateVisit,
    receipt: checkReceiptDate,
    declaration: nothing,
  },
  'business-letter': {
    office: nothing,
    organisation: checkLetterhead,
    letter: checkOutgoing,
    invitee: checkInvitee,
    visit: checkLetterVisit,
    signatories: nothing,
    receipt: checkReceiptDate,
    declaration: nothing,
  },
  'tourist-letter': {
    office: nothing,
    organisation: checkLetterhead,
    letter: checkOutgoing,
    invitee: checkInvitee,
    visit: checkLetterVisit,
    signatories: nothing,
    receipt: checkReceiptDate,
    declaration: nothing,
  },
};
