import { maximumUnpackedSheetBytes } from '@shaqyru/domain/application/invitee-sheet-problem';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import {
  longestCell,
  mostColumns,
  mostKeptRows,
  RefusedSheet,
  type Table,
  type TableCell,
  type TableRow,
} from './table.ts';

/** A workbook of a spreadsheet program has a dozen parts; one of thousands is something else. */
const mostParts = 500;

/**
 * The first visible sheet of an XLSX workbook (ECMA-376) as text: dates as 1985-03-27, numbers as they are typed, of formulas
 * the value that was shown. Only the parts that are needed are unpacked, and no more of them than the limit, whatever the
 * archive says of their size. Throws `RefusedSheet`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  try {
    const parts = await openParts(bytes);
    const { path, since1904 } = await readWorkbook(parts);
    const dates = await readDateStyles(parts);
    const strings = await readSharedStrings(parts);
    const rows = await readCells(parts, path, { strings, dates, since1904 });
    return { rows, withoutKazakhLetters: false };
  } catch (error) {
    // Whatever an archive or its XML is broken by, to the reader it is the same.
    throw error instanceof RefusedSheet ? error : new RefusedSheet({ problem: 'not-a-sheet' });
  }
}

type Parts = { parse(name: string, handlers: Handlers): Promise<boolean> };
type Handlers = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

async function openParts(bytes: Uint8Array): Promise<Parts> {
  const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) {
    if (entries.size >= mostParts || entry.isEncrypted()) throw new RefusedSheet({ problem: 'not-a-sheet' });
    entries.set(entry.fileName, entry);
  }
  let left = maximumUnpackedSheetBytes;
  return {
    parse: async (name, handlers) => {
      const entry = entries.get(name);
      if (!entry) return false;
      await parseXml(
        unpack(
          archive,
          entry,
          () => left,
          (size) => (left -= size),
        ),
        handlers,
      );
      return true;
    },
  };
}

async function* unpack(
  archive: ZipFile,
  entry: Entry,
  left: () => number,
  take: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new RefusedSheet({ problem: 'unpacks-too-large', data: { maximum: maximumUnpackedSheetBytes / 1024 / 1024 } });
  if (entry.uncompressedSize > left()) throw tooLarge();
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    take((chunk as Uint8Array).length);
    if (left() < 0) throw tooLarge();
    yield chunk as Uint8Array;
  }
}

/** Names without their prefixes: some programs write x:row for row. A document type would define entities: none is taken. */
async function parseXml(chunks: AsyncIterable<Uint8Array>, { open, text, close }: Handlers): Promise<void> {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new RefusedSheet({ problem: 'not-a-sheet' });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => open?.(local(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => close?.(local(tag.name)));
  parser.on('text', (found) => text?.(found));
  parser.on('cdata', (found) => text?.(found));
  const decoder = new TextDecoder();
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
}

async function readWorkbook(parts: Parts): Promise<{ path: string; since1904: boolean }> {
  const sheets: { id: string; hidden: boolean }[] = [];
  let since1904 = false;
  await parts.parse('xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = isTrue(attributes['date1904']);
      if (name === 'sheet')
        sheets.push({ id: attributes['r:id'] ?? '', hidden: !['visible', undefined].includes(attributes['state']) });
    },
  });
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const targets = new Map<string, string>();
  await parts.parse('xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  const target = sheet && targets.get(sheet.id);
  if (!target) throw new RefusedSheet({ problem: 'not-a-sheet' });
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, since1904 };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The numbers of the formats that show a number as a day (ECMA-376, part 1, 18.8.30). */
function isDayFormat(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** By the number of a cell's style: whether it shows a number as a day. */
async function readDateStyles(parts: Parts): Promise<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let ofCells = false;
  await parts.parse('xl/styles.xml', {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId']);
      // Words in quotes and colours in brackets aside, only days have a "d" or a "y".
      const bare = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      if (name === 'numFmt') own.set(id, /[dy]/i.test(bare));
      if (name === 'cellXfs') ofCells = true;
      if (name === 'xf' && ofCells) styles.push(own.get(id) ?? isDayFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return styles;
}

async function readSharedStrings(parts: Parts): Promise<readonly string[]> {
  const strings: string[] = [];
  let [current, inText, inPhonetics] = ['', false, false];
  await parts.parse('xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inPhonetics = true;
    },
    text: (text) => {
      if (inText && !inPhonetics && current.length <= longestCell) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetics = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings;
}

type Reading = { strings: readonly string[]; dates: readonly boolean[]; since1904: boolean };
type RawCell = { column: number; type: string; style: number; value: string; formula: boolean };

async function readCells(parts: Parts, path: string, reading: Reading): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  let [line, counted] = [0, 0];
  let cells: TableCell[] = [];
  let cell: RawCell | null = null;
  let inValue = false;
  const found = await parts.parse(path, {
    open: (name, attributes) => {
      if (name === 'row') [line, cells] = [Number(attributes['r']) || line + 1, []];
      if (name === 'c') {
        const column = columnOf(attributes['r']) ?? cells.length;
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? -1),
          value: '',
          formula: false,
        };
      }
      if (name === 'f' && cell) cell.formula = true;
      if (name === 'v' || name === 't') inValue = true;
    },
    text: (text) => {
      if (inValue && cell && cell.value.length <= longestCell) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && cell) {
        if (cell.column < mostColumns) cells[cell.column] = read(cell, reading);
        cell = null;
      }
      if (name !== 'row') return;
      const row = Array.from(cells, (one: TableCell | undefined) => one ?? { text: '', note: null });
      if (row.every(({ text }) => text.trim() === '')) return;
      counted += 1;
      if (counted <= mostKeptRows) rows.push({ line, cells: row });
      // Kept without its cells: how many there are is told.
      else rows.push({ line, cells: [] });
    },
  });
  if (!found) throw new RefusedSheet({ problem: 'not-a-sheet' });
  return rows;
}

/** "AB12" → 27; undefined when the place is not written. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function read({ type, style, value, formula }: RawCell, { strings, dates, since1904 }: Reading): TableCell {
  const note = formula ? ('formula' as const) : null;
  if (type === 's') return { text: strings[Number(value)] ?? '', note };
  if (type === 'b') return { text: isTrue(value) ? 'yes' : 'no', note };
  if (type === 'd') return { text: value.slice(0, 10), note };
  // A formula that could not be computed shows "#REF!": it is refused as what it is.
  if (type === 'e') return { text: value && `=${value}`, note };
  if (type !== 'n' || value === '') return { text: value === '' && formula ? '=' : value, note };
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, note };
  if (dates[style]) return { text: dayOfSerial(number, since1904) ?? String(number), note };
  return { text: String(number), note: note ?? 'number' };
}

const dayInMilliseconds = 86_400_000;

/** The day of a serial number; Excel counts a 29 February 1900 that never was. Null before the first day and after year 9999. */
function dayOfSerial(serial: number, since1904: boolean): string | null {
  const days = Math.floor(serial);
  const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  if (days < (since1904 ? 0 : 1) || days > 2_958_465) return null;
  return new Date(epoch + days * dayInMilliseconds).toISOString().slice(0, 10);
}
