import type { ProblemId } from '@shaqyru/domain/application/problem';
import type { Attachment } from '@shaqyru/domain/files/attachment';

export type InspectionRequest = { mediaType: Attachment['mediaType']; bytes: Uint8Array };

/** The bytes that may be kept (of a picture: drawn anew), or why none may. */
export type Inspection =
  | { outcome: 'fine'; bytes: Uint8Array }
  | {
      outcome: 'refused';
      problem: Extract<
        ProblemId,
        'file-damaged' | 'file-not-accepted' | 'pdf-active' | 'pdf-encrypted' | 'picture-too-large'
      >;
    };
