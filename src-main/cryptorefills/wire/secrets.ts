import type { Secret, SecretName } from '../../../src-shared/domain/order.ts';
import { textOf, tokenOf } from './fields.ts';

/** Links of a delivered line and the API's names for them (FACTS.md 15.4). */
const linkFields: readonly (readonly [string, SecretName])[] = [
  ['barcode_image_url', 'barcode_image'],
  ['qr_image_url', 'qr_image'],
  ['installation_url', 'installation_link'],
  ['apple_universal_link', 'apple_link'],
  ['android_universal_link', 'android_link'],
];

/**
 * Everything of one delivered line that is worth money (FACTS.md 15.4), also under the names of the older shape. A code that
 * is a web link is a redeem link; a link that is not http or https is dropped.
 */
export function readSecrets(line: Readonly<Record<string, unknown>>): Secret[] {
  const secrets = readCode(tokenOf(line['pin_code']) ?? tokenOf(line['code']) ?? tokenOf(line['pin']));
  const add = (name: SecretName, value: string | null): void => {
    if (value !== null && !secrets.some((known) => known.name === name)) secrets.push({ name, value });
  };
  add('redeem_link', webLinkOf(line['redemption_url']));
  add('pin_serial', tokenOf(line['pin_serial']));
  add('security_code', tokenOf(line['security_code']));
  for (const [field, name] of linkFields) add(name, webLinkOf(line[field]));
  return secrets;
}

/** A lone code: a redeem link where it is one. */
export function readCode(code: string | null): Secret[] {
  if (code === null) return [];
  const link = webLinkOf(code);
  return [link === null ? { name: 'pin_code', value: code } : { name: 'redeem_link', value: link }];
}

function webLinkOf(raw: unknown): string | null {
  const text = textOf(raw)?.trim() ?? '';
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
