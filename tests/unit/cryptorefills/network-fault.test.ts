import { describe, expect, it } from 'vitest';
import { provesNothingSent } from '../../../src-main/cryptorefills/network-fault.ts';

function fetchFault(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

function systemFault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('that nothing was sent', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('is proven by %s', (code) => {
    expect(provesNothingSent(fetchFault(systemFault(code)))).toBe(true);
  });

  it('is proven where every address of the name refused', () => {
    const refused = systemFault('ECONNREFUSED');
    expect(provesNothingSent(fetchFault(new AggregateError([refused, refused])))).toBe(true);
    expect(provesNothingSent(fetchFault(new AggregateError([refused, systemFault('ECONNRESET')])))).toBe(false);
    expect(provesNothingSent(fetchFault(new AggregateError([])))).toBe(false);
  });

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'EHOSTUNREACH', 'X'])(
    'is not proven by %s, which can also happen to a connection that stands',
    (code) => {
      expect(provesNothingSent(fetchFault(systemFault(code)))).toBe(false);
    },
  );

  it('is not proven by a fault without a cause, nor by one of another network stack', () => {
    expect(provesNothingSent(new TypeError('terminated'))).toBe(false);
    expect(provesNothingSent(new Error('net::ERR_CONNECTION_REFUSED'))).toBe(false);
    expect(provesNothingSent('ECONNREFUSED')).toBe(false);
    expect(provesNothingSent(undefined)).toBe(false);
  });
});
