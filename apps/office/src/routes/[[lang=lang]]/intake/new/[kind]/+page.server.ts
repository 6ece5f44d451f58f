import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { problemText } from '@shaqyru/domain/application/problem';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { documents } from '@shaqyru/domain/documents/documents';
import { cite } from '@shaqyru/domain/law/cite';
import { defaultLanguage, isLanguage } from '@shaqyru/domain/law/text';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, type Api } from '#lib/server/submission.ts';
import { today } from '#lib/server/today.ts';
import { noteWords, words } from '../../words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import {
  addInvitee,
  consumerOf,
  describeForm,
  emptyForm,
  fillIn,
  inviteeIds,
  nameOfProblem,
  readPapers,
  readTyped,
  removeInvitee,
  surelyFilled,
  type PaperSection,
  type Typed,
} from './papers-form.ts';

export const load: PageServerLoad = ({ locals, params, url }) => {
  if (!isPermitted(officerOf(locals).role, 'case.take-in')) error(403, 'not permitted');
  const kind = kindOf(params);
  const empty = emptyForm(kind, defaultLanguage);
  return {
    title: applicationKinds[kind].title[locals.language],
    sections: describeForm(kind, empty, {}, locals.language),
    invitees: inviteeIds(empty),
    correspondence: defaultLanguage,
    ticket: ticketOf(url),
    /** A double click takes the papers in once. */
    idempotencyKey: randomUUID(),
  };
};

function kindOf(params: { kind: string }): ApplicationKind {
  const kind = ApplicationKind.safeParse(params.kind);
  if (!kind.success) error(404, 'no such way');
  return kind.data;
}

/** The number that is being served at the window from which the form was opened. */
function ticketOf(url: URL): string | null {
  return z.uuid().safeParse(url.searchParams.get('ticket')).data ?? null;
}

type Incomplete = Extract<Awaited<ReturnType<Api['intake']['takeIn']['mutate']>>, { outcome: 'incomplete' }>;

/** The form again, as it was typed. */
function again(event: RequestEvent, typed: Typed, problems: Readonly<Record<string, string>> = {}) {
  const sections = describeForm(kindOf(event.params), typed, problems, event.locals.language);
  return {
    sections,
    correspondence: languageOf(typed),
    invitees: inviteeIds(typed),
    errors: errorsOf(sections),
    notice: null as 'filled' | 'complete' | null,
    note: null as ReturnType<typeof noteOf> | null,
  };
}

function errorsOf(sections: PaperSection[]): { id: string; text: string }[] {
  return sections.flatMap(({ controls }) =>
    controls.flatMap(({ name, label, error }) => (error ? [{ id: name, text: `${label}: ${error}` }] : [])),
  );
}

function languageOf(typed: Typed) {
  return isLanguage(typed['language']) ? typed['language'] : defaultLanguage;
}

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const kind = kindOf(event.params);
      const typed = readTyped(form);
      const step = typed['step'] ?? 'fill';
      if (step === 'add') return again(event, addInvitee(kind, typed));
      if (step.startsWith('remove:')) return again(event, removeInvitee(typed, Number(step.slice('remove:'.length))));
      if (step === 'fill') {
        const filled = fillIn(kind, typed, today(), language);
        const page = again(event, filled.typed, filled.errors);
        return { ...page, notice: page.errors.length === 0 ? ('filled' as const) : null };
      }
      const preview = step !== 'accept';
      // What a zone says is looked at before it is accepted.
      const sent = surelyFilled(kind, typed);
      const result = await client.intake.takeIn.mutate({
        ...readPapers(kind, sent),
        language: languageOf(typed),
        preview,
        ticketId: ticketOf(event.url),
        idempotencyKey: typed['idempotencyKey'] ?? '',
      });
      if (result.outcome === 'accepted') redirect(303, path(language, `/intake/${result.caseId}`));
      if (result.outcome === 'complete') return { ...again(event, sent), notice: 'complete' as const };
      const problems: Record<string, string> = {};
      for (const problem of result.problems) {
        const name = nameOfProblem(kind, sent, problem);
        if (problem.problem === 'bin-of-other-organisation') sent['confirmedBin'] ??= '';
        problems[name] ??= name === 'signed' ? words[language].signedMissing : problemText(problem, language);
      }
      const page = again(event, sent, problems);
      const note = preview || result.lacking.length > 0 ? noteOf(event, sent, result) : null;
      return fail(400, { ...page, note, errors: note ? [] : page.errors });
    }),
} satisfies Actions;

/** What is printed for the consumer, in the consumer's language. */
function noteOf(event: RequestEvent, typed: Typed, { lacking, problems }: Incomplete) {
  const officer = officerOf(event.locals);
  const kind = kindOf(event.params);
  const language = languageOf(typed);
  const unit = getOffice(officer.unitId ?? officer.departmentId);
  const { title, handedInBy, documents: documentsTitle, answers: answersTitle, comeBack } = noteWords[language];
  const labels = new Map(
    describeForm(kind, typed, {}, language).flatMap(({ title, controls }) =>
      controls.map(({ name, label }) => [name, `${title}: ${label}`] as const),
    ),
  );
  const answers = new Map(
    problems.map((problem) => {
      const name = nameOfProblem(kind, typed, problem);
      return [name, name === 'signed' ? words[language].signedMissing : problemText(problem, language)] as const;
    }),
  );
  return {
    language,
    words: { title, handedInBy, documents: documentsTitle, answers: answersTitle, comeBack },
    unit: unit.name[language],
    at: formatMoment(new Date().toISOString(), timeZoneOf(unit), language),
    officer: officer.name,
    consumer: consumerOf(kind, typed),
    lacking: lacking.map(({ document, needed, received, law }) => ({
      title: documents.find(({ id }) => id === document)?.title[language] ?? document,
      copies: noteWords[language].ofCopies(received, needed),
      clause: cite(law, language),
    })),
    answers: [...answers].map(([name, text]) => ({ label: name === 'signed' ? '' : (labels.get(name) ?? ''), text })),
  };
}
