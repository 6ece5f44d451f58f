import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A workbook to be filled in by hand: what a template needs, and no more. Widths are in characters. */
export type Workbook = {
  sheets: readonly {
    name: string;
    columns: readonly { width: number; style?: CellStyle }[];
    /** The rows from the first; the first is a heading and stays in sight. */
    rows: readonly (readonly (string | null)[])[];
    /** Of the rows below the first. */
    style?: CellStyle;
    /** Columns (from 0) in which a list of answers is offered, each the cells of a column of another sheet below its heading. */
    choices?: readonly { column: number; sheet: string; from: number; count: number }[];
  }[];
};
/** `text` keeps the zeros of a number; `day` shows a date as 27.03.1985. */
export type CellStyle = 'text' | 'day' | 'wrapped';

const styles: Record<CellStyle | 'heading', number> = { heading: 1, text: 2, day: 3, wrapped: 4 };

/** Rows for which lists are offered. */
const mostRows = 1_000;

/** An XLSX file (ECMA-376); the same workbook is the same bytes. */
export async function writeXlsx(workbook: Workbook): Promise<Buffer> {
  const archive = new ZipFile();
  const add = (name: string, xml: string) =>
    archive.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), name, {
      mtime: new Date('2026-01-01T00:00:00Z'),
      mode: 0o644,
    });
  add('[Content_Types].xml', contentTypes(workbook));
  add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbookXml(workbook));
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...workbook.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  add('xl/styles.xml', stylesXml);
  for (const [index, sheet] of workbook.sheets.entries()) add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  archive.end();
  return buffer(archive.outputStream);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const openPackage = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes({ sheets }: Workbook): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.${type}+xml"/>`;
  return `<Types xmlns="${openPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheets.map((_, index) => part(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${openPackage}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml({ sheets }: Workbook): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${items.join('')}</sheets></workbook>`;
}

const stylesXml = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4F1F8"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" borderId="0" xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetXml({ columns, rows, style, choices = [] }: Workbook['sheets'][number]): string {
  const cols = columns.map(
    ({ width, style: own }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${own ? ` style="${styles[own]}"` : ''}/>`,
  );
  const data = rows.map((cells, index) => {
    const look = index === 0 ? styles.heading : style ? styles[style] : 0;
    const row = cells.map((cell, column) =>
      cell === null
        ? ''
        : `<c r="${columnName(column)}${index + 1}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
    );
    return `<row r="${index + 1}">${row.join('')}</row>`;
  });
  const validations = choices.map(({ column, sheet, from, count }) => {
    const place = columnName(column);
    const list = columnName(from);
    // A warning, not a stop: whoever pastes names of countries in another language is understood too.
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${place}2:${place}${mostRows}"><formula1>'${escaped(sheet.replaceAll("'", "''"))}'!$${list}$2:$${list}$${count + 1}</formula1></dataValidation>`;
  });
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>${validations.length > 0 ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>` : ''}</worksheet>`;
}

/** 27 → "AB". */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
