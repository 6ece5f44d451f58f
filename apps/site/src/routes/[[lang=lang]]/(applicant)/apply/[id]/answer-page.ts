import type { DraftView } from '@shaqyru/domain/case/case-view';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import type { CurrentSession } from '@shaqyru/domain/account/session';
import type { Field } from '@shaqyru/domain/application/field';
import {
  groupIds,
  inviteeFields,
  maximumInvitees,
  type GroupId,
} from '@shaqyru/domain/application/private-affairs';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import { readIin } from '@shaqyru/domain/identity/iin';
import type { Language } from '@shaqyru/domain/law/text';
import { suggestRussian } from '@shaqyru/domain/names/transliterate';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerText } from '#lib/answers/answer-text.ts';
import {
  addressOf,
  answersAt,
  fieldsOf,
  filesAt,
  isOpen,
  remarksAt,
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

/** Draft and the places around it, or null when the form was just posted and the backend could not be asked. */
export async function loadAnswerPage(event: AnswerEvent, at: At) {
  const { language } = event.locals;
  const backend = api(event);
  const found = await besideForm(
    event,
    Promise.all([backend.applications.readDraft.query({ caseId: at.caseId }), backend.sessions.current.query()]),
  );
  const step = { current: groupIds.indexOf(at.group) + 1, total: groupIds.length };
  const from = event.url.searchParams.get('from') === 'check' ? ('check' as const) : ('list' as const);
  const scan = scanOf(at.group);
  const page = {
    group: at.group,
    inviteeId: at.inviteeId,
    caseId: at.caseId,
    step,
    from,
    today: today(),
    scan: scan && { kind: scan.kind, title: scan.title[language], required: scan.required },
  };
  if (!found) return { ...page, title: titleOf(at, {}, language), draft: null };

  const [draft, session] = found;
  leaveWhenClosed(draft, at, language);
  const answers = answersAt(draft.answers, at);
  if (at.group === 'invitee' && !answers && (draft.answers.invitees?.length ?? 0) >= maximumInvitees) {
    redirect(303, path(language, `/apply/${at.caseId}/invitees`));
  }
  const prefill = answers ? null : prefillOf(at.group, session);
  return {
    ...page,
    title: titleOf(at, draft.answers, language),
    draft: {
      version: draft.version,
      typed: typedOf(fieldsOf(at.group), answers ?? prefill ?? {}),
      prefilled: prefill !== null,
      remarks: remarksAt(draft.remarks, at).map(({ field, words }) => ({
        label: (field && fieldsOf(at.group)[field]?.label[language]) || null,
        words,
      })),
      files: filesAt(draft.files, at).map((file) => ({ id: file.id, text: fileText(file, language) })),
      invitees: draft.answers.invitees?.length ?? 0,
    },
  };
}

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

/** Of a returned application, a page that the officer did not name stays as it was. */
function leaveWhenClosed(draft: DraftView, at: At, language: Language): void {
  leaveWhenSubmitted(draft, language);
  if (!isOpen(draft.remarks, at)) redirect(303, path(language, `/apply/${at.caseId}`));
}

/** What the page is told after a button was pressed and the reader stays on it. */
export type AnswerOutcome = {
  typed: Typed;
  version: number;
  from: 'check' | 'list';
  problems: { field: string; text: string }[];
  failure: Failure | null;
  /** What another window has saved meanwhile, question by question where it differs. */
  conflict: { label: string; now: string; typed: string }[] | null;
  done: 'uploaded' | 'file-removed' | 'suggested' | null;
  /** A file that was chosen but could not be kept. */
  chooseFileAgain: boolean;
};

export function answerActions(placeOf: (event: AnswerEvent) => At) {
  return {
    save: async (event: AnswerEvent) => save(event, placeOf(event)),
    upload: async (event: AnswerEvent) => upload(event, placeOf(event)),
    removeFile: async (event: AnswerEvent) => removeFile(event, placeOf(event)),
    suggest: async (event: AnswerEvent) => suggest(event, placeOf(event)),
  };
}

async function readAnswerForm(event: AnswerEvent, at: At) {
  const form = await event.request.formData();
  const fields = fieldsOf(at.group);
  const file = form.get('file');
  const outcome: AnswerOutcome = {
    typed: readTyped(fields, form),
    version: Number(form.get('version')) || 0,
    from: form.get('from') === 'check' ? 'check' : 'list',
    problems: [],
    failure: null,
    conflict: null,
    done: null,
    chooseFileAgain: false,
  };
  return {
    form,
    outcome,
    answers: readForm(fields, form),
    // A browser sends an empty nameless file when none was chosen.
    file: file instanceof File && (file.size > 0 || file.name) ? file : null,
  };
}

async function save(event: AnswerEvent, at: At) {
  const { form, outcome, answers, file } = await readAnswerForm(event, at);
  const { language } = event.locals;
  const backend = api(event);
  const place = { caseId: at.caseId, group: at.group, inviteeId: at.inviteeId };
  let saved = await attempt(backend.applications.saveAnswers.mutate({ ...place, version: outcome.version, answers }));
  if (saved.ok && saved.value.outcome === 'changed-elsewhere') {
    const { draft } = saved.value;
    leaveWhenClosed(draft, at, language);
    outcome.version = draft.version;
    const conflict = differences(at, answersAt(draft.answers, at), answers, outcome.typed, language);
    if (conflict.length > 0) return fail(409, { ...outcome, conflict, chooseFileAgain: file !== null });
    // The other window saved the very same.
    saved = await attempt(backend.applications.saveAnswers.mutate({ ...place, version: draft.version, answers }));
  }
  if (!saved.ok) return fail(503, { ...outcome, failure: saved.failure, chooseFileAgain: file !== null });
  if (saved.value.outcome === 'changed-elsewhere') return fail(409, { ...outcome, failure: 'unavailable' as const });

  const problems: FieldProblem[] = saved.value.outcome === 'invalid' ? saved.value.problems : [];
  if (saved.value.outcome === 'saved') outcome.version = saved.value.version;
  if (file) {
    const stored = await store(event, at, file);
    if (stored.outcome === 'failed') {
      return fail(503, {
        ...outcome,
        problems: inWords(problems, language),
        failure: stored.failure,
        chooseFileAgain: true,
      });
    }
    if (stored.outcome === 'refused') problems.push(stored.problem);
  }
  if (problems.length > 0) return fail(400, { ...outcome, problems: inWords(problems, language) });
  redirect(303, path(language, nextAddress(at, outcome.from, form.get('then') === 'list')));
}

/** One file, without leaving the page; what is typed is carried along unsaved. */
async function upload(event: AnswerEvent, at: At) {
  const { outcome, file } = await readAnswerForm(event, at);
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

async function removeFile(event: AnswerEvent, at: At) {
  const { form, outcome } = await readAnswerForm(event, at);
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

async function suggest(event: AnswerEvent, at: At) {
  const { outcome, file } = await readAnswerForm(event, at);
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
