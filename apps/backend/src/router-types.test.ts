import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

// Router factories that took services once dragged 389 declaration files of the database layer, private columns included,
// into the web applications. What they import is this one file.
it('gives the web applications the router’s types without those of the server', () => {
  const routerTypes = fileURLToPath(new URL('../dist/app-router.d.ts', import.meta.url));
  const program = ts.createProgram([routerTypes], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
  });
  const files = program.getSourceFiles().map((file) => file.fileName);
  expect(files.some((file) => file.includes('/@trpc/server/'))).toBe(true);
  expect(
    files.filter((file) => /\/node_modules\/(typeorm|@nestjs|pg|pg-boss|express|@types\/express)\//.test(file)),
  ).toEqual([]);
  expect(files.filter((file) => file.endsWith('.entity.d.ts'))).toEqual([]);
});

it('exports nothing of the backend as a value', () => {
  const require = createRequire(new URL('../../site/package.json', import.meta.url));
  expect(() => require.resolve('@shaqyru/backend/router')).toThrow(/not defined by "exports"|No known conditions/);
});
