import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src-main/diagnostics/redact.ts';

const redactor = createRedactor();

describe('a text', () => {
  it.each([
    ['an e-mail address', 'rosa.maria+cards@example.co.jp'],
    ['an e-mail address in a URL', 'rosa%40example.com'],
    ['an e-mail address in full-width letters', 'ｒｏｓａ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['a phone number', '+5511987654321'],
    ['a phone number with signs', '+1 (555) 010-9988'],
    ['a phone number in full-width digits', '０９０－１２３４－５６７８'],
    ['a card code in groups', 'ABCD-EFGH-IJKL-MNOP'],
    ['a card code with digits', 'X7Q2-99KD-A81M'],
    ['a card code in one piece', 'AQX3K9D82MLP5T7Z'],
    ['a card code in capitals', 'QWZXVKJHGFDS'],
    ['a card code in mixed letters', 'aBcDeFgHiJkLmN'],
    ['a long number', '6006491234567890'],
    ['the id of an order', '7c0e2d1a-93aa-4c39-9f6f-2f6a1f3c7a11'],
    ['a Lightning invoice', 'lnbc328330n1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypq'],
    ['a Lightning invoice in capitals', 'LNBC328330N1PVJLUEZPP5QQQSYQCYQ5RQWZQFQQQSYQCYQ5RQWZQF'],
    ['a code beside its name', 'pin_code: ab12'],
    ['a code beside its name in JSON', '{"pin_code":"ab12"}'],
    ['a password', 'password=hunter'],
  ])('loses %s', (_, secret) => {
    const shown = redactor.text(`the vendor said ${secret} just now`);
    const words = secret.normalize('NFKC').replaceAll(/^.*[:=]\s*|["{}]/g, '');
    expect(shown).not.toContain(words);
    expect(shown).toMatch(/^the vendor said .*\[hidden\].* just now$/);
  });

  it('keeps of a web address who it is', () => {
    expect(redactor.text('GET https://user:pw@redeem.example.com:8443/c/SECRET?k=v failed')).toBe(
      'GET https://redeem.example.com:8443/[hidden] failed',
    );
  });

  it.each([
    'order moved',
    'P-12 awaiting-payment by stream',
    'L-123456',
    'SQLITE_CANTOPEN',
    'SQLITE_IOERR_FSYNC',
    'connect ECONNREFUSED 127.0.0.1:443',
    'getaddrinfo ENOTFOUND api.cryptorefills.com',
    'AMOUNT_LESS_THEN_MINIMUM_ALLOWED',
    'INSUFFICIENT_LOYALTY_POINTS',
    'WaitingForManualAction',
    'ExpiredAfterPaymentDetection',
    'keychain-unavailable',
    'USDC on Solana',
    'version 0.1.0 on linux-x64',
    'Cannot autolaunch D-Bus without X11 $DISPLAY',
    'HTTP 429, again in 30 s',
  ])('keeps what helps: %s', (text) => {
    expect(redactor.text(text)).toBe(text);
  });

  it('is done with quickly, however odd it is', () => {
    const odd = [
      'a'.repeat(20_000),
      'pin'.repeat(7_000),
      '1 '.repeat(10_000),
      'a.'.repeat(10_000),
      'lnbc'.repeat(5_000),
    ];
    const since = performance.now();
    for (const text of odd) redactor.text(text);
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});

describe('a value that was named as secret', () => {
  it('is hidden wherever it stands and however it is written', () => {
    const own = createRedactor();
    own.hide('my desk/id');
    own.hide('word');
    const base64 = Buffer.from('my desk/id').toString('base64');
    expect(own.text(`X-Cr-Application: my desk/id, MY DESK/ID, my%20desk%2Fid, Basic ${base64}, a word`)).toBe(
      'X-Cr-Application: [hidden], [hidden], [hidden], Basic [hidden], a [hidden]',
    );
  });

  it('is taken as it stands, not as a pattern', () => {
    const own = createRedactor();
    own.hide('a.*b');
    expect(own.text('axxb a.*b')).toBe('axxb [hidden]');
  });

  it('is left alone where it is too short to be told from words', () => {
    const own = createRedactor();
    own.hide('or');
    expect(own.text('order')).toBe('order');
  });
});

describe('fields', () => {
  it('are hidden by their names', () => {
    const names = [
      'email',
      'customerEmail',
      'phone',
      'pin',
      'pinCode',
      'security_code',
      'partnerId',
      'vaultKey',
      'auth',
    ];
    names.push('beneficiary_account', 'redeemLink', 'X-Auth-Token', 'serial', 'qrText', 'address');
    for (const name of names) expect(redactor.fields({ [name]: 'ok' })).toEqual({ [name]: '[hidden]' });
  });

  it('are kept where they say what went on', () => {
    const fields = {
      ref: 'P-12',
      stage: 'paid',
      source: 'stream',
      apiCode: 'OUT_OF_STOCK',
      status: 502,
      retryInMs: 1_700_000_000_000,
      count: 31,
      ok: true,
      trouble: null,
      parts: 'amount address',
    };
    expect(redactor.fields(fields)).toEqual(fields);
  });

  it('lose a phone number that came as a number, and one in a name', () => {
    expect(redactor.fields({ value: 5_511_987_654_321, 'to +5511987654321': 1 })).toEqual({
      value: '[hidden]',
      'to [hidden]': 1,
    });
  });
});
