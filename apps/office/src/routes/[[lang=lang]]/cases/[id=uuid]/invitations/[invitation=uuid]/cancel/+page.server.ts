import { randomUUID } from 'node:crypto';
import { isPermitted } from '@shaqyru/domain/account/role';
import { signatureProblems } from '@shaqyru/domain/account/signature-problem';
import { explain } from '@shaqyru/domain/law/explain';
import { GroundId } from '@shaqyru/domain/refusal/grounds';
import { groundsOf } from '@shaqyru/domain/refusal/grounds-of-edition';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { env } from '#lib/server/env.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'case.decide')) error(403, 'not permitted');
  const file = await api(event).cases.read.query({ caseId: event.params.id });
  const invitation = file.invitations.find(({ id }) => id === event.params.invitation);
  if (!invitation) error(404, 'no such invitation');
  const invitee = file.answers.invitees?.find(({ id }) => id === invitation.inviteeId);
  return {
    caseId: file.id,
    number: invitation.number,
    name: invitee ? `${invitee.surnameLatin} ${invitee.givenNamesLatin}` : '',
    isVoid: invitation.cancelledOn !== null,
    grounds: groundsOf(file.edition).map((ground) => ({
      value: ground.id,
      label: `${ground.law.clause}. ${ground.title[language]}`,
      hint: ground.evidence[language],
    })),
    ncalayerUrl: env.NCALAYER_URL,
    idempotencyKey: randomUUID(),
  };
};

/** What came back from either step: the words typed, and in the second the text to be signed. */
type Back = {
  ground: string;
  evidence: string;
  content: string | null;
  errors: { id: string; text: string }[];
};

function readReason(form: FormData, event: RequestEvent) {
  const w = words[event.locals.language];
  const ground = GroundId.safeParse(form.get('ground'));
  const evidence = textOf(form, 'evidence');
  const errors = [
    ...(ground.success ? [] : [{ id: 'ground', text: w.chooseGround }]),
    ...(evidence.length < 10 || evidence.length > 2000 ? [{ id: 'evidence', text: w.evidenceShort }] : []),
  ];
  const typed = { ground: textOf(form, 'ground'), evidence };
  return {
    typed,
    reason: ground.success && errors.length === 0 ? { ground: ground.data, evidence } : null,
    sendBack: (more: Back['errors'] = [], content: string | null = null, status = 400) =>
      fail(status, { ...typed, content, errors: [...errors, ...more] } satisfies Back),
  };
}

export const actions = {
  /** Back to the words, as they were typed. */
  change: (event) =>
    submission(event, async (form) => {
      const { typed } = readReason(form, event);
      return { ...typed, content: null, errors: [] } satisfies Back;
    }),

  review: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const { typed, reason, sendBack } = readReason(form, event);
      if (!reason) return sendBack();
      const answer = await client.cancellations.review.query({ invitationId: event.params.invitation, reason });
      if (answer.outcome === 'void') return sendBack([{ id: 'cancel', text: w.void }], null, 409);
      if (answer.outcome === 'barred') return sendBack([{ id: 'ground', text: barredText(answer.because, event) }]);
      return { ...typed, content: answer.content, errors: [] } satisfies Back;
    }),

  cancel: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const { reason, sendBack } = readReason(form, event);
      if (!reason) return sendBack();
      const invitationId = event.params.invitation;
      const cms = textOf(form, 'cms');
      const idempotencyKey = z.uuid().safeParse(form.get('idempotencyKey'));
      const again = async (text: string) => {
        const review = await client.cancellations.review.query({ invitationId, reason });
        return sendBack([{ id: 'cancel', text }], review.outcome === 'ready' ? review.content : null);
      };
      if (cms === '' || cms.length > 200_000 || !idempotencyKey.success) return again(w.noSignature);
      const answer = await client.cancellations.cancel.mutate({
        invitationId,
        reason,
        cms,
        idempotencyKey: idempotencyKey.data,
      });
      if (answer.outcome === 'refused') return again(signatureProblems[answer.problem][language]);
      if (answer.outcome === 'void') return sendBack([{ id: 'cancel', text: w.void }], null, 409);
      if (answer.outcome === 'barred') return sendBack([{ id: 'ground', text: barredText(answer.because, event) }]);
      redirect(303, `${path(language, `/cases/${event.params.id}`)}?after=cancelled`);
    }),
} satisfies Actions;

function barredText(because: Parameters<typeof explain>[0][], { locals: { language } }: RequestEvent): string {
  return words[language].barred(because.map((one) => explain(one, language)).join(' '));
}
