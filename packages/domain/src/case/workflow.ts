import { z } from 'zod';
import type { Role } from '../account/role.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import type { CaseStatus } from './status.ts';

export const CaseAction = z.enum([
  'submit',
  'withdraw',
  'accept',
  'accept-paper',
  'return-incomplete',
  'start-examination',
  'propose',
  'return-to-examiner',
  'decide',
  'hand-over',
  'put-under-control',
  'close',
  'cancel',
  'expire',
  'reopen',
]);
export type CaseAction = z.infer<typeof CaseAction>;

export const caseActions: Record<CaseAction, Text> = {
  submit: { kk: 'Өтініш тапсырылды', ru: 'Заявление подано', en: 'Application submitted' },
  withdraw: { kk: 'Өтініш қайтарып алынды', ru: 'Заявление отозвано', en: 'Application withdrawn' },
  accept: { kk: 'Құжаттар қабылданды', ru: 'Документы приняты', en: 'Documents accepted' },
  'accept-paper': {
    kk: 'Құжаттар қағаз түрінде қабылданды',
    ru: 'Документы приняты на бумаге',
    en: 'Documents accepted on paper',
  },
  'return-incomplete': {
    kk: 'Толықтыруға қайтарылды',
    ru: 'Возвращено на дополнение',
    en: 'Returned as incomplete',
  },
  'start-examination': { kk: 'Қарау басталды', ru: 'Начато рассмотрение', en: 'Examination started' },
  propose: { kk: 'Шешім ұсынылды', ru: 'Предложено решение', en: 'Decision proposed' },
  'return-to-examiner': {
    kk: 'Қосымша қарауға қайтарылды',
    ru: 'Возвращено на дополнительное рассмотрение',
    en: 'Returned to the examiner',
  },
  decide: { kk: 'Шешім қабылданды', ru: 'Принято решение', en: 'Decision made' },
  'hand-over': { kk: 'Қағаз берілді', ru: 'Документ выдан', en: 'Paper handed over' },
  'put-under-control': { kk: 'Бақылауға алынды', ru: 'Взято на контроль', en: 'Put under control' },
  close: { kk: 'Іс жабылды', ru: 'Дело закрыто', en: 'Case closed' },
  cancel: { kk: 'Шақырудың күші жойылды', ru: 'Приглашение аннулировано', en: 'Invitation cancelled' },
  expire: { kk: 'Шақырудың мерзімі өтті', ru: 'Срок приглашения истёк', en: 'Invitation expired' },
  reopen: {
    kk: 'Іс шағым бойынша қайта қарауға ашылды',
    ru: 'Дело возобновлено по жалобе',
    en: 'Case reopened after a complaint',
  },
};

export type Transition = {
  readonly to: CaseStatus;
  readonly roles: readonly Role[];
  readonly law: LawRef;
  /** Only in the first round: not of a case that was decided before and reopened. */
  readonly firstRoundOnly?: true;
};

/** What has been decided once is no longer an application to take back: what was issued before a reopening is in force. */
const withdrawal: Transition = {
  to: 'withdrawn',
  roles: ['applicant'],
  law: { act: 'Tax Code', clause: 'art. 548' },
  firstRoundOnly: true,
};

/**
 * A complaint about what was decided was found well-founded: whoever was refused is examined and decided anew, from the
 * accepted documents on (`complaint/reopening.ts` says when). There is no shorter way to the new decision.
 */
const reopening: Transition = { to: 'accepted', roles: ['head'], law: clause('23') };

/**
 * The whole life of a case: what can be done in each status, by whom, under which clause, and where it leads. There is no
 * other way from one status to another. A decision is reached only through a proposal, and never from the same hand: the
 * examiner proposes, the head decides (clause 5).
 */
export const workflow = {
  draft: {
    submit: { to: 'submitted', roles: ['applicant'], law: clause('11') },
    // Handed in complete at the window, the papers are accepted there and then, against the talon.
    'accept-paper': { to: 'accepted', roles: ['intake'], law: clause('14') },
    withdraw: withdrawal,
  },
  submitted: {
    accept: { to: 'accepted', roles: ['intake', 'examiner'], law: clause('14') },
    'return-incomplete': { to: 'returned-incomplete', roles: ['intake', 'examiner'], law: clause('11') },
    withdraw: withdrawal,
  },
  'returned-incomplete': { submit: { to: 'submitted', roles: ['applicant'], law: clause('11') }, withdraw: withdrawal },
  accepted: {
    'start-examination': {
      to: 'under-examination',
      roles: ['examiner'],
      law: { act: 'Order No. 585 of 2 November 2012', clause: '' },
    },
    withdraw: withdrawal,
  },
  'under-examination': { propose: { to: 'proposed', roles: ['examiner'], law: clause('5') }, withdraw: withdrawal },
  proposed: {
    'return-to-examiner': { to: 'under-examination', roles: ['head'], law: clause('5') },
    decide: { to: 'decided', roles: ['head'], law: clause('5') },
  },
  decided: {
    'hand-over': { to: 'handed-over', roles: ['intake', 'examiner'], law: clause('15') },
    // The confirmation that entry is permitted goes to the cabinet (clause 3): a visitor may come before the paper is collected.
    'put-under-control': { to: 'under-control', roles: ['intake', 'examiner'], law: clause('Annex 2, control slip') },
    cancel: { to: 'cancelled', roles: ['head'], law: clause('16') },
    expire: { to: 'expired', roles: ['system'], law: clause('Annex 2, reverse') },
    reopen: reopening,
  },
  'handed-over': {
    'put-under-control': { to: 'under-control', roles: ['intake', 'examiner'], law: clause('Annex 2, control slip') },
    close: { to: 'closed', roles: ['intake', 'examiner', 'system'], law: clause('5') },
    cancel: { to: 'cancelled', roles: ['head'], law: clause('16') },
    expire: { to: 'expired', roles: ['system'], law: clause('Annex 2, reverse') },
    reopen: reopening,
  },
  'under-control': {
    // Whoever ends what was still open ends the case: also the head, who cancels the last invitation, and the end of its year.
    close: {
      to: 'closed',
      roles: ['intake', 'examiner', 'head', 'system'],
      law: clause('Annex 2, control slip'),
    },
    cancel: { to: 'cancelled', roles: ['head'], law: clause('16') },
    // An arrival that was recorded by mistake is taken back, and nobody comes.
    expire: { to: 'expired', roles: ['system'], law: clause('Annex 2, reverse') },
    reopen: reopening,
  },
  // A case that has come to its end goes on only when somebody in it was refused wrongly.
  closed: { reopen: reopening },
  withdrawn: {},
  cancelled: { reopen: reopening },
  expired: { reopen: reopening },
} as const satisfies Record<CaseStatus, Partial<Record<CaseAction, Transition>>>;

/** The transition, or null when this role may not do this in this status and this round of decision. */
export function findTransition(status: CaseStatus, action: CaseAction, role: Role, round = 1): Transition | null {
  const transition = (workflow[status] as Partial<Record<CaseAction, Transition>>)[action];
  if (!transition?.roles.includes(role)) return null;
  return transition.firstRoundOnly && round > 1 ? null : transition;
}

/** What this role may do in this status and this round of decision. */
export function actionsAllowed(status: CaseStatus, role: Role, round = 1): CaseAction[] {
  return CaseAction.options.filter((action) => findTransition(status, action, role, round) !== null);
}
