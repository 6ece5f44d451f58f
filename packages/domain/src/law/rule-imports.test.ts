import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
/** What is imported or exported on at run time; `import type` leaves nothing behind. */
const imported = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm;

/** The files and the packages that importing a file of the domain loads, and how many bytes of source the files are. */
function loadedBy(entry: string): { files: string[]; packages: string[]; bytes: number } {
  const [files, packages, waiting] = [new Map<string, number>(), new Set<string>(), [join(source, entry)]];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    expect(existsSync(path), path).toBe(true);
    const text = readFileSync(path, 'utf8');
    files.set(path, Buffer.byteLength(text));
    for (const [, target = ''] of text.matchAll(imported)) {
      if (target.startsWith('.')) waiting.push(join(dirname(path), target));
      else packages.add(target);
    }
  }
  return {
    files: [...files.keys()].map((path) => relative(source, path).replaceAll('\\', '/')).toSorted(),
    packages: [...packages],
    bytes: [...files.values()].reduce((sum, each) => sum + each, 0),
  };
}

/** The heavy data, and who may not do without it; whoever is not named here loads none. */
const heavy = {
  'the text of the standard': {
    data: /^law\/editions\/[^/]+\/text\.ts$/,
    neededBy: ['law/clauses.ts', 'law/standard.ts', 'law/compare-editions.ts', 'law/editions/'],
  },
  'the forms of the annexes': {
    data: /^law\/annexes\/annex-/,
    neededBy: [
      'law/annexes.ts',
      'law/annexes/',
      'law/clauses.ts',
      'law/standard.ts',
      'law/compare-editions.ts',
      'law/editions/',
    ],
  },
  'the directory of Annex 1': {
    data: /^offices\/(directory|names)\.ts$/,
    neededBy: [
      'offices/bodies.ts',
      'offices/competent-office.ts',
      'offices/differences.ts',
      'offices/directory.ts',
      'offices/names.ts',
      'offices/nearest.ts',
      'offices/offices.ts',
      // The whole way for an answer names the office; a complaint names the body that it goes to.
      'routes/find-route.ts',
      'complaint/complaint-lodging.ts',
      'complaint/complaint-view.ts',
      // An officer is posted to a body or a unit of it.
      'account/posting.ts',
      'account/officer-view.ts',
    ],
  },
  'the names of the countries': {
    data: /^countries\/country-names\.ts$/,
    neededBy: [
      'countries/',
      // An officer's address for mails is read with the fields of the forms.
      'account/officer-view.ts',
      // Every form asks for a nationality; the zone of a passport names one.
      'application/',
      'case/case-view.ts',
      'case/worklist.ts',
      'complaint/complaint-lodging.ts',
      'complaint/complaint-view.ts',
      // It asks with the fields of the forms.
      'duty/refund-claim.ts',
      'identity/mrz.ts',
      'intake/',
      // The mails of a case are set with the fields of the forms.
      'notices/',
      // Who changed which page of the forms.
      'organisation/',
      'replacement/',
      // Whom the record is about: of which country.
      'special-records/special-record.ts',
    ],
  },
} as const satisfies Record<string, { data: RegExp; neededBy: readonly string[] }>;

/** Besides zod: what is signed is canonical JSON. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  'application/signed-content.ts': ['canonicalize'],
  'cancellation/cancellation.ts': ['canonicalize'],
  'complaint/signed-answer.ts': ['canonicalize'],
};

const all = globSync('**/*.ts', { cwd: source })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test\.ts$|(^|\/)testing\//.test(path))
  .toSorted();

describe('importing a file loads no heavy data that it can do without, and no package but zod', () => {
  it.each(all)('%s', (entry) => {
    const { files, packages } = loadedBy(entry);
    for (const [name, { data, neededBy }] of Object.entries(heavy)) {
      if (neededBy.some((path) => entry.startsWith(path))) continue;
      expect(
        files.filter((path) => data.test(path)),
        name,
      ).toEqual([]);
    }
    expect(packages.filter((name) => name !== 'zod').toSorted()).toEqual(packagesOf[entry] ?? []);
  });
});

/** The rules that a lawyer would name, one or more of each subject. */
const rules = [
  // rule                             clause
  ['account/role.ts', '5'],
  ['application/cross-checks.ts', '11'],
  ['audit/audit-acts.ts', '17'],
  ['case/replay.ts', ''],
  ['case/workflow.ts', '5'],
  ['complaint/complaint-terms.ts', '25'],
  ['complaint/complaint-workflow.ts', '25'],
  ['complaint/who-considers.ts', '22'],
  ['correspondence/message.ts', '17'],
  ['counter/clock.ts', '7.2'],
  ['documents/documents.ts', '11'],
  ['duty/refund.ts', '8'],
  ['duty/replacement.ts', '8'],
  ['duty/state-duty.ts', '8'],
  ['statement/match-receipt.ts', '8'],
  ['figures/day-figures.ts', 'Annex 5'],
  ['files/attachment.ts', '11'],
  ['identity/bin.ts', 'Annex 3'],
  ['identity/iin.ts', 'Annex 2'],
  ['identity/passport.ts', 'Annex 3'],
  ['indicators/indicators.ts', 'Annex 5'],
  ['invitation/verification.ts', 'Annex 2, reverse'],
  ['law/editions.ts', ''],
  ['law/parameters.ts', ''],
  ['names/match-names.ts', 'Annex 3, note 2'],
  ['names/transliterate.ts', 'Annex 3, note 2'],
  ['offices/opening-hours.ts', '9'],
  ['refusal/grounds-of-edition.ts', '16'],
  ['retention/retention-rules.ts', '17'],
  ['routes/choose-route.ts', '11'],
  ['notices/notice-kinds.ts', '14'],
  ['settings/settings.ts', ''],
  ['special-records/record-kind.ts', '16'],
  ['survey/survey.ts', 'Annex 5'],
  ['term/due-date.ts', '7.1'],
  ['term/working-days.ts', '7.1'],
  ['visit/follow-visit.ts', 'Annex 2, reverse'],
] as const;

describe('importing one rule', () => {
  it.each(rules)('%s (clause %s) reads less than 120 KB of source', (entry) => {
    const { files, bytes } = loadedBy(entry);
    for (const { data } of Object.values(heavy)) expect(files.filter((path) => data.test(path))).toEqual([]);
    expect(bytes).toBeLessThan(120 * 1024);
  });

  it('is measured for every subject; the others are forms and data, and no rules', () => {
    const subjects = new Set(all.map((path) => path.split('/', 1)[0]));
    for (const [entry] of rules) subjects.delete(entry.split('/', 1)[0]);
    expect([...subjects].toSorted()).toEqual([
      'cancellation',
      'countries',
      'intake',
      'organisation',
      'own-data',
      'queues',
      'replacement',
    ]);
  });
});

/** What a test reads as a table of cases. */
const tableOfCases = /\b(?:it|test|describe)\.each\b/;

describe('a rule that names its clause', () => {
  it.each(rules.filter(([, clause]) => clause !== ''))('%s (clause %s) has a table of cases beside it', (entry) => {
    const tests = globSync(`${dirname(entry)}/*.test.ts`, { cwd: source }).filter((test) =>
      loadedBy(test).files.includes(entry),
    );
    expect(tests.filter((test) => tableOfCases.test(readFileSync(join(source, test), 'utf8')))).not.toEqual([]);
  });
});
