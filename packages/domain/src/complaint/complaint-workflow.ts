import { z } from 'zod';
import type { Role } from '../account/role.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import type { ComplaintStatus } from './complaint-status.ts';

export const ComplaintAction = z.enum([
  'register',
  'name-concerned',
  'assign',
  'request-information',
  'reply-to-request',
  'check-on-site',
  'hear',
  'extend',
  'move-due',
  'tell',
  'forward',
  'join',
  'mark-repeated',
  'propose-answer',
  'return-to-consider',
  'answer',
  'deliver',
  'withdraw',
]);
export type ComplaintAction = z.infer<typeof ComplaintAction>;

/** What happened, for the journal and for the applicant. */
export const complaintActions: Record<ComplaintAction, Text> = {
  register: { kk: 'Шағым тіркелді', ru: 'Жалоба зарегистрирована', en: 'Complaint registered' },
  'name-concerned': {
    kk: 'Шағым кімге қатысты екені көрсетілді',
    ru: 'Указано, на кого подана жалоба',
    en: 'Those whom it is about were named',
  },
  assign: { kk: 'Қарауға тапсырылды', ru: 'Передана на рассмотрение', en: 'Given to be considered' },
  'request-information': { kk: 'Ақпарат сұратылды', ru: 'Запрошены сведения', en: 'Information requested' },
  'reply-to-request': { kk: 'Сұратуға жауап келді', ru: 'Получены сведения', en: 'Information received' },
  'check-on-site': { kk: 'Орнында тексеру тағайындалды', ru: 'Назначена проверка на месте', en: 'Check on the spot' },
  hear: { kk: 'Өтініш беруші тыңдалды', ru: 'Заявитель заслушан', en: 'Applicant heard' },
  extend: { kk: 'Қарау мерзімі ұзартылды', ru: 'Срок рассмотрения продлён', en: 'Term extended' },
  'move-due': {
    kk: 'Күнтізбе өзгергендіктен мерзім ауысты',
    ru: 'Срок изменён из-за изменения календаря',
    en: 'Due date moved by a change of the calendar',
  },
  tell: { kk: 'Өтініш берушіге хабарланды', ru: 'Заявителю сообщено', en: 'Applicant told' },
  forward: { kk: 'Басқа органға жіберілді', ru: 'Направлена в другой орган', en: 'Forwarded to another body' },
  join: { kk: 'Басқа шағыммен біріктірілді', ru: 'Объединена с другой жалобой', en: 'Joined with another complaint' },
  'mark-repeated': { kk: 'Қайталама шағым деп белгіленді', ru: 'Отмечена как повторная', en: 'Marked as repeated' },
  'propose-answer': { kk: 'Жауап жобасы дайындалды', ru: 'Подготовлен проект ответа', en: 'Draft answer prepared' },
  'return-to-consider': {
    kk: 'Қосымша қарауға қайтарылды',
    ru: 'Возвращена на дополнительное рассмотрение',
    en: 'Returned to be considered further',
  },
  answer: { kk: 'Жауапқа қол қойылды', ru: 'Ответ подписан', en: 'Answer signed' },
  deliver: { kk: 'Жауап тапсырылды', ru: 'Ответ вручён', en: 'Answer delivered' },
  withdraw: { kk: 'Шағым қайтарып алынды', ru: 'Жалоба отозвана', en: 'Complaint withdrawn' },
};

export type ComplaintTransition = {
  readonly to: ComplaintStatus;
  readonly roles: readonly Role[];
  readonly law: LawRef;
};

const law: LawRef = { act: 'Law No. 221 of 12 January 2007', clause: '' };
const chancellery = ['chancellery', 'management'] as const satisfies readonly Role[];
const heads = ['head', 'management'] as const satisfies readonly Role[];
const considerers = ['examiner', 'head', 'management'] as const satisfies readonly Role[];
const everyOfficer = ['intake', 'examiner', 'head', 'chancellery', 'management'] as const satisfies readonly Role[];

const naming = (to: ComplaintStatus): ComplaintTransition => ({ to, roles: chancellery, law: clause('22') });
const telling = (to: ComplaintStatus): ComplaintTransition => ({ to, roles: chancellery, law });
const extending = (to: ComplaintStatus): ComplaintTransition => ({ to, roles: heads, law: clause('25') });
/** A holiday or a transferred day: the term, counted in working days, ends on another day. */
const moving = (to: ComplaintStatus): ComplaintTransition => ({ to, roles: ['system'], law });
const repeating = (to: ComplaintStatus): ComplaintTransition => ({ to, roles: chancellery, law });
const replying = (to: ComplaintStatus): ComplaintTransition => ({ to, roles: everyOfficer, law });
const forwarding: ComplaintTransition = { to: 'forwarded', roles: chancellery, law: clause('25') };
const joining: ComplaintTransition = { to: 'joined', roles: chancellery, law };
const withdrawal: ComplaintTransition = { to: 'withdrawn', roles: ['applicant', ...chancellery], law };

/**
 * The whole life of a complaint: what can be done in each status, by whom, under which act, and where it leads. It begins
 * registered: to be accepted is its right (clauses 21, 24, 25), and nothing here refuses it. Who may consider it is not a
 * question of role alone: see `mayConsider`.
 */
export const complaintWorkflow = {
  registered: {
    'name-concerned': naming('registered'),
    assign: { to: 'under-consideration', roles: heads, law: clause('22') },
    extend: extending('registered'),
    'move-due': moving('registered'),
    tell: telling('registered'),
    forward: forwarding,
    join: joining,
    'mark-repeated': repeating('registered'),
    withdraw: withdrawal,
  },
  'under-consideration': {
    // Whoever has it may now be barred: it is given out anew.
    'name-concerned': naming('registered'),
    assign: { to: 'under-consideration', roles: heads, law: clause('22') },
    'request-information': { to: 'under-consideration', roles: considerers, law },
    'reply-to-request': replying('under-consideration'),
    'check-on-site': { to: 'under-consideration', roles: considerers, law },
    hear: { to: 'under-consideration', roles: considerers, law },
    extend: extending('under-consideration'),
    'move-due': moving('under-consideration'),
    tell: telling('under-consideration'),
    forward: forwarding,
    join: joining,
    'mark-repeated': repeating('under-consideration'),
    'propose-answer': { to: 'answer-proposed', roles: considerers, law: clause('25') },
    withdraw: withdrawal,
  },
  'answer-proposed': {
    'reply-to-request': replying('answer-proposed'),
    extend: extending('answer-proposed'),
    'move-due': moving('answer-proposed'),
    tell: telling('answer-proposed'),
    'return-to-consider': { to: 'under-consideration', roles: heads, law: clause('25') },
    answer: { to: 'answered', roles: heads, law: clause('25') },
    withdraw: withdrawal,
  },
  answered: {
    tell: telling('answered'),
    deliver: { to: 'delivered', roles: chancellery, law: clause('25') },
  },
  delivered: {},
  forwarded: { tell: telling('forwarded') },
  joined: { tell: telling('joined') },
  withdrawn: {},
} as const satisfies Record<ComplaintStatus, Partial<Record<ComplaintAction, ComplaintTransition>>>;

/** The transition, or null when this role may not do this in this status. */
export function findComplaintTransition(
  status: ComplaintStatus,
  action: ComplaintAction,
  role: Role,
): ComplaintTransition | null {
  const transition = (complaintWorkflow[status] as Partial<Record<ComplaintAction, ComplaintTransition>>)[action];
  return transition?.roles.includes(role) ? transition : null;
}

export function complaintActionsAllowed(status: ComplaintStatus, role: Role): ComplaintAction[] {
  return ComplaintAction.options.filter((action) => findComplaintTransition(status, action, role) !== null);
}

/** Whether the answer is still awaited, so that its term runs. */
export function awaitsAnswer(status: ComplaintStatus): boolean {
  return (awaiting as readonly ComplaintStatus[]).includes(status);
}
export const awaiting = ['registered', 'under-consideration', 'answer-proposed'] as const;
