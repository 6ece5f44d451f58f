import writeXlsxFile from 'write-excel-file/node';

/** A table to take away: the first row is the head. Numbers stay numbers; null is an empty cell. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[] };

/** What no file of these kinds may hold. */
// eslint-disable-next-line no-control-regex -- exactly these
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * What a spreadsheet takes for a formula when it opens a CSV: names that begin so come from people, and a formula can send
 * away what stands beside it. With an apostrophe in front it is text. Numbers are written by us and need none.
 */
const formula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export function csvOf({ rows }: Sheet): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = value.replace(forbidden, '');
  const text = formula.test(clean) ? `'${clean}` : clean;
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every text is written as a text: no cell of the file is a formula, whatever stands in it. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      data: rows.map((row, place) => row.map((value) => xlsxCell(value, place === 0))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? null)) })),
      stickyRowsCount: 1,
    })),
  );
  return new Uint8Array(await file.toBuffer());
}

function xlsxCell(value: string | number | null, isHead: boolean) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return {
    value: value.replace(forbidden, ''),
    type: String,
    ...(isHead ? { fontWeight: 'bold' as const, wrap: true } : {}),
  };
}

/** In characters, of what stands below the head. */
function widthOf(column: readonly (string | number | null)[]): number {
  return Math.min(48, Math.max(10, ...column.slice(1).map((value) => String(value ?? '').length + 2)));
}

export function csvResponse(fileName: string, sheet: Sheet): Response {
  return new Response(csvOf(sheet), { headers: headersOf('text/csv; charset=utf-8', `${fileName}.csv`) });
}

export async function xlsxResponse(fileName: string, sheets: readonly Sheet[]): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(await xlsxOf(sheets), { headers: headersOf(type, `${fileName}.xlsx`) });
}

function headersOf(type: string, fileName: string): HeadersInit {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'private, no-store',
  };
}
