import { idOf, passOn } from '#lib/server/files.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import type { RequestHandler } from './$types';

/** The sheet to fill in, of this application's kind and in the reader's language. */
export const GET: RequestHandler = async (event) => {
  const caseId = idOf(event.params.id);
  const { kind } = await asApplicant(event, api(event).applications.readDraft.query({ caseId }));
  const format = event.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx';
  return passOn(
    event,
    `/invitee-sheets/template?${new URLSearchParams({ kind, language: event.locals.language, format })}`,
  );
};
