import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import QRCode from 'qrcode';
import { coveredCharacters } from './covered-characters.ts';
import { papers, type Paper } from './paper.ts';
import { printable } from './printable.ts';
import { reprintLine, type Sheet } from './sheet.ts';

export type RenderRequest = { paper: Paper };
export type RenderAnswer = { pdf: Uint8Array } | { error: string };

const fonts = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
].map((path) => readFileSync(createRequire(import.meta.url).resolve(path)));

const longestContent = 300_000;

const coverages = fonts.map(coveredCharacters);
const covered = new Set([...(coverages[0] ?? [])].filter((code) => coverages.every((font) => font.has(code))));

// The templates stay in src/, beside their props; from the build they are one folder away.
const compiler = NodeCompiler.create({
  workspace: fileURLToPath(new URL('../src/', import.meta.url)),
  fontArgs: [{ fontBlobs: fonts }],
});

/** A Typst message without what it quotes: that may be a name. */
function withoutQuotations(message: string): string {
  return message.replace(/“.*?”|".*?"|`.*?`/gs, '…').slice(0, 300);
}

function qrImage(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${path}"/></svg>`;
}

function typeset(document: string, sheet: Sheet): RenderAnswer {
  const data = {
    title: sheet.title,
    language: sheet.language,
    mark: sheet.mark ?? null,
    reprint: sheet.reprint ?? null,
    date: sheet.date.split('-').map(Number),
    ...sheet.content,
  };
  const json = JSON.stringify(printable(data, covered));
  if (json.length > longestContent) throw new RangeError(`the content has more than ${longestContent} characters`);
  // Everything from outside enters as one JSON value: no text is ever read as markup.
  const inputs = {
    data: json,
    qr: sheet.qr === undefined ? '' : qrImage(sheet.qr),
  };
  const compiled = compiler.compile({
    mainFilePath: fileURLToPath(new URL(`../src/${document}/${document}.typ`, import.meta.url)),
    inputs,
  });
  if (!compiled.result) {
    const error = compiled.takeError();
    const first = (error?.shortDiagnostics as { message?: string }[] | undefined)?.[0]?.message ?? 'no diagnostics';
    return { error: `the ${document} cannot be set: ${withoutQuotations(first)}` };
  }
  const pdf = compiler.pdf(compiled.result, { pdfStandard: PdfStandard.A_2a });
  // Kept, the cache was seen to grow by 1 MB a document; emptied, by 0.15 MB, and no slower.
  compiler.evictCache(0);
  return { pdf };
}

function answer({ paper }: RenderRequest): RenderAnswer {
  try {
    // The table pairs each paper with its own props; TypeScript cannot follow a union through an indexed call.
    const prepare = papers[paper.document].prepare as (props: Paper['props']) => Sheet;
    const { mark, reprint } = paper;
    const prepared = prepare(paper.props);
    const sheet = reprint ? { ...prepared, reprint: reprintLine(reprint) } : prepared;
    return typeset(paper.document, mark === undefined ? sheet : { ...sheet, mark, title: `${sheet.title} (${mark})` });
  } catch (error) {
    return {
      error: `the ${paper.document} cannot be set: ${withoutQuotations(error instanceof Error ? error.message : '')}`,
    };
  }
}

// The parent may die while a paper is being set: then nobody waits for the answer, and the channel's end ends this process.
const unheard = () => {};
process.on('message', (request) => process.send?.(answer(request as RenderRequest), unheard));
