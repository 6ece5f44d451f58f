import { AttachmentKind } from '@shaqyru/domain/files/attachment';
import { z } from 'zod';

const Slot = z.object({ kind: AttachmentKind, inviteeId: z.uuid().nullable() });

/** The place of a scan as the form names it: "receipt-scan", or "passport-scan:" and whose passport it is; null for nothing. */
export function readSlot(slot: string | null): z.infer<typeof Slot> | null {
  const [kind, inviteeId = null] = slot?.split(':') ?? [];
  return Slot.safeParse({ kind, inviteeId }).data ?? null;
}
