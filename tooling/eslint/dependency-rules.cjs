// Imports point one way (docs/ARCHITECTURE.md). `pnpm rules` fails on the first arrow that does not.
const only = (from, allowed) => ({
  name: `${from}-imports-only`,
  comment: `${from} may import only: ${allowed.join(', ') || 'no workspace package'}`,
  severity: 'error',
  from: { path: `^${from}/src` },
  to: { path: '^(apps|packages|tooling)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\$|#|\\./\\$types|.*\\$types)' },
    },
    {
      name: 'entities-stay-in-their-feature',
      comment: "A feature may call another's use case, never touch its entity.",
      severity: 'error',
      from: { path: '^apps/backend/src/([^/]+)/', pathNot: '^apps/backend/src/(database|testing)/' },
      to: { path: '^apps/backend/src/([^/]+)/.*\\.entity\\.ts$', pathNot: '^apps/backend/src/$1/' },
    },
    {
      name: 'types-only-from-the-backend',
      severity: 'error',
      from: { path: '^apps/(site|office)/src' },
      to: { path: '^apps/backend/', dependencyTypesNot: ['type-only'] },
    },
    { ...only('packages/domain', []) },
    { ...only('packages/ui', []) },
    {
      ...only('packages/signature', []),
      from: { path: '^packages/signature/src', pathNot: '\\.test\\.ts$|/testing/' },
    },
    { ...only('packages/documents', ['packages/domain']) },
    {
      ...only('apps/backend', ['packages/domain', 'packages/documents', 'packages/signature']),
      from: { path: '^apps/backend/src', pathNot: '\\.test\\.ts$|/testing/' },
    },
    { ...only('apps/site', ['packages/domain', 'packages/ui', 'apps/backend']) },
    { ...only('apps/office', ['packages/domain', 'packages/ui', 'apps/backend']) },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.svelte-kit|node_modules|\\.data)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'types', 'import', 'default'] },
  },
};
