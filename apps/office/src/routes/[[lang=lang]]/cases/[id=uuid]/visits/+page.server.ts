import { isPermitted } from '@shaqyru/domain/account/role';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { ViolationKind, violationKinds } from '@shaqyru/domain/visit/violation';
import { visitProblems } from '@shaqyru/domain/visit/visit-problem-words';
import { VisitStep } from '@shaqyru/domain/visit/visit-step';
import type { VisitProblem } from '@shaqyru/domain/visit/visit-view';
import { dateOfParts, readDateParts, type DateParts } from '@shaqyru/ui/date-field/date-parts';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf, type Typed } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { describeVisit } from './describe-visits.ts';
import { words } from './words.ts';

const Done = z.enum(['record', 'takeBack', 'violation']);
type DoneName = z.infer<typeof Done>;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const officer = officerOf(event.locals);
  const caseId = event.params.id;
  const client = api(event);
  const [file, visits] = await Promise.all([client.cases.read.query({ caseId }), client.visits.read.query({ caseId })]);
  const done = Done.safeParse(event.url.searchParams.get('done'));
  return {
    caseId,
    number: file.number,
    mayRecord: isPermitted(officer.role, 'visit.record'),
    visits: visits.map((visit) => describeVisit(visit, language, timeZoneOf(file))),
    kinds: ViolationKind.options.map((kind) => ({ value: kind, label: violationKinds[kind].title[language] })),
    done: done.success ? done.data : null,
  };
};

/** A form that came back: which one, of whom, what is wrong, and all that was typed. */
export type VisitFormBack = {
  form: DoneName;
  inviteeId: string;
  errors: { id: string; text: string }[];
  typed: Typed;
  day: DateParts;
};

type Answer = { outcome: 'recorded' } | { outcome: 'impossible'; problem: VisitProblem };
type Problem = { field: string; text: string };

/** One of the page's forms. `read` gives what is wrong with it, or the call to make. */
function form(
  name: DoneName,
  dayField: string,
  read: (
    form: FormData,
    event: RequestEvent,
    day: PlainDate | null,
  ) => Problem[] | ((client: ReturnType<typeof api>) => Promise<Answer>),
) {
  return (event: RequestEvent) =>
    submission(event, async (form, client) => {
      const inviteeId = textOf(form, 'inviteeId');
      const day = PlainDate.safeParse(dateOfParts(readDateParts(form, `${dayField}-${inviteeId}`)));
      const sendBack = (problems: Problem[]) =>
        fail(400, {
          form: name,
          inviteeId,
          errors: problems.map(({ field, text }) => ({ id: `${field}-${inviteeId}`, text })),
          typed: typedOf(form),
          day: readDateParts(form, `${dayField}-${inviteeId}`),
        } satisfies VisitFormBack);
      const work = read(form, event, day.success ? day.data : null);
      if (Array.isArray(work)) return sendBack(work);
      const answer = await work(client);
      if (answer.outcome === 'impossible') {
        const { problem } = answer;
        return sendBack([{ field: dayField, text: visitProblems[problem][event.locals.language] }]);
      }
      redirect(303, `${path(event.locals.language, `/cases/${event.params.id}/visits`)}?done=${name}`);
    });
}

export const actions = {
  record: form('record', 'on', (form, { params, locals }, on) => {
    const w = words[locals.language];
    const inviteeId = textOf(form, 'inviteeId');
    const step = VisitStep.safeParse(form.get(`step-${inviteeId}`));
    const [place, note] = [textOf(form, `place-${inviteeId}`), textOf(form, `note-${inviteeId}`)];
    const problems = [
      ...(step.success ? [] : [{ field: 'step', text: w.chooseStep }]),
      ...(on ? [] : [{ field: 'on', text: w.notADay }]),
      ...(place.length > 300 ? [{ field: 'place', text: w.tooLong }] : []),
      ...(note.length > 1000 ? [{ field: 'note', text: w.tooLong }] : []),
    ];
    if (!step.success || !on || problems.length > 0) return problems;
    return (client) => client.visits.record.mutate({ caseId: params.id, inviteeId, step: step.data, on, place, note });
  }),

  takeBack: form('takeBack', 'entry', (form, { params, locals }) => {
    const w = words[locals.language];
    const inviteeId = textOf(form, 'inviteeId');
    const eventId = textOf(form, `entry-${inviteeId}`);
    const reason = textOf(form, `reason-${inviteeId}`);
    const problems = [
      ...(/^\d{1,18}$/.test(eventId) ? [] : [{ field: 'entry', text: w.chooseEntry }]),
      ...(reason.length < 5 || reason.length > 1000 ? [{ field: 'reason', text: w.reasonShort }] : []),
    ];
    if (problems.length > 0) return problems;
    return (client) => client.visits.takeBack.mutate({ caseId: params.id, eventId, reason });
  }),

  violation: form('violation', 'violated', (form, { params, locals }, on) => {
    const w = words[locals.language];
    const inviteeId = textOf(form, 'inviteeId');
    const kind = ViolationKind.safeParse(form.get(`kind-${inviteeId}`));
    const document = textOf(form, `document-${inviteeId}`);
    const evidence = textOf(form, `evidence-${inviteeId}`);
    const problems = [
      ...(kind.success ? [] : [{ field: 'kind', text: w.chooseKind }]),
      ...(on ? [] : [{ field: 'violated', text: w.notADay }]),
      ...(document.length < 5 || document.length > 300 ? [{ field: 'document', text: w.documentShort }] : []),
      ...(evidence.length < 10 || evidence.length > 1500 ? [{ field: 'evidence', text: w.evidenceShort }] : []),
    ];
    if (!kind.success || !on || problems.length > 0) return problems;
    const violation = { kind: kind.data, on, document, evidence };
    return (client) => client.visits.recordViolation.mutate({ caseId: params.id, inviteeId, violation });
  }),
} satisfies Actions;
