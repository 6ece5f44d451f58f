import { officerRoles } from '@shaqyru/domain/account/role';
import { caseStatuses } from '@shaqyru/domain/case/status';
import type { LateCase } from '@shaqyru/domain/case/worklist';
import type { Language } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { formatDay, formatMoment } from '#lib/format.ts';
import { words } from './words.ts';

/** A late case in the reader's words. */
export function describeLate(item: LateCase, language: Language) {
  return {
    id: item.id,
    number: item.number,
    daysOver: item.daysOver,
    due: { date: item.dueOn, text: formatDay(item.dueOn, language) },
    status: caseStatuses[item.status][language],
    since: { at: item.statusSince, text: formatMoment(item.statusSince, 'Asia/Almaty', language) },
    turn: item.waitsFor.map((role) => officerRoles[role][language]).join(', '),
    assignee: item.assigneeName ?? words[language].nobody,
    spent: item.spent.map(({ status, workingDays }) => `${caseStatuses[status][language]}: ${workingDays}`).join('; '),
    unit: findOffice(item.unitId)?.name[language] ?? item.unitId,
  };
}
