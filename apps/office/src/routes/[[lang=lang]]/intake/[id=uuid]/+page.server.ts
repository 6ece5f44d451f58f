import { isPermitted } from '@shaqyru/domain/account/role';
import { problemText } from '@shaqyru/domain/application/problem';
import { FieldProblem } from '@shaqyru/domain/application/problem';
import { documents } from '@shaqyru/domain/documents/documents';
import { attachmentKinds, type AttachmentKind } from '@shaqyru/domain/files/attachment';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { env } from '#lib/server/env.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission } from '#lib/server/submission.ts';
import { words } from '../words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, params } = event;
  const { language } = locals;
  if (!isPermitted(officerOf(locals).role, 'case.take-in')) error(403, 'not permitted');
  const file = await api(event).cases.read.query({ caseId: params.id });
  if (!file.intake) error(404, 'not taken in on paper');
  const talon = file.papers.find(({ kind }) => kind === 'talon');
  return {
    id: file.id,
    number: file.number,
    applicant: file.applicant.name,
    dueOn: file.due && formatDay(file.due.dueOn, language),
    at: formatMoment(file.intake.at, timeZoneOf(file), language),
    by: `${file.intake.by}, ${file.intake.post}`,
    received: file.intake.received
      .filter(({ copies }) => copies > 0)
      .map(({ document, copies }) => ({
        title: documents.find(({ id }) => id === document)?.title[language] ?? document,
        copies,
      })),
    talon: talon ? { id: talon.id, ready: talon.ready } : null,
    files: file.files.map(({ id, kind, name }) => ({ id, text: `${attachmentKinds[kind].title[language]}: ${name}` })),
    mayAttach: file.status === 'accepted',
    slots: [
      { id: 'receipt-scan', label: attachmentKinds['receipt-scan'].title[language] },
      ...(file.answers.invitees ?? []).map((invitee) => ({
        id: `passport-scan:${invitee.id}`,
        label: `${attachmentKinds['passport-scan'].title[language]}: ${invitee.surnameLatin} ${invitee.givenNamesLatin}`,
      })),
      { id: 'other', label: attachmentKinds.other.title[language] },
    ],
  };
};

const Uploaded = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored') }),
  z.object({ outcome: z.literal('refused'), problem: FieldProblem }),
]);
const patience = 60_000;

export const actions = {
  attach: (event) =>
    submission(event, async (form) => {
      const w = words[event.locals.language];
      const errors: { id: string; text: string }[] = [];
      let chosen = 0;
      for (const [slot, file] of form) {
        // A browser sends an empty nameless file where none was chosen.
        if (!(file instanceof File) || (file.size === 0 && file.name === '')) continue;
        chosen += 1;
        const problem = await attach(event, slot, file);
        if (problem) errors.push({ id: slot, text: problem });
      }
      if (chosen === 0) errors.push({ id: 'receipt-scan', text: w.noScan });
      if (errors.length > 0) return fail(400, { errors });
      redirect(303, path(event.locals.language, `/intake/${event.params.id}`));
    }),
} satisfies Actions;

/** Hands a scan on to the backend; null, or what is wrong with it. */
async function attach(event: RequestEvent, slot: string, file: File): Promise<string | null> {
  const [kind = '', inviteeId] = slot.split(':') as [AttachmentKind, string?];
  const query = new URLSearchParams({ caseId: event.params.id, kind, name: file.name.slice(0, 300) });
  if (inviteeId) query.set('inviteeId', inviteeId);
  const answer = await fetch(`${env.BACKEND_URL}/files?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${event.locals.session}`, 'content-type': 'application/octet-stream' },
    body: file,
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  const uploaded = answer?.ok ? Uploaded.safeParse(await answer.json()) : null;
  if (!uploaded?.success) return words[event.locals.language].scanFailed;
  return uploaded.data.outcome === 'stored' ? null : problemText(uploaded.data.problem, event.locals.language);
}
