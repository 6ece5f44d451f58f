import { z } from 'zod';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { auditActs, type AuditAct } from './audit-acts.ts';
import { ChainVerdict } from './chain-verdict.ts';

const acts = Object.keys(auditActs) as [AuditAct, ...AuditAct[]];

/** What an auditor looks for; everything narrows. `from` and `to` are days of Kazakhstan, both included. */
export const AuditQuery = z.object({
  officerId: z.uuid().optional(),
  /** Of a case, a complaint or an invitation. */
  number: z.string().trim().min(1).max(40).optional(),
  act: z.enum(acts).optional(),
  from: PlainDate.optional(),
  to: PlainDate.optional(),
  /** A person whom somebody looked for: a name in any script, an IIN, a passport's number. */
  lookedUp: z.string().trim().min(1).max(120).optional(),
  /** The id of the last entry of the page before. */
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An entry as the auditor reads it. Of applicants no name is shown: the log is about what officers did. */
export const AuditEntryView = z.object({
  id: z.string(),
  at: Instant,
  actorKind: z.string(),
  /** Of an officer; null of everybody else. */
  actor: z.object({ name: z.string(), post: z.string() }).nullable(),
  /** An `AuditAct`, or what an act was called before. */
  act: z.string(),
  subjectKind: z.string(),
  subjectId: z.string().nullable(),
  /** Whom the act was about, when it was an officer: who signed in, whose rights were changed. */
  officer: z.object({ name: z.string(), post: z.string() }).nullable(),
  /** Of a case or a complaint. */
  number: z.string().nullable(),
  data: z.record(z.string(), Value),
  /** How many words were looked for. */
  lookedUp: z.int(),
});
export type AuditEntryView = z.infer<typeof AuditEntryView>;

export const AuditPage = z.object({ items: z.array(AuditEntryView), next: z.string().nullable() });
export type AuditPage = z.infer<typeof AuditPage>;

export const AuditedOfficer = z.object({ id: z.uuid(), name: z.string(), post: z.string(), departmentId: z.string() });
export type AuditedOfficer = z.infer<typeof AuditedOfficer>;

/**
 * The last verification of the chain. `signed` says that the deployment's key signed this verdict; what is not signed was
 * written by somebody else and says nothing.
 */
export const ChainCheck = z.object({
  last: z.object({ number: z.string(), at: Instant, verdict: ChainVerdict, signed: z.boolean() }).nullable(),
  /** One has been asked for and is not done yet. */
  pending: z.boolean(),
});
export type ChainCheck = z.infer<typeof ChainCheck>;
