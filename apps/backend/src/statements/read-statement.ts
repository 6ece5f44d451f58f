import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import {
  checkTotals,
  type Statement,
  type StatementProblem,
  type TotalsProblem,
} from '@shaqyru/domain/statement/statement';
import { mostProblems } from '../common/read-csv.ts';
import { readCamt053 } from './read-camt053.ts';
import { mostEntries } from './read-fields.ts';
import { readStatementCsv } from './read-statement-csv.ts';

export type StatementRead =
  { ok: true; statement: Statement } | { ok: false; problems: StatementProblem[]; totals: TotalsProblem[] };

/**
 * Reads a statement of the bank, XML (ISO 20022 camt.053) or CSV, and makes sure of it: every entry is within the period and
 * not of a day to come, no reference stands twice, and the sums are those of the balances and of the summary.
 */
export function readStatement(text: string, today: PlainDate): StatementRead {
  const read = text.trimStart().startsWith('<') ? readCamt053(text) : readStatementCsv(text);
  if (!read.ok) return { ...read, problems: read.problems.slice(0, mostProblems), totals: [] };
  const problems = problemsOf(read.statement, today).slice(0, mostProblems);
  const totals = checkTotals(read.statement);
  return problems.length > 0 || totals.length > 0 ? { ok: false, problems, totals } : read;
}

function problemsOf({ entries, from, to }: Statement, today: PlainDate): StatementProblem[] {
  const problems: StatementProblem[] = [];
  if (from > to || to > today) problems.push({ row: null, field: null, problem: 'out-of-period' });
  if (entries.length === 0) problems.push({ row: null, field: null, problem: 'no-entries' });
  if (entries.length > mostEntries) problems.push({ row: null, field: null, problem: 'too-many-rows' });
  const seen = new Set<string>();
  for (const { row, reference, bookedOn } of entries) {
    if (seen.has(reference)) problems.push({ row, field: 'reference', problem: 'repeated-reference' });
    seen.add(reference);
    if (bookedOn < from || bookedOn > to) problems.push({ row, field: 'date', problem: 'out-of-period' });
  }
  return problems;
}
