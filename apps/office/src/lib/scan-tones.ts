import type { FileScan } from '@shaqyru/domain/files/attachment';

/** A file nobody has looked at is marked, one with a virus is a warning. */
export const scanTones = {
  clean: 'green',
  unscanned: 'gold',
  infected: 'red',
} as const satisfies Record<FileScan, string>;
