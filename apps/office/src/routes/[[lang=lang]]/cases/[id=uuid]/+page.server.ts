import { randomUUID } from 'node:crypto';
import { signatureProblems } from '@shaqyru/domain/account/signature-problem';
import { isPermitted } from '@shaqyru/domain/account/role';
import type { ChangedElsewhere } from '@shaqyru/domain/case/case-view';
import { mayProcess } from '@shaqyru/domain/case/may-process';
import { caseStatuses } from '@shaqyru/domain/case/status';
import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { MessageText, NoteText } from '@shaqyru/domain/correspondence/message';
import { explain } from '@shaqyru/domain/law/explain';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { env } from '#lib/server/env.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf, typedOf, type Api } from '#lib/server/submission.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { eventOf, type CameBack, type FormName } from './case-form.ts';
import { actionTitle, describeCase } from './describe-case.ts';
import { describeReceiptState } from './describe-receipts.ts';
import { describeRefund } from '../../receipts/refunds/describe-refund.ts';
import { groundField, outcomeField, readProposal } from './read-proposal.ts';
import { maximumRemarks, readRemarks, remarkWordsField } from './read-remarks.ts';
import { describeEarlier } from './earlier-violations.ts';
import { describeCorrespondence } from './correspondence/describe-correspondence.ts';
import { words as correspondenceWords } from './correspondence/words.ts';
import { describeVisit } from './visits/describe-visits.ts';
import { words as visitWords } from './visits/words.ts';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const officer = officerOf(locals);
  const client = api(event);
  const caseId = params.id;
  const mayAssign = isPermitted(officer.role, 'case.assign');
  const before = readBefore(url);
  const [file, messages, notes, colleagues] = await Promise.all([
    client.cases.read.query({ caseId }),
    client.correspondence.read.query({ caseId, before }),
    client.correspondence.notes.query({ caseId }),
    mayAssign ? client.officers.colleagues.query() : [],
  ]);
  const mayReadReceipts = isPermitted(officer.role, 'receipt.read');
  const [receipts, refunds] = await Promise.all([
    mayReadReceipts ? client.statements.ofCase.query({ caseId }) : [],
    mayReadReceipts ? client.refunds.ofCase.query({ caseId }) : [],
  ]);
  const [visits, earlier] = await Promise.all([
    file.invitations.length > 0 ? client.visits.read.query({ caseId }) : [],
    file.actions.includes('propose') ? client.visits.earlierViolations.query({ caseId }) : [],
  ]);
  const review = file.actions.includes('decide') ? await client.decisions.review.query({ caseId }) : null;
  const doneElsewhere = z
    .enum(['replaced', 'declined', 'cancelled', 'reprinted'])
    .safeParse(url.searchParams.get('after'));
  const done = z.enum(Object.keys(eventOf) as [FormName, ...FormName[]]).safeParse(url.searchParams.get('done'));
  return {
    file: describeCase(file, officer, locals.language, today()),
    talk: describeCorrespondence(messages, notes, locals.language, timeZoneOf(file)),
    messagesBefore: before,
    keys: { message: randomUUID(), note: randomUUID(), reopening: randomUUID() },
    done: done.success ? done.data : null,
    doneElsewhere: doneElsewhere.success ? visitWords[locals.language].done[doneElsewhere.data] : null,
    ncalayerUrl: env.NCALAYER_URL,
    visits: visits.map((visit) => describeVisit(visit, locals.language, timeZoneOf(file))),
    /** What the statements of the bank say of the receipts, and what is claimed back. */
    receipts: {
      receipts: receipts.map((one) => describeReceiptState(one, locals.language)),
      refunds: refunds.map((one) => describeRefund(one, locals.language)),
      mayClaim: isPermitted(officer.role, 'receipt.refund'),
    },
    /** What the reader may do about them. */
    afterIssue: {
      record: isPermitted(officer.role, 'visit.record'),
      replace: isPermitted(officer.role, 'case.accept'),
      cancel: isPermitted(officer.role, 'case.decide'),
      reprint: isPermitted(officer.role, 'case.hand-over'),
    },
    /** Violations of earlier stays: evidence for the ground of clause 16, item 8. */
    earlier: earlier.map((one) => describeEarlier(one, locals.language)),
    /** The decision's exact text. A case that changed between the two readings has its own version here, and so nothing to sign. */
    content: review?.outcome === 'ready' && review.version === file.version ? review.content : null,
    /** A double click sends the same key twice, and the decision is made once. */
    idempotencyKey: randomUUID(),
    colleagues: colleagues
      .filter((colleague) => mayProcess(colleague, file.unitId))
      .map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` })),
  };
};

/** Which page of messages is asked for: those before this one. */
function readBefore(url: URL): string | null {
  const before = url.searchParams.get('messages-before');
  return before !== null && /^[1-9]\d{0,17}$/.test(before) ? before : null;
}

type Sent = {
  form: FormData;
  client: Api;
  /** The case at the version that the officer saw. */
  at: { caseId: string; version: number };
  sendBack: (errors: CameBack['errors'], status?: number) => ActionFailure<CameBack>;
};
type Outcome = { outcome: string } | z.infer<typeof ChangedElsewhere>;

/** One form of the page: what it sends, and how it goes on. `work` gives the backend's outcome, or the form back with its errors. */
function form(name: FormName, work: (sent: Sent) => Promise<Outcome | ActionFailure<CameBack>>) {
  return (event: RequestEvent) =>
    submission(event, async (form, client) => {
      const caseId = event.params.id;
      const version = Number(textOf(form, 'version'));
      const sendBack = (errors: CameBack['errors'], status = 400) =>
        fail(status, { form: name, errors, typed: typedOf(form) } satisfies CameBack);
      const at = { caseId, version: Number.isSafeInteger(version) ? version : -1 };
      const result = await work({ form, client, at, sendBack });
      if (!('outcome' in result)) return result;
      if (result.outcome === 'changed-elsewhere') {
        const changed = await whatChanged(event, client, name);
        if (changed) return fail(409, { form: name, errors: [], typed: typedOf(form), changed } satisfies CameBack);
      }
      redirect(303, `${path(event.locals.language, `/cases/${caseId}`)}?done=${name}`);
    });
}

/** Null when it was this officer who did this very thing: the second click of two. */
async function whatChanged(
  event: RequestEvent,
  client: Api,
  name: FormName,
): Promise<NonNullable<CameBack['changed']> | null> {
  const { language, officer } = event.locals;
  const file = await client.cases.read.query({ caseId: event.params.id });
  const last = file.timeline.at(-1);
  const justNow = last && Date.now() - Date.parse(last.at) < 60_000;
  if (justNow && officer && last.action === eventOf[name] && last.by === officer.name) return null;
  return {
    status: caseStatuses[file.status][language],
    last: last
      ? {
          title: actionTitle(last.action, language),
          when: [formatMoment(last.at, timeZoneOf(file), language), last.by].filter(Boolean).join(', '),
        }
      : null,
  };
}

const within = (text: string, minimum: number, maximum: number) => text.length >= minimum && text.length <= maximum;

/** The page's words for this reader. */
function wordsOf(event: { locals: App.Locals }) {
  return words[event.locals.language];
}

/** The second officer's word on a match: a reason sends it back, null confirms it. */
async function confirmMatch(
  event: RequestEvent,
  client: Api,
  matchId: string,
  reason: string | null,
  sendBack: Sent['sendBack'],
) {
  const w = wordsOf(event);
  const result = await client.specialRecords.confirmMatch.mutate({ matchId, reason });
  if (result.outcome === 'own-conclusion') return sendBack([{ id: `match-${matchId}`, text: w.ownConclusion }], 409);
  if (result.outcome !== 'nothing-to-confirm') return result;
  const changed = await whatChanged(event, client, reason === null ? 'confirmMatch' : 'sendMatchBack');
  return changed ? sendBack([{ id: `match-${matchId}`, text: w.nothingToConfirm }], 409) : result;
}

export const actions = {
  accept: form('accept', ({ client, at }) => client.cases.accept.mutate(at)),
  startExamination: form('startExamination', ({ client, at }) => client.cases.startExamination.mutate(at)),
  checkRecords: form('checkRecords', ({ client, at }) => client.specialRecords.checkInvitees.mutate(at)),
  assign: form('assign', ({ form, client, at }) =>
    client.cases.assign.mutate({ ...at, officerId: textOf(form, 'officerId') || null }),
  ),

  returnIncomplete: (event) =>
    form('returnIncomplete', async ({ form, client, at, sendBack }) => {
      const w = wordsOf(event);
      const { remarks, unclear } = readRemarks(form);
      if (unclear.length > 0)
        return sendBack(unclear.map((key) => ({ id: remarkWordsField(key), text: w.returnWords })));
      if (remarks.length === 0) return sendBack([{ id: 'return-incomplete', text: w.returnNone }]);
      if (remarks.length > maximumRemarks) return sendBack([{ id: 'return-incomplete', text: w.returnTooMany }]);
      return client.cases.returnIncomplete.mutate({ ...at, remarks });
    })(event),

  resolveMatch: (event) =>
    form('resolveMatch', async ({ form, client, sendBack }) => {
      const w = wordsOf(event);
      const matchId = textOf(form, 'matchId');
      const choice = textOf(form, 'samePerson');
      const reason = textOf(form, 'reason');
      const errors = [
        ...(choice === 'yes' || choice === 'no' ? [] : [{ id: `same-${matchId}`, text: w.chooseWho }]),
        ...(within(reason, 10, 2000) ? [] : [{ id: `reason-${matchId}`, text: w.whyTooShort }]),
      ];
      if (errors.length > 0) return sendBack(errors);
      const result = await client.specialRecords.resolveMatch.mutate({ matchId, samePerson: choice === 'yes', reason });
      if (result.outcome === 'resolved') return result;
      const changed = await whatChanged(event, client, 'resolveMatch');
      return changed ? sendBack([{ id: `match-${matchId}`, text: w.resolvedAlready }], 409) : result;
    })(event),

  confirmMatch: (event) =>
    form('confirmMatch', ({ form, client, sendBack }) =>
      confirmMatch(event, client, textOf(form, 'matchId'), null, sendBack),
    )(event),

  sendMatchBack: (event) =>
    form('sendMatchBack', async ({ form, client, sendBack }) => {
      const matchId = textOf(form, 'matchId');
      const reason = textOf(form, 'sendBackReason');
      if (!within(reason, 10, 2000)) return sendBack([{ id: `back-${matchId}`, text: wordsOf(event).sendBackShort }]);
      return confirmMatch(event, client, matchId, reason, sendBack);
    })(event),

  propose: (event) =>
    form('propose', async ({ form, client, at, sendBack }) => {
      const w = wordsOf(event);
      const note = textOf(form, 'note');
      const inviteeIds = form.getAll('invitee').filter((id): id is string => z.uuid().safeParse(id).success);
      const { items, problems } = readProposal(form, inviteeIds);
      const errors = [
        ...problems.map(({ id, problem }) => ({ id, text: w.problems[problem] })),
        ...(note.length > 2000 ? [{ id: 'note', text: w.problems['note-too-long'] }] : []),
      ];
      if (errors.length > 0) return sendBack(errors);
      const result = await client.decisions.propose.mutate({ ...at, items, note });
      if (result.outcome === 'not-yet') return sendBack([{ id: 'records', text: w.obstacles[result.why] }], 409);
      if (result.outcome !== 'invalid') return result;
      return sendBack(
        result.problems.map(({ inviteeId, ground, problem }) => ({
          id: inviteeId ? (ground ? groundField(inviteeId, ground) : outcomeField(inviteeId)) : 'propose',
          text: w.problems[problem],
        })),
      );
    })(event),

  returnToExaminer: (event) =>
    form('returnToExaminer', async ({ form, client, at, sendBack }) => {
      const reason = textOf(form, 'returnReason');
      if (!within(reason, 5, 2000)) return sendBack([{ id: 'returnReason', text: wordsOf(event).returnReasonShort }]);
      return client.decisions.returnToExaminer.mutate({ ...at, reason });
    })(event),

  decide: (event) =>
    form('decide', async ({ form, client, at, sendBack }) => {
      const w = wordsOf(event);
      const cms = textOf(form, 'cms');
      const idempotencyKey = z.uuid().safeParse(form.get('idempotencyKey'));
      if (!within(cms, 1, 200_000) || !idempotencyKey.success) return sendBack([{ id: 'decide', text: w.noSignature }]);
      const result = await client.decisions.decide.mutate({ ...at, cms, idempotencyKey: idempotencyKey.data });
      if (result.outcome === 'own-proposal') return sendBack([{ id: 'decide', text: w.ownProposal }], 409);
      if (result.outcome === 'payment-reversed') return sendBack([{ id: 'decide', text: w.paymentReversed }], 409);
      if (result.outcome !== 'refused') return result;
      return sendBack([{ id: 'decide', text: signatureProblems[result.problem][event.locals.language] }]);
    })(event),

  logNotice: (event) =>
    form('logNotice', async ({ form, client, at, sendBack }) => {
      const w = wordsOf(event);
      const how = z.enum(['telephone', 'in-person']).safeParse(form.get('how'));
      const spokeWith = textOf(form, 'spokeWith');
      const note = textOf(form, 'noticeNote');
      const errors = [
        ...(how.success ? [] : [{ id: 'how', text: w.chooseHow }]),
        ...(within(spokeWith, 2, 200) ? [] : [{ id: 'spokeWith', text: w.spokeWithShort }]),
        ...(note.length > 1000 ? [{ id: 'noticeNote', text: w.tooLong }] : []),
      ];
      if (!how.success || errors.length > 0) return sendBack(errors);
      return client.cases.logNotice.mutate({ ...at, how: how.data, spokeWith, note });
    })(event),

  handOver: (event) =>
    form('handOver', async ({ form, client, at, sendBack }) => {
      const w = wordsOf(event);
      const receivedBy = textOf(form, 'receivedBy');
      const document = textOf(form, 'identity');
      const note = textOf(form, 'handOverNote');
      const errors = [
        ...(within(receivedBy, 2, 200) ? [] : [{ id: 'receivedBy', text: w.receivedByShort }]),
        ...(within(document, 2, 200) ? [] : [{ id: 'identity', text: w.identityShort }]),
        ...(note.length > 1000 ? [{ id: 'handOverNote', text: w.tooLong }] : []),
      ];
      if (errors.length > 0) return sendBack(errors);
      return client.cases.handOver.mutate({ ...at, receivedBy, document, note });
    })(event),

  reopen: (event) =>
    form('reopen', async ({ form, client, at, sendBack }) => {
      const note = textOf(form, 'reopenNote');
      const complaint = ComplaintNumber.safeParse(form.get('complaint'));
      const idempotencyKey = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
      if (!complaint.success) error(400);
      if (note.length > 2000) return sendBack([{ id: 'reopenNote', text: wordsOf(event).problems['note-too-long'] }]);
      const result = await client.cases.reopen.mutate({ ...at, complaint: complaint.data, note, idempotencyKey });
      if (result.outcome !== 'barred') return result;
      const { language } = event.locals;
      return sendBack([{ id: 'reopen', text: result.because.map((one) => explain(one, language)).join(' ') }], 409);
    })(event),

  writeMessage: (event) =>
    form('writeMessage', async ({ form, client, at: { caseId }, sendBack }) => {
      const w = correspondenceWords[event.locals.language];
      const text = MessageText.safeParse(textOf(form, 'message'));
      const idempotencyKey = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
      if (!text.success) return sendBack([{ id: 'message', text: w.messageLength }]);
      const result = await client.correspondence.write.mutate({ caseId, text: text.data, idempotencyKey });
      return result.outcome === 'closed' ? sendBack([{ id: 'messages', text: w.ended }], 409) : result;
    })(event),

  markRead: form('markRead', async ({ form, client, at: { caseId } }) => {
    await client.correspondence.markRead.mutate({ caseId, upTo: textOf(form, 'upTo') });
    return { outcome: 'marked' };
  }),

  writeNote: (event) =>
    form('writeNote', ({ form, client, at: { caseId }, sendBack }) => {
      const w = correspondenceWords[event.locals.language];
      const text = NoteText.safeParse(textOf(form, 'note-text'));
      const idempotencyKey = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
      if (!text.success) return Promise.resolve(sendBack([{ id: 'note-text', text: w.noteLength }]));
      return client.correspondence.writeNote.mutate({ caseId, text: text.data, idempotencyKey });
    })(event),
} satisfies Actions;
