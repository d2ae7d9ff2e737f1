import { describe, expect, it } from 'vitest';
import { buildReceipt } from '../../../src-main/printing/build-slip.ts';
import { buildVoucher } from '../../../src-main/printing/build-voucher.ts';
import { isCopy, markedPrinted, printsOf } from '../../../src-shared/domain/print-marks.ts';
import { slipDocumentSchema } from '../../../src-shared/domain/slip-document.ts';
import { languageSchema } from '../../../src-shared/domain/settings.ts';
import { slipWordsSchema } from '../../../src-shared/domain/slip-words.ts';
import { slipWords } from '../../../src-renderer/state/slip-words.ts';
import { decimal } from '../../support/order-fixtures.ts';
import { item, order, secrets, setting, textOf } from './slip-fixtures.ts';

const code = 'X7QK-9M2TF-SECRET';
const link = 'https://redeem.example/claim/SECRETLINK';

describe('a receipt', () => {
  it('never holds a code, for there is none that it could be given', () => {
    const slip = buildReceipt(order([item({ operatorReference: 'OP-1' })]), setting());
    expect(slipDocumentSchema.parse(slip)).toEqual(slip);
    expect(slip.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'qr')).toEqual([]);
    expect(textOf(slip)).not.toContain('mia@example.com');
  });

  it('names what was sent only where it is not what was asked for', () => {
    const total = order([item()]).total;
    const paid = buildReceipt(order([item()], { sentAmount: total }), setting());
    const less = buildReceipt(order([item()], { stage: 'underpaid', sentAmount: decimal('20') }), setting());
    expect(textOf(paid)).not.toContain('Sent so far');
    expect(textOf(less)).toContain('Sent so far');
  });

  it('says of each item that is not delivered how it stands', () => {
    const slip = buildReceipt(
      order([item(), item({ stage: 'refunded', secrets: [] })], { stage: 'partly-delivered' }),
      setting(),
    );
    expect(textOf(slip)).toContain('Refunded');
    expect(textOf(slip)).toContain('Partly delivered');
  });
});

describe('a voucher on the screen', () => {
  it('holds no part of a code before a person asks to see it', () => {
    const delivered = [secrets({ pin_code: code, pin_serial: 'SERIAL-1' }), secrets({ redeem_link: link })];
    const items = [item(), item({ secrets: ['redeem_link'] })];
    const masked = buildVoucher(order(items), delivered, { ...setting(), masked: true });
    expect(masked.masked).toBe(true);
    for (const secret of [code, link, 'SERIAL-1', 'SECRET']) expect(textOf(masked)).not.toContain(secret);
    const shown = buildVoucher(order(items), delivered, { ...setting(), masked: false });
    for (const secret of [code, link, 'SERIAL-1']) expect(textOf(shown)).toContain(secret);
  });

  it('hides nothing where there is nothing to hide', () => {
    const slip = buildVoucher(order([item({ secrets: [] })]), [null], { ...setting(), masked: true });
    expect(slip.masked).toBe(false);
    expect(textOf(slip)).toContain('Code sent to');
  });
});

describe('a voucher', () => {
  it('holds a code with all of its spaces', () => {
    const spaced = 'AB  12   CD';
    const slip = buildVoucher(order([item()]), [secrets({ pin_code: spaced })], { ...setting(), masked: false });
    expect(slip.sections.flatMap(({ blocks }) => blocks)).toContainEqual(
      expect.objectContaining({ type: 'code', value: spaced }),
    );
  });

  it('leaves the links beside an eSIM profile away: the telephone takes all out of its code', () => {
    const profile = 'LPA:1$smdp.example$K2';
    const slip = buildVoucher(
      order([item({ secrets: ['pin_code', 'apple_link'] })]),
      [secrets({ pin_code: profile, apple_link: 'https://apple.example/x' })],
      { ...setting(), masked: false },
    );
    expect(textOf(slip)).toContain('Scan in the phone’s eSIM settings');
    expect(textOf(slip)).not.toContain('apple.example');
  });

  it('prints a link that is too long for a code to scan as text alone', () => {
    const long = `https://redeem.example/${'x'.repeat(1_500)}`;
    const slip = buildVoucher(order([item({ secrets: ['redeem_link'] })]), [secrets({ redeem_link: long })], {
      ...setting(),
      masked: false,
    });
    const blocks = slip.sections.flatMap(({ blocks: all }) => all);
    expect(blocks.filter(({ type }) => type === 'qr')).toEqual([]);
    expect(textOf(slip)).toContain(long);
  });

  it('turns the vendor’s steps into lines of text, whatever stands in them', () => {
    const html = '<ul><li>Open &lt;the app&gt;</li><li><script>alert(1)</script>Tap <b>Redeem</b></li></ul>';
    const slip = buildVoucher(order([item()]), [secrets({ pin_code: code }, html)], { ...setting(), masked: false });
    const steps = slip.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'steps');
    expect(steps).toEqual({ type: 'steps', title: 'How to redeem', lines: ['• Open <the app>', '• Tap Redeem'] });
  });

  it('says in the other language what it says in this one', () => {
    const slip = buildVoucher(order([item()]), [secrets({ pin_code: code })], {
      ...setting({ language: 'ja' }),
      masked: false,
    });
    expect(textOf(slip)).toContain('お渡し票');
    expect(textOf(slip)).toContain('アメリカ合衆国');
    expect(slip.language).toBe('ja');
  });

  it('carries a word across the page in practice mode, and none in live mode', () => {
    const practice = buildVoucher(order([item()], { mode: 'practice' }), [null], { ...setting(), masked: false });
    const live = buildVoucher(order([item()]), [null], { ...setting(), masked: false });
    expect(practice.watermark).toBe('PRACTICE');
    expect(live.watermark).toBeNull();
    expect(textOf(live)).not.toContain('PRACTICE');
  });
});

describe('marks of what was printed', () => {
  const voucher = { slip: 'voucher', way: 'system' } as const;
  const twoCards = order([item(), item({ stage: 'waiting' })], { stage: 'partly-delivered' });
  const marks = [...markedPrinted([], { ...voucher, lines: [0] }, 1_000)];

  it('count each slip over all ways, and know when it was last', () => {
    let all = markedPrinted([], { ...voucher, lines: [0] }, 1_000);
    all = markedPrinted(all, { ...voucher, way: 'pdf', lines: [0] }, 2_000);
    all = markedPrinted(all, { ...voucher, lines: [0, 1] }, 3_000);
    expect(all).toHaveLength(2);
    expect(printsOf(all, 'voucher')).toEqual({ count: 3, lastAtMs: 3_000 });
    expect(printsOf(all, 'receipt')).toBeNull();
    expect(all.find(({ way }) => way === 'system')?.lines).toEqual([0, 1]);
  });

  it('make a voucher a copy only where all that is on it was printed before', () => {
    expect(isCopy(twoCards, 'voucher')).toBe(false);
    expect(isCopy({ ...twoCards, printed: marks }, 'voucher')).toBe(true);
    const whole = order([item(), item()], { printed: marks });
    expect(isCopy(whole, 'voucher'), 'the second code was on no paper').toBe(false);
    const both = [...markedPrinted(marks, { ...voucher, way: 'pdf', lines: [0, 1] }, 2_000)];
    expect(isCopy({ ...whole, printed: both }, 'voucher')).toBe(true);
  });

  it('make every second receipt a copy, and vouchers of which nobody knows what was on them', () => {
    const receipt = [...markedPrinted([], { slip: 'receipt', way: 'system', lines: null }, 1_000)];
    expect(isCopy(order([item()], { printed: receipt }), 'receipt')).toBe(true);
    expect(isCopy(order([item()], { printed: receipt }), 'voucher')).toBe(false);
    const older = [...markedPrinted([], { ...voucher, lines: null }, 1_000)];
    expect(isCopy(order([item(), item()], { printed: older }), 'voucher')).toBe(true);
  });
});

it.each(languageSchema.options)('the words of slips are what main takes: %s', async (language) => {
  expect(slipWordsSchema.safeParse(await slipWords(language)).error).toBeUndefined();
});
