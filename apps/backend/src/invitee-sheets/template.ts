import type { FieldInput } from '@shaqyru/domain/application/field';
import { mostInviteesOf } from '@shaqyru/domain/application/forms';
import { closedList, sheetColumns, type SheetColumn } from '@shaqyru/domain/application/invitee-sheet';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { countriesSorted } from '@shaqyru/domain/countries/countries';
import { cite } from '@shaqyru/domain/law/cite';
import type { Language, Text } from '@shaqyru/domain/law/text';
import Papa from 'papaparse';
import { writeXlsx, type CellStyle } from './write-xlsx.ts';

const words = {
  file: { kk: 'шақырылушылар', ru: 'приглашаемые', en: 'invited-people' },
  people: { kk: 'Шақырылушылар', ru: 'Приглашаемые', en: 'Invited people' },
  explanations: { kk: 'Түсіндірме', ru: 'Пояснения', en: 'Explanations' },
  column: { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  needed: { kk: 'Толтыру', ru: 'Заполнять', en: 'Fill in' },
  always: { kk: 'міндетті', ru: 'обязательно', en: 'always' },
  ifAny: { kk: 'бар болса', ru: 'если есть', en: 'if there is one' },
  how: { kk: 'Қалай жазылады', ru: 'Как писать', en: 'How to write it' },
  clause: { kk: 'Тармақ', ru: 'Пункт', en: 'Clause' },
  suggested: {
    kk: 'Бос қалдырылса, екінші жазылуынан ұсынылады; жүктегеннен кейін тексеріңіз',
    ru: 'Если оставить пустым, будет предложено по второму написанию; проверьте после загрузки',
    en: 'Left empty, it is suggested from the other script; check it after uploading',
  },
  limit: {
    kk: 'Әр адам – бір жол; ең көбі {maximum} адам. Баған атауларын өзгертпеңіз, олардың реті маңызды емес',
    ru: 'Один человек – одна строка; не более {maximum} человек. Названия столбцов не меняйте, их порядок не важен',
    en: 'One person is one row; at most {maximum} people. Keep the headings as they are; their order does not matter',
  },
} as const satisfies Record<string, Text>;

const ways: Partial<Record<FieldInput, Text>> = {
  date: {
    kk: 'кк.аа.жжжж, мысалы 27.03.1985',
    ru: 'дд.мм.гггг, например 27.03.1985',
    en: 'dd.mm.yyyy, for example 27.03.1985',
  },
  country: {
    kk: 'тізімнен таңдаңыз немесе үш әріпті кодын жазыңыз, мысалы UZB',
    ru: 'выберите из списка или напишите код из трёх букв, например UZB',
    en: 'choose from the list or write the code of three letters, for example UZB',
  },
};

const names = ['surnameLatin', 'givenNamesLatin', 'surnameRussian', 'givenNamesRussian'];

export type Template = { name: string; mediaType: string; bytes: Buffer };

/** The sheet to fill in: a workbook with explanations and lists, or a CSV with the headings alone. */
export async function makeTemplate(
  kind: ApplicationKind,
  language: Language,
  format: 'xlsx' | 'csv',
): Promise<Template> {
  const columns = sheetColumns(kind);
  const headings = columns.map(({ field }) => field.label[language]);
  const name = `${words.file[language]}.${format}`;
  if (format === 'csv') {
    // The mark of UTF-8, without which Excel shows other letters; semicolons, since here a comma stands in numbers.
    const text = `\uFEFF${Papa.unparse([headings], { delimiter: ';', newline: '\r\n' })}\r\n`;
    return { name, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) };
  }
  const bytes = await writeXlsx(workbookOf(kind, columns, headings, language));
  return { name, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes };
}

/** The lists stand on the second sheet to the right of the explanations and an empty column. */
const listsFrom = 5;

function workbookOf(
  kind: ApplicationKind,
  columns: readonly SheetColumn[],
  headings: readonly string[],
  language: Language,
) {
  const lists: { heading: string; values: readonly string[] }[] = [];
  const choices = columns.flatMap(({ field }, column) => {
    const values = listOf(field, language);
    if (!values) return [];
    const key = values.join('\n');
    const known = lists.findIndex((list) => list.values.join('\n') === key);
    const place = known < 0 ? lists.push({ heading: field.label[language], values }) - 1 : known;
    return [{ column, sheet: words.explanations[language], from: listsFrom + place, count: values.length }];
  });
  const explained = columns.map((column) => explanationOf(column, language));
  explained.push([words.limit[language].replace('{maximum}', String(mostInviteesOf(kind)))]);
  const length = Math.max(explained.length, ...lists.map(({ values }) => values.length));
  const rows = Array.from({ length }, (_, index) => [
    ...Array.from({ length: listsFrom }, (__, column) => explained[index]?.[column] ?? null),
    ...lists.map(({ values }) => values[index] ?? null),
  ]);
  const title = [words.column, words.needed, words.how, words.clause].map((text) => text[language]);
  return {
    sheets: [
      {
        name: words.people[language],
        columns: headings.map((heading, index) => ({
          width: Math.min(30, Math.max(14, heading.length)),
          style: (columns[index]?.field.input === 'date' ? 'day' : 'text') satisfies CellStyle as CellStyle,
        })),
        rows: [headings],
        choices,
      },
      {
        name: words.explanations[language],
        columns: [40, 14, 60, 28, 4, ...lists.map(() => 32)].map((width) => ({ width })),
        rows: [[...title, null, ...lists.map(({ heading }) => heading)], ...rows],
        style: 'wrapped' as const,
      },
    ],
  };
}

function listOf(field: SheetColumn['field'], language: Language): readonly string[] | null {
  if (field.input === 'country') return countriesSorted(language).map(({ name }) => name);
  return closedList(field)?.map(({ text }) => text[language]) ?? null;
}

function explanationOf({ id, field, required }: SheetColumn, language: Language): (string | null)[] {
  const list = field.input === 'country' ? null : listOf(field, language);
  const how = [
    ways[field.input]?.[language],
    list?.join(' / '),
    field.hint?.[language],
    names.includes(id) ? words.suggested[language] : undefined,
  ];
  return [
    field.label[language],
    (required ? words.always : words.ifAny)[language],
    how.filter(Boolean).join('. '),
    cite(field.law, language),
  ];
}
