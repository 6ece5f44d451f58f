import type { FailureReason } from '@shaqyru/domain/queues/queue-view';
import { z } from 'zod';

/** What the queue keeps of an error. Its text may hold an address or a name: it is looked at, and never handed on. */
const Output = z.object({
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  responseCode: z.int().optional().catch(undefined),
});

const codes: Readonly<Record<string, FailureReason>> = {
  ECONNREFUSED: 'no-connection',
  ECONNRESET: 'no-connection',
  EHOSTUNREACH: 'no-connection',
  ENOTFOUND: 'no-connection',
  EDNS: 'no-connection',
  ECONNECTION: 'no-connection',
  ESOCKET: 'no-connection',
  ETIMEDOUT: 'timeout',
  ENOENT: 'missing',
};

/** The reason in words of the product, and a code if the error has one that names nobody. */
export function reasonOfFailure(output: unknown): { reason: FailureReason; code: string | null } {
  const read = Output.safeParse(output);
  if (!read.success) return { reason: 'other', code: null };
  const { message, code, responseCode } = read.data;
  if (responseCode !== undefined) return { reason: 'refused-by-mail-server', code: String(responseCode) };
  if (code !== undefined && /^[A-Z0-9_]{1,30}$/.test(code)) return { reason: codes[code] ?? 'other', code };
  if (/expir|timed out|timeout/i.test(message)) return { reason: 'timeout', code: null };
  if (message.startsWith('the audit chain is not what was anchored')) return { reason: 'not-anchored', code: null };
  return { reason: /there is no|not found/i.test(message) ? 'missing' : 'other', code: null };
}
