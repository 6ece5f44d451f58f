import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { getOffice } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { nextNumber } from './counters.ts';

/** "01-2026-000341": the department's number in Annex 1, the year, the counter. */
export async function caseNumber(manager: EntityManager, departmentId: string, today: PlainDate): Promise<string> {
  const year = today.slice(0, 4);
  const annexNumber = getOffice(departmentId).annexNumber.padStart(2, '0');
  const count = await nextNumber(manager, `case:${departmentId}:${year}`);
  return `${annexNumber}-${year}-${String(count).padStart(6, '0')}`;
}
