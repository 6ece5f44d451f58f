import { z } from 'zod';
import type { OfficerRole } from '../account/role.ts';
import type { PlainDate } from '../law/plain-date.ts';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import { addDays } from '../law/plain-date.ts';
import { awaitingDecision } from './stage.ts';
import type { CaseStatus } from './status.ts';
import { actionsAllowed, type CaseAction } from './workflow.ts';

/** The lists by which officers work, in the order in which they are shown. */
export const WorklistName = z.enum([
  'queue',
  'mine',
  'unit',
  'unassigned',
  'due-today',
  'near-due',
  'overdue',
  'returned',
  'awaiting-head',
  'to-reopen',
  'awaiting-handing-over',
  'to-tell',
  'under-control',
  'all',
]);
export type WorklistName = z.infer<typeof WorklistName>;

/** Who reads a list: their role, whether they belong to one unit, and the day with the last due date that is "near". */
export type ListReader = {
  readonly role: OfficerRole;
  readonly unitId: string | null;
  readonly today: PlainDate;
  readonly warnedUntil: PlainDate;
};

/** The cases of a list; all that is named holds together. Empty statuses are all. */
export type Selection = {
  readonly statuses: readonly CaseStatus[];
  readonly assignee?: 'me' | 'nobody';
  readonly unitId?: string;
  readonly dueFrom?: PlainDate;
  readonly dueUntil?: PlainDate;
  /** Returned to the applicant as incomplete, or sent back to the examiner by the head. */
  readonly returned?: true;
  /** A complaint about the decision was found well-founded, and the case has not been reopened yet. */
  readonly toReopen?: true;
  /** There is news of which the applicant, who gave no e-mail address, has not been told. */
  readonly untold?: true;
};

type Worklist = {
  readonly title: Text;
  readonly roles: readonly OfficerRole[];
  /** Where the law speaks of what the list is for. */
  readonly law?: LawRef;
  readonly select: (reader: ListReader) => Selection;
};

const all: readonly OfficerRole[] = ['intake', 'examiner', 'head'];

export const worklists: Record<WorklistName, Worklist> = {
  queue: {
    title: { kk: 'Менің кезегім', ru: 'Моя очередь', en: 'My queue' },
    roles: all,
    select: ({ role }) => ({ statuses: queueOf(role) }),
  },
  mine: {
    title: { kk: 'Маған тағайындалған', ru: 'Назначенные мне', en: 'Assigned to me' },
    roles: ['intake', 'examiner'],
    select: () => ({ statuses: awaitingDecision, assignee: 'me' }),
  },
  unit: {
    title: { kk: 'Бөлімшемнің істері', ru: 'Дела моего подразделения', en: 'My unit’s' },
    roles: all,
    // Who belongs to no unit works for the whole directorate.
    select: ({ unitId }) => ({ statuses: awaitingDecision, ...(unitId === null ? {} : { unitId }) }),
  },
  unassigned: {
    title: { kk: 'Тағайындалмаған', ru: 'Не назначенные', en: 'Not assigned' },
    roles: ['head'],
    select: () => ({ statuses: awaitingDecision, assignee: 'nobody' }),
  },
  'due-today': {
    title: { kk: 'Мерзімі бүгін', ru: 'Срок сегодня', en: 'Due today' },
    roles: all,
    law: clause('7'),
    select: ({ today }) => ({ statuses: awaitingDecision, dueFrom: today, dueUntil: today }),
  },
  'near-due': {
    title: { kk: 'Мерзімі жақын', ru: 'Срок близко', en: 'Due soon' },
    roles: all,
    law: clause('7'),
    select: ({ today, warnedUntil }) => ({
      statuses: awaitingDecision,
      dueFrom: addDays(today, 1),
      dueUntil: warnedUntil,
    }),
  },
  overdue: {
    title: { kk: 'Мерзімі өткен', ru: 'Просроченные', en: 'Overdue' },
    roles: all,
    law: clause('7'),
    select: ({ today }) => ({ statuses: awaitingDecision, dueUntil: addDays(today, -1) }),
  },
  returned: {
    title: { kk: 'Қайтарылған', ru: 'Возвращённые', en: 'Returned' },
    roles: all,
    law: clause('11'),
    select: () => ({ statuses: [], returned: true }),
  },
  'awaiting-head': {
    title: { kk: 'Бастықтың шешімін күтуде', ru: 'Ждут решения начальника', en: 'Awaiting the head' },
    roles: ['examiner', 'head'],
    law: clause('5'),
    select: () => ({ statuses: ['proposed'] }),
  },
  'to-reopen': {
    title: { kk: 'Шағым бойынша қайта ашылатын', ru: 'Возобновить по жалобе', en: 'To be reopened' },
    roles: ['head'],
    law: clause('23'),
    select: () => ({ statuses: [], toReopen: true }),
  },
  'awaiting-handing-over': {
    title: { kk: 'Беруді күтуде', ru: 'Ждут выдачи', en: 'Awaiting handing over' },
    roles: ['intake', 'examiner'],
    law: clause('15'),
    select: () => ({ statuses: ['decided'] }),
  },
  'to-tell': {
    title: { kk: 'Телефонмен хабарлау керек', ru: 'Сообщить по телефону', en: 'To be told by telephone' },
    roles: ['intake', 'examiner'],
    law: clause('15'),
    select: () => ({ statuses: [], untold: true }),
  },
  'under-control': {
    title: { kk: 'Бақылауда', ru: 'На контроле', en: 'Under control' },
    roles: all,
    law: clause('Annex 2, control slip'),
    select: () => ({ statuses: ['under-control'] }),
  },
  all: {
    title: { kk: 'Барлық істер', ru: 'Все дела', en: 'All cases' },
    roles: all,
    select: () => ({ statuses: [] }),
  },
};

const ofDirectorate: Text = { kk: 'Басқарманың істері', ru: 'Дела управления', en: 'The directorate’s' };

/** The title for this reader. */
export function worklistTitle(name: WorklistName, reader: Pick<ListReader, 'unitId'>): Text {
  return name === 'unit' && reader.unitId === null ? ofDirectorate : worklists[name].title;
}

/** The lists of a role, in order. */
export function worklistsOf(role: OfficerRole): WorklistName[] {
  return WorklistName.options.filter((name) => worklists[name].roles.includes(role));
}

/** The statuses in which a case waits for somebody of this role: read from the workflow's table. */
export function queueOf(role: OfficerRole): CaseStatus[] {
  const waiting: readonly CaseStatus[] = [...awaitingDecision, 'decided'];
  return waiting.filter((status) => actionsAllowed(status, role).some(isNextStep));
}

/** What is done only for a reason of its own is not what a case waits for. */
function isNextStep(action: CaseAction): boolean {
  return action !== 'cancel' && action !== 'reopen';
}

/** Who can do the next step of a case in this status, by the workflow's table. */
export function waitsFor(status: CaseStatus): OfficerRole[] {
  const officers: readonly OfficerRole[] = ['intake', 'examiner', 'head'];
  return officers.filter((role) => actionsAllowed(status, role).some(isNextStep));
}
