import { z } from 'zod';
import { countryCodes, countryName } from '../countries/countries.ts';
import { readPassportNumber } from '../identity/passport.ts';
import { Instant, type PlainDate } from '../law/plain-date.ts';
import type { LawRef } from '../law/reason.ts';
import { languages } from '../law/text.ts';
import { suggestLatin, suggestRussian } from '../names/transliterate.ts';
import { checkAgainstApplication, checkGroup } from './check-application.ts';
import { isOptional, yesNoChoices, type Choice, type Field } from './field.ts';
import { getGroup, mostInviteesOf, type AnyDraft, type AnyInvitee } from './forms.ts';
import type { ApplicationKind } from './kind.ts';
import type { FieldProblem } from './problem.ts';
import { readTenge } from './read-form.ts';

/**
 * Many invited people in one sheet (CSV or XLSX): its columns are the questions about an invited person, its rows the people.
 * A sheet holds text; here it is read as answers and checked by the very schemas of the page that asks about one person.
 */

export type SheetColumn = { readonly id: string; readonly field: Field; readonly required: boolean };

/** The columns of a kind's sheet, in the order of the questions. */
export function sheetColumns(kind: ApplicationKind): readonly SheetColumn[] {
  return Object.entries(getGroup(kind, 'invitee').fields).map(([id, field]) => ({
    id,
    field,
    required: !isOptional(field),
  }));
}

/** One name in the passport's letters and in Russian transcription (Annex 3, note 2): either suggests the other. */
const scripts: readonly (readonly [latin: string, russian: string])[] = [
  ['surnameLatin', 'surnameRussian'],
  ['givenNamesLatin', 'givenNamesRussian'],
];

/** Headings and closed answers are compared without case, marks and doubled spaces. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('kk')
    .replace(/ё/g, 'е')
    .replace(/[*:?"«»“”’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The column that a heading names, by the question in any of the three languages or by the field's own name. */
export function columnOfHeading(kind: ApplicationKind, heading: string): SheetColumn | undefined {
  const wanted = folded(heading);
  return sheetColumns(kind).find(
    ({ id, field }) => folded(id) === wanted || languages.some((language) => folded(field.label[language]) === wanted),
  );
}

/** The columns without which nobody can be invited; a name in one script stands for that in the other. */
export function missingColumns(kind: ApplicationKind, found: readonly string[]): readonly SheetColumn[] {
  const suggested = scripts.flatMap(([latin, russian]) => [
    ...(found.includes(latin) ? [russian] : []),
    ...(found.includes(russian) ? [latin] : []),
  ]);
  return sheetColumns(kind).filter(({ id, required }) => required && !found.includes(id) && !suggested.includes(id));
}

/** The only answers that a column takes, as a sheet may write them; null for free text. Countries are a list of their own. */
export function closedList(field: Field): readonly Choice[] | null {
  if (field.input === 'yes-no') return yesNoChoices;
  return field.choices ?? null;
}

const countriesByName = new Map(
  countryCodes.flatMap((code) => [
    [folded(code), code] as const,
    ...languages.map((language) => [folded(countryName(code, language)), code] as const),
  ]),
);

/** "27.03.1985", "27/3/1985" and "1985-03-27" as the last; anything else as it stands. */
function readSheetDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?$/u.exec(text) ?? [];
  if (year) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(text)?.[1] ?? text;
}

/**
 * What a cell answers, unchecked, as `readForm` reads a page: closed answers by their value or their words in any language,
 * countries by code or name, days as 1985-03-27 or 27.03.1985. What cannot be read is handed on as it stands.
 */
export function readCell(field: Field, cell: string): unknown {
  const text = cell
    .normalize('NFC')
    .replace(/[\s ]+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  switch (field.input) {
    case 'date':
      return readSheetDate(text);
    case 'country':
      return countriesByName.get(folded(text)) ?? text;
    case 'choice':
      return closedAnswer(field, text) ?? text;
    case 'yes-no': {
      const answer = closedAnswer(field, text);
      return answer === undefined ? text : answer === 'yes';
    }
    case 'money':
      return readTenge(text) ?? text;
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'confirmation':
      return closedAnswer({ ...field, input: 'yes-no' }, text) === 'yes' ? true : undefined;
    default:
      return text;
  }
}

function closedAnswer(field: Field, text: string): string | undefined {
  const wanted = folded(text);
  return closedList(field)?.find(
    ({ value, text: words }) =>
      folded(value) === wanted || languages.some((language) => folded(words[language]) === wanted),
  )?.value;
}

/** What is to be said about a cell although its text was taken: read from a formula's shown value; kept by Excel as a number. */
export const CellNote = z.enum(['formula', 'number']);
export type CellNote = z.infer<typeof CellNote>;

/** A row of a sheet: the number that a spreadsheet shows beside it, the text of its cells by field. */
export const SheetRow = z.object({
  line: z.int().positive(),
  cells: z.record(z.string(), z.string()),
  notes: z.record(z.string(), CellNote),
});
export type SheetRow = z.infer<typeof SheetRow>;

/** A sheet that was uploaded to an application and is not yet part of it. */
export const InviteeSheet = z.object({
  name: z.string(),
  uploadedAt: Instant,
  /** Grows with every correction. */
  version: z.int(),
  rows: z.array(SheetRow),
  /** Headings that name no question: their columns were not read. */
  ignored: z.array(z.string()),
  /** Read as an older Russian encoding, which has no Kazakh letters. */
  withoutKazakhLetters: z.boolean(),
});
export type InviteeSheet = z.infer<typeof InviteeSheet>;

export type CheckedRow = SheetRow & {
  /** As read, names suggested; complete when there are no problems. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly problems: readonly (FieldProblem & { law: LawRef })[];
  /** The fields whose answer was suggested from the other script. */
  readonly suggested: readonly string[];
  /** `replace`: a person with this passport is in the application already; `same`: with these very answers. */
  readonly does: 'add' | 'replace' | 'same';
  /** Of the person that is replaced. */
  readonly inviteeId: string | null;
};

export type CheckedSheet = {
  readonly rows: readonly CheckedRow[];
  readonly wrong: number;
  readonly adds: number;
  readonly replaces: number;
  /** What is wrong with the whole. */
  readonly problem: FieldProblem | null;
};

/** Checks the rows as they would become part of the application today: by themselves, against one another, against it. */
export function checkInviteeSheet(
  kind: ApplicationKind,
  sheetRows: readonly SheetRow[],
  draft: AnyDraft,
  today: PlainDate,
): CheckedSheet {
  const { fields } = getGroup(kind, 'invitee');
  const before = new Map<string, AnyInvitee>(
    (draft.invitees ?? []).map((invitee) => [passportKey(invitee) ?? invitee.id, invitee]),
  );
  const firstLine = new Map<string, number>();
  const rows = sheetRows.map((row): CheckedRow => {
    const { answers, suggested } = readRow(fields, row);
    const key = passportKey(answers);
    const problems = problemsOfRow(kind, row, answers, draft, today);
    const twin = key === null ? undefined : firstLine.get(key);
    if (twin !== undefined && !problems.some(({ field }) => field === 'passportNumber'))
      problems.push({ field: 'passportNumber', problem: 'same-passport-in-row', data: { row: twin } });
    if (key !== null && twin === undefined) firstLine.set(key, row.line);
    const replaced = (key !== null && before.get(key)) || null;
    return {
      ...row,
      answers,
      suggested,
      problems: problems.map((problem) => ({ ...problem, law: problem.law ?? lawOf(fields, problem.field) })),
      does: replaced === null ? 'add' : sameAnswers(fields, answers, replaced) ? 'same' : 'replace',
      inviteeId: replaced?.id ?? null,
    };
  });
  const adds = rows.filter(({ does }) => does === 'add').length;
  const maximum = mostInviteesOf(kind);
  return {
    rows,
    wrong: rows.filter(({ problems }) => problems.length > 0).length,
    adds,
    replaces: rows.filter(({ does }) => does === 'replace').length,
    problem:
      (draft.invitees?.length ?? 0) + adds > maximum
        ? { field: 'invitees', problem: 'too-many-invitees', data: { maximum } }
        : null,
  };
}

type FieldsOfInvitee = Readonly<Record<string, Field>>;

function lawOf(fields: FieldsOfInvitee, name: string): LawRef {
  const law = fields[name]?.law;
  if (!law) throw new RangeError(`an invited person is not asked for ${name}`);
  return law;
}

function readRow(fields: FieldsOfInvitee, row: SheetRow) {
  const answers: Record<string, unknown> = {};
  for (const [id, field] of Object.entries(fields)) {
    const answer = readCell(field, row.cells[id] ?? '');
    if (answer !== undefined) answers[id] = answer;
  }
  const suggested: string[] = [];
  const suggest = (from: string, to: string, name: (text: string) => string) => {
    const known = answers[from];
    if (typeof known !== 'string' || answers[to] !== undefined) return;
    answers[to] = name(known);
    suggested.push(to);
  };
  for (const [latin, russian] of scripts) {
    if (!(latin in fields) || !(russian in fields)) continue;
    suggest(latin, russian, (text) => inNameCase(suggestRussian(text)));
    suggest(russian, latin, (text) => suggestLatin(text).toUpperCase());
  }
  return { answers, suggested };
}

function inNameCase(name: string): string {
  return name.toLocaleLowerCase('ru').replace(/(^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase('ru'));
}

function problemsOfRow(
  kind: ApplicationKind,
  row: SheetRow,
  answers: Record<string, unknown>,
  draft: AnyDraft,
  today: PlainDate,
): FieldProblem[] {
  const formulas = Object.entries(row.cells).flatMap(([field, text]): FieldProblem[] =>
    // A spreadsheet that opens the people's data later would compute it.
    /^\s*[=@]/.test(text) ? [{ field, problem: 'formula-in-cell' }] : [],
  );
  const check = checkGroup(kind, 'invitee', answers, today);
  const { visit } = draft;
  const found = check.ok
    ? checkAgainstApplication({ ...(check.answers as AnyInvitee), id: '' }, visit ? { visit } : {})
    : check.problems;
  return [...formulas, ...found.filter(({ field }) => !formulas.some((one) => one.field === field))];
}

/** Who a row or a person is: the passport and the state that gave it. Null when either cannot be read. */
function passportKey(answers: { readonly passportNumber?: unknown; readonly citizenship?: unknown }): string | null {
  const { passportNumber, citizenship } = answers;
  if (typeof passportNumber !== 'string' || typeof citizenship !== 'string') return null;
  const reading = readPassportNumber(passportNumber);
  return reading.valid ? `${citizenship} ${reading.number}` : null;
}

function sameAnswers(
  fields: FieldsOfInvitee,
  answers: Readonly<Record<string, unknown>>,
  invitee: AnyInvitee,
): boolean {
  const known = invitee as Readonly<Record<string, unknown>>;
  return Object.entries(fields).every(([id, field]) => {
    const read = field.schema.safeParse(answers[id]);
    return read.success && read.data === known[id];
  });
}
