import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, table } from '../command.ts';
import { buildMatrix, emptyClauses } from '../matrix/build-matrix.ts';
import { root } from '../matrix/root.ts';
import { matrixPath, writeMatrix } from '../matrix/write-matrix.ts';

export const matrix: Command = {
  summary: `clause → code, tests, pages; --write makes ${matrixPath}, --check fails when it is stale or a clause is empty`,
  usage: '[--write | --check]',
  words: [],
  options: { write: { type: 'boolean' }, check: { type: 'boolean' } },
  run(_, values) {
    const rows = buildMatrix();
    const page = writeMatrix(rows);
    const path = join(root, matrixPath);
    if (values['write']) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, page);
    }
    const empty = emptyClauses(rows);
    const stale = values['check'] === true && readMatrix(path) !== page;
    const faults = [
      ...(stale ? [`${matrixPath} is stale: npm run --silent law -- matrix --write`] : []),
      ...(values['check'] && empty.length > 0 ? [`nothing carries out: ${empty.join('; ')}`] : []),
    ];
    return {
      json: rows,
      page: [
        ...table(
          rows.map(({ clause, code, tests, pages }) => [
            clause,
            `code ${code.length}`,
            `tests ${tests.length}`,
            `pages ${pages.length}`,
          ]),
        ),
        ...faults,
      ],
      failed: faults.length > 0,
    };
  },
};

function readMatrix(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
