import { isQuestionOpen } from '@shaqyru/domain/application/open-questions';
import { problemText } from '@shaqyru/domain/application/problem';
import { requiredFilesOf } from '@shaqyru/domain/application/required-files';
import type { DraftView } from '@shaqyru/domain/case/case-view';
import { acceptedFileTypes, AttachmentKind, maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { filesAt, inviteeName, scansOf } from '#lib/answers/group-answers.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { failureWords } from '#lib/failure-words.ts';
import { idOf, uploadFile } from '#lib/server/files.ts';
import { leaveWhenSubmitted } from '../../answer-page.ts';
import { whoseScan } from './whose-scan.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

/** What one form may hold; the server in front takes a little more. */
const mostMegabytesAtOnce = 20;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { caseId, draft, invitees } = await readPeople(event);
  const scans = scansOf(draft.kind, 'invitee', draft.answers);
  return {
    caseId,
    accept: acceptedFileTypes.join(','),
    megabytes: maximumFileBytes / 1024 / 1024,
    atOnce: mostMegabytesAtOnce,
    kinds: scans.map(({ kind, title, required }) => ({
      kind,
      title: title[language],
      required,
      missing: invitees.filter(({ id }) => filesAt(draft.files, kind, id).length === 0).length,
    })),
    count: invitees.length,
    people: invitees.map((invitee) => ({
      id: invitee.id,
      text: `${inviteeName(invitee)}, ${invitee.passportNumber}`,
      missing: scans
        .filter(({ kind, required }) => required && filesAt(draft.files, kind, invitee.id).length === 0)
        .map(({ title }) => title[language]),
    })),
  };
};

/** The people of whom a scan may be attached. */
async function readPeople(event: RequestEvent<{ id: string }>) {
  const caseId = idOf(event.params.id);
  const draft = await asApplicant(event, api(event).applications.readDraft.query({ caseId }));
  leaveWhenSubmitted(draft, event.locals.language);
  const invitees = (draft.answers.invitees ?? []).filter(({ id }) =>
    scansOf(draft.kind, 'invitee').some(({ kind }) => isScanOpen(draft, id, kind)),
  );
  return { caseId, draft, invitees };
}

function isScanOpen({ open }: Pick<DraftView, 'open'>, inviteeId: string, kind: AttachmentKind): boolean {
  return isQuestionOpen(open, { group: 'invitee', inviteeId }, kind);
}

export type SentScan =
  | { name: string; outcome: 'stored'; inviteeId: string; person: string }
  | { name: string; outcome: 'nobody' }
  | { name: string; outcome: 'refused'; text: string };

export const actions: Actions = {
  /** Every file by itself: one that is refused keeps no other from being stored. */
  default: async (event) => {
    const { language } = event.locals;
    let form: FormData;
    try {
      form = await event.request.formData();
    } catch (cause) {
      if (!(cause instanceof Error && 'status' in cause && cause.status === 413)) throw cause;
      return fail(413, { error: words[language].tooMuch(mostMegabytesAtOnce) });
    }
    const { caseId, draft, invitees } = await readPeople(event);
    const files = form.getAll('scans').filter((file) => file instanceof File && (file.size > 0 || file.name !== ''));
    if (files.length === 0) return fail(400, { error: words[language].choose });
    const kind = AttachmentKind.safeParse(form.get('kind')).data;
    const asked = requiredFilesOf(draft.kind, { invitedToWork: true }).find(
      (one) => one.ofInvitee && one.kind === kind,
    );
    if (!asked) return fail(400, { error: words[language].choose });
    const asking = invitees.filter(({ id }) => isScanOpen(draft, id, asked.kind));
    const chosen = asking.find(({ id }) => id === form.get('inviteeId'))?.id;
    const sent: SentScan[] = [];
    for (const file of files as File[]) {
      const { name } = file;
      const inviteeId = chosen ?? whoseScan(name, asking);
      const invitee = asking.find(({ id }) => id === inviteeId);
      if (!invitee) {
        sent.push({ name, outcome: 'nobody' });
        continue;
      }
      const stored = await uploadFile(
        event,
        { caseId, kind: asked.kind, inviteeId: invitee.id },
        { name, size: file.size, body: file },
      );
      if (stored.outcome === 'stored') {
        sent.push({ name, outcome: 'stored', inviteeId: invitee.id, person: inviteeName(invitee) });
      } else {
        const text =
          stored.outcome === 'refused' ? problemText(stored.problem, language) : failureWords[stored.failure][language];
        sent.push({ name, outcome: 'refused', text });
      }
    }
    return { sent };
  },
};
