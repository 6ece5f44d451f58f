import { pageOfFile } from '@shaqyru/domain/application/required-files';
import type { Place } from '../cases/lock-for-change.ts';
import type { AttachedFile } from './attachment.entity.ts';

/** The page of the application on which a file is attached. */
export function placeOf({ kind, inviteeId }: Pick<AttachedFile, 'kind' | 'inviteeId'>): Place {
  return { group: pageOfFile(kind), inviteeId };
}
