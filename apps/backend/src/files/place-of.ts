import { pageOfFile } from '@shaqyru/domain/application/required-files';
import { attachmentKinds } from '@shaqyru/domain/files/attachment';
import type { AttachedFile } from './attachment.entity.ts';

/** The page of the application on which a file is attached; null for a file of the application as a whole. */
export function placeOf(file: Pick<AttachedFile, 'kind' | 'inviteeId'>) {
  if (attachmentKinds[file.kind].ofInvitee) return { group: 'invitee', inviteeId: file.inviteeId } as const;
  const group = pageOfFile(file.kind);
  return group === null ? null : { group, inviteeId: null };
}
