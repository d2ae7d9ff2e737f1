import { bech32 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { readInvoice } from '../../../src-main/payments/bolt11.ts';
import { lightningInvoice } from '../../../src-sandbox/payments/bolt11.ts';
import { coffeeInvoice, coffeeIssuedAtMs, donationInvoice } from './payment-fixtures.ts';

describe('the examples of BOLT 11', () => {
  it('reads amount, time and expiry of a signed invoice', () => {
    expect(readInvoice(coffeeInvoice)).toEqual({
      amountMillisatoshi: 250_000_000n,
      issuedAtMs: coffeeIssuedAtMs,
      expiresAtMs: coffeeIssuedAtMs + 60_000,
    });
  });

  it('reads an invoice in capitals', () => {
    expect(readInvoice(coffeeInvoice.toUpperCase())).toEqual(readInvoice(coffeeInvoice));
  });

  it('takes an hour where no expiry is named, and no amount where the payer chooses', () => {
    expect(readInvoice(donationInvoice)).toEqual({
      amountMillisatoshi: null,
      issuedAtMs: coffeeIssuedAtMs,
      expiresAtMs: coffeeIssuedAtMs + 3_600_000,
    });
  });

  it.each([
    [
      'a wrong checksum',
      'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpuyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrnt',
    ],
    [
      'no prefix',
      'pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpuyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrny',
    ],
    [
      'both cases',
      'LNBC2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqzpuyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrny',
    ],
    [
      'a signature without a key',
      'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaxtrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspk28uwq',
    ],
    [
      'too short a text',
      'lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6na6hlh',
    ],
    [
      'an unknown multiplier',
      'lnbc2500x1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpujr6jxr9gq9pv6g46y7d20jfkegkg4gljz2ea2a3m9lmvvr95tq2s0kvu70u3axgelz3kyvtp2ywwt0y8hkx2869zq5dll9nelr83zzqqpgl2zg',
    ],
    [
      'less than a millisatoshi',
      'lnbc2500000001p1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu7hqtk93pkf7sw55rdv4k9z2vj050rxdr6za9ekfs3nlt5lr89jqpdmxsmlj9urqumg0h9wzpqecw7th56tdms40p2ny9q4ddvjsedzcplva53s',
    ],
    [
      'the test net',
      'lntb20m1pvjluezhp58yjmdan79s6qqdhdzgynm4zwqd5d7xmw5fk98klysy043l2ahrqspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqfpp3x9et2e20v6pu37c5d9vax37wxq72un98kmzzhznpurw9sgl2v0nklu2g4d0keph5t7tj9tcqd8rexnd07ux4uv2cjvcqwaxgj7v4uwn5wmypjd5n69z2xm3xgksg28nwht7f6zspwp3f9t',
    ],
    ['nothing', ''],
  ])('refuses %s', (_, invoice) => {
    expect(readInvoice(invoice)).toBeNull();
  });
});

it('refuses an invoice of any size without reading it', () => {
  expect(readInvoice(`lnbc1${'q'.repeat(1_000_000)}`)).toBeNull();
});

it('refuses the invoices of test nets, signed and well formed as they are', () => {
  const [, words = ''] = /^lnbc2500u1(.*)$/.exec(coffeeInvoice) ?? [];
  const decoded = bech32.decode(coffeeInvoice as `${string}1${string}`, false);
  expect(bech32.encode('lnbc2500u', decoded.words, false)).toBe(`lnbc2500u1${words}`);
  for (const prefix of ['lntb2500u', 'lntbs2500u', 'lnbcrt2500u', 'lnsb2500u', 'lnbc2500u2500u', 'lnbc02500u']) {
    expect(readInvoice(bech32.encode(prefix, decoded.words, false)), prefix).toBeNull();
  }
});

it('reads what another hand has written', () => {
  const terms = {
    amountBtc: '0.00032833',
    timestampSeconds: 1_787_679_709,
    expirySeconds: 3_600,
    description: 'カード',
  };
  expect(readInvoice(lightningInvoice(1, 'order', terms))).toEqual({
    amountMillisatoshi: 32_833_000n,
    issuedAtMs: 1_787_679_709_000,
    expiresAtMs: 1_787_683_309_000,
  });
});
