import { Inject, Injectable, Logger } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { VIRUS_SCANNER, type VirusScanner } from './virus-scanner.ts';

const batch = 50;

/**
 * The job "scan-files", every minute: files that came while the scanner was down, or before there was one, are scanned. One
 * that is infected stays where it was signed and is opened by nobody any more. Ends when the scanner gives no verdict.
 */
@Injectable()
export class ScanFiles {
  private readonly logger = new Logger(ScanFiles.name);

  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner | null,
  ) {}

  async run(): Promise<void> {
    if (!this.scanner) return;
    let after = '';
    for (;;) {
      const waiting = await this.database.asActor(system, (manager): Promise<{ sha256: string }[]> =>
        manager.query(
          `SELECT sha256 FROM attachment WHERE scan = 'unscanned' AND sha256 > $2 UNION
           SELECT sha256 FROM complaint_file WHERE scan = 'unscanned' AND sha256 > $2 ORDER BY sha256 LIMIT $1`,
          [batch, after],
        ),
      );
      for (const { sha256 } of waiting) {
        after = sha256;
        const bytes = await this.read(sha256);
        if (bytes === null) continue;
        const verdict = await this.scanner.scan(bytes);
        if (verdict.outcome === 'unavailable') {
          this.logger.warn(`the virus scanner gives no verdict: ${verdict.because}`);
          return;
        }
        await this.note(sha256, verdict.outcome, verdict.outcome === 'infected' ? verdict.signature : null);
      }
      if (waiting.length < batch) return;
    }
  }

  /** One file that the disk does not give back keeps no other from being scanned. */
  private async read(sha256: string): Promise<Uint8Array | null> {
    try {
      return await this.store.get(sha256);
    } catch (error) {
      this.logger.error(error);
      return null;
    }
  }

  /** The same bytes may hang in several places; each becomes what they are, once. */
  private async note(sha256: string, scan: 'clean' | 'infected', signature: string | null): Promise<void> {
    await this.database.asActor(system, async (manager) => {
      for (const [table, kind, id] of [
        ['attachment', 'case', 'case_id'],
        ['complaint_file', 'complaint', 'complaint_id'],
      ] as const) {
        const [rows] = (await manager.query(
          `UPDATE ${table} SET scan = $2, scanned_at = $3 WHERE sha256 = $1 AND scan = 'unscanned' RETURNING ${id} AS id`,
          [sha256, scan, this.clock.now()],
        )) as [{ id: string }[]];
        if (signature === null) continue;
        for (const row of rows) {
          const data = { sha256, signature };
          await this.audit.run(manager, system, {
            action: 'file.infected',
            subjectKind: kind,
            subjectId: row.id,
            data,
          });
        }
      }
    });
  }
}
