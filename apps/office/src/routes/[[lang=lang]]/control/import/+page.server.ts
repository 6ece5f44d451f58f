import { isPermitted } from '@shaqyru/domain/account/role';
import type { Language } from '@shaqyru/domain/law/text';
import { visitProblems } from '@shaqyru/domain/visit/visit-problem-words';
import type { CrossingOutcome } from '@shaqyru/domain/visit/visit-view';
import { error, fail } from '@sveltejs/kit';
import { formatDay } from '#lib/format.ts';
import { readImported, reportOf, type Report } from '#lib/import/read-file.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = ({ locals }) => {
  if (!isPermitted(officerOf(locals).role, 'visit.import')) error(403, 'not permitted');
};

const nothing = {
  errors: [] as { id: string; text: string }[],
  report: null as Report | null,
  rows: null,
  imported: false,
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const { text: csv, errors } = await readImported(form, language, { millions: 2 });
      if (errors.length > 0) return fail(400, { ...nothing, csv, errors });
      const preview = form.get('step') !== 'import';
      const result = await client.visits.importCrossings.mutate({ csv, preview });
      if (result.outcome === 'invalid') {
        const problems = result.problems.map(({ line, column, problem }) => ({
          line,
          column,
          problem: w.problems[problem],
        }));
        return fail(400, { ...nothing, csv, report: reportOf(csv, problems) });
      }
      const rows = result.rows.map((row) => describeRow(row, preview, language));
      // What has been imported is not offered for importing again.
      return { ...nothing, csv: preview ? csv : '', rows, imported: !preview };
    }),
} satisfies Actions;

const tones = {
  recorded: 'green',
  known: 'neutral',
  doubtful: 'gold',
  several: 'gold',
  contradicts: 'red',
  nobody: 'neutral',
} as const satisfies Record<CrossingOutcome['outcome'], string>;

function describeRow(row: CrossingOutcome, preview: boolean, language: Language) {
  const w = words[language];
  const { crossing, outcome, problem, visitor, score, samePassport, sameBirthDate } = row;
  return {
    line: crossing.line,
    crossing: [w.directions[crossing.direction], formatDay(crossing.on, language), crossing.name, crossing.checkpoint]
      .filter(Boolean)
      .join(', '),
    outcome: {
      text: preview && outcome === 'recorded' ? w.wouldRecord : w.outcomes[outcome],
      tone: tones[outcome],
    },
    problem: problem && visitProblems[problem][language],
    visitor,
    likeness:
      visitor &&
      [
        `${Math.round(score * 100)} %`,
        ...(samePassport ? [w.samePassport] : []),
        ...(sameBirthDate ? [w.sameBirthDate] : []),
      ].join(', '),
  };
}
