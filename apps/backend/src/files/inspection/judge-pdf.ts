import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFStream,
  ParseSpeeds,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { Inspection } from './inspection.ts';

type Verdict = Extract<Inspection, { outcome: 'refused' }>['problem'] | null;

/** Entries that hold a program, a file or a form beside the page (ISO 32000-2: 7.7.4, 7.11.4, 12.6.4.17, 12.7.8). */
const activeKeys = new Set(['JS', 'JavaScript', 'EmbeddedFiles', 'EF', 'XFA', 'RichMediaContent', 'RichMediaSettings']);
/** Actions that do more than turn a page or open an address, and what carries a file or a film (12.5.6, 12.6.4). */
const activeKinds = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'EmbeddedFile',
  'FileAttachment',
  'Movie',
  'Sound',
  '3D',
]);
const kindKeys = new Set(['S', 'Type', 'Subtype']);

/**
 * Whether a PDF is only pages to be read; null when it is. It is refused, not mended: rewriting would break the signatures that
 * stand in it.
 */
export async function judgePdf(bytes: Uint8Array): Promise<Verdict> {
  if (isSomethingElseToo(bytes)) return 'file-not-accepted';
  if (namesActiveContent(bytes)) return 'pdf-active';
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    if (pdf.isEncrypted) return 'pdf-encrypted';
    if (pdf.getPageCount() === 0) return 'file-damaged';
  } catch (error) {
    return error instanceof EncryptedPDFError ? 'pdf-encrypted' : 'file-damaged';
  }
  return pdf.context.enumerateIndirectObjects().some(([, object]) => isActive(object)) ? 'pdf-active' : null;
}

function isActive(root: PDFObject): boolean {
  if (root instanceof PDFName) return activeKinds.has(root.decodeText());
  const open: PDFObject[] = [root];
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFArray) open.push(...object.asArray());
    const dictionary = object instanceof PDFStream ? object.dict : object;
    if (!(dictionary instanceof PDFDict)) continue;
    for (const [key, value] of dictionary.entries()) {
      const name = key.decodeText();
      if (activeKeys.has(name)) return true;
      if (value instanceof PDFName && kindKeys.has(name) && activeKinds.has(value.decodeText())) return true;
      if (value instanceof PDFArray || value instanceof PDFDict) open.push(value);
    }
  }
  return false;
}

/**
 * The same names in the bytes themselves: of two objects with one number a reader may take the one that the parser above did
 * not. Letters of a name may be written as #4A, and comments may stand between.
 */
function namesActiveContent(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const gap = String.raw`(?:[\0\t\n\f\r ]|%[^\r\n]{0,200}[\r\n])*`;
  const kinds = [...activeKinds].join('|');
  return new RegExp(String.raw`/(?:S|Type|Subtype)${gap}/(?:${kinds})(?![A-Za-z0-9])|/EmbeddedFiles${gap}<<`).test(
    text,
  );
}

/** A file that another program reads as a page, a program or an archive is not a document. */
function isSomethingElseToo(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes);
  const start = buffer.toString('latin1', 0, 1024).toLowerCase();
  if (/<(?:!doctype|html|head|body|script|svg|\?php|\?xml)/.test(start)) return true;
  const end = buffer.lastIndexOf('%%EOF');
  // Some scanners end the file with line breaks or zeros; anything else there was appended.
  if (end < 0 || /[^\0\s]/.test(buffer.toString('latin1', end + 5))) return true;
  return holdsZip(buffer);
}

/** An archive is found from its end: a record whose comment reaches exactly to the end of the file, or not beyond it. */
function holdsZip(buffer: Buffer): boolean {
  const longestComment = 65_535;
  const record = 22;
  for (
    let at = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
    at >= 0 && at >= buffer.length - record - longestComment;
    at = at === 0 ? -1 : buffer.lastIndexOf('PK\u0005\u0006', at - 1, 'latin1')
  ) {
    if (at + record + buffer.readUInt16LE(Math.min(at + 20, buffer.length - 2)) <= buffer.length) return true;
  }
  return false;
}
