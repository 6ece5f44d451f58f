import { isPermitted } from '@shaqyru/domain/account/role';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { documentsFor } from '@shaqyru/domain/documents/documents';
import { cite } from '@shaqyru/domain/law/cite';
import { error } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { officerOf } from '#lib/server/officer.ts';
import { words } from '../words.ts';
import type { PageServerLoad } from './$types';

/** The four ways of clause 11, and what is handed in on each. */
export const load: PageServerLoad = ({ locals, url }) => {
  if (!isPermitted(officerOf(locals).role, 'case.take-in')) error(403, 'not permitted');
  const { language } = locals;
  const w = words[language];
  return {
    ways: ApplicationKind.options.map((kind) => ({
      kind,
      title: applicationKinds[kind].title[language],
      href: `${path(language, `/intake/new/${kind}`)}${url.search}`,
      documents: documentsFor(kind, { invitedToWork: true }).map(({ title, form, copies, when, law }) => ({
        text: `${title[language]} – ${w.copies(copies)}`,
        form: when ? `${form[language]}` : null,
        clause: cite(law, language),
      })),
    })),
  };
};
