import { isPermitted } from '@shaqyru/domain/account/role';
import { problemWords } from '@shaqyru/domain/application/problem';
import { RecordKind, recordKinds } from '@shaqyru/domain/special-records/record-kind';
import { error, fail } from '@sveltejs/kit';
import { readImported, reportOf, type Report } from '#lib/import/read-file.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = ({ locals }) => {
  if (!isPermitted(officerOf(locals).role, 'special-records.import')) error(403, 'not permitted');
  return {
    kinds: RecordKind.options.map((kind) => ({ value: kind, label: recordKinds[kind].title[locals.language] })),
  };
};

type Typed = { register: string; kind: string; csv: string };
const nobody = { errors: [] as { id: string; text: string }[], report: null as Report | null, counts: null };

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const register = textOf(form, 'register');
      const { text: csv, errors: ofFile } = await readImported(form, event.locals.language, { millions: 5 });
      const kind = RecordKind.safeParse(form.get('kind'));
      const typed: Typed = { register, kind: kind.data ?? '', csv };
      const errors = [
        ...(register.length >= 2 && register.length <= 100 ? [] : [{ id: 'register', text: w.registerShort }]),
        ...(kind.success ? [] : [{ id: 'kind', text: w.kindMissing }]),
        ...ofFile,
      ];
      if (!kind.success || errors.length > 0) return fail(400, { ...nobody, typed, errors });

      const preview = form.get('step') !== 'import';
      const result = await client.specialRecords.importCsv.mutate({ register, kind: kind.data, csv, preview });
      if (result.outcome === 'register-of-another-kind')
        return fail(400, {
          ...nobody,
          typed,
          errors: [{ id: 'kind', text: problemWords[result.outcome][event.locals.language] }],
        });
      if (result.outcome !== 'invalid') {
        // What has been imported is not offered for importing again.
        return { ...nobody, typed: result.outcome === 'imported' ? { ...typed, csv: '' } : typed, counts: result };
      }
      const problems = result.problems.map(({ line, column, problem }) => ({
        line,
        column,
        problem: w.problems[problem],
      }));
      return fail(400, { ...nobody, typed, report: reportOf(csv, problems) });
    }),
} satisfies Actions;
