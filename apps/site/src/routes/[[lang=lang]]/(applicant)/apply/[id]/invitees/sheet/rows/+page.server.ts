import { randomUUID } from 'node:crypto';
import { checkInviteeSheet, type CheckedRow } from '@shaqyru/domain/application/invitee-sheet';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { problemText } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import type { Language } from '@shaqyru/domain/law/text';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { answerText } from '#lib/answers/answer-text.ts';
import { fieldsOf } from '#lib/answers/group-answers.ts';
import { typedOf } from '#lib/answers/typed-answers.ts';
import { path } from '#lib/path.ts';
import { wholeNumberIn } from '#lib/read-query.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant, undelivered } from '#lib/server/applicant.ts';
import { attempt } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { today } from '#lib/server/today.ts';
import { readOpenList } from '../open-list.ts';
import type { Actions, PageServerLoad } from './$types';

/** So many wrong rows are asked about at a time, and so many people are listed on a page. */
const mostAsked = 10;
const rowsOnPage = 50;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { draft, sheet } = await asApplicant(event, readOpenList(event, caseId));
  if (!sheet) redirect(303, path(language, `/apply/${caseId}/invitees/sheet`));
  const { kind } = draft;
  const check = checkInviteeSheet(kind, sheet.rows, draft.answers, today());
  const wrong = check.rows.filter(({ problems }) => problems.length > 0);
  const { searchParams } = event.url;
  const chosen = check.rows.find(({ line }) => String(line) === searchParams.get('row'));
  const pages = Math.max(1, Math.ceil(check.rows.length / rowsOnPage));
  const page = wholeNumberIn(searchParams.get('page') ?? '', 1, pages) ?? 1;
  return {
    caseId,
    kind,
    version: draft.version,
    sheetVersion: sheet.version,
    idempotencyKey: randomUUID(),
    name: sheet.name,
    ignored: sheet.ignored,
    withoutKazakhLetters: sheet.withoutKazakhLetters,
    counts: {
      rows: check.rows.length,
      wrong: check.wrong,
      right: check.rows.length - check.wrong,
      adds: check.adds,
      replaces: check.replaces,
      same: check.rows.length - check.adds - check.replaces,
    },
    problem: check.problem && problemText(check.problem, language),
    oneRow: chosen !== undefined,
    asked: chosen
      ? [askedRow(kind, chosen, Object.keys(fieldsOf(kind, 'invitee')), language)]
      : wrong.slice(0, mostAsked).map((row) => askedRow(kind, row, wrongFields(kind, row), language)),
    page,
    pages,
    people: check.rows.slice((page - 1) * rowsOnPage, page * rowsOnPage).map((row) => listedRow(kind, row, language)),
  };
};

/** In the order of the questions. */
function wrongFields(kind: ApplicationKind, row: CheckedRow): string[] {
  return Object.keys(fieldsOf(kind, 'invitee')).filter((name) => row.problems.some(({ field }) => field === name));
}

/** The name of a question about one row, in the form. */
function nameOf(line: number, field: string): string {
  return `r${line}.${field}`;
}

function askedRow(kind: ApplicationKind, row: CheckedRow, names: readonly string[], language: Language) {
  const fields = fieldsOf(kind, 'invitee');
  const typed = typedOf(fields, row.answers);
  return {
    line: row.line,
    title: personOf(row),
    questions: names.map((field) => {
      const problem = row.problems.find((one) => one.field === field);
      return {
        field,
        name: nameOf(row.line, field),
        typed: typed[field] ?? '',
        error: problem && problemText(problem, language),
        inFile: row.cells[field] ?? '',
      };
    }),
  };
}

function personOf({ answers }: CheckedRow): string {
  const [surname, names] = [answers['surnameLatin'], answers['givenNamesLatin']];
  return [surname, names].filter((part) => typeof part === 'string').join(' ');
}

function listedRow(kind: ApplicationKind, row: CheckedRow, language: Language) {
  const fields = fieldsOf(kind, 'invitee');
  const words = (name: string) => {
    const field = fields[name];
    const good = field?.schema.safeParse(row.answers[name]);
    return field && good?.success ? answerText(field, good.data, language) : (row.cells[name] ?? '');
  };
  const labels = (names: readonly string[]) => names.map((name) => fields[name]?.label[language] ?? name).join(', ');
  const formulas = Object.entries(row.notes).flatMap(([name, note]) => (note === 'formula' ? name : []));
  return {
    line: row.line,
    name: personOf(row),
    russian: [words('surnameRussian'), words('givenNamesRussian')].filter(Boolean).join(' '),
    passport: [words('citizenship'), words('passportNumber')].filter(Boolean).join(', '),
    born: words('birthDate'),
    state: row.problems.length > 0 ? ('wrong' as const) : row.does,
    suggested: row.suggested.length > 0,
    formulas: labels(formulas),
    number: row.notes['passportNumber'] === 'number',
  };
}

const Correction = z.object({ sheetVersion: z.coerce.number().int() });
const Adoption = Correction.extend({ version: z.coerce.number().int(), idempotencyKey: z.uuid() });

export const actions: Actions = {
  correct: async (event) => {
    const { language } = event.locals;
    const caseId = idOf(event.params.id);
    const form = await event.request.formData();
    const { sheetVersion } = Correction.catch({ sheetVersion: 0 }).parse(Object.fromEntries(form));
    const draft = await attempt(api(event).applications.readDraft.query({ caseId }));
    if (!draft.ok) undelivered(event, form, draft.failure);
    const { kind } = draft.value;
    const leaveOut = form.getAll('leaveOut').flatMap((line) => wholeNumberIn(String(line), 1, 2_000_000) ?? []);
    const cells = form.getAll('asked').flatMap((asked) => cellOf(kind, String(asked), form));
    const sent = await attempt(
      api(event).inviteeSheets.correct.mutate({
        caseId,
        sheetVersion,
        leaveOut,
        cells: cells.filter(({ line }) => !leaveOut.includes(line)),
      }),
    );
    const typed = Object.fromEntries(cells.map(({ line, field, text }) => [nameOf(line, field), text]));
    if (!sent.ok) return fail(503, { failure: sent.failure, typed, leaveOut });
    if (sent.value.outcome === 'changed-elsewhere') return fail(409, { changed: true, typed, leaveOut });
    redirect(303, path(language, `/apply/${caseId}/invitees/sheet/rows`));
  },
  adopt: async (event) => {
    const { language } = event.locals;
    const caseId = idOf(event.params.id);
    const form = Adoption.safeParse(Object.fromEntries(await event.request.formData()));
    if (!form.success) return fail(400, { changed: true });
    const sent = await attempt(api(event).inviteeSheets.adopt.mutate({ caseId, ...form.data }));
    if (!sent.ok) return fail(503, { failure: sent.failure });
    if (sent.value.outcome !== 'adopted') return fail(409, { changed: true });
    const { added, replaced } = sent.value;
    redirect(303, path(language, `/apply/${caseId}/invitees?added=${added}&replaced=${replaced}`));
  },
  discard: async (event) => {
    const caseId = idOf(event.params.id);
    const sent = await attempt(api(event).inviteeSheets.discard.mutate({ caseId }));
    if (!sent.ok) return fail(503, { failure: sent.failure });
    redirect(303, path(event.locals.language, `/apply/${caseId}/invitees/sheet`));
  },
};

/** What was answered about "r12.birthDate", as a cell would say it; nothing for what no page asks. */
function cellOf(kind: ApplicationKind, asked: string, form: FormData) {
  const [, line, name = ''] = /^r(\d{1,7})\.(\w+)$/.exec(asked) ?? [];
  const field = fieldsOf(kind, 'invitee')[name];
  if (line === undefined || !field) return [];
  const answer = readForm({ [asked]: field }, form)[asked];
  const text = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer ?? '');
  return [{ line: Number(line), field: name, text }];
}
