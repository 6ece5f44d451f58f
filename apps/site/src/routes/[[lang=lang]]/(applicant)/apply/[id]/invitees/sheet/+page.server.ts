import { mostInviteesOf } from '@shaqyru/domain/application/forms';
import {
  maximumSheetBytes,
  sheetProblemText,
  type SheetProblem,
} from '@shaqyru/domain/application/invitee-sheet-problem';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Language } from '@shaqyru/domain/law/text';
import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '#lib/answers/group-answers.ts';
import { path } from '#lib/path.ts';
import { besideForm } from '#lib/server/applicant.ts';
import type { Failure } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { uploadSheet } from '#lib/server/invitee-sheet.ts';
import { readOpenList } from './open-list.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

const megabytes = maximumSheetBytes / 1024 / 1024;

export const load: PageServerLoad = async (event) => {
  const caseId = idOf(event.params.id);
  const found = await besideForm(event, readOpenList(event, caseId));
  const kind = found?.draft.kind ?? kindOf(event.url);
  return {
    caseId,
    kind,
    maximum: mostInviteesOf(kind),
    megabytes,
    waiting: found?.sheet ? { name: found.sheet.name, rows: found.sheet.rows.length } : null,
  };
};

/** Said in the form's address, so that the page can be shown when nobody answers. */
function kindOf(url: URL): ApplicationKind {
  return ApplicationKind.catch('business-letter').parse(url.searchParams.get('kind'));
}

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const caseId = idOf(event.params.id);
    let file: FormDataEntryValue | null;
    try {
      file = (await event.request.formData()).get('sheet');
    } catch (cause) {
      if (!(cause instanceof Error && 'status' in cause && cause.status === 413)) throw cause;
      return refused(413, { problem: 'file-too-large', data: { maximum: megabytes } }, language, kindOf(event.url));
    }
    // A browser sends an empty nameless file when none was chosen.
    if (!(file instanceof File) || (file.size === 0 && !file.name)) return fail(400, { error: words[language].choose });
    const sent = await uploadSheet(event, caseId, file);
    if (sent.outcome === 'failed') return fail(503, { failure: sent.failure satisfies Failure as Failure });
    if (sent.outcome === 'refused') return refused(400, sent.refusal, language, kindOf(event.url));
    redirect(303, path(language, `/apply/${caseId}/invitees/sheet/rows`));
  },
};

function refused(status: number, refusal: SheetProblem, language: Language, kind: ApplicationKind) {
  const label = (column: string) => fieldsOf(kind, 'invitee')[column]?.label[language] ?? column;
  return fail(status, { error: sheetProblemText(refusal, label, language) });
}
