import type { Instant } from '@shaqyru/domain/law/plain-date';

export function now(): Instant {
  return new Date().toISOString();
}
