import { isPermitted } from '@shaqyru/domain/account/role';
import { error, fail } from '@sveltejs/kit';
import { readImported, reportOf, type Report } from '#lib/import/read-file.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = ({ locals }) => {
  if (!isPermitted(officerOf(locals).role, 'special-records.import')) error(403, 'not permitted');
};

type Typed = { register: string; csv: string };
const nobody = { errors: [] as { id: string; text: string }[], report: null as Report | null, counts: null };

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const register = textOf(form, 'register');
      const { text: csv, errors: ofFile } = await readImported(form, event.locals.language, { millions: 5 });
      const typed: Typed = { register, csv };
      const errors = [
        ...(register.length >= 2 && register.length <= 100 ? [] : [{ id: 'register', text: w.registerShort }]),
        ...ofFile,
      ];
      if (errors.length > 0) return fail(400, { ...nobody, typed, errors });

      const preview = form.get('step') !== 'import';
      const result = await client.specialRecords.importCsv.mutate({ register, csv, preview });
      if (result.outcome !== 'invalid') {
        // What has been imported is not offered for importing again.
        return { ...nobody, typed: result.outcome === 'imported' ? { register, csv: '' } : typed, counts: result };
      }
      const problems = result.problems.map(({ line, column, problem }) => ({
        line,
        column,
        problem: w.problems[problem],
      }));
      return fail(400, { ...nobody, typed, report: reportOf(csv, problems) });
    }),
} satisfies Actions;
