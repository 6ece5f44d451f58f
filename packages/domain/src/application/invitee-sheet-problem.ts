import { z } from 'zod';
import type { Language, Text } from '../law/text.ts';

/** The largest sheet that is taken, and the largest that it may unpack to: a spreadsheet is a packed archive. */
export const maximumSheetBytes = 2 * 1024 * 1024;
export const maximumUnpackedSheetBytes = 24 * 1024 * 1024;

/** Why a file cannot be read as a sheet of people at all; `{…}` stands for the problem's data. */
export const sheetProblemWords = {
  'file-empty': { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
  'file-too-large': {
    kk: 'Файл тым үлкен: {maximum} МБ-тан аспасын',
    ru: 'Файл слишком большой: не более {maximum} МБ',
    en: 'The file is too large: at most {maximum} MB',
  },
  'unpacks-too-large': {
    kk: 'Файл ашылғанда тым үлкен: {maximum} МБ-тан аспасын. Артық парақтар мен суреттерді алып тастаңыз',
    ru: 'В распакованном виде файл слишком большой: не более {maximum} МБ. Уберите лишние листы и рисунки',
    en: 'Unpacked, the file is too large: at most {maximum} MB. Remove other sheets and pictures',
  },
  'not-a-sheet': {
    kk: 'Бұл XLSX немесе CSV кестесі емес. Кестені «Excel кітабы (XLSX)» немесе «CSV» түрінде сақтап, қайта жүктеңіз',
    ru: 'Это не таблица XLSX или CSV. Сохраните таблицу как «Книга Excel (XLSX)» или «CSV» и загрузите ещё раз',
    en: 'This is not an XLSX or CSV table. Save the table as “Excel workbook (XLSX)” or “CSV” and upload it again',
  },
  'old-excel': {
    kk: 'Бұл – ескі XLS түріндегі немесе құпиясөзбен қорғалған файл. Құпиясөзсіз XLSX түрінде сақтап, қайта жүктеңіз',
    ru: 'Это файл старого вида XLS или защищённый паролем. Сохраните его как XLSX без пароля и загрузите ещё раз',
    en: 'This is a file of the old XLS kind or one with a password. Save it as XLSX without a password and upload it again',
  },
  'no-headings': {
    kk: 'Баған атаулары бар жол табылмады. Үлгіні жүктеп алып, адамдарды сонда жазыңыз',
    ru: 'Не найдена строка с названиями столбцов. Скачайте шаблон и впишите людей в него',
    en: 'No row with the headings of the columns was found. Download the template and write the people into it',
  },
  'missing-columns': {
    kk: 'Мына бағандар жоқ: {columns}',
    ru: 'Нет столбцов: {columns}',
    en: 'These columns are missing: {columns}',
  },
  'column-twice': {
    kk: 'Бұл баған екі рет кездеседі: {columns}',
    ru: 'Столбец встречается дважды: {columns}',
    en: 'This column stands twice: {columns}',
  },
  'no-rows': {
    kk: 'Баған атауларының астында бірде-бір адам жазылмаған',
    ru: 'Под названиями столбцов не вписано ни одного человека',
    en: 'Nobody is written below the headings',
  },
  'too-many-rows': {
    kk: 'Файлда {rows} адам бар, ал бір өтініште {maximum} адамнан артық болмайды',
    ru: 'В файле {rows} человек, а в одном заявлении – не более {maximum}',
    en: 'The file has {rows} people, an application at most {maximum}',
  },
} as const satisfies Record<string, Text>;
export type SheetProblemId = keyof typeof sheetProblemWords;

/** `columns` are fields: the reader sees their questions. */
export const SheetProblem = z.object({
  problem: z.enum(Object.keys(sheetProblemWords) as [SheetProblemId, ...SheetProblemId[]]),
  data: z
    .object({ maximum: z.number(), rows: z.number(), columns: z.array(z.string()) })
    .partial()
    .optional(),
});
export type SheetProblem = z.infer<typeof SheetProblem>;

/** The problem in words; `label` gives a column's question. */
export function sheetProblemText(
  { problem, data }: SheetProblem,
  label: (column: string) => string,
  language: Language,
): string {
  const values: Record<string, string> = {
    maximum: String(data?.maximum ?? ''),
    rows: data?.rows === undefined ? '' : new Intl.NumberFormat(language).format(data.rows),
    columns: (data?.columns ?? []).map((column) => `«${label(column)}»`).join(', '),
  };
  return sheetProblemWords[problem][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
