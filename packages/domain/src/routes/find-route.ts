import { applicationKinds, type ApplicationKind } from '../application/kind.ts';
import { documentsFor, type DocumentAsked } from '../documents/documents.ts';
import { stateDuty } from '../duty/state-duty.ts';
import { defaultEdition, editions, type Edition } from '../law/editions.ts';
import type { Channel } from '../law/editions/edition-rules.ts';
import type { PlainDate } from '../law/plain-date.ts';
import { clause, type Explained, type LawRef, type Reason } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import { competentOffices, type Candidate } from '../offices/competent-office.ts';
import { dueDate } from '../term/due-date.ts';
import type { CalendarAddition, WorkingWeek } from '../term/holidays.ts';
import { chooseRoute, type RouteAnswers } from './choose-route.ts';

/** Who does something on a route, in words, with the clause that says so. */
export type Doer = { readonly text: Text; readonly law: LawRef };

/** Who hands in the documents and who collects the result, for each route of clause 11. */
export const doers: Readonly<Record<ApplicationKind, { readonly handsIn: Doer; readonly collects: Doer }>> = {
  private: {
    handsIn: {
      text: { kk: 'шақырушы адам', ru: 'приглашающий', en: 'the inviting person' },
      law: clause('11, private affairs'),
    },
    collects: {
      text: { kk: 'шақырушы адам', ru: 'приглашающий', en: 'the inviting person' },
      law: clause('15'),
    },
  },
  'private-host-organisation': {
    handsIn: {
      text: { kk: 'қабылдаушы ұйым', ru: 'принимающая организация', en: 'the host organisation' },
      law: clause('11, host organisation'),
    },
    collects: {
      text: {
        kk: 'қабылдаушы ұйымның өкілі',
        ru: 'представитель принимающей организации',
        en: 'the representative of the host organisation',
      },
      law: clause('11, host organisation'),
    },
  },
  'business-letter': {
    handsIn: {
      text: { kk: 'мемлекеттік емес ұйым', ru: 'негосударственная организация', en: 'the non-state organisation' },
      law: clause('11, business and tourism'),
    },
    collects: {
      text: { kk: 'ұйымның өкілі', ru: 'представитель организации', en: 'the representative of the organisation' },
      law: clause('15'),
    },
  },
  'tourist-letter': {
    handsIn: {
      text: { kk: 'мемлекеттік емес ұйым', ru: 'негосударственная организация', en: 'the non-state organisation' },
      law: clause('11, business and tourism'),
    },
    collects: {
      text: { kk: 'ұйымның өкілі', ru: 'представитель организации', en: 'the representative of the organisation' },
      law: clause('15'),
    },
  },
};

export type Route = {
  readonly outcome: 'route';
  readonly kind: ApplicationKind;
  readonly title: Text;
  readonly law: LawRef;
  readonly documents: readonly DocumentAsked[];
  readonly handsIn: Doer;
  readonly collects: Doer;
  /** Tiyn, paid on the day asked about for all the invited people. */
  readonly duty: Explained<number>;
  /** The last day of the term when the documents come in on the day asked about; a channel that the edition lacks is null. */
  readonly term: Readonly<Record<Channel, Explained<PlainDate> | null>>;
  /** The offices that fit the place of stay; empty when no place was given. */
  readonly offices: Explained<readonly Candidate[]>;
  readonly because: readonly Reason[];
};

export type RouteFound = Route | { readonly outcome: 'not-for-you'; readonly because: readonly Reason[] };

/**
 * The whole way for these answers: route, documents with their copies, who hands in and collects, duty, term and office, each
 * with its clause; or why this service is not for the reader. Throws RangeError for a number of invitees that is not whole
 * and positive, and for a day that the calendar or the index does not cover.
 */
export function findRoute(
  answers: RouteAnswers & { readonly invitees: number; readonly placeOfStay?: string },
  {
    on,
    edition = defaultEdition,
    workingWeek = 5,
    additions = [],
  }: {
    on: PlainDate;
    edition?: Edition;
    workingWeek?: WorkingWeek;
    additions?: readonly CalendarAddition[];
  },
): RouteFound {
  const choice = chooseRoute(answers, edition);
  if (choice.outcome === 'not-for-you') return choice;
  const { kind, because } = choice;
  const term = (channel: Channel) =>
    editions[edition].terms[channel] ? dueDate({ from: on, edition, channel, workingWeek, additions }) : null;
  return {
    outcome: 'route',
    kind,
    title: applicationKinds[kind].title,
    law: applicationKinds[kind].law,
    documents: documentsFor(kind, { invitedToWork: answers.purpose === 'work' }),
    ...doers[kind],
    duty: stateDuty({ paidOn: on, invitees: answers.invitees }),
    term: { paper: term('paper'), portal: term('portal') },
    offices: competentOffices(answers.placeOfStay ?? ''),
    because,
  };
}
