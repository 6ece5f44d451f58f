import { BadRequestException } from '@nestjs/common';
import { acceptedFileTypes, type Attachment } from '@shaqyru/domain/files/attachment';
import { fileTypeFromBuffer } from 'file-type';
import { nameAgrees } from './file-name.ts';

/** What the content is, whatever the name says; null when it is none of the accepted types, or the name promises another. */
export async function judgeFile(name: string, bytes: Uint8Array): Promise<Attachment['mediaType'] | null> {
  const found = await fileTypeFromBuffer(bytes);
  const mediaType = acceptedFileTypes.find((type) => type === found?.mime) ?? null;
  return mediaType !== null && nameAgrees(name, mediaType) ? mediaType : null;
}

/**
 * All bytes of a body, or null when there are more than `maximum`. The rest of a body that is somewhat too large is read
 * and dropped, so that its sender hears why; of a much larger one nothing more is read. Throws 400 for one that breaks off:
 * telephones lose their line, and that is nobody's fault to be woken for.
 */
export async function readAtMost(body: AsyncIterable<Uint8Array>, maximum: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > 4 * maximum) return null;
      if (size > maximum) chunks.length = 0;
      else chunks.push(chunk);
    }
  } catch (cause) {
    throw new BadRequestException('the body broke off', { cause });
  }
  return size > maximum ? null : Buffer.concat(chunks);
}
