import { isPermitted } from '@shaqyru/domain/account/role';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import type { Language } from '@shaqyru/domain/law/text';
import type { TotalsProblem } from '@shaqyru/domain/statement/statement';
import type { ImportCounts } from '@shaqyru/domain/statement/statement-view';
import { error, fail } from '@sveltejs/kit';
import { formatDay, formatMoment } from '#lib/format.ts';
import { readImported, reportOf, type Report } from '#lib/import/read-file.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  if (!isPermitted(officerOf(event.locals).role, 'receipt.import')) error(403, 'not permitted');
  const statements = await api(event).statements.list.query();
  return {
    statements: statements.map((one) => ({
      id: one.id,
      period: period(one, language),
      bank: one.bank,
      account: one.account,
      imported: `${formatMoment(one.importedAt, 'Asia/Almaty', language)}, ${one.importedBy}`,
      entries: one.entries,
      matched: one.matched,
    })),
  };
};

const nothing = {
  errors: [] as { id: string; text: string }[],
  report: null as Report | null,
  counts: null,
  done: false,
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const w = words[language];
      const { text, errors } = await readImported(form, language, {
        millions: 5,
        encodings: ['utf-8', 'windows-1251'],
      });
      if (errors.length > 0) return fail(400, { ...nothing, text, errors });
      const preview = form.get('step') !== 'import';
      const result = await client.statements.importFile.mutate({ text, preview });
      if (result.outcome === 'known-file') {
        const when = formatMoment(result.importedOn, 'Asia/Almaty', language);
        return fail(409, { ...nothing, text, errors: [{ id: 'file', text: w.knownFile(when, result.importedBy) }] });
      }
      if (result.outcome === 'invalid') {
        const isXml = text.trimStart().startsWith('<');
        const problems = [
          ...result.problems.map(({ row, field, problem }) => ({
            line: row,
            column: field,
            problem: w.problems[problem],
          })),
          ...result.totals.map((one) => ({ line: null, column: null, problem: totalOf(one, language) })),
        ];
        // An entry of an XML file has no line of its own to be shown.
        return fail(400, { ...nothing, text, report: reportOf(isXml ? '' : text, problems) });
      }
      const counts = describeCounts(result.counts, language);
      // What has been imported is not offered for importing again.
      return { ...nothing, text: preview ? text : '', counts, done: !preview };
    }),
} satisfies Actions;

function totalOf({ figure, said, found }: TotalsProblem, language: Language): string {
  const w = words[language];
  const show = (value: number) => (figure === 'credit-count' ? String(value) : formatTiyn(value, language));
  return w.total(w.figures[figure], show(said), show(found));
}

function period({ from, to }: { from: string; to: string }, language: Language): string {
  return from === to ? formatDay(from, language) : `${formatDay(from, language)} – ${formatDay(to, language)}`;
}

function describeCounts(counts: ImportCounts, language: Language): { key: string; value: string }[] {
  const w = words[language].counts;
  return [
    { key: w.bank, value: counts.bank },
    { key: w.account, value: counts.account },
    { key: w.period, value: period(counts, language) },
    { key: w.opening, value: formatTiyn(counts.openingTiyn, language) },
    { key: w.entries, value: String(counts.entries) },
    { key: w.sum, value: formatTiyn(counts.sumTiyn, language) },
    { key: w.closing, value: formatTiyn(counts.closingTiyn, language) },
    { key: w.added, value: String(counts.added) },
    { key: w.known, value: String(counts.known) },
    { key: w.exact, value: String(counts.exact) },
    { key: w.possible, value: String(counts.possible) },
    { key: w.unmatched, value: String(counts.unmatched) },
    { key: w.reversals, value: String(counts.reversals) },
    { key: w.reversed, value: String(counts.reversed) },
  ];
}
