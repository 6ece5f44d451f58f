import { Injectable } from '@nestjs/common';
import { officerRoles } from '@shaqyru/domain/account/role';
import { nearnessOf, warnedUntil } from '@shaqyru/domain/case/nearness';
import { sayNearness } from '@shaqyru/domain/case/nearness-words';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import { caseStatuses, type CaseStatus } from '@shaqyru/domain/case/status';
import type { LateCase } from '@shaqyru/domain/case/worklist';
import { complaintStatuses, type ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import { awaiting } from '@shaqyru/domain/complaint/complaint-workflow';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { addDays, dayOf, daysBetween, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import type { WorkingCalendar } from '@shaqyru/domain/term/working-days';
import type { EntityManager } from 'typeorm';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import type { OfficerMailKind } from '../notifications/notify-officer.ts';
import { readSetting, readWorkingWeek } from '../settings/read-setting.ts';
import { ListLate } from '../worklists/list-late.ts';
import { complaintNearness, officerMailWords } from './officer-mail-words.ts';
import type { OfficerMailRow } from './write-officer-mail.ts';

/** So many stand in a mail; of the others their number. */
const listed = 30;

export type Listed = { rows: OfficerMailRow[]; total: number };
type CaseRow = { id: string; number: string; status: CaseStatus; dueOn: PlainDate | null; total: number };
type ComplaintRow = { id: string; number: string; status: ComplaintStatus; dueOn: PlainDate; total: number };

/**
 * What a mail to an officer lists, as it stands now and as far as the officer sees it: read in the officer's own transaction.
 * What was decided, answered or given to somebody else meanwhile is not in it.
 */
@Injectable()
export class ListInMail {
  constructor(
    private readonly clock: Clock,
    private readonly late: ListLate,
  ) {}

  async run(
    manager: EntityManager,
    actor: OfficerActor,
    mail: { kind: OfficerMailKind; given: string[] | null },
    language: Language,
  ): Promise<Listed> {
    const today = this.clock.today();
    const calendar = await readCalendar(manager, await readWorkingWeek(manager, today));
    const ofCases = (rows: CaseRow[]): Listed => ({
      rows: rows.map((row) => caseRow(row, sayDue(row, { today, calendar, language }))),
      total: rows[0]?.total ?? 0,
    });
    const ofComplaints = (rows: ComplaintRow[]): Listed => ({
      rows: rows.map((row) => complaintRow(row, today, language)),
      total: rows[0]?.total ?? 0,
    });
    switch (mail.kind) {
      case 'cases-given':
        return ofCases(await findCases(manager, `c.id = ANY ($3) AND c.assignee_id = $4`, [mail.given, actor.id]));
      case 'case-near-due':
        return ofCases(
          await findCases(
            manager,
            `c.due_on BETWEEN $3 AND $4 AND c.department_id = $5 AND (c.assignee_id = $6
               OR ($7 = 'head' AND (c.assignee_id IS NULL OR c.status = 'proposed')))`,
            [today, warnedUntil(today, calendar), actor.departmentId, actor.id, actor.role],
          ),
        );
      case 'cases-late': {
        const { items } = await this.late.list(manager, actor, { after: null, limit: listed });
        const total = await this.late.count(manager, actor);
        return { rows: items.map((item) => caseRow(item, sayLate(item, language))), total };
      }
      case 'complaints-given':
        return ofComplaints(
          await findComplaints(manager, `c.id = ANY ($3) AND c.assignee_id = $4`, [mail.given, actor.id]),
        );
      case 'complaint-due': {
        const until = addDays(today, await readSetting(manager, 'complaint-warning', today));
        return ofComplaints(
          await findComplaints(
            manager,
            `c.due_on <= $3 AND c.department_id = $4 AND (c.assignee_id = $5 OR $6 IN ('head', 'management'))`,
            [until, actor.departmentId, actor.id, actor.role],
          ),
        );
      }
    }
  }
}

async function findCases(manager: EntityManager, condition: string, values: unknown[]): Promise<CaseRow[]> {
  return manager.query(
    `SELECT c.id, c.number, c.status, c.due_on::text AS "dueOn", count(*) OVER ()::int AS total FROM case_file c
     WHERE c.number IS NOT NULL AND c.status = ANY ($1) AND ${condition} ORDER BY c.due_on NULLS LAST, c.id LIMIT $2`,
    [awaitingDecision, listed, ...values],
  );
}

async function findComplaints(manager: EntityManager, condition: string, values: unknown[]): Promise<ComplaintRow[]> {
  return manager.query(
    `SELECT c.id, c.number, c.status, c.due_on::text AS "dueOn", count(*) OVER ()::int AS total FROM complaint c
     WHERE c.status = ANY ($1) AND c.due_on IS NOT NULL AND ${condition} ORDER BY c.due_on, c.number LIMIT $2`,
    [awaiting, listed, ...values],
  );
}

const caseRow = ({ id, number }: { id: string; number: string }, said: string): OfficerMailRow => ({
  number,
  path: `/cases/${id}`,
  said,
});

function sayDue(
  { status, dueOn }: Pick<CaseRow, 'status' | 'dueOn'>,
  { today, calendar, language }: { today: PlainDate; calendar: WorkingCalendar; language: Language },
): string {
  if (dueOn === null) return caseStatuses[status][language];
  const near = nearnessOf({ status, dueOn }, today, calendar);
  const words = near === null ? officerMailWords.dueOnly : officerMailWords.due;
  return words[language]
    .replace('{due}', formatDate(dueOn, language))
    .replace('{near}', near === null ? '' : sayNearness(near, language));
}

/** Why a case is late: whose turn it is, since when, whether it is anybody's, and where the working days went. */
function sayLate(item: LateCase, language: Language): string {
  const over = sayNearness({ when: 'over', workingDays: item.daysOver }, language);
  const said = (words: keyof typeof officerMailWords, values: Record<string, string>) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, value),
      officerMailWords[words][language] as string,
    );
  return [
    said('due', { due: formatDate(item.dueOn, language), near: over }),
    said('status', {
      status: caseStatuses[item.status][language],
      since: formatDate(dayOf(item.statusSince, 'Asia/Almaty'), language),
    }),
    said('turn', { roles: item.waitsFor.map((role) => officerRoles[role][language]).join(', ') }),
    ...(item.assigneeName === null ? [officerMailWords.nobody[language]] : []),
    said('spent', {
      spent: item.spent.map(({ status, workingDays }) => `${caseStatuses[status][language]} ${workingDays}`).join(', '),
    }),
  ].join('; ');
}

function complaintRow(row: ComplaintRow, today: PlainDate, language: Language): OfficerMailRow {
  const days = daysBetween(today, row.dueOn);
  const near = complaintNearness[days > 0 ? 'left' : days === 0 ? 'today' : 'over'][language];
  const due = officerMailWords.due[language]
    .replace('{due}', formatDate(row.dueOn, language))
    .replace('{near}', near.replace('{days}', `${Math.abs(days)}`));
  const status = officerMailWords.complaintStatus[language].replace(
    '{status}',
    complaintStatuses[row.status][language],
  );
  return { number: row.number, path: `/complaints/${row.id}`, said: `${due}; ${status}` };
}
