import { Injectable, Logger } from '@nestjs/common';
import type { ChainVerdict } from '@shaqyru/domain/audit/chain-verdict';
import canonicalize from 'canonicalize';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { AnchorAudit } from './anchor-audit.ts';
import { AuditKeys } from './audit-keys.ts';
import { LinkAudit } from './link-audit.ts';
import { VerifyAudit } from './verify-audit.ts';

/**
 * The job "check-audit", every night and when an auditor asks: links and anchors what is new, verifies the chain and writes
 * the verdict down, signed, so that the page cannot be made to show another.
 */
@Injectable()
export class CheckAudit {
  private readonly logger = new Logger('audit');

  constructor(
    private readonly database: Database,
    private readonly linking: LinkAudit,
    private readonly anchoring: AnchorAudit,
    private readonly verifying: VerifyAudit,
    private readonly keys: AuditKeys,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<ChainVerdict> {
    await this.linking.run();
    await this.anchoring.run();
    const verdict = await this.verifying.run();
    if (!verdict.whole) this.logger.error(`the audit chain is broken in ${verdict.found} places`);
    const content = contentOfCheck(this.clock.now().toISOString(), verdict);
    const { key, signature } = this.keys.sign(content);
    await this.database.asActor(system, (manager) =>
      manager.query(`INSERT INTO audit_check (content, key, signature) VALUES ($1, $2, $3)`, [content, key, signature]),
    );
    return verdict;
  }
}

/** What is signed of a check: canonical JSON of its time and verdict. */
function contentOfCheck(at: string, verdict: ChainVerdict): string {
  const content = canonicalize({ at, verdict });
  if (content === undefined) throw new TypeError('there is no JSON for the verdict');
  return content;
}
