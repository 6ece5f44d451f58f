import type { INestApplicationContext } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { AnchorAudit } from '../audit/anchor-audit.ts';
import { CheckAudit } from '../audit/check-audit.ts';
import { LinkAudit } from '../audit/link-audit.ts';
import { RecountTerms } from '../calendar/recount-terms.ts';
import { ReleaseCases } from '../cases/release-cases.ts';
import { PrintComplaintPaper } from '../complaints/print-complaint-paper.ts';
import { SendComplaintMail } from '../complaints/send-complaint-mail.ts';
import { WarnOfComplaints } from '../complaints/warn-of-complaints.ts';
import { ScanFiles } from '../files/scan-files.ts';
import { TallyIndicators } from '../indicators/tally-indicators.ts';
import { DropOldSheets } from '../invitee-sheets/drop-old-sheets.ts';
import { SumFlows } from '../figures/sum-flows.ts';
import { SendMail } from '../notifications/send-mail.ts';
import { SendOfficerMail } from '../officer-notices/send-officer-mail.ts';
import { PrintPaper } from '../papers/print-paper.ts';
import { MatchReceipt } from '../statements/match-receipt.ts';
import { EraseDue } from '../retention/erase-due.ts';
import { ExpireInvitations } from '../visits/expire-invitations.ts';
import { RemindOfVisits } from '../visits/remind-of-visits.ts';
import { WarnOfDue } from '../worklists/warn-of-due.ts';
import type { JobData, JobName } from './queues.ts';

type Handlers = { [N in JobName]: (data: JobData[N]) => Promise<void> };

/** What each job does. Every handler may be called twice for the same job and does its work once. */
export function jobHandlers(app: INestApplicationContext): Handlers {
  return {
    'print-paper': (data) => app.get(PrintPaper).run(data),
    'send-mail': (data) => app.get(SendMail).run(data),
    'print-complaint-paper': (data) => app.get(PrintComplaintPaper).run(data),
    'send-complaint-mail': (data) => app.get(SendComplaintMail).run(data),
    'send-officer-mail': (data) => app.get(SendOfficerMail).run(data),
    'match-receipt': (data) => app.get(MatchReceipt).run(data),
    'expire-invitations': () => app.get(ExpireInvitations).run(),
    'remind-of-visits': () => app.get(RemindOfVisits).run(),
    'drop-old-sheets': () => app.get(DropOldSheets).run(),
    'warn-of-due': async () => {
      await app.get(WarnOfDue).run();
      await app.get(WarnOfComplaints).run();
    },
    'sum-flows': () => app.get(SumFlows).run(),
    'recount-terms': () => app.get(RecountTerms).run(),
    'release-cases': (data) => app.get(ReleaseCases).run(data),
    'scan-files': () => app.get(ScanFiles).run(),
    'link-audit': () => app.get(LinkAudit).run(),
    'anchor-audit': async () => {
      const anchored = await app.get(AnchorAudit).run();
      if (anchored.outcome === 'refused') throw new Error('the audit chain is not what was anchored');
    },
    'check-audit': async () => void (await app.get(CheckAudit).run()),
    'erase-due': () => app.get(EraseDue).run(),
    'tally-indicators': () => app.get(TallyIndicators).run(),
  };
}

/** Takes jobs until the application closes. */
export async function startWorking(app: INestApplicationContext): Promise<void> {
  const boss = app.get(PgBoss);
  const handlers = jobHandlers(app);
  const work = <N extends JobName>(name: N) =>
    boss.work<JobData[N]>(name, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
      if (job) await handlers[name](job.data);
    });
  await Promise.all([
    work('print-paper'),
    work('send-mail'),
    work('print-complaint-paper'),
    work('send-complaint-mail'),
    work('send-officer-mail'),
    work('match-receipt'),
    work('expire-invitations'),
    work('remind-of-visits'),
    work('drop-old-sheets'),
    work('warn-of-due'),
    work('sum-flows'),
    work('recount-terms'),
    work('release-cases'),
    work('scan-files'),
    work('link-audit'),
    work('anchor-audit'),
    work('check-audit'),
    work('erase-due'),
    work('tally-indicators'),
  ]);
}
