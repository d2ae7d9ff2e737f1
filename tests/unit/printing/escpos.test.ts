import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReceipt, buildTestSlip } from '../../../src-main/printing/build-slip.ts';
import { buildVoucher } from '../../../src-main/printing/build-voucher.ts';
import { dotsOf, encodeSlip } from '../../../src-main/printing/escpos/encode.ts';
import { wrapWords } from '../../../src-main/printing/escpos/layout.ts';
import type { Paper } from '../../../src-shared/domain/settings.ts';
import type { SlipDocument } from '../../../src-shared/domain/slip-document.ts';
import { printOut, type Printout } from '../../support/escpos-printer.ts';
import { drawer, item, order, secrets, setting } from './slip-fixtures.ts';

const rolls = ['58mm', '80mm'] as const satisfies Paper[];

async function printed(slip: SlipDocument, paper: Paper, name: string): Promise<Printout & { asked: number }> {
  const { asked, draw } = drawer();
  const out = printOut(await encodeSlip(slip, paper, draw), dotsOf(paper));
  if (process.env['REFILL_DESK_PICTURES'] !== undefined) {
    mkdirSync('test-results/states', { recursive: true });
    writeFileSync(`test-results/states/escpos-${name}-${paper}.png`, out.paper.png());
  }
  return { ...out, asked: asked.length };
}

/** The lines of letters, without the white around them. */
function words(out: Printout): string[] {
  return out.lines.map(({ text }) => text.trim().replace(/\s+/g, ' '));
}

const cards = [
  item(),
  item({ brand: 'Uber', label: '$15', secrets: ['redeem_link'] }),
  item({
    brand: 'eSIM Global',
    label: '1 GB 3 days',
    secrets: ['pin_code', 'pin_serial', 'qr_image', 'apple_link'],
    details: ['1 GB', '3 days'],
    validRegions: ['Europe', 'Japan'],
  }),
  item({
    brand: 'T-Mobile Credits',
    label: '$10',
    deliveryType: 'by_phone',
    beneficiary: '+15551234567',
    secrets: [],
    operatorReference: 'OP1923842268',
  }),
  item({ brand: 'Netflix', secrets: [] }),
];
const profile = 'LPA:1$smdp.esim.example$T6F9A-LUP9W-PG6LD-ZRZU7';
const link = 'https://redeem.uber.example/claim/3BL52UD3YEABXNA298FGREHU?from=desk&lang=en';
const delivered = [
  secrets(
    { pin_code: 'TFYRH-R4C4P-F6Q3V', security_code: '4711' },
    '<ol><li>Sign in</li><li>Type in the code</li></ol>',
  ),
  secrets({ redeem_link: link }),
  secrets({
    pin_code: profile,
    pin_serial: '85889805334640120358',
    qr_image: 'https://x.example/q',
    apple_link: 'https://a.example',
  }),
  null,
  null,
];

describe.each(rolls)('a voucher on a roll of %s', (paper) => {
  it('holds brand, amount, code, steps, and where the goods went that have no code, and is cut once', async () => {
    const out = await printed(buildVoucher(order(cards), delivered, { ...setting(), masked: false }), paper, 'voucher');
    const lines = words(out);
    expect(lines).toContain('Corner Café');
    expect(lines).toContain('Order L-12');
    expect(lines).toContain('Steam $25');
    expect(lines).toContain('TFYRH-R4C4P-F6Q3V');
    expect(lines).toContain('4711');
    expect(lines).toEqual(expect.arrayContaining(['How to redeem', '1. Sign in', '2. Type in the code']));
    expect(lines.join(' ')).toContain('Works in Europe, Japan');
    expect(lines.join(' ')).toContain('Topped up +15551234567');
    expect(lines.join(' ')).toContain('OP1923842268');
    expect(lines.join(' ')).toContain('Code sent to mia@example.com');
    expect(lines).toContain('Thank you!');
    expect(out.lines.map(({ text }) => text).join('')).toContain(link);
    expect(out.qrCodes).toEqual(['TFYRH-R4C4P-F6Q3V', link, profile]);
    expect(out.cuts).toBe(1);
    expect(out.asked, 'everything is written with the letters of the printer').toBe(0);
  });

  it('prints the code larger than anything around it', async () => {
    const out = await printed(buildVoucher(order(cards), delivered, { ...setting(), masked: false }), paper, 'voucher');
    expect(out.lines.find(({ text }) => text.includes('TFYRH-R4C4P-F6Q3V'))).toMatchObject({ high: 2, bold: true });
  });

  it('takes names, codes and links of any length without losing a sign', async () => {
    const brand = 'The Extraordinarily Long Name of a Department Store & Sons (Online and in 240 Branches)';
    const code = 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-01234-56789-ABCDE';
    const long = `https://redeem.example/${'a1B2'.repeat(120)}`;
    const items = [item({ brand, label: '1,000,000.00 VND or so' }), item({ secrets: ['redeem_link'] })];
    const all = [secrets({ pin_code: code }), secrets({ redeem_link: long })];
    const out = await printed(buildVoucher(order(items), all, { ...setting(), masked: false }), paper, 'long');
    const run = out.lines.map(({ text }) => text.trim()).join('');
    expect(run).toContain(code);
    expect(run).toContain(long);
    expect(words(out).join(' ')).toContain(brand);
    expect(out.qrCodes).toEqual([code, long]);
  });

  it('draws a code that it could only write with signs that look like those of it', async () => {
    for (const code of ['ABCD\u2010EFGH', 'ABCD\u00a0EFGH', '\uffe54711', 'CAFE\u0301-1']) {
      const { asked, draw } = drawer();
      const slip = buildVoucher(order([item()]), [secrets({ pin_code: code })], { ...setting(), masked: false });
      const out = printOut(await encodeSlip(slip, paper, draw), dotsOf(paper));
      expect(asked).toContainEqual(expect.objectContaining({ type: 'text', text: code }));
      expect(out.pictures).toHaveLength(1);
    }
  });

  it('writes every space of a code', async () => {
    const slip = buildVoucher(order([item()]), [secrets({ pin_code: 'AB  12   CD' })], { ...setting(), masked: false });
    expect((await printed(slip, paper, 'spaces')).lines.map(({ text }) => text.trim())).toContain('AB  12   CD');
  });

  it('prints ten items, each with its code', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => `CODE-${String(index)}-${'X'.repeat(8)}`);
    const slip = buildVoucher(
      order(codes.map(() => item())),
      codes.map((code) => secrets({ pin_code: code })),
      { ...setting(), masked: false },
    );
    const out = await printed(slip, paper, 'ten');
    expect(out.qrCodes).toEqual(codes);
    expect(words(out)).toEqual(expect.arrayContaining(codes));
  });

  it('says over and under it, and before each further item, that it is practice', async () => {
    const practice = order(cards, { mode: 'practice' });
    const out = await printed(buildVoucher(practice, delivered, { ...setting(), masked: false }), paper, 'practice');
    const banners = out.lines.filter(({ inverse }) => inverse);
    expect(
      banners.every(({ text, wide }) => text.length * wide * 12 === dotsOf(paper)),
      'as wide as the paper',
    ).toBe(true);
    expect(
      words({ ...out, lines: banners })
        .join(' ')
        .match(/PRACTICE – NOT A REAL SALE/g),
    ).toHaveLength(6);
    expect(out.lines[0]?.inverse).toBe(true);
    expect(out.lines.at(-1)?.inverse).toBe(true);
  });

  it('has what the printer has no letters for drawn, and still writes codes with its own', async () => {
    const { asked, draw } = drawer();
    const shop = { shopName: 'カフェ・プルーフ', shopFooter: 'ありがとうございました', hasLogo: true };
    const slip = buildVoucher(order(cards), delivered, { ...setting({ language: 'ja', shop }), masked: false });
    const out = printOut(await encodeSlip(slip, paper, draw), dotsOf(paper));
    expect(out.qrCodes).toHaveLength(3);
    expect(out.lines.map(({ text }) => text.trim())).toContain('TFYRH-R4C4P-F6Q3V');
    expect(asked[0]).toEqual({ type: 'logo' });
    expect(asked).toContainEqual(expect.objectContaining({ text: 'カフェ・プルーフ', sizeDots: 40 }));
    expect(asked).toContainEqual(expect.objectContaining({ name: '注文番号', text: 'L-12' }));
    expect(out.pictures).toHaveLength(asked.length);
  });
});

describe.each(rolls)('a receipt on a roll of %s', (paper) => {
  it('holds items, total, network, transaction and state, and a bar code that finds the order', async () => {
    const out = await printed(buildReceipt(order(cards), setting()), paper, 'receipt');
    const lines = words(out);
    expect(lines).toContain('Steam $25 26.41 USDC');
    expect(lines).toContain('Total 26.41 USDC');
    expect(lines).toContain('Paid on Solana');
    expect(lines).toContain('State Delivered');
    expect(out.lines.map(({ text }) => text.trim()).join('')).toContain(
      '4DgyHeXAanEiasteKN6rN17qm6obNdgT8eGi4mQfETvHtczTBzcqTTMoejAdc4LY5436WzG5qtp8YPiSPSXQiV3n',
    );
    expect(out.barcodes).toEqual(['L-12']);
    expect(out.qrCodes).toEqual([]);
    expect(out.cuts).toBe(1);
  });
});

it('a printer made for Japan or China is told first that each byte is a letter, and one of ASCII', async () => {
  const bytes = await encodeSlip(buildTestSlip('live', setting(), 0), '80mm', drawer().draw);
  expect([...bytes.subarray(0, 7)]).toEqual([0x1b, 0x40, 0x1c, 0x2e, 0x1b, 0x52, 0]);
});

it('a code with signs in whose places some countries have letters of their own is written as it is', async () => {
  const code = 'A#B$C@D[E\\F]G^';
  const slip = buildVoucher(order([item()]), [secrets({ pin_code: code })], { ...setting(), masked: false });
  const out = await printed(slip, '80mm', 'national');
  expect(out.lines.map(({ text }) => text.trim())).toContain(code);
});

it('a copy says so', async () => {
  const out = await printed(buildReceipt(order([item()]), setting({ copy: true })), '80mm', 'copy');
  expect(words(out)).toContain('COPY');
});

it('a test page shows letters, a bar code and a QR code', async () => {
  const out = await printed(buildTestSlip('live', setting(), Date.UTC(2026, 0, 1)), '80mm', 'test');
  expect(out.barcodes).toEqual(['L-0']);
  expect(out.qrCodes).toEqual(['ABCD-1234-WXYZ-0O1L']);
});

it('what strangers wrote is text to the printer, whatever bytes are in it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...rolls),
      async (name, code, paper) => {
        const { draw } = drawer();
        const hostile = '\x1b@\x1dV\x42\x00\x1d(k';
        const items = [item({ brand: `${name}${hostile}`, label: code, operatorReference: name })];
        const shop = { shopName: name, shopFooter: `${code}\n${hostile}`, hasLogo: false };
        const html = `<p>${code}${hostile}&#27;@&#x1d;V</p>`;
        const all = [secrets({ pin_code: `A${code}${hostile}`, redeem_link: `https://x.example/${name}` }, html)];
        const slip = buildVoucher(order(items), all, { ...setting({ shop }), masked: false });
        expect(printOut(await encodeSlip(slip, paper, draw), dotsOf(paper)).cuts).toBe(1);
        const receipt = buildReceipt(order(items, { transactionIds: [code, hostile] }), setting({ shop }));
        expect(printOut(await encodeSlip(receipt, paper, draw), dotsOf(paper)).cuts).toBe(1);
      },
    ),
    { numRuns: 150 },
  );
});

it('a text is broken between words, and inside of those alone that are longer than a line', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 4, max: 48 }), (text, room) => {
      const lines = wrapWords(text, room);
      expect(lines.every((line) => line.length > 0 && line.length <= room)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
