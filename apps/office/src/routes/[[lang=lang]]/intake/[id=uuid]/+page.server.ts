import { isPermitted } from '@shaqyru/domain/account/role';
import { problemText } from '@shaqyru/domain/application/problem';
import { documents, documentsFor } from '@shaqyru/domain/documents/documents';
import { attachmentKinds, maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { isInvitedToWork } from '@shaqyru/domain/intake/paper-application';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error, fail, redirect } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission } from '#lib/server/submission.ts';
import { uploadScan } from '#lib/server/upload-scan.ts';
import { words } from '../words.ts';
import { readSlot } from './read-slot.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, params } = event;
  const { language } = locals;
  if (!isPermitted(officerOf(locals).role, 'case.take-in')) error(403, 'not permitted');
  const file = await api(event).cases.read.query({ caseId: params.id });
  if (!file.intake) error(404, 'not taken in on paper');
  const invitedToWork = isInvitedToWork(file.kind, file.answers);
  const people = (file.answers.invitees ?? []).map((invitee) => ({
    id: invitee.id,
    name: `${invitee.surnameLatin} ${invitee.givenNamesLatin}`,
  }));
  const talon = file.papers.find(({ kind }) => kind === 'talon');
  return {
    id: file.id,
    number: file.number,
    applicant: file.applicant.organisation ?? file.applicant.name,
    handedInBy: [file.intake.handedInBy, file.intake.authority].filter(Boolean).join(', '),
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
    mayAttach: file.status === 'accepted',
    tooLarge: problemText(
      { field: '', problem: 'file-too-large', data: { maximum: maximumFileBytes / 1024 / 1024 } },
      language,
    ),
    slots: [
      // Of each document that was handed in, and of each person's passport.
      ...documentsFor(file.kind, { invitedToWork })
        .flatMap(({ scan }) => scan ?? [])
        .flatMap((kind) =>
          attachmentKinds[kind].ofInvitee
            ? people.map(({ id, name }) => ({
                id: `${kind}:${id}`,
                label: `${attachmentKinds[kind].title[language]}: ${name}`,
              }))
            : [{ id: kind, label: attachmentKinds[kind].title[language] }],
        ),
      ...people.map(({ id, name }) => ({
        id: `passport-scan:${id}`,
        label: `${attachmentKinds['passport-scan'].title[language]}: ${name}`,
      })),
      { id: 'other', label: attachmentKinds.other.title[language] },
    ].map((slot) => ({
      ...slot,
      files: file.files
        .filter(({ kind, inviteeId }) => [kind, inviteeId].filter(Boolean).join(':') === slot.id)
        .map(({ id, name }) => ({ id, text: name })),
    })),
  };
};

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
        const place = readSlot(slot);
        if (!place) error(404);
        const sent = await uploadScan(event, { caseId: event.params.id, ...place }, { name: file.name, body: file });
        if (sent.outcome === 'stored') continue;
        const text = sent.outcome === 'refused' ? problemText(sent.problem, event.locals.language) : w.scanFailed;
        errors.push({ id: slot, text: `${file.name}: ${text}` });
      }
      if (chosen === 0) errors.push({ id: 'receipt-scan', text: w.noScan });
      if (errors.length > 0) return fail(400, { errors });
      redirect(303, path(event.locals.language, `/intake/${event.params.id}`));
    }),
} satisfies Actions;
