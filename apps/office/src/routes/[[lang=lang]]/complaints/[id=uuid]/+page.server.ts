import { isPermitted } from '@shaqyru/domain/account/role';
import { problemText } from '@shaqyru/domain/application/problem';
import {
  AnswerDelivery,
  answerDeliveries,
  ComplaintMeasure,
  complaintMeasures,
  ComplaintOutcome,
  complaintOutcomes,
  DraftAnswer,
} from '@shaqyru/domain/complaint/complaint-answer';
import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { explain } from '@shaqyru/domain/law/explain';
import type { Reason } from '@shaqyru/domain/law/reason';
import { bodyOf } from '@shaqyru/domain/offices/bodies';
import { departments } from '@shaqyru/domain/offices/offices';
import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { attachToComplaint } from '#lib/server/attach-to-complaint.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf, type Api } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { complaintForms, type CameBack, type ComplaintFormName } from './complaint-form.ts';
import { describeComplaint } from './describe-complaint.ts';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const { language } = locals;
  const officer = officerOf(locals);
  const client = api(event);
  const complaintId = params.id;
  const view = await client.complaints.read.query({ complaintId });
  const isMinistry = officer.departmentId === ministryId;
  const asked = url.searchParams.get('of') ?? '';
  const departmentId = isMinistry && departments.some(({ id }) => id === asked) ? asked : officer.departmentId;
  const officers = await client.complaints.officers.query({ departmentId });
  const done = z.enum([...complaintForms, 'enter', 'answer']).safeParse(url.searchParams.get('done'));
  const option = <T extends string>(values: readonly T[], labels: Record<T, Record<'kk' | 'ru' | 'en', string>>) =>
    values.map((value) => ({ value, label: labels[value][language] }));
  return {
    complaint: describeComplaint(view, language),
    done: done.success ? done.data : null,
    mayRegister: isPermitted(officer.role, 'complaint.register'),
    departmentId,
    departments: isMinistry
      ? [ministryId, ...departments.map(({ id }) => id)].map((id) => ({ value: id, label: bodyOf(id).name[language] }))
      : [],
    officers: officers.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` })),
    bodies: [...departments.map(({ id }) => id), ministryId]
      .filter((id) => id !== officer.departmentId)
      .map((id) => ({ value: id, label: bodyOf(id).name[language] })),
    outcomes: option(ComplaintOutcome.options, complaintOutcomes),
    measures: option(ComplaintMeasure.options, complaintMeasures),
    deliveries: option(AnswerDelivery.options, answerDeliveries),
  };
};

function said(because: readonly Reason[], language: 'kk' | 'ru' | 'en') {
  return because.map((reason) => ({ text: explain(reason, language), ...reason.law }));
}

type Sent = {
  form: FormData;
  client: Api;
  /** The complaint at the version that the officer saw. */
  at: { complaintId: string; version: number };
  w: (typeof words)['kk'];
  language: 'kk' | 'ru' | 'en';
  sendBack: (errors: CameBack['errors'], status?: number) => ActionFailure<CameBack>;
};
type Outcome = { outcome: string; because?: readonly Reason[] };

/** One form of the page: what it sends, and how it goes on. `work` gives the backend's outcome, or the form back with its errors. */
function form(name: ComplaintFormName, work: (sent: Sent) => Promise<Outcome | ActionFailure<CameBack>>) {
  return (event: RequestEvent) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const version = Number(textOf(form, 'version'));
      const sendBack = (errors: CameBack['errors'], status = 400) =>
        fail(status, { form: name, errors, typed: typedOf(form) } satisfies CameBack);
      const at = { complaintId: event.params.id, version: Number.isSafeInteger(version) ? version : -1 };
      const result = await work({ form, client, at, w, language, sendBack });
      if (!('outcome' in result)) return result;
      if (result.outcome === 'changed-elsewhere') return sendBack([{ text: w.changed }], 409);
      if (result.outcome === 'barred') {
        const reasons = said(result.because ?? [], language).map(({ text }) => text);
        return sendBack([{ text: [w.barred, ...reasons].join(' ') }], 409);
      }
      // Whoever names themselves sees the complaint no more.
      const gone = name === 'nameConcerned' && textOf(form, 'concernedId') === event.locals.officer?.id;
      const to = path(language, gone ? '/complaints' : `/complaints/${at.complaintId}`);
      redirect(303, `${to}?done=${name}`);
    });
}

/** A text of one field that must say something. */
function needed(sent: Sent, name: string): string | ActionFailure<CameBack> {
  const text = textOf(sent.form, name);
  return text.length >= 5 && text.length <= 4000 ? text : sent.sendBack([{ id: name, text: sent.w.errors.tooShort }]);
}

/** A form whose only field is a text. */
function noting(name: ComplaintFormName, field: string, work: (sent: Sent, text: string) => Promise<Outcome>) {
  return form(name, async (sent) => {
    const text = needed(sent, field);
    return typeof text === 'string' ? work(sent, text) : text;
  });
}

export const actions = {
  nameConcerned: form('nameConcerned', async ({ form, client, at, w, sendBack }) => {
    const officerId = z.uuid().safeParse(textOf(form, 'concernedId'));
    if (!officerId.success) return sendBack([{ id: 'concernedId', text: w.errors.choose }]);
    const departmentId = textOf(form, 'departmentId');
    return client.complaints.nameConcerned.mutate({ ...at, departmentId, officerId: officerId.data });
  }),
  assign: form('assign', async ({ form, client, at, w, sendBack }) => {
    const officerId = z.uuid().safeParse(textOf(form, 'officerId'));
    if (!officerId.success) return sendBack([{ id: 'officerId', text: w.errors.choose }]);
    return client.complaints.assign.mutate({ ...at, officerId: officerId.data });
  }),
  requestInformation: form('requestInformation', async (sent) => {
    const { form, client, at, w, sendBack } = sent;
    const [officerId, body] = [textOf(form, 'askedId'), textOf(form, 'askedBody')];
    if ((officerId === '') === (body === '')) return sendBack([{ id: 'askedId', text: w.errors.one }]);
    const question = needed(sent, 'question');
    if (typeof question !== 'string') return question;
    return client.complaints.requestInformation.mutate({ ...at, officerId: officerId || null, body, question });
  }),
  reply: noting('reply', 'reply', ({ client, form }, reply) =>
    client.complaints.reply.mutate({ requestId: textOf(form, 'requestId'), reply }),
  ),
  checkOnSite: noting('checkOnSite', 'siteNote', ({ client, at }, note) =>
    client.complaints.checkOnSite.mutate({ ...at, note }),
  ),
  hear: noting('hear', 'hearNote', ({ client, at }, note) => client.complaints.hear.mutate({ ...at, note })),
  proposeAnswer: form('proposeAnswer', async ({ form, client, at, w, language, sendBack }) => {
    const draft = DraftAnswer.safeParse({
      outcome: textOf(form, 'outcome'),
      text: textOf(form, 'answerText'),
      measures: form.getAll('measure').map((measure) => ({
        measure,
        words: textOf(form, `words-${String(measure)}`),
      })),
    });
    if (draft.success) {
      const result = await client.complaints.proposeAnswer.mutate({ ...at, draft: draft.data });
      if (result.outcome !== 'measure-impossible') return result;
      const why = said(result.because, language).map(({ text }) => text);
      return sendBack([{ id: 'measures', text: [w.errors.notReopened, ...why].join(' ') }], 409);
    }
    const wrong = new Set(draft.error.issues.map(({ path: [field] }) => field));
    return sendBack([
      ...(wrong.has('outcome') ? [{ id: 'outcome', text: w.errors.outcome }] : []),
      ...(wrong.has('text') ? [{ id: 'answerText', text: w.errors.answerText }] : []),
      ...(wrong.has('measures') ? [{ id: 'measures', text: w.errors.measures }] : []),
    ]);
  }),
  returnToConsider: noting('returnToConsider', 'returnReason', ({ client, at }, reason) =>
    client.complaints.returnToConsider.mutate({ ...at, reason }),
  ),
  extend: form('extend', async (sent) => {
    const { form, client, at, w, sendBack } = sent;
    const days = Number(textOf(form, 'days'));
    if (!Number.isInteger(days) || days < 1 || days > 90) return sendBack([{ id: 'days', text: w.errors.days }]);
    const reason = needed(sent, 'extendReason');
    if (typeof reason !== 'string') return reason;
    const result = await client.complaints.extend.mutate({ ...at, days, reason });
    if (result.outcome === 'too-long') return sendBack([{ id: 'days', text: w.errors.tooLong(result.most) }]);
    if (result.outcome === 'term-ended') return sendBack([{ id: 'days', text: w.errors.termEnded }]);
    return result;
  }),
  forward: form('forward', async ({ form, client, at, w, sendBack }) => {
    const [bodyId, otherBody] = [textOf(form, 'bodyId'), textOf(form, 'otherBody')];
    if ((bodyId === '') === (otherBody === '')) return sendBack([{ id: 'bodyId', text: w.errors.choose }]);
    return client.complaints.forward.mutate({
      ...at,
      bodyId: bodyId || null,
      otherBody,
      reason: textOf(form, 'forwardReason'),
    });
  }),
  relate: form('relate', async ({ form, client, at, w, sendBack }) => {
    const number = ComplaintNumber.safeParse(textOf(form, 'otherNumber'));
    const relation = textOf(form, 'relation') === 'join' ? ('join' as const) : ('mark-repeated' as const);
    if (!number.success) return sendBack([{ id: 'otherNumber', text: w.errors.number }]);
    const result = await client.complaints.relate.mutate({ ...at, relation, number: number.data });
    if (result.outcome === 'no-such-complaint') return sendBack([{ id: 'otherNumber', text: w.errors.noSuch }]);
    if (result.outcome === 'answered-later') return sendBack([{ id: 'otherNumber', text: w.errors.answeredLater }]);
    return result;
  }),
  tell: noting('tell', 'tellNote', ({ client, at }, note) => client.complaints.tell.mutate({ ...at, note })),
  noteWithdrawal: noting('noteWithdrawal', 'withdrawNote', ({ client, at }, note) =>
    client.complaints.noteWithdrawal.mutate({ ...at, note }),
  ),
  deliver: form('deliver', async ({ form, client, at, w, sendBack }) => {
    const how = AnswerDelivery.safeParse(textOf(form, 'how'));
    if (!how.success) return sendBack([{ id: 'how', text: w.errors.choose }]);
    return client.complaints.deliver.mutate({ ...at, how: how.data, note: textOf(form, 'deliverNote') });
  }),
  attach: (event) =>
    form('attach', async ({ form, at, w, sendBack }) => {
      const file = form.get('file');
      if (!(file instanceof File) || file.name === '') return sendBack([{ id: 'file', text: w.noFile }]);
      const stored = await attachToComplaint(event, at.complaintId, file);
      return stored.outcome === 'refused'
        ? sendBack([{ id: 'file', text: problemText(stored.problem, event.locals.language) }])
        : stored;
    })(event),
} satisfies Actions;
