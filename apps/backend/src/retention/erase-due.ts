import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { erasedBefore, RetentionRuleId } from '@shaqyru/domain/retention/retention-rules';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** So many rows in one transaction; of a case or complaint much hangs on each. */
const atOnce = { case: 20, other: 1_000 } as const;
const whole: readonly RetentionRuleId[] = ['draft', 'returned', 'case', 'complaint'];
const filesAtOnce = 500;

/**
 * The job "erase-due", every night and when an administrator asks: erases what is past its term, rule after rule. Every case
 * and complaint that was erased stands in the audit log with its number, of everything else how many. What is erased stays
 * erased when the job ends halfway; it goes on where it ended.
 */
@Injectable()
export class EraseDue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly audit: WriteAudit,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.today();
    const runId = await this.database.asActor(system, openRun);
    for (const rule of RetentionRuleId.options) {
      const before = erasedBefore(rule, today);
      const erased = await (rule === 'stray-file' ? this.eraseFiles(before) : this.eraseRows(rule, before, runId));
      await this.database.asActor(system, (manager) => this.note(manager, { rule, erased, runId }));
    }
    await this.database.asActor(system, (manager) =>
      manager.query(`UPDATE retention_run SET finished_at = act_time() WHERE id = $1`, [runId]),
    );
  }

  private async eraseRows(rule: RetentionRuleId, before: PlainDate, runId: string): Promise<number> {
    const most = whole.includes(rule) ? atOnce.case : atOnce.other;
    let erased = 0;
    for (;;) {
      const rows = await this.database.asActor(system, async (manager) => {
        const taken = (await manager.query(`SELECT id, number FROM retention_erase($1, $2::timestamptz, $3)`, [
          rule,
          startOf(before),
          most,
        ])) as { id: string | null; number: string | null }[];
        for (const { id, number } of taken)
          if (id !== null)
            await this.audit.run(manager, system, {
              action: 'retention.erase',
              subjectKind: rule === 'complaint' ? 'complaint' : 'case',
              subjectId: id,
              data: { rule, number, runId },
            });
        return taken.length;
      });
      erased += rows;
      // What was skipped (locked, or still referred to) waits for the next run.
      if (rows === 0) return erased;
    }
  }

  /** A file is erased when nothing in the database refers to it and it was last stored before the term. */
  private async eraseFiles(before: PlainDate): Promise<number> {
    const limit = new Date(startOf(before));
    let erased = 0;
    for await (const names of this.files.olderThan(limit, filesAtOnce)) {
      const inUse = await this.database.asActor(system, async (manager) => {
        const rows = (await manager.query(`SELECT f AS sha256 FROM files_in_use($1) f`, [names])) as {
          sha256: string;
        }[];
        return new Set(rows.map(({ sha256 }) => sha256));
      });
      for (const name of names) if (!inUse.has(name) && (await this.files.eraseIfOlder(name, limit))) erased += 1;
    }
    return erased;
  }

  private async note(
    manager: EntityManager,
    { rule, erased, runId }: { rule: RetentionRuleId; erased: number; runId: string },
  ): Promise<void> {
    if (erased === 0) return;
    await manager.query(
      `UPDATE retention_run SET erased = erased || jsonb_build_object($2::text, coalesce((erased->>$2)::integer, 0) + $3::integer) WHERE id = $1`,
      [runId, rule, erased],
    );
    if (!whole.includes(rule))
      await this.audit.run(manager, system, {
        action: 'retention.erase',
        subjectKind: 'retention-run',
        subjectId: runId,
        data: { rule, erased },
      });
  }
}

/** Where the day begins in Kazakhstan, which keeps one time. */
export function startOf(day: PlainDate): string {
  return `${day}T00:00:00+05:00`;
}

/** The run that an administrator asked for and that waits, or else one by the clock. */
async function openRun(manager: EntityManager): Promise<string> {
  await manager.query(`INSERT INTO retention_run DEFAULT VALUES ON CONFLICT DO NOTHING`);
  const [row] = (await manager.query(`SELECT id FROM retention_run WHERE finished_at IS NULL`)) as [{ id: string }];
  return row.id;
}
