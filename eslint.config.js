import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { rendererImports } from './tools/lint/renderer-imports.ts';
import { exactMoney } from './tools/lint/exact-money.ts';

const typed = { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] };

const houseSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a name is then the same everywhere. (Only what a framework loads has a default export.)',
  },
  {
    selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
    message: 'No barrels: import from the file that declares it.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'out/',
      'dist/',
      'tour/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/import-rules/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  { languageOptions: { globals: globals.node, parserOptions: typed } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...houseSyntax],
      'object-shorthand': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Ours are objects made by functions, whose methods never ask for `this`; and we have no enums.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A handler may be asynchronous by its interface and have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Wherever an amount passes on its way from the wire to the screen and back.
    files: [
      'src-shared/**/*.ts',
      'src-main/{catalogue,cryptorefills,orders,payments,reactions}/**/*.ts',
      'src-renderer/**/*.{ts,svelte}',
    ],
    // Seconds to wait, and a curve to draw.
    ignores: ['src-main/cryptorefills/rate-limit.ts', 'src-renderer/screens/delivered/guilloche.ts'],
    plugins: { house: { rules: { 'exact-money': exactMoney } } },
    rules: { 'house/exact-money': 'error' },
  },
  {
    files: ['src-renderer/**/*.{ts,svelte}'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-imports': ['error', rendererImports],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'The renderer has no network: ask main through window.desk.',
        })),
      ],
    },
  },
  {
    files: ['src-shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          ...['process', 'Buffer', 'require', 'window', 'document', 'localStorage', 'navigator'],
          ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'console', 'performance'],
        ].map((name) => ({ name, message: 'src-shared runs on both sides and does no I/O: take it as an argument.' })),
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
    },
  },
  {
    files: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // It takes every map for a state; most are built and read in one function.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  { files: ['**/SafeHtml.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['*.config.{js,ts}', 'tools/check/vitest-reporter.ts', '.dependency-cruiser.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Each component would cost a new type program, half a second each; svelte-check looks at their types.
  { files: ['**/*.{js,mjs,svelte}'], extends: [tseslint.configs.disableTypeChecked] },
);
