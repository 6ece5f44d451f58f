import type { CaseStatus } from '@shaqyru/domain/case/status';

/** The answer to whoever acts on what they saw before another changed it. */
export function changedElsewhere(now: { status: CaseStatus; version: number }) {
  return { outcome: 'changed-elsewhere' as const, status: now.status, version: now.version };
}
