import { describe, expect, it } from 'vitest';
import { isEmail } from '../../../../src-shared/domain/email.ts';
import { suggestEmail } from '../../../../src-renderer/screens/sell/ticket/email.ts';
import { readPhone } from '../../../../src-renderer/screens/sell/ticket/phone.ts';

describe('an e-mail address', () => {
  it.each(['mia@example.com', 'a.b+c@sub.example.co.jp'])('%s can be one', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    '',
    'mia',
    'mia@example',
    'mia@@example.com',
    'mia @example.com',
    'mia@example.c',
    `${'a'.repeat(250)}@b.cc`,
  ])('%j cannot be one', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it.each([
    ['mia@gmial.com', 'mia@gmail.com'],
    ['mia@gmail.co', 'mia@gmail.com'],
    ['mia@hotmial.com', 'mia@hotmail.com'],
    ['mia@outlok.com', 'mia@outlook.com'],
    ['mia@yaho.co.jp', 'mia@yahoo.co.jp'],
    ['mia@hotmial.co', 'mia@hotmail.com'],
    ['mia@comcast.ne', 'mia@comcast.net'],
    ['mia@gmail.cm', 'mia@gmail.com'],
    ['mia@yahoo.con', 'mia@yahoo.com'],
    ['mia@hotmail.dee', 'mia@hotmail.de'],
    ['mia@gamil.com', 'mia@gmail.com'],
    ['mia@gmail.con', 'mia@gmail.com'],
    ['mia@gnail.cmo', 'mia@gmail.com'],
    ['mia@aol.con', 'mia@aol.com'],
    ['mia@icloud.om', 'mia@icloud.com'],
    ['mia@docomo.ne.jpp', 'mia@docomo.ne.jp'],
    ['mia@company.con', 'mia@company.com'],
    ['mia@comcast.nte', 'mia@comcast.net'],
    ['mia@charity.ogr', 'mia@charity.org'],
  ])('%s gets the hint %s', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each([
    ['mia@gmail', 'mia@gmail.com'],
    ['mia@gmail,com', 'mia@gmail.com'],
    ['mia@gmail..com', 'mia@gmail.com'],
    ['mia@gmail.com.', 'mia@gmail.com'],
    ['mia @gmail.com', 'mia@gmail.com'],
    ['mia@gmailcom', 'mia@gmail.com'],
    ['mia@company,io', 'mia@company.io'],
  ])('%s, with a sign too much or too few, gets the hint %s', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each(['', 'mia', '@gmail.com', 'mia@', 'mia@g', 'mia@company', 'mia@aol.de', 'mia@me.com', 'mia@gmx.at'])(
    '%j gets no hint while it is typed, or is right',
    (typed) => {
      expect(suggestEmail(typed)).toBeNull();
    },
  );

  it.each(['mia@gmail.com', 'mia@mail.com', 'mia@ymail.com', 'mia@example.com', 'mia@company.io'])(
    '%s gets no hint',
    (typed) => {
      expect(suggestEmail(typed)).toBeNull();
    },
  );

  it.each([
    ...['hotmail.nl', 'hotmail.be', 'hotmail.se', 'hotmail.co.jp', 'hotmail.com.tr', 'live.com.au', 'outlook.at'],
    ...['outlook.com.tr', 'outlook.co.nz', 'outlok.com.tr', 'yahoo.com.au', 'yahoo.co.nz', 'yahoo.at', 'yahoo.co.jo'],
    ...['foxmail.com', 'orange.es', 'gmx.net', 'yandex.ru', 'yahoo.com.a'],
  ])('mia@%s gets no hint: a provider of one country is no slip for that of another', (domain) => {
    expect(suggestEmail(`mia@${domain}`)).toBeNull();
  });
});

describe('a phone number', () => {
  it.each([
    ['(212) 555-0123', 'US', '+12125550123'],
    ['06 1234 5678', 'IT', '+390612345678'],
    ['0151 23456789', 'DE', '+4915123456789'],
    ['090-1234-5678', 'JP', '+819012345678'],
    ['+44 7400 123456', 'US', '+447400123456'],
  ])('%s in %s is %s', (typed, country, e164) => {
    expect(readPhone(typed, country)).toMatchObject({ fits: true, e164 });
  });

  it('tells where a number belongs, so that one of another country is seen', () => {
    expect(readPhone('4165550123', 'US')).toMatchObject({ country: 'CA' });
  });

  it('doubts a number that no plan knows without refusing it', () => {
    expect(readPhone('+1 111 111 1111', 'US')).toMatchObject({ fits: true, plausible: false });
  });

  it.each(['', '12', 'mia@example.com', '+'])('%j is none', (typed) => {
    expect(readPhone(typed, 'US')).toEqual({ fits: false });
  });
});
