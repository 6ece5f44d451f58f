import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell as Excel writes it: text among the shared strings, a day as its number with a style, a formula with its value. */
export type ExcelCell =
  | string
  | { serial: number }
  | { number: number }
  | { formula: string; shown?: string }
  | { rich: readonly string[] }
  | null;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook of another program than ours: shared strings, styles, a hidden sheet before the one to be read. */
export async function excelWorkbook(
  rows: readonly (readonly ExcelCell[])[],
  { extra = {}, since1904 = false }: { extra?: Readonly<Record<string, Buffer>>; since1904?: boolean } = {},
): Promise<Buffer> {
  const strings: string[] = [];
  const shared = (xml: string) => strings.push(xml) - 1;
  const cell = (value: ExcelCell, place: string): string => {
    if (value === null) return `<c r="${place}" s="1"/>`;
    if (typeof value === 'string') return `<c r="${place}" t="s"><v>${shared(`<t>${escaped(value)}</t>`)}</v></c>`;
    if ('rich' in value) {
      const runs = value.rich.map((run) => `<r><t>${escaped(run)}</t></r>`).join('');
      return `<c r="${place}" t="s"><v>${shared(`${runs}<rPh sb="0" eb="1"><t>かな</t></rPh>`)}</v></c>`;
    }
    if ('serial' in value) return `<c r="${place}" s="1"><v>${value.serial}</v></c>`;
    if ('number' in value) return `<c r="${place}"><v>${value.number}</v></c>`;
    const shown = value.shown === undefined ? '' : `<v>${escaped(value.shown)}</v>`;
    return `<c r="${place}" t="str"><f>${escaped(value.formula)}</f>${shown}</c>`;
  };
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((one, column) => cell(one, `${letters(column)}${row + 1}`)).join('')}</row>`,
    )
    .join('');
  return zipped({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets><sheet name="h" sheetId="1" state="hidden" r:id="rId1"/><sheet name="p" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="[$-419]d\\ mmmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    ...extra,
  });
}

/** An archive of parts, by their names. */
export async function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    archive.addBuffer(typeof content === 'string' ? Buffer.from(content) : content, name);
  archive.end();
  return buffer(archive.outputStream);
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
