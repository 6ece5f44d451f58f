import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The rules of the house; each package's folder is linted from the root with them. */
export default [
  { ignores: ['**/dist/', '**/build/', '**/.svelte-kit/', '**/.data/', '**/test-results/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Links are made by the site's own `path(language, …)`, which knows the language prefix.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['apps/backend/src/**/*.ts', 'packages/{signature,documents}/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A forgotten await leaves a transaction before its work is done.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
    },
  },
  { files: ['tooling/**', '**/print-examples.ts', '**/command-line.ts'], rules: { 'no-console': 'off' } },
];
