import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauses } from '@shaqyru/domain/law/clauses';
import { findCitations } from './find-citations.ts';
import { root } from './root.ts';

export type MatrixRow = {
  readonly clause: string;
  readonly parent: string | null;
  readonly title: string;
  /** Paths from the root of the repository, sorted. */
  readonly code: readonly string[];
  readonly tests: readonly string[];
  readonly pages: readonly string[];
};

const sources = ['packages/*/src/**/*.{ts,svelte,typ}', 'apps/*/src/**/*.{ts,svelte}', 'tooling/e2e/tests/**/*.ts'];

/** These hold or show the text of every clause alike: that they name one says nothing about a rule. */
const wholeText =
  /^packages\/domain\/src\/law\/(editions\/[^/]+\/text|clauses|standard|acts|faults|annexes|annexes\/[^/]+|cite|compare-editions)(\.test)?\.ts$/;

const isTest = (path: string) => /\.(test|spec)\.ts$|\/testing\//.test(path);
const isPage = (path: string) => /^apps\/(site|office)\//.test(path) || path.endsWith('.svelte');

/** Which code carries out a clause, which tests try it, which pages tell it: found by the citations in the sources. */
export function buildMatrix(): readonly MatrixRow[] {
  const paths = sources
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !wholeText.test(path) && !/\/(node_modules|dist|build|\.svelte-kit)\//.test(path))
    .toSorted();
  const cited = paths.map((path) => ({
    path,
    numbers: findCitations(readFileSync(join(root, path), 'utf8'), { isTest: isTest(path) }),
  }));
  return clauses.map(({ number, parent, title }) => {
    const citing = cited.filter(({ numbers }) => numbers.has(number)).map(({ path }) => path);
    return {
      clause: number,
      parent,
      title: title.en,
      code: citing.filter((path) => !isTest(path) && !isPage(path)),
      tests: citing.filter(isTest),
      pages: citing.filter((path) => !isTest(path) && isPage(path)),
    };
  });
}

/**
 * The clauses that nothing carries out: neither code nor page cites the clause or a part of it. A numbered item is
 * asked for by itself.
 */
export function emptyClauses(rows: readonly MatrixRow[]): readonly string[] {
  const filled = (row: MatrixRow): boolean =>
    row.code.length + row.pages.length > 0 || rows.some((part) => part.parent === row.clause && filled(part));
  return rows
    .filter((row) => (row.parent === null || /^\d+\.\d+$/.test(row.clause)) && !filled(row))
    .map(({ clause }) => clause);
}
