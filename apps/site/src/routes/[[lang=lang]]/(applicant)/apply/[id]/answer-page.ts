import { createHash } from 'node:crypto';
import type { DraftView } from '@shaqyru/domain/case/case-view';
import { competentOffices } from '@shaqyru/domain/offices/competent-office';
import type { Way } from '@shaqyru/domain/routes/way';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import type { CurrentSession } from '@shaqyru/domain/account/session';
import type { Field } from '@shaqyru/domain/application/field';
import { groupIdsOf, isGroupOf, mostInviteesOf } from '@shaqyru/domain/application/forms';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import {
  isListOpen,
  isPageOpen,
  isQuestionnaireOpen,
  isQuestionOpen,
  questionsOpenedBy,
} from '@shaqyru/domain/application/open-questions';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import { readForm } from '@shaqyru/domain/application/read-form';
import { requiredFilesOf } from '@shaqyru/domain/application/required-files';
import { readIin } from '@shaqyru/domain/identity/iin';
import { mrzProblemText, mrzWarningText, readMrz } from '@shaqyru/domain/identity/mrz';
import type { Language } from '@shaqyru/domain/law/text';
import { suggestRussian } from '@shaqyru/domain/names/transliterate';
import { fileScans, maximumFileBytes, type AttachmentKind } from '@shaqyru/domain/files/attachment';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerText } from '#lib/answers/answer-text.ts';
import {
  addressOf,
  answersAt,
  fieldsOf,
  filesAt,
  labelOf,
  remarksAt,
  samePlace,
  scansOf,
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
import { describeEdit } from './colleagues/describe-edit.ts';

/**
 * A page of questions: what it shows, and what its buttons do. One form holds the answers and the file, and every button
 * sends all of it, so that whatever is pressed nothing that was typed is lost, with JavaScript or without.
 */

type AnswerEvent = RequestEvent<{ id: string }>;
type At = Place & { caseId: string };
/** A place on a form of a kind. Each button's address says the kind, so that a form can be read when nobody answers. */
type Page = At & { kind: ApplicationKind };

/** The page's answers and what stands around them; without the draft when the form was just posted and nobody answers. */
export async function loadAnswerPage(event: AnswerEvent, at: At) {
  const { language } = event.locals;
  const found = await besideForm(event, readPage(event, at));
  const kind = found?.draft.kind ?? pageOf(event, at).kind;
  const groups: readonly string[] = groupIdsOf(kind);
  const page = {
    kind,
    group: at.group,
    inviteeId: at.inviteeId,
    caseId: at.caseId,
    step: { current: groups.indexOf(at.group) + 1, total: groups.length },
    from: event.url.searchParams.get('from') === 'check' ? ('check' as const) : ('list' as const),
    today: today(),
    fileTooLarge: problemText(tooLargeProblem(''), language),
    scans: scansOf(kind, at.group, found?.draft.answers).map((scan) => ({
      kind: scan.kind,
      title: scan.title[language],
      required: scan.required,
      files: filesAt(found?.draft.files ?? [], scan.kind, at.inviteeId).map((file) => ({
        id: file.id,
        text: [fileText(file, language), ...(file.scan === 'infected' ? [fileScans.infected[language]] : [])].join(
          '. ',
        ),
      })),
    })),
  };
  if (!found) return { ...page, title: titleOf(kind, at, {}, language), draft: null };

  const { draft, session, problems } = found;
  const answers = answersAt(draft.answers, at);
  const fields = fieldsOf(kind, at.group);
  const scans = scansOf(kind, at.group).map((scan) => scan.kind);
  const ofCertificate = answers ? null : prefillOf({ ...at, kind }, session);
  const ofWay = answers ? null : prefillOfWay({ ...at, kind }, draft.way);
  const prefill = ofCertificate || ofWay ? { ...ofCertificate, ...ofWay } : null;
  return {
    ...page,
    title: titleOf(kind, at, draft.answers, language),
    draft: {
      version: draft.version,
      problems: inWords(problems, language),
      saved: savedState(answers),
      typed: typedOf(fields, answers ?? prefill ?? {}),
      /** Of a returned application, the questions that may be changed; null is all of them. */
      asked: draft.open && [...Object.keys(fields), ...scans].filter((name) => isQuestionOpen(draft.open, at, name)),
      /** Every answer in words, for those that may not. */
      answered: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, answerText(field, answers?.[name], language)]),
      ),
      mayAskForeigner:
        kind === 'private-host-organisation' && at.group === 'inviter' && isQuestionnaireOpen(draft.open),
      prefilled: ofCertificate !== null,
      prefilledFromWay: ofWay !== null,
      remarks: remarksAt(draft.remarks, at).map(({ field, words }) => ({
        field,
        label: (field && labelOf(kind, at.group, field, language)) || null,
        words,
      })),
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
  if (!isGroupOf(draft.kind, at.group)) error(404);
  const answers = answersAt(draft.answers, at);
  if (at.group === 'invitee' && !answers) {
    const invitees = draft.answers.invitees ?? [];
    if (!isListOpen(draft.open) || invitees.length >= mostInviteesOf(draft.kind)) {
      redirect(303, path(language, `/apply/${at.caseId}/invitees`));
    }
  } else if (!isPageOpen(draft.open, at)) {
    redirect(303, path(language, `/apply/${at.caseId}`));
  }
  if (event.url.searchParams.get('from') === 'check' && answers) {
    const review = await backend.applications.review.query({ caseId: at.caseId });
    const found = review.outcome === 'incomplete' ? review.problems : [];
    problems = found.filter((problem) => samePlace(problem, at));
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

/** What the certificate of the person who signed in says about them and their organisation; only offered, never saved unseen. */
function prefillOf({ kind, group }: Page, session: CurrentSession): Record<string, unknown> | null {
  if (session.kind !== 'applicant') return null;
  if (group === 'organisation') return { name: session.organisation ?? undefined, bin: session.bin ?? undefined };
  const name = {
    surname: nameCase(session.surname),
    givenName: nameCase(session.givenName),
    patronymic: session.patronymic ? nameCase(session.patronymic) : undefined,
  };
  if (group === 'representative') return name;
  // Through a host organisation the inviter is somebody else than who signed in.
  if (group !== 'inviter' || kind !== 'private') return null;
  const iin = readIin(session.iin);
  return { ...name, birthDate: (iin.valid && iin.birthDate) || undefined };
}

/** What was answered to "which way is mine" before the application was begun; offered as the certificate's data are. */
function prefillOfWay({ kind, group }: Page, way: Way | null): Record<string, unknown> | null {
  if (!way) return null;
  if (group === 'office' && way.place) {
    const { value: found } = competentOffices(way.place);
    const units = found.filter(({ office }) => office.kind !== 'department');
    // Several may fit the place: then the reader chooses.
    const unit = units.length === 1 ? units[0] : undefined;
    return unit ? { unitId: unit.office.id } : null;
  }
  if (group === 'inviter' && kind === 'private') {
    if (way.inviter === 'citizen') return { standing: 'citizen', citizenship: 'KAZ' };
    return way.inviter === 'permanent-resident' ? { standing: way.inviter } : null;
  }
  const choices = fieldsOf(kind, group)['purpose']?.choices ?? [];
  return group === 'visit' && choices.some(({ value }) => value === way.purpose) ? { purpose: way.purpose } : null;
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
  /** The questions that the form asked, when they were not all of its page, and those that what was typed opens besides. */
  asked: string[] | null;
  version: number;
  /** `savedState` of what the form began from. */
  saved: string;
  from: 'check' | 'list';
  problems: { field: string; text: string }[];
  failure: Failure | null;
  /** What another window has saved meanwhile, question by question where it differs. */
  conflict: { label: string; now: string; typed: string }[] | null;
  /** Which colleague saved it, of an organisation's application. */
  conflictBy: string | null;
  done: 'uploaded' | 'file-removed' | 'suggested' | 'zone-read' | null;
  /** The machine-readable zone as it was pasted, and what to look at although it is right. */
  zone: { text: string; warnings: string[] };
  /** A file that was chosen but could not be kept. */
  chooseFileAgain: boolean;
};

type AnswerForm = {
  form: FormData;
  outcome: AnswerOutcome & { typed: Typed };
  /** As `readForm` reads them: unchecked. */
  answers: Record<string, unknown>;
  files: readonly ChosenFile[];
};
type ChosenFile = { kind: AttachmentKind; file: File };
type Button<T> = (event: AnswerEvent, at: Page, sent: AnswerForm) => Promise<T>;

function pageOf(event: AnswerEvent, at: At): Page {
  const kind = ApplicationKind.safeParse(event.url.searchParams.get('kind'));
  if (!kind.success || !isGroupOf(kind.data, at.group)) error(404);
  return { ...at, kind: kind.data };
}

export function answerActions(placeOf: (event: AnswerEvent) => At) {
  const action =
    <T>(button: Button<T>) =>
    async (event: AnswerEvent) => {
      const at = pageOf(event, placeOf(event));
      const sent = await readAnswerForm(event, at);
      return sent ? button(event, at, sent) : fail(413, tooLarge(at, event.locals.language));
    };
  return {
    save: action(save),
    upload: action(upload),
    removeFile: action(removeFile),
    suggest: action(suggest),
    readZone: action(readZone),
  };
}

/** Null when the form is larger than the server takes: then nothing of it can be read. */
async function readAnswerForm(event: AnswerEvent, at: Page): Promise<AnswerForm | null> {
  let form: FormData;
  try {
    form = await event.request.formData();
  } catch (cause) {
    if (cause instanceof Error && 'status' in cause && cause.status === 413) return null;
    throw cause;
  }
  const asked = form.has('asked') ? form.getAll('asked').map(String) : null;
  const every = Object.entries(fieldsOf(at.kind, at.group));
  const fields = Object.fromEntries(every.filter(([name]) => asked === null || asked.includes(name)));
  return {
    form,
    outcome: {
      ...nothingHappened,
      typed: readTyped(fields, form),
      asked,
      version: Number(form.get('version')) || 0,
      saved: String(form.get('saved')),
      from: form.get('from') === 'check' ? 'check' : 'list',
      zone: { text: zoneOf(form), warnings: [] },
    },
    answers: readForm(fields, form),
    files: scansOf(at.kind, at.group).flatMap(({ kind }) => {
      // A browser sends an empty nameless file when none was chosen.
      const chosen = form.getAll(kind).filter((file) => file instanceof File && (file.size > 0 || file.name));
      return chosen.map((file) => ({ kind, file: file as File }));
    }),
  };
}

/** Three lines of 30 signs at most, and room for what was pasted around them. */
const longestZone = 400;

function zoneOf(form: FormData): string {
  const text = form.get('zone');
  return typeof text === 'string' ? text.slice(0, longestZone) : '';
}

const nothingHappened: Pick<
  AnswerOutcome,
  'problems' | 'failure' | 'conflict' | 'conflictBy' | 'done' | 'chooseFileAgain' | 'zone'
> = {
  problems: [],
  failure: null,
  conflict: null,
  conflictBy: null,
  done: null,
  chooseFileAgain: false,
  zone: { text: '', warnings: [] },
};

function tooLarge(at: Page, language: Language): AnswerOutcome {
  const field = scansOf(at.kind, at.group)[0]?.kind ?? '';
  return {
    ...nothingHappened,
    typed: null,
    asked: null,
    version: 0,
    saved: '',
    from: 'list',
    problems: inWords([tooLargeProblem(field)], language),
  };
}

function tooLargeProblem(field: string): FieldProblem {
  return { field, problem: 'file-too-large', data: { maximum: maximumFileBytes / 1024 / 1024 } };
}

async function save(event: AnswerEvent, at: Page, { form, outcome, answers, files }: AnswerForm) {
  const chooseFileAgain = files.length > 0;
  const { language } = event.locals;
  const { applications } = api(event);
  const { caseId, group, inviteeId } = at;
  // A version grows with every page that is saved anywhere. What another window saved on other pages is no reason to ask.
  for (let tries = 0; tries < 5; tries += 1) {
    const sent = await attempt(
      applications.saveAnswers.mutate({ caseId, group, inviteeId, version: outcome.version, answers }),
    );
    if (!sent.ok) return fail(503, { ...outcome, failure: sent.failure, chooseFileAgain });
    if (sent.value.outcome !== 'changed-elsewhere') return afterSaving(event, at, form, outcome, files, sent.value);
    const { draft } = sent.value;
    leaveWhenSubmitted(draft, language);
    outcome.version = draft.version;
    const now = answersAt(draft.answers, at);
    if (savedState(now) === outcome.saved) continue;
    const conflict = differences(at, now, answers, outcome.typed, language);
    outcome.saved = savedState(now);
    const conflictBy = describeEdit(draft.edits, at, language);
    if (conflict.length > 0) return fail(409, { ...outcome, conflict, conflictBy, chooseFileAgain });
  }
  return fail(503, { ...outcome, failure: 'unavailable' as const, chooseFileAgain });
}

async function afterSaving(
  event: AnswerEvent,
  at: Page,
  form: FormData,
  outcome: AnswerOutcome,
  files: readonly ChosenFile[],
  answer: { outcome: 'saved'; version: number } | { outcome: 'invalid'; problems: FieldProblem[] },
) {
  const { language } = event.locals;
  const problems = answer.outcome === 'invalid' ? inWords(answer.problems, language) : [];
  if (answer.outcome === 'invalid') outcome.asked = askedNext(at, outcome.asked, answer.problems);
  const unknownPerson = at.group === 'invitee' && answer.outcome === 'invalid' && outcome.saved === nothingSaved;
  if (files.length > 0 && unknownPerson) return fail(400, { ...outcome, problems, chooseFileAgain: true });
  const { problems: refusals, failure } = await storeAll(event, at, files);
  problems.push(...refusals);
  if (answer.outcome === 'saved' && (problems.length > 0 || failure)) {
    // The answers are saved, the file is not: the form goes on from what stands there now.
    outcome.version = answer.version;
    outcome.saved = await savedNow(event, at, outcome.saved);
  }
  if (failure) return fail(503, { ...outcome, problems, failure, chooseFileAgain: true });
  if (problems.length > 0) return fail(400, { ...outcome, problems });
  redirect(303, path(language, nextAddress(at, outcome.from, form.get('then') === 'list')));
}

/** A contradiction opens the other question too; one that is refused is closed again. */
function askedNext(at: Page, asked: string[] | null, problems: readonly FieldProblem[]): string[] | null {
  if (asked === null) return null;
  const refused = problems.filter(({ problem }) => problem === 'not-asked').map(({ field }) => field);
  const opened = problems
    .flatMap((problem) => questionsOpenedBy({ ...problem, group: at.group, inviteeId: at.inviteeId }))
    .flatMap(({ group, field }) => (group === at.group && field !== null ? field : []));
  return [...new Set([...asked, ...opened])].filter((name) => !refused.includes(name));
}

async function savedNow(event: AnswerEvent, at: At, before: string): Promise<string> {
  const read = await attempt(api(event).applications.readDraft.query({ caseId: at.caseId }));
  return read.ok ? savedState(answersAt(read.value.answers, at)) : before;
}

/** The files of one place, without leaving the page; what is typed is carried along unsaved. */
async function upload(event: AnswerEvent, at: Page, { form, outcome, files }: AnswerForm) {
  const scan = scansOf(at.kind, at.group).find(({ kind }) => kind === form.get('scan'));
  if (!scan) error(404);
  const chosen = files.filter(({ kind }) => kind === scan.kind);
  if (chosen.length === 0) {
    const missing = requiredFilesOf(at.kind, { invitedToWork: true }).find(({ kind }) => kind === scan.kind);
    return fail(400, {
      ...outcome,
      problems: inWords([{ field: scan.kind, problem: missing?.problem ?? 'file-empty' }], event.locals.language),
    });
  }
  const { problems, failure } = await storeAll(event, at, chosen);
  if (failure) return fail(503, { ...outcome, problems, failure, chooseFileAgain: true });
  if (problems.length > 0) return fail(400, { ...outcome, problems });
  return { ...outcome, done: 'uploaded' as const };
}

async function removeFile(event: AnswerEvent, at: Page, { form, outcome }: AnswerForm) {
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
    // The foreigner who invites.
    ['surnameLatin', 'surname'],
    ['givenNamesLatin', 'givenName'],
  ] as const;
  const suggested: Typed = { ...typed };
  for (const [latin, russian] of pairs) {
    const [from, to] = [typed[latin], typed[russian]];
    if (typeof from === 'string' && to === '') suggested[russian] = nameCase(suggestRussian(from.trim()));
  }
  return suggested;
}

async function suggest(_event: AnswerEvent, _at: Page, { outcome, files }: AnswerForm) {
  return {
    ...outcome,
    typed: suggestedFrom(outcome.typed),
    done: 'suggested' as const,
    chooseFileAgain: files.length > 0,
  };
}

/** Fills the boxes from the passport's machine-readable zone, all of them still to be looked at; nothing is saved. */
async function readZone(event: AnswerEvent, at: Page, { outcome, files }: AnswerForm) {
  const { language } = event.locals;
  const reading = readMrz(outcome.zone.text, today());
  const chooseFileAgain = files.length > 0;
  if (!reading.valid) {
    const text = reading.problems.map((problem) => mrzProblemText[problem][language]).join('. ');
    return fail(400, { ...outcome, problems: [{ field: 'zone', text }], chooseFileAgain });
  }
  const fields = Object.entries(fieldsOf(at.kind, at.group)).filter(
    ([name]) => name in reading.answers && name in outcome.typed,
  );
  return {
    ...outcome,
    typed: { ...outcome.typed, ...typedOf(Object.fromEntries(fields), reading.answers) },
    zone: { ...outcome.zone, warnings: reading.warnings.map((warning) => mrzWarningText[warning][language]) },
    done: 'zone-read' as const,
    chooseFileAgain,
  };
}

/** Of several files each is told apart by its name, what is wrong with it beside. */
async function storeAll(event: AnswerEvent, at: At, files: readonly ChosenFile[]) {
  const problems: AnswerOutcome['problems'] = [];
  let failure: Failure | null = null;
  for (const { kind, file } of files) {
    const place = { caseId: at.caseId, kind, inviteeId: at.inviteeId };
    const stored = await uploadFile(event, place, { name: file.name, size: file.size, body: file });
    if (stored.outcome === 'failed') failure = stored.failure;
    if (stored.outcome !== 'refused') continue;
    const text = problemText(stored.problem, event.locals.language);
    problems.push({ field: kind, text: files.length > 1 ? `${file.name}: ${text}` : text });
  }
  return { problems, failure };
}

function inWords(problems: readonly FieldProblem[], language: Language) {
  return problems.map((problem) => ({ field: problem.field, text: problemText(problem, language) }));
}

/** Where what stands in the case now differs from what was typed here. */
function differences(
  at: Page,
  stored: Readonly<Record<string, unknown>> | undefined,
  answers: Record<string, unknown>,
  typed: Typed,
  language: Language,
) {
  const asked = Object.entries(fieldsOf(at.kind, at.group)).filter(([name]) => name in typed);
  return asked.flatMap(([name, field]) => {
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
function nextAddress(at: Page, from: 'check' | 'list', list: boolean): `/${string}` {
  const base = `/apply/${at.caseId}` as const;
  if (list) return base;
  if (from === 'check') return `${base}/check`;
  if (at.group === 'invitee') return `${base}/invitees`;
  const groups: readonly Place['group'][] = groupIdsOf(at.kind);
  const next = groups[groups.indexOf(at.group) + 1];
  return next ? `${base}${addressOf({ group: next, inviteeId: null })}` : `${base}/check`;
}
