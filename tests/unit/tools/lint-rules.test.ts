import { fileURLToPath } from 'node:url';
import { ESLint, Linter, RuleTester } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { exactMoney } from '../../../tools/lint/exact-money.ts';
import { rendererImports } from '../../../tools/lint/renderer-imports.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const typed = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: root },
  },
});

const filename = 'amount.ts';
const valid = (code: string) => ({ code, filename });
const invalid = (code: string, messageId: 'toFloat' | 'fromFloat') => ({ code, filename, errors: [{ messageId }] });

typed.run('house/exact-money', exactMoney, {
  valid: [
    valid('declare const big: { toFixed(): string }; export const text = big.toFixed();'),
    valid('declare const seconds: number; export const whole = Number(seconds);'),
    valid("export const count = Number.parseInt('12', 10);"),
    valid('declare const minutes: number; export const signed = +minutes;'),
    valid('declare const advised: boolean; export const rank = Number(advised);'),
  ],
  invalid: [
    invalid("export const amount = parseFloat('1.10');", 'toFloat'),
    invalid("export const amount = Number.parseFloat('1.10');", 'toFloat'),
    invalid("export const amount = Number('1.10');", 'toFloat'),
    invalid('declare const minor: bigint; export const amount = Number(minor);', 'toFloat'),
    invalid('declare const face: string; export const amount = +face;', 'toFloat'),
    invalid('declare const big: { toNumber(): number }; export const amount = big.toNumber();', 'toFloat'),
    invalid('declare const price: number; export const text = price.toFixed(2);', 'fromFloat'),
    invalid('export const text = (1.1 + 2.2).toPrecision(3);', 'fromFloat'),
  ],
});

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run('house/exact-money without types', exactMoney, {
  valid: [
    'export const text = big.toFixed();',
    "export const count = Number.parseInt('12', 10);",
    'export const a = +b;',
  ],
  invalid: [
    { code: 'export const amount = Number(face);', errors: [{ messageId: 'toFloat' }] },
    { code: 'export const amount = parseFloat(face);', errors: [{ messageId: 'toFloat' }] },
    { code: 'export const amount = big.toNumber();', errors: [{ messageId: 'toFloat' }] },
  ],
});

describe('the renderer, by its lint rule', () => {
  const importing = (statement: string) => {
    const config = [...svelte.configs.base, { rules: { 'no-restricted-imports': ['error', rendererImports] } }];
    const code = `<script lang="ts">\n${statement}\n</script>\n`;
    const parser = { languageOptions: { parserOptions: { parser: tseslint.parser } } };
    return new Linter().verify(code, [...config, parser] as Linter.Config[], 'src-renderer/App.svelte');
  };

  it.each([
    "import type { Name } from '../src-main/name.ts';",
    "import type { Sandbox } from '../../src-sandbox/sandbox.ts';",
    "import { pages } from '../tests/pages.ts';",
    "import { join } from 'node:path';",
    "import type { BrowserWindow } from 'electron';",
    "import Database from 'better-sqlite3';",
  ])('may not say: %s', (statement) => {
    expect(importing(statement).map((message) => message.ruleId)).toEqual(['no-restricted-imports']);
  });

  it('may import src-shared, itself and its own libraries', () => {
    const statements = ["import { z } from '../src-shared/z.ts';", "import A from './A.svelte';", "import 'bits-ui';"];
    expect(importing(statements.join('\n'))).toEqual([]);
  });
});

describe('the lint configuration', () => {
  const rulesFor = async (file: string): Promise<Partial<Record<string, unknown>>> => {
    const config: unknown = await new ESLint({ cwd: root }).calculateConfigForFile(file);
    return (config as { rules: Partial<Record<string, unknown>> }).rules;
  };
  const severity = (rule: unknown) => (Array.isArray(rule) ? (rule as unknown[])[0] : rule);

  it.each([
    'src-shared/domain/money.ts',
    'src-shared/bridge/contract.ts',
    'src-main/payments/price-move.ts',
    'src-main/orders/checkout.ts',
    'src-main/catalogue/catalogue.ts',
    'src-main/cryptorefills/body.ts',
    'src-main/cryptorefills/wire/order.ts',
    'src-main/reactions/order.ts',
    'src-renderer/state/price-move.ts',
    'src-renderer/screens/sell/ticket/Ticket.svelte',
  ])('keeps money exact in %s', async (file) => {
    expect(severity((await rulesFor(file))['house/exact-money'])).toBe(2);
  });

  it('lets one component alone put HTML on the screen', async () => {
    const rule = 'svelte/no-at-html-tags';
    expect(severity((await rulesFor('src-renderer/components/SafeHtml.svelte'))[rule])).toBe(0);
    expect(severity((await rulesFor('src-renderer/components/BrandCard.svelte'))[rule])).toBe(2);
  });

  it.each(['no-explicit-any', 'no-non-null-assertion', 'consistent-type-imports'])(
    'turns on %s in components too',
    async (rule) => {
      expect(severity((await rulesFor('src-renderer/App.svelte'))[`@typescript-eslint/${rule}`])).toBe(2);
    },
  );

  it.each([
    'no-explicit-any',
    'no-non-null-assertion',
    'no-floating-promises',
    'no-misused-promises',
    'switch-exhaustiveness-check',
    'consistent-type-imports',
    'no-unsafe-assignment',
  ])('turns on %s in every folder', async (rule) => {
    const files = [
      'src-main/app.ts',
      'src-renderer/state/clock.ts',
      'src-sandbox/clock.ts',
      'tools/x.ts',
      'tests/x.test.ts',
    ];
    for (const file of files) expect(severity((await rulesFor(file))[`@typescript-eslint/${rule}`]), file).toBe(2);
  });
});
