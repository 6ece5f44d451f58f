import { randomUUID } from 'node:crypto';
import { mostInviteesOf } from '@shaqyru/domain/application/forms';
import { isListOpen, isPageOpen } from '@shaqyru/domain/application/open-questions';
import { countryName } from '@shaqyru/domain/countries/countries';
import { redirect } from '@sveltejs/kit';
import { filesAt, inviteeName, remarksAt } from '#lib/answers/group-answers.ts';
import { path } from '#lib/path.ts';
import { wholeNumberIn } from '#lib/read-query.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { readReviewed } from '../read-reviewed.ts';
import type { Actions, PageServerLoad } from './$types';

const peopleOnPage = 50;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { draft, problems } = await asApplicant(event, readReviewed(event, caseId));
  const invitees = draft.answers.invitees ?? [];
  const mayAddOrRemove = isListOpen(draft.open);
  const { searchParams } = event.url;
  const wrong = (id: string) => problems.some((problem) => problem.inviteeId === id);
  const onlyWrong = searchParams.get('show') === 'wrong';
  const listed = onlyWrong ? invitees.filter(({ id }) => wrong(id)) : invitees;
  const pages = Math.max(1, Math.ceil(listed.length / peopleOnPage));
  const page = wholeNumberIn(searchParams.get('page') ?? '', 1, pages) ?? 1;
  const maximum = mostInviteesOf(draft.kind);
  return {
    caseId,
    maximum,
    full: invitees.length >= maximum,
    mayAddOrRemove,
    count: invitees.length,
    /** As many as the reader said there would be. */
    expected: draft.way?.invitees ?? null,
    wrong: invitees.filter(({ id }) => wrong(id)).length,
    withoutScan: invitees.filter(({ id }) => filesAt(draft.files, 'passport-scan', id).length === 0).length,
    onlyWrong,
    page,
    pages,
    added: wholeNumberIn(searchParams.get('added') ?? '', 0, maximum),
    replaced: wholeNumberIn(searchParams.get('replaced') ?? '', 0, maximum) ?? 0,
    visitOpen: isPageOpen(draft.open, { group: 'visit', inviteeId: null }),
    invitees: listed.slice((page - 1) * peopleOnPage, page * peopleOnPage).map((invitee) => ({
      id: invitee.id,
      name: inviteeName(invitee),
      details: `${countryName(invitee.citizenship, language)}, ${invitee.passportNumber}`,
      open: isPageOpen(draft.open, { group: 'invitee', inviteeId: invitee.id }),
      remarks: remarksAt(draft.remarks, { group: 'invitee', inviteeId: invitee.id }).map(({ words }) => words),
      wrong: wrong(invitee.id),
    })),
  };
};

export const actions: Actions = {
  /** The new person's id is made here; the case knows of them when their page is saved. */
  add: (event) => {
    redirect(303, path(event.locals.language, `/apply/${idOf(event.params.id)}/invitees/${randomUUID()}`));
  },
};
