/** What the signature dictionary says about the seal; shown by PDF readers. */
export type SealDescription = Readonly<{ name: string; reason: string; location: string; at: Date }>;

const signatureBytes = 16_384;

/**
 * The PDF with an empty, invisible signature field, added as an incremental update (ISO 32000-1, 7.5.6): the bytes of the
 * paper stay as they were. Written here because the placeholder of the signing library writes Cyrillic as mojibake and
 * drops the file identifier, which PDF/A demands (ISO 19005-2, 6.1.3). Expects what our typesetter writes: a plain
 * cross-reference table, no form; throws RangeError on anything else.
 */
export function withPlaceholder(pdf: Uint8Array, seal: SealDescription): Buffer {
  const file = Buffer.from(pdf);
  // latin1 maps bytes to characters one to one, so offsets in the text are offsets in the file.
  const text = file.toString('latin1').trimEnd();
  const trailer = text.slice(text.lastIndexOf('\ntrailer'));
  const root = reference(trailer, 'Root');
  const information = reference(trailer, 'Info');
  const size = Number(found(trailer, /\/Size (\d+)/));
  const identifier = found(trailer, /(\/ID \[.*?\])\s*(?:\/|>>)/s);
  const crossReferences = Number(found(trailer, /startxref\s+(\d+)/));
  const offsets = offsetsOf(text, crossReferences);

  const catalogue = objectBody(text, offsets, root);
  if (catalogue.includes('/AcroForm')) throw new RangeError('the PDF has a form already');
  const page = firstPage(text, offsets, reference(catalogue, 'Pages'));
  const pageBody = objectBody(text, offsets, page);
  const [signature, widget] = [size, size + 1];
  const gap = ' /**********'.repeat(3);
  const objects: [number, string][] = [
    [
      signature,
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0${gap}] ` +
        `/Contents <${'0'.repeat(signatureBytes * 2)}> /M (${pdfDate(seal.at)}) ` +
        `/Name ${textString(seal.name)} /Reason ${textString(seal.reason)} /Location ${textString(seal.location)} >>`,
    ],
    [
      widget,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /F 132 /Rect [0 0 0 0] /V ${signature} 0 R /P ${page} 0 R >>`,
    ],
    [root, insert(catalogue, `/AcroForm << /SigFlags 3 /Fields [${widget} 0 R] >>`)],
    [page, withAnnotation(pageBody, `${widget} 0 R`)],
  ];

  let added = '\n';
  const entries = objects.map(([number, body]) => {
    const offset = text.length + added.length;
    added += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length + added.length;
  added +=
    `xref\n${entries.join('')}trailer\n<< /Size ${size + 2} /Root ${root} 0 R /Info ${information} 0 R ` +
    `${identifier} /Prev ${crossReferences} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([file.subarray(0, text.length), Buffer.from(added, 'latin1')]);
}

function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new RangeError(`the PDF is not built as expected: no ${pattern.source}`);
  return match;
}

function reference(dictionary: string, key: string): number {
  return Number(found(dictionary, new RegExp(`/${key} (\\d+) 0 R`)));
}

function offsetsOf(text: string, start: number): Map<number, number> {
  const table = found(text.slice(start), /^xref\s+(0 \d+\s[\s\S]*?)trailer/);
  const [head, ...lines] = table.trim().split(/\r?\n/);
  if (lines.length !== Number(head?.split(' ')[1])) throw new RangeError('the PDF has been updated already');
  return new Map(lines.map((line, number) => [number, Number(line.slice(0, 10))]));
}

function objectBody(text: string, offsets: Map<number, number>, number: number): string {
  const offset = offsets.get(number) ?? text.length;
  return found(text.slice(offset), new RegExp(`^${number} 0 obj\\s+(<<[\\s\\S]*?>>)\\s+endobj`));
}

function firstPage(text: string, offsets: Map<number, number>, node: number): number {
  const body = objectBody(text, offsets, node);
  if (/\/Type \/Page\b(?!s)/.test(body)) return node;
  return firstPage(text, offsets, Number(found(body, /\/Kids \[\s*(\d+) 0 R/)));
}

function insert(dictionary: string, entry: string): string {
  return `${dictionary.slice(0, -2)}${entry} >>`;
}

function withAnnotation(page: string, widget: string): string {
  const annotations = /\/Annots \[/;
  return annotations.test(page)
    ? page.replace(annotations, `/Annots [${widget} `)
    : insert(page, `/Annots [${widget}]`);
}

/** A text string in UTF-16 as hexadecimal digits: every letter kept, nothing to escape. */
function textString(text: string): string {
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
}

function pdfDate(at: Date): string {
  return `D:${at.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;
}
