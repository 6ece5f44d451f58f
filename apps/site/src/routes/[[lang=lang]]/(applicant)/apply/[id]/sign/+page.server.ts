import { randomUUID } from 'node:crypto';
import { signatureProblems } from '@shaqyru/domain/account/signature-problem';
import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import { AnyDraft } from '@shaqyru/domain/application/forms';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import { Attachment } from '@shaqyru/domain/files/attachment';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { pageSections } from '#lib/answers/page-sections.ts';
import { summarise } from '#lib/answers/summarise.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant, besideForm } from '#lib/server/applicant.ts';
import { attempt, type Failure } from '#lib/server/attempt.ts';
import { env } from '#lib/server/env.ts';
import { idOf } from '#lib/server/files.ts';
import { problemLines } from '../page-states.ts';
import { readReviewed } from '../read-reviewed.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is read out to the person is taken from the very text that is signed, not from the draft beside it. */
const SignedText = z.object({
  kind: ApplicationKind,
  applicant: z.object({ name: z.string(), iin: z.string() }),
  answers: AnyDraft,
  files: z.array(Attachment.omit({ uploadedAt: true, scan: true })),
});

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const page = { caseId, ncalayer: env.NCALAYER_URL, keysAt: env.NCALAYER_PAGE_URL, idempotencyKey: randomUUID() };
  const found = await besideForm(event, readToSign(event, caseId));
  if (!found || found.review.outcome === 'incomplete') {
    if (event.request.method === 'GET') redirect(303, path(language, `/apply/${caseId}/check`));
    return { ...page, maySign: true, signing: null };
  }
  const session = await besideForm(event, api(event).sessions.current.query());
  const { review } = found;
  const { kind, applicant, answers, files } = SignedText.parse(JSON.parse(review.content));
  return {
    ...page,
    // One without the right prepares and hands over; a signature by that key would be refused.
    maySign: session?.kind !== 'applicant' || session.maySign || !isOfOrganisation(kind),
    signing: {
      version: review.version,
      content: review.content,
      applicant,
      paged: pageSections(summarise(kind, answers, files, language), event.url.searchParams),
    },
  };
};

/** Null when the case is with the officers already: after a second click the page says so instead of leaving. */
async function readToSign(event: RequestEvent, caseId: string) {
  if (event.request.method === 'GET') return readReviewed(event, caseId);
  const { applications } = api(event);
  const draft = await applications.readDraft.query({ caseId });
  if (!actionsAllowed(draft.status, 'applicant').includes('submit')) return null;
  return { draft, review: await applications.review.query({ caseId }) };
}

/** What to tell the reader when the application was not handed in. */
type NotSubmitted =
  | { kind: 'refused'; text: string }
  | { kind: 'incomplete'; problems: ReturnType<typeof problemLines> }
  | { kind: 'changed' | 'already-submitted' }
  /** The signature is kept on the page: sending it again needs no second signing, and does nothing twice. */
  | { kind: 'failed'; failure: Failure; again: { cms: string; version: number; idempotencyKey: string } };

const Signed = z.object({
  cms: z.string().min(1).max(200_000),
  version: z.coerce.number().int(),
  idempotencyKey: z.uuid(),
});

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const caseId = idOf(event.params.id);
    const form = Signed.safeParse(Object.fromEntries(await event.request.formData()));
    if (!form.success) return notSubmitted(400, { kind: 'refused', text: signatureProblems.unreadable[language] });
    const sent = await attempt(api(event).applications.submit.mutate({ caseId, ...form.data }));
    if (!sent.ok) return notSubmitted(503, { kind: 'failed', failure: sent.failure, again: form.data });
    const answer = sent.value;
    if (answer.outcome === 'submitted') redirect(303, path(language, `/cabinet/${caseId}?submitted`));
    if (answer.outcome === 'refused') {
      return notSubmitted(400, { kind: 'refused', text: signatureProblems[answer.problem][language] });
    }
    if (answer.outcome === 'incomplete') {
      const draft = await asApplicant(event, api(event).applications.readDraft.query({ caseId }));
      return notSubmitted(409, {
        kind: 'incomplete',
        problems: problemLines(draft, answer.problems, language),
      });
    }
    const mayStillSign = actionsAllowed(answer.status, 'applicant').includes('submit');
    return notSubmitted(409, { kind: mayStillSign ? 'changed' : 'already-submitted' });
  },
};

function notSubmitted(status: number, outcome: NotSubmitted) {
  return fail(status, outcome);
}
