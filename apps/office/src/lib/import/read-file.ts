import type { Language } from '@shaqyru/domain/law/text';
import { importWords } from './words.ts';

export type Encoding = 'utf-8' | 'windows-1251';

/**
 * The chosen file of the field "file", or else what was pasted into "csv", with what is wrong with it. A file is read in the
 * first of the encodings that fits; bytes that are not UTF-8 fit windows-1251 always, so that comes last. Too large a text
 * is not given back.
 */
export async function readImported(
  form: FormData,
  language: Language,
  { millions, encodings = ['utf-8'] }: { millions: number; encodings?: readonly Encoding[] },
): Promise<{ text: string; errors: { id: string; text: string }[] }> {
  const w = importWords[language];
  const pasted = form.get('csv');
  const file = form.get('file');
  const chosen = file instanceof File && file.size > 0;
  const text = chosen ? decode(await file.arrayBuffer(), encodings) : typeof pasted === 'string' ? pasted : '';
  const wrong = (words: string) => [{ id: 'file', text: words }];
  if (text === null) return { text: typeof pasted === 'string' ? pasted : '', errors: wrong(w.notUtf8) };
  if (text.trim() === '') return { text: '', errors: wrong(w.nothing) };
  if (text.length > millions * 1_000_000) return { text: '', errors: wrong(w.tooLarge(millions)) };
  return { text, errors: [] };
}

/** null when the bytes fit none of the encodings. The mark that Excel puts at the beginning is dropped. */
function decode(bytes: ArrayBuffer, encodings: readonly Encoding[]): string | null {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}

/** More are counted, not listed: a file of another kind has one on each line. */
const listedProblems = 200;
const shownOfLine = 200;

/** A line of a report of problems: `line` is null when the problem has no place in the file. */
export type Reported = { line: number | null; column: string | null; problem: string; text: string };
export type Report = { count: number; rows: Reported[] };

/** What is wrong with a file, each with the line of the file that it is about. */
export function reportOf(text: string, problems: readonly Omit<Reported, 'text'>[]): Report {
  const lines = text.split(/\r\n|\r|\n/);
  const rows = problems.slice(0, listedProblems).map((one) => ({
    ...one,
    text: one.line === null ? '' : (lines[one.line - 1] ?? '').slice(0, shownOfLine),
  }));
  return { count: problems.length, rows };
}
