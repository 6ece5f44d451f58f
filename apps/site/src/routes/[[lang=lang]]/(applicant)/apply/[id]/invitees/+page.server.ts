import { randomUUID } from 'node:crypto';
import { maximumInvitees } from '@shaqyru/domain/application/private-affairs';
import { countryName } from '@shaqyru/domain/countries/countries';
import { redirect } from '@sveltejs/kit';
import { inviteeName, isOpen, remarksAt } from '#lib/answers/group-answers.ts';
import { path } from '#lib/path.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { readReviewed } from '../read-reviewed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { draft, problems } = await asApplicant(event, readReviewed(event, caseId));
  const invitees = draft.answers.invitees ?? [];
  const mayAddOrRemove = isOpen(draft.remarks, problems, { group: 'invitee', inviteeId: null });
  return {
    caseId,
    maximum: maximumInvitees,
    full: invitees.length >= maximumInvitees,
    mayAddOrRemove,
    visitOpen: isOpen(draft.remarks, problems, { group: 'visit', inviteeId: null }),
    invitees: invitees.map((invitee) => ({
      id: invitee.id,
      name: inviteeName(invitee),
      details: `${countryName(invitee.citizenship, language)}, ${invitee.passportNumber}`,
      open: isOpen(draft.remarks, problems, { group: 'invitee', inviteeId: invitee.id }),
      remarks: remarksAt(draft.remarks, { group: 'invitee', inviteeId: invitee.id }).map(({ words }) => words),
      wrong: problems.some((problem) => problem.inviteeId === invitee.id),
    })),
  };
};

export const actions: Actions = {
  /** The new person's id is made here; the case knows of them when their page is saved. */
  add: (event) => {
    redirect(303, path(event.locals.language, `/apply/${idOf(event.params.id)}/invitees/${randomUUID()}`));
  },
};
