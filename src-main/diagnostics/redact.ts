// The second net: messages and fields are written without secrets, and what slips in all the same is taken out here. It
// would rather hide too much. An order id counts as a secret, since whoever has it can read the order's codes (FACTS.md 1).
import { getSystemErrorMap } from 'node:util';
import type { LogFields } from '../ports.ts';

/** Takes out of what is logged all that looks secret or personal. */
export interface Redactor {
  /** From now on hides this value wherever it stands. Shorter ones than four characters cannot be told from words. */
  hide(secret: string): void;
  text(text: string): string;
  fields(fields: LogFields): LogFields;
}

const hidden = '[hidden]';
const shortestSecret = 4;
const systemErrors = new Set(['ENOTFOUND', ...[...getSystemErrorMap().values()].map(([name]) => name)]);

/** Words in the name of a field whose value is never shown. */
const secretNames = new Set(
  (
    'secret secrets token password passphrase pin authorization auth cookie email mail phone msisdn beneficiary account ' +
    'voucher serial barcode qr link invoice partner key address wallet user customer'
  ).split(' '),
);
/** `apiCode` says what went wrong; `pinCode` and every other code may be worth money. */
const harmlessCodes = new Set(['api', 'error', 'exit', 'failure', 'status', 'country', 'reason']);

export function createRedactor(): Redactor {
  const secrets = new Map<string, RegExp>();

  function text(raw: string): string {
    let clean = raw.normalize('NFKC');
    for (const pattern of secrets.values()) clean = clean.replace(pattern, hidden);
    return hidePatterns(clean);
  }

  function field(name: string, value: LogFields[string]): LogFields[string] {
    if (value === null || typeof value === 'boolean') return value;
    if (isSecretName(name)) return hidden;
    if (typeof value === 'string') return text(value);
    // A phone number can be a number too; a time or a size says so.
    return Math.abs(value) < 1e8 || /(Ms|Bytes)$/.test(name) ? value : hidden;
  }

  return {
    hide: (secret) => {
      if (secret.length < shortestSecret) return;
      for (const form of [
        secret.normalize('NFKC'),
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
      ]) {
        secrets.set(form, new RegExp(form.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), 'gi'));
      }
    },
    text,
    fields: (fields) =>
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [text(name), field(name, value)])),
  };
}

function hidePatterns(text: string): string {
  return text
    .replace(/\b(https?:\/\/)[^\s"'<>]+/gi, (url, scheme: string) => `${scheme}${hostOf(url)}/${hidden}`)
    .replace(/[^\s@"'<>(),;:=]{1,64}(?:@|%40)[^\s@"'<>(),;=]{1,255}/gi, hidden)
    .replace(/\bln(?:bc|tb|bcrt|sb)[0-9a-z]{20,}/gi, hidden)
    .replace(
      /((?:pin|secret|password|passphrase|token|security_?code|serial)[\w-]{0,40}["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;}]+/gi,
      `$1${hidden}`,
    )
    .replace(/\+?\(?\d[\d\s().-]{5,40}\d/g, (number) => (number.replaceAll(/\D/g, '').length >= 7 ? hidden : number))
    .replace(/[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*/g, (word) => (looksLikeCode(word) ? hidden : word));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Letters and digits mixed as no word mixes them. States, failure codes and the desk's own numbers stay readable. */
function looksLikeCode(word: string): boolean {
  if (/^[A-Z]+(?:_[A-Z]+)+$/.test(word) || /^[PL]-\d{1,9}$/.test(word) || systemErrors.has(word)) return false;
  const core = word.replaceAll(/[-_]/g, '');
  const digits = core.replaceAll(/\D/g, '').length;
  const capitals = core.replaceAll(/[^A-Z]/g, '').length;
  if (digits === core.length) return digits >= 7;
  if (digits > 0) return core.length >= 8 && (digits >= 3 || capitals >= 2);
  if (capitals === core.length) return capitals >= 10;
  const humps = core.match(/[a-z][A-Z]/g)?.length ?? 0;
  return core.length >= 12 && humps * 4 >= core.length;
}

function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  if (words.some((word) => secretNames.has(word))) return true;
  return words.length > 1 && words.includes('code') && !words.some((word) => harmlessCodes.has(word));
}
