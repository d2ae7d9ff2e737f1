import { describe, expect, it } from 'vitest';
import { isNearAddress, mayBePrinterHost } from '../../../src-shared/domain/printer-host.ts';
import { settingsPatchSchema } from '../../../src-shared/domain/settings.ts';

const near = [
  '10.0.0.1',
  '127.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.40',
  '169.254.3.4',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'FEBF::1',
  'fc00::1',
  'fd12:3456:789a::1',
];
const far = [
  '8.8.8.8',
  '11.0.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '169.253.0.1',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '999.1.1.1',
  '10.1',
  '10.0.0.1.',
  '::',
  '2001:db8::1',
  'fec0::1',
  'fe7f::1',
  'fb00::1',
  '::ffff:8.8.8.8',
  'fd::g',
  'printer',
  '',
];

describe('an address of the shop’s network', () => {
  it.each(near)('is %s', (address) => expect(isNearAddress(address)).toBe(true));
  it.each(far)('is not %j', (address) => expect(isNearAddress(address)).toBe(false));
});

describe('a printer', () => {
  const accepts = (host: string): boolean =>
    settingsPatchSchema.safeParse({ networkPrinter: { host, port: 9_100 } }).success;

  it('may be set at such an address, or by a name, which is looked up before anything is sent', () => {
    expect([...near, 'printer', 'tm-m30.local', 'fd.example'].filter((host) => !accepts(host))).toEqual([]);
  });

  it('may not be set at a public address', () => {
    const addresses = far.filter((host) => host !== '' && host !== 'printer');
    expect(addresses.filter(mayBePrinterHost)).toEqual([]);
    expect(addresses.filter(accepts)).toEqual([]);
  });
});
