import { isPermitted } from '@shaqyru/domain/account/role';
import { error, fail } from '@sveltejs/kit';
import { officerOf } from '#lib/server/officer.ts';
import { readCsvFile } from '#lib/server/read-csv-file.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

const maximumCharacters = 5_000_000;
/** More are counted, not listed: a file of another kind has one on each line. */
const listedProblems = 200;
const shownOfLine = 200;

export const load: PageServerLoad = ({ locals }) => {
  if (!isPermitted(officerOf(locals).role, 'special-records.import')) error(403, 'not permitted');
};

type Typed = { register: string; csv: string };
const nobody = { errors: [] as { id: string; text: string }[], report: null, counts: null };

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const register = textOf(form, 'register');
      const read = await readCsvFile(form);
      const typed: Typed = { register, csv: read.csv.length <= maximumCharacters ? read.csv : '' };
      const errors = [
        ...(register.length >= 2 && register.length <= 100 ? [] : [{ id: 'register', text: w.registerShort }]),
        ...(read.ok ? [] : [{ id: 'file', text: w.notUtf8 }]),
        ...(read.ok && read.csv.trim() === '' ? [{ id: 'file', text: w.nothing }] : []),
        ...(read.csv.length > maximumCharacters ? [{ id: 'file', text: w.tooLarge }] : []),
      ];
      if (errors.length > 0) return fail(400, { ...nobody, typed, errors });

      const preview = form.get('step') !== 'import';
      const result = await client.specialRecords.importCsv.mutate({ register, csv: read.csv, preview });
      if (result.outcome !== 'invalid') {
        // What has been imported is not offered for importing again.
        return { ...nobody, typed: result.outcome === 'imported' ? { register, csv: '' } : typed, counts: result };
      }
      const lines = read.csv.split(/\r\n|\r|\n/);
      const rows = result.problems.slice(0, listedProblems).map(({ line, column, problem }) => ({
        line,
        column,
        problem: w.problems[problem],
        text: (lines[line - 1] ?? '').slice(0, shownOfLine),
      }));
      return fail(400, { ...nobody, typed, report: { count: result.problems.length, rows } });
    }),
} satisfies Actions;
