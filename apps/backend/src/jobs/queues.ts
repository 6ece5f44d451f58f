import type { QueueName } from '@shaqyru/domain/queues/queue-view';
import type { EntityManager } from 'typeorm';

/** The work that is done after a transaction, by the worker; each job may run twice and does its work once. */
export type JobData = {
  'print-paper': { paperId: string };
  'send-mail': { notificationId: string };
  'print-complaint-paper': { paperId: string };
  'send-complaint-mail': { noticeId: string };
  'send-officer-mail': { officerMailId: string };
  'match-receipt': { receiptId: string };
  'expire-invitations': Record<string, never>;
  'remind-of-visits': Record<string, never>;
  'drop-old-sheets': Record<string, never>;
  'warn-of-due': Record<string, never>;
  'sum-flows': Record<string, never>;
  'scan-files': Record<string, never>;
  'recount-terms': Record<string, never>;
  'release-cases': { officerId: string };
  'link-audit': Record<string, never>;
  'anchor-audit': Record<string, never>;
  'check-audit': Record<string, never>;
  'erase-due': Record<string, never>;
  'tally-indicators': Record<string, never>;
};
/** Each has its words in the domain: one without them cannot be worked on, and does not compile. */
export type JobName = keyof JobData & QueueName;

const retry = { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 600 };

export const queues: readonly { name: JobName; options: { retryLimit: number; expireInSeconds: number } }[] = [
  { name: 'print-paper', options: { ...retry, expireInSeconds: 30 } },
  { name: 'send-mail', options: { ...retry, expireInSeconds: 30 } },
  { name: 'print-complaint-paper', options: { ...retry, expireInSeconds: 30 } },
  { name: 'send-complaint-mail', options: { ...retry, expireInSeconds: 30 } },
  { name: 'send-officer-mail', options: { ...retry, expireInSeconds: 30 } },
  { name: 'match-receipt', options: { ...retry, expireInSeconds: 60 } },
  { name: 'expire-invitations', options: { ...retry, expireInSeconds: 900 } },
  { name: 'remind-of-visits', options: { ...retry, expireInSeconds: 900 } },
  { name: 'drop-old-sheets', options: { ...retry, expireInSeconds: 120 } },
  { name: 'warn-of-due', options: { ...retry, expireInSeconds: 900 } },
  { name: 'sum-flows', options: { ...retry, expireInSeconds: 900 } },
  { name: 'recount-terms', options: { ...retry, expireInSeconds: 900 } },
  { name: 'release-cases', options: { ...retry, expireInSeconds: 120 } },
  { name: 'scan-files', options: { ...retry, expireInSeconds: 900 } },
  { name: 'link-audit', options: { ...retry, expireInSeconds: 120 } },
  { name: 'anchor-audit', options: { ...retry, expireInSeconds: 300 } },
  { name: 'check-audit', options: { ...retry, retryLimit: 2, expireInSeconds: 1_800 } },
  { name: 'erase-due', options: { ...retry, expireInSeconds: 7_200 } },
  { name: 'tally-indicators', options: { ...retry, expireInSeconds: 600 } },
];

/** pg-boss's door to a transaction that is already open. */
export function inTransaction(manager: EntityManager) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => {
      const result: unknown = await manager.query(text, values);
      return { rows: Array.isArray(result) ? result : [] };
    },
  };
}
