import { createHash } from 'node:crypto';
import type { DraftView } from '@shaqyru/domain/case/case-view';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import type { CurrentSession } from '@shaqyru/domain/account/session';
import type { Field } from '@shaqyru/domain/application/field';
import { groupIds, inviteeFields, maximumInvitees, type GroupId } from '@shaqyru/domain/application/private-affairs';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import { readIin } from '@shaqyru/domain/identity/iin';
import type { Language } from '@shaqyru/domain/law/text';
import { suggestRussian } from '@shaqyru/domain/names/transliterate';
import { maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerText } from '#lib/answers/answer-text.ts';
import {
  addressOf,
  answersAt,
  fieldsOf,
  filesAt,
  isOpen,
  remarksAt,
  samePlace,
  scanOf,
  titleOf,
  type Place,
} from '#lib/answers/group-answers.ts';
import { fileText } from '#lib/answers/summarise.ts';
import { readTyped, typedOf, type Typed } from '#lib/answers/typed-answers.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { besideForm } from '#lib/server/applicant.ts';
import { attempt, type Failure } from '#lib/server/attempt.ts';
import { uploadFile } from '#lib/server/files.ts';
import { today } from '#lib/server/today.ts';

/**
 * A page of questions: what it shows, and what its buttons do. One form holds the answers and the file, and every button
 * sends all of it, so that whatever is pressed nothing that was typed is lost, with JavaScript or without.
 */

type AnswerEvent = RequestEvent<{ id: string }>;
type At = Place & { caseId: string };

/** The page's answers and what stands around them; without the draft when the form was just posted and nobody answers. */
export async function loadAnswerPage(event: AnswerEvent, at: At) {
  const { language } = event.locals;
  const found = await besideForm(event, readPage(event, at));
  const scan = scanOf(at.group);
  const page = {
    group: at.group,
    inviteeId: at.inviteeId,
    caseId: at.caseId,
    step: { current: groupIds.indexOf(at.group) + 1, total: groupIds.length },
    from: event.url.searchParams.get('from') === 'check' ? ('check' as const) : ('list' as const),
    today: today(),
    scan: scan && { kind: scan.kind, title: scan.title[language], required: scan.required },
  };
  if (!found) return { ...page, title: titleOf(at, {}, language), draft: null };

  const { draft, session, problems } = found;
  const answers = answersAt(draft.answers, at);
  const prefill = answers ? null : prefillOf(at.group, session);
  return {
    ...page,
    title: titleOf(at, draft.answers, language),
    draft: {
      version: draft.version,
      problems: inWords(problems, language),
      saved: savedState(answers),
      typed: typedOf(fieldsOf(at.group), answers ?? prefill ?? {}),
      prefilled: prefill !== null,
      remarks: remarksAt(draft.remarks, at).map(({ field, words }) => ({
        label: (field && fieldsOf(at.group)[field]?.label[language]) || null,
        words,
      })),
      files: filesAt(draft.files, at).map((file) => ({ id: file.id, text: fileText(file, language) })),
      // A scan belongs to a person whom the application knows: it can be sent along with the first saving, not before.
      mayUploadAlone: at.group !== 'invitee' || answers !== undefined,
      invitees: draft.answers.invitees?.length ?? 0,
    },
  };
}

/**
 * The draft, if this page of it is open; otherwise the reader is taken to where there is something to do. Who comes from the
 * check of the whole application finds what it said about saved answers beside the questions.
 */
async function readPage(event: AnswerEvent, at: At) {
  const { language } = event.locals;
  const backend = api(event);
  let problems: readonly FieldProblem[] = [];
  const [draft, session] = await Promise.all([
    backend.applications.readDraft.query({ caseId: at.caseId }),
    backend.sessions.current.query(),
  ]);
  leaveWhenSubmitted(draft, language);
  if (event.url.searchParams.get('from') === 'check' || !isOpen(draft.remarks, [], at)) {
    const review = await backend.applications.review.query({ caseId: at.caseId });
    const found = review.outcome === 'incomplete' ? review.problems : [];
    if (!isOpen(draft.remarks, found, at)) redirect(303, path(language, `/apply/${at.caseId}`));
    if (answersAt(draft.answers, at)) problems = found.filter((problem) => samePlace(problem, at));
  }
  const invitees = draft.answers.invitees ?? [];
  if (at.group === 'invitee' && !answersAt(draft.answers, at) && invitees.length >= maximumInvitees) {
    redirect(303, path(language, `/apply/${at.caseId}/invitees`));
  }
  return { draft, session, problems };
}

/** What is saved on a page, in a few letters: it tells whether another window has saved something else there since. */
function savedState(answers: Readonly<Record<string, unknown>> | undefined): string {
  if (!answers) return nothingSaved;
  const text = JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

const nothingSaved = 'none';

/** What the certificate of the person who signed in says about the inviter; only offered, never saved unseen. */
function prefillOf(group: GroupId, session: CurrentSession): Record<string, unknown> | null {
  if (group !== 'inviter' || session.kind !== 'applicant') return null;
  const iin = readIin(session.iin);
  return {
    surname: nameCase(session.surname),
    givenName: nameCase(session.givenName),
    patronymic: session.patronymic ? nameCase(session.patronymic) : undefined,
    birthDate: (iin.valid && iin.birthDate) || undefined,
  };
}

/** Certificates print names in capitals. */
function nameCase(name: string): string {
  return name.toLocaleLowerCase('kk').replace(/(^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase('kk'));
}

/** An application that is with the officers is read in the cabinet. */
export function leaveWhenSubmitted(draft: DraftView, language: Language): void {
  if (!actionsAllowed(draft.status, 'applicant').includes('submit')) {
    redirect(303, path(language, `/cabinet/${draft.id}`));
  }
}

/** What the page is told after a button was pressed and the reader stays on it. */
export type AnswerOutcome = {
  /** Null when the form was too large to be read. */
  typed: Typed | null;
  version: number;
  /** `savedState` of what the form began from. */
  saved: string;
  from: 'check' | 'list';
  problems: { field: string; text: string }[];
  failure: Failure | null;
  /** What another window has saved meanwhile, question by question where it differs. */
  conflict: { label: string; now: string; typed: string }[] | null;
  done: 'uploaded' | 'file-removed' | 'suggested' | null;
  /** A file that was chosen but could not be kept. */
  chooseFileAgain: boolean;
};

type AnswerForm = {
  form: FormData;
  outcome: AnswerOutcome & { typed: Typed };
  /** As `readForm` reads them: unchecked. */
  answers: Record<string, unknown>;
  file: File | null;
};
type Button<T> = (event: AnswerEvent, at: At, sent: AnswerForm) => Promise<T>;

export function answerActions(placeOf: (event: AnswerEvent) => At) {
  const action =
    <T>(button: Button<T>) =>
    async (event: AnswerEvent) => {
      const at = placeOf(event);
      const sent = await readAnswerForm(event, at);
      return sent ? button(event, at, sent) : fail(413, tooLarge(at, event.locals.language));
    };
  return { save: action(save), upload: action(upload), removeFile: action(removeFile), suggest: action(suggest) };
}

/** Null when the form is larger than the server takes: then nothing of it can be read. */
async function readAnswerForm(event: AnswerEvent, at: At): Promise<AnswerForm | null> {
  let form: FormData;
  try {
    form = await event.request.formData();
  } catch (cause) {
    if (cause instanceof Error && 'status' in cause && cause.status === 413) return null;
    throw cause;
  }
  const fields = fieldsOf(at.group);
  const file = form.get('file');
  return {
    form,
    outcome: {
      ...nothingHappened,
      typed: readTyped(fields, form),
      version: Number(form.get('version')) || 0,
      saved: String(form.get('saved')),
      from: form.get('from') === 'check' ? 'check' : 'list',
    },
    answers: readForm(fields, form),
    // A browser sends an empty nameless file when none was chosen.
    file: file instanceof File && (file.size > 0 || file.name) ? file : null,
  };
}

const nothingHappened: Pick<AnswerOutcome, 'problems' | 'failure' | 'conflict' | 'done' | 'chooseFileAgain'> = {
  problems: [],
  failure: null,
  conflict: null,
  done: null,
  chooseFileAgain: false,
};

function tooLarge(at: At, language: Language): AnswerOutcome {
  const field = scanOf(at.group)?.kind ?? '';
  const data = { maximum: maximumFileBytes / 1024 / 1024 };
  return {
    ...nothingHappened,
    typed: null,
    version: 0,
    saved: '',
    from: 'list',
    problems: inWords([{ field, problem: 'file-too-large', data }], language),
  };
}

async function save(event: AnswerEvent, at: At, { form, outcome, answers, file }: AnswerForm) {
  const { language } = event.locals;
  const { applications } = api(event);
  const { caseId, group, inviteeId } = at;
  // A version grows with every page that is saved anywhere. What another window saved on other pages is no reason to ask.
  for (let tries = 0; tries < 5; tries += 1) {
    const sent = await attempt(
      applications.saveAnswers.mutate({ caseId, group, inviteeId, version: outcome.version, answers }),
    );
    if (!sent.ok) return fail(503, { ...outcome, failure: sent.failure, chooseFileAgain: file !== null });
    if (sent.value.outcome !== 'changed-elsewhere') return afterSaving(event, at, form, outcome, file, sent.value);
    const { draft } = sent.value;
    leaveWhenSubmitted(draft, language);
    outcome.version = draft.version;
    const now = answersAt(draft.answers, at);
    if (savedState(now) === outcome.saved) continue;
    const conflict = differences(at, now, answers, outcome.typed, language);
    outcome.saved = savedState(now);
    if (conflict.length > 0) return fail(409, { ...outcome, conflict, chooseFileAgain: file !== null });
  }
  return fail(503, { ...outcome, failure: 'unavailable' as const, chooseFileAgain: file !== null });
}

async function afterSaving(
  event: AnswerEvent,
  at: At,
  form: FormData,
  outcome: AnswerOutcome,
  file: File | null,
  answer: { outcome: 'saved'; version: number } | { outcome: 'invalid'; problems: FieldProblem[] },
) {
  const { language } = event.locals;
  const problems = answer.outcome === 'invalid' ? inWords(answer.problems, language) : [];
  const unknownPerson = at.group === 'invitee' && answer.outcome === 'invalid' && outcome.saved === nothingSaved;
  if (file && unknownPerson) return fail(400, { ...outcome, problems, chooseFileAgain: true });
  const stored = file && (await store(event, at, file));
  if (stored?.outcome === 'refused') problems.push(...inWords([stored.problem], language));
  if (answer.outcome === 'saved' && (problems.length > 0 || stored?.outcome === 'failed')) {
    // The answers are saved, the file is not: the form goes on from what stands there now.
    outcome.version = answer.version;
    outcome.saved = await savedNow(event, at, outcome.saved);
  }
  if (stored?.outcome === 'failed') {
    return fail(503, { ...outcome, problems, failure: stored.failure, chooseFileAgain: true });
  }
  if (problems.length > 0) return fail(400, { ...outcome, problems });
  redirect(303, path(language, nextAddress(at, outcome.from, form.get('then') === 'list')));
}

async function savedNow(event: AnswerEvent, at: At, before: string): Promise<string> {
  const read = await attempt(api(event).applications.readDraft.query({ caseId: at.caseId }));
  return read.ok ? savedState(answersAt(read.value.answers, at)) : before;
}

/** One file, without leaving the page; what is typed is carried along unsaved. */
async function upload(event: AnswerEvent, at: At, { outcome, file }: AnswerForm) {
  const scan = scanOf(at.group);
  if (!scan) error(404);
  if (!file) {
    const problem = scan.kind === 'receipt-scan' ? 'receipt-scan-missing' : 'passport-scan-missing';
    return fail(400, {
      ...outcome,
      problems: inWords([{ field: scan.kind, problem: scan.required ? problem : 'file-empty' }], event.locals.language),
    });
  }
  const stored = await store(event, at, file);
  if (stored.outcome === 'failed') return fail(503, { ...outcome, failure: stored.failure, chooseFileAgain: true });
  if (stored.outcome === 'refused') {
    return fail(400, { ...outcome, problems: inWords([stored.problem], event.locals.language) });
  }
  return { ...outcome, done: 'uploaded' as const };
}

async function removeFile(event: AnswerEvent, at: At, { form, outcome }: AnswerForm) {
  const removed = await attempt(
    api(event).applications.removeAttachment.mutate({
      caseId: at.caseId,
      attachmentId: String(form.get('attachmentId')),
    }),
  );
  if (!removed.ok) return fail(503, { ...outcome, failure: removed.failure });
  return { ...outcome, done: 'file-removed' as const };
}

/** The Russian transcription is offered only where nothing has been typed (Annex 3, note 2). */
function suggestedFrom(typed: Typed): Typed {
  const pairs = [
    ['surnameLatin', 'surnameRussian'],
    ['givenNamesLatin', 'givenNamesRussian'],
  ] as const satisfies readonly (readonly [keyof typeof inviteeFields, keyof typeof inviteeFields])[];
  const suggested: Typed = { ...typed };
  for (const [latin, russian] of pairs) {
    const [from, to] = [typed[latin], typed[russian]];
    if (typeof from === 'string' && !to) suggested[russian] = nameCase(suggestRussian(from.trim()));
  }
  return suggested;
}

async function suggest(_event: AnswerEvent, _at: At, { outcome, file }: AnswerForm) {
  return {
    ...outcome,
    typed: suggestedFrom(outcome.typed),
    done: 'suggested' as const,
    chooseFileAgain: file !== null,
  };
}

function store(event: AnswerEvent, at: At, file: File) {
  const scan = scanOf(at.group);
  if (!scan) error(404);
  return uploadFile(event, { caseId: at.caseId, kind: scan.kind, inviteeId: at.inviteeId }, file);
}

function inWords(problems: readonly FieldProblem[], language: Language) {
  return problems.map((problem) => ({ field: problem.field, text: problemText(problem, language) }));
}

/** Where what stands in the case now differs from what was typed here. */
function differences(
  at: At,
  stored: Record<string, unknown> | undefined,
  answers: Record<string, unknown>,
  typed: Typed,
  language: Language,
) {
  return Object.entries(fieldsOf(at.group)).flatMap(([name, field]) => {
    const now = answerText(field, stored?.[name], language);
    const mine = typedText(field, answers[name], typed[name], language);
    return now === mine ? [] : [{ label: field.label[language], now, typed: mine }];
  });
}

/** What was typed, in the words in which it would be stored; as typed when it is no good answer. */
function typedText(field: Field, answer: unknown, typed: Typed[string] | undefined, language: Language): string {
  const good = field.schema.safeParse(answer);
  if (good.success) return answerText(field, good.data, language);
  return typeof typed === 'object' ? [typed.day, typed.month, typed.year].filter(Boolean).join('.') : (typed ?? '');
}

/** After saving: the next page of the form, or where the reader came from. */
function nextAddress(at: At, from: 'check' | 'list', list: boolean): `/${string}` {
  const base = `/apply/${at.caseId}` as const;
  if (list) return base;
  if (from === 'check') return `${base}/check`;
  if (at.group === 'invitee') return `${base}/invitees`;
  const next = groupIds[groupIds.indexOf(at.group) + 1];
  return next ? `${base}${addressOf({ group: next, inviteeId: null })}` : `${base}/check`;
}
