import { z } from 'zod';
import type { ApplicationKind } from '../application/kind.ts';
import { defaultEdition, editions, type Edition } from '../law/editions.ts';
import { formatMonths } from '../law/format-span.ts';
import { PlainDate } from '../law/plain-date.ts';
import { clause, type LawRef, type Reason } from '../law/reason.ts';
import { reason, type RuleId } from '../law/rule-words.ts';
import type { Text } from '../law/text.ts';
import { isLongStay, type Stay } from './standing.ts';

/** Who invites. The names stand in addresses and stay, whatever number of months an edition sets. */
export const Inviter = z.enum([
  'citizen',
  'permanent-resident',
  'foreigner-over-six-months',
  'foreigner-up-to-six-months',
  'non-state-organisation',
  'state-body',
]);
export type Inviter = z.infer<typeof Inviter>;

const longStay = formatMonths(editions[defaultEdition].hostOrganisationStayMonths);

export const inviters: Readonly<Record<Inviter, Text>> = {
  citizen: { kk: 'Қазақстан азаматы', ru: 'гражданин Казахстана', en: 'a citizen of Kazakhstan' },
  'permanent-resident': {
    kk: 'Қазақстанда тұрақты тұратын шетелдік',
    ru: 'иностранец, постоянно проживающий в Казахстане',
    en: 'a foreigner permanently resident in Kazakhstan',
  },
  'foreigner-over-six-months': {
    kk: `Қазақстанға ${longStay.kk}дан астам мерзімге келген шетелдік`,
    ru: `иностранец, прибывший в Казахстан на срок более ${longStay.ru}`,
    en: `a foreigner who came to Kazakhstan for more than ${longStay.en}`,
  },
  'foreigner-up-to-six-months': {
    kk: `Қазақстанға ${longStay.kk}ға дейінгі мерзімге келген шетелдік`,
    ru: `иностранец, прибывший в Казахстан на срок до ${longStay.ru}`,
    en: `a foreigner who came to Kazakhstan for up to ${longStay.en}`,
  },
  'non-state-organisation': {
    kk: 'мемлекеттік емес ұйым',
    ru: 'негосударственная организация',
    en: 'a non-state organisation',
  },
  'state-body': {
    kk: 'мемлекеттік орган немесе ұйым',
    ru: 'государственный орган или организация',
    en: 'a state body',
  },
};

/** Why the foreigner comes. */
export const Purpose = z.enum([
  'relatives',
  'acquaintances',
  'treatment',
  'family-event',
  'other-private',
  'business',
  'tourism',
  'work',
  'study',
  'settling',
]);
export type Purpose = z.infer<typeof Purpose>;

export const purposes: Readonly<Record<Purpose, { text: Text; private: boolean }>> = {
  relatives: {
    text: { kk: 'туыстарына қонаққа келу', ru: 'посещение родственников', en: 'visiting relatives' },
    private: true,
  },
  acquaintances: {
    text: { kk: 'таныстарына қонаққа келу', ru: 'посещение знакомых', en: 'visiting acquaintances' },
    private: true,
  },
  treatment: { text: { kk: 'емделу', ru: 'лечение', en: 'medical treatment' }, private: true },
  'family-event': { text: { kk: 'отбасылық оқиға', ru: 'семейное событие', en: 'a family event' }, private: true },
  'other-private': {
    text: { kk: 'басқа жеке іс', ru: 'иное частное дело', en: 'another private affair' },
    private: true,
  },
  business: { text: { kk: 'іскерлік сапар', ru: 'деловая поездка', en: 'business' }, private: false },
  tourism: { text: { kk: 'туризм', ru: 'туризм', en: 'tourism' }, private: false },
  work: { text: { kk: 'жұмыс істеу', ru: 'работа', en: 'work' }, private: false },
  study: { text: { kk: 'оқу', ru: 'учёба', en: 'study' }, private: false },
  settling: {
    text: { kk: 'тұрақты тұруға көшу', ru: 'переезд на постоянное жительство', en: 'moving to Kazakhstan for good' },
    private: false,
  },
};

/** The few answers that decide the route. `stay` decides between the two kinds of foreigner whenever it is given. */
export const RouteAnswers = z.object({
  inviter: Inviter,
  purpose: Purpose,
  invitee: z.enum(['foreigner', 'stateless', 'kazakhstani']).optional(),
  stay: z.object({ arrivedOn: PlainDate, permittedUntil: PlainDate }).optional(),
});
export type RouteAnswers = z.infer<typeof RouteAnswers>;

export type RouteChoice =
  | { readonly outcome: 'route'; readonly kind: ApplicationKind; readonly because: readonly Reason[] }
  | { readonly outcome: 'not-for-you'; readonly because: readonly Reason[] };

type Facts = {
  readonly inviter: Inviter;
  readonly purpose: Purpose;
  readonly person: boolean;
  readonly forPrivateAffairs: boolean;
  readonly kazakhstani: boolean;
};

type Rule = {
  readonly rule: RuleId;
  readonly law: LawRef;
  readonly when: (facts: Facts) => boolean;
  /** Its words name the stay above which the host organisation applies. */
  readonly namesMonths?: true;
};

const privateAffairs = clause('11, private affairs');
const hostOrganisation = clause('11, host organisation');
const letters = clause('11, business and tourism');
const termsOfInvitation = clause('Annex 2, reverse');

/** For whom this service is not; the first that holds is told. */
const exclusions: readonly Rule[] = [
  { rule: 'not-for-kazakhstanis', law: clause('16'), when: ({ kazakhstani }) => kazakhstani },
  { rule: 'not-for-settling', law: clause('Annex 2'), when: ({ purpose }) => purpose === 'settling' },
  {
    rule: 'not-for-person-for-work',
    law: termsOfInvitation,
    when: ({ person, purpose }) => person && purpose === 'work',
  },
  {
    rule: 'not-for-person-for-study',
    law: termsOfInvitation,
    when: ({ person, purpose }) => person && purpose === 'study',
  },
  {
    rule: 'not-for-person-on-business',
    law: letters,
    when: ({ person, forPrivateAffairs }) => person && !forPrivateAffairs,
  },
  {
    rule: 'not-for-short-stay-foreigner',
    law: hostOrganisation,
    when: ({ inviter }) => inviter === 'foreigner-up-to-six-months',
    namesMonths: true,
  },
  {
    rule: 'not-for-organisation-on-private-affairs',
    law: privateAffairs,
    when: ({ person, forPrivateAffairs }) => !person && forPrivateAffairs,
    namesMonths: true,
  },
  { rule: 'not-for-state-body', law: letters, when: ({ inviter }) => inviter === 'state-body' },
  { rule: 'not-for-organisation-for-study', law: letters, when: ({ purpose }) => purpose === 'study' },
];

/** What the exclusions leave: one route for each. */
const routes: readonly (Rule & { readonly kind: ApplicationKind })[] = [
  {
    kind: 'private',
    rule: 'route-private',
    law: privateAffairs,
    when: ({ inviter }) => inviter === 'citizen' || inviter === 'permanent-resident',
  },
  {
    kind: 'private-host-organisation',
    rule: 'route-host-organisation',
    law: hostOrganisation,
    when: ({ inviter }) => inviter === 'foreigner-over-six-months',
    namesMonths: true,
  },
  { kind: 'tourist-letter', rule: 'route-tourist-letter', law: letters, when: ({ purpose }) => purpose === 'tourism' },
  {
    kind: 'business-letter',
    rule: 'route-business-letter',
    law: letters,
    when: ({ purpose }) => purpose === 'business' || purpose === 'work',
  },
];

const organisations: readonly Inviter[] = ['non-state-organisation', 'state-body'];

/**
 * The route of clause 11 of an edition for these answers, or why the service is not for the reader. Every combination of
 * answers has its outcome and its clause. Of a foreigner whose stay is given, the stay and not the word decides.
 */
export function chooseRoute(answers: RouteAnswers, edition: Edition = defaultEdition): RouteChoice {
  const { purpose, invitee, stay } = answers;
  const inviter = inviterBy(answers.inviter, stay, edition);
  const facts: Facts = {
    inviter,
    purpose,
    person: !organisations.includes(inviter),
    forPrivateAffairs: purposes[purpose].private,
    kazakhstani: invitee === 'kazakhstani',
  };
  const ofStay = stay && isForeigner(inviter) ? [stayReason(stay, edition)] : [];
  const { hostOrganisationStayMonths: months } = editions[edition];
  const because = ({ rule, law, namesMonths }: Rule) => reason(rule, law, namesMonths ? { months } : {});
  const excluded = exclusions.find(({ when }) => when(facts));
  if (excluded) {
    const matters = excluded.rule === 'not-for-short-stay-foreigner' ? ofStay : [];
    return { outcome: 'not-for-you', because: [because(excluded), ...matters] };
  }
  const route = routes.find(({ when }) => when(facts));
  if (!route) throw new RangeError(`no route for ${inviter}, ${purpose}`);
  const permit = purpose === 'work' ? [reason('route-work-permit', clause('Annex 3, note 4'), {})] : [];
  return { outcome: 'route', kind: route.kind, because: [because(route), ...ofStay, ...permit] };
}

function isForeigner(inviter: Inviter): boolean {
  return inviter === 'foreigner-over-six-months' || inviter === 'foreigner-up-to-six-months';
}

function inviterBy(said: Inviter, stay: Stay | undefined, edition: Edition): Inviter {
  if (!stay || !isForeigner(said)) return said;
  return isLongStay(stay, edition) ? 'foreigner-over-six-months' : 'foreigner-up-to-six-months';
}

function stayReason({ arrivedOn, permittedUntil }: Stay, edition: Edition): Reason {
  const { hostOrganisationStayMonths: months } = editions[edition];
  const rule = isLongStay({ arrivedOn, permittedUntil }, edition)
    ? 'route-stay-over-six-months'
    : 'route-stay-up-to-six-months';
  return reason(rule, hostOrganisation, { arrivedOn, permittedUntil, months });
}
