import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
/** What is imported or exported on at run time; `import type` leaves nothing behind. */
const imported = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm;

/** The files and the packages that importing a file of the domain loads. */
function loadedBy(entry: string): { files: string[]; packages: string[] } {
  const [files, packages, waiting] = [new Set<string>(), new Set<string>(), [join(source, entry)]];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    expect(existsSync(path), path).toBe(true);
    files.add(path);
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(imported)) {
      if (target.startsWith('.')) waiting.push(join(dirname(path), target));
      else packages.add(target);
    }
  }
  return {
    files: [...files].map((path) => relative(source, path).replaceAll('\\', '/')).toSorted(),
    packages: [...packages],
  };
}

/** The heavy data: the text of the standard, the directory of Annex 1, the names of the countries. */
const heavy = /^(law\/editions\/[^/]+\/text|law\/annexes\/|offices\/(directory|names)|countries\/country-names)/;

describe('importing one rule loads no heavy data, and no package but zod', () => {
  it.each([
    // subject                clause
    ['term/due-date.ts', '7.1'],
    ['term/working-days.ts', '7.1'],
    ['duty/state-duty.ts', '8'],
    ['refusal/grounds.ts', '16'],
    ['case/workflow.ts', '5'],
    ['case/replay.ts', ''],
    ['identity/iin.ts', 'Annex 2'],
    ['identity/bin.ts', 'Annex 3'],
    ['identity/passport.ts', 'Annex 3'],
    ['names/match-names.ts', 'Annex 3, note 2'],
    ['names/transliterate.ts', 'Annex 3, note 2'],
    ['law/editions.ts', ''],
    ['law/parameters.ts', ''],
    ['routes/choose-route.ts', '11'],
    ['documents/documents.ts', '11'],
    ['complaint/complaint-terms.ts', '25'],
    ['indicators/indicators.ts', 'Annex 5'],
  ])('%s (clause %s)', (entry) => {
    const { files, packages } = loadedBy(entry);
    expect(files.filter((path) => heavy.test(path))).toEqual([]);
    expect(packages.filter((name) => name !== 'zod')).toEqual([]);
  });

  it('a text, an annex and the directory are loaded by who asks for them', () => {
    expect(loadedBy('law/standard.ts').files).toContain('law/editions/2013-07-23/text.ts');
    expect(loadedBy('law/annexes.ts').files).toContain('law/annexes/annex-3.ts');
    expect(loadedBy('offices/offices.ts').files).toContain('offices/directory.ts');
  });
});
