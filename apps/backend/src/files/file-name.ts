import type { Attachment } from '@shaqyru/domain/files/attachment';

const longest = 150;

/**
 * The name of a file as it may be shown and saved: the last part of a path, without control and direction characters (they
 * make "fdp.exe" read as "exe.pdf"), not longer than file systems take.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim();
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/u.exec(plain) ?? [];
  return `${[...stem].slice(0, longest - [...ending].length).join('') || 'file'}${ending}`;
}

const endings: Record<Attachment['mediaType'], RegExp> = {
  'application/pdf': /\.pdf$/i,
  'image/jpeg': /\.jpe?g$/i,
  'image/png': /\.png$/i,
};

/** Whether the name promises what the content is. */
export function nameAgrees(name: string, mediaType: Attachment['mediaType']): boolean {
  return endings[mediaType].test(name);
}
