import type { OrderBodyItem } from '../../../src-main/cryptorefills/api.ts';
import type { Asked } from './asked.ts';
import { sameExact } from './exact.ts';
import { entries, isRawNumber, own, said } from './raw-json.ts';

/** What the raw deliveries say otherwise than the request; empty when every line is there, once. */
export function echoFaults(rawDeliveries: unknown, { body }: Asked): string[] {
  const lines = [...entries(rawDeliveries)];
  if (!Array.isArray(rawDeliveries) || lines.length !== body.items.length)
    return ['deliveries: another number of lines'];
  const faults: string[] = [];
  for (const item of body.items) {
    const at = lines.findIndex((line) => echoes(line, item));
    if (at < 0) faults.push(`deliveries: no line echoes ${item.brandName} ${item.denomination}`);
    else lines.splice(at, 1);
  }
  const beneficiaries = entries(rawDeliveries)
    .map((line) => spoken(line, 'beneficiary_account'))
    .map((told) => (typeof told === 'string' ? said(told) : told));
  const [some, none] = [beneficiaries.some((told) => told !== null), beneficiaries.some((told) => told === null)];
  return some && none ? [...faults, 'deliveries: a beneficiary is missing'] : faults;
}

/** The raw line that echoes an item, and its own price. */
export function linesFor(rawDeliveries: unknown, item: OrderBodyItem): unknown[] {
  return entries(rawDeliveries).filter((line) => echoes(line, item));
}

/** What a line says under a key: in its `deliverable`, else in itself; null where it says nothing. */
export function spoken(line: unknown, key: string): unknown {
  return own(own(line, 'deliverable'), key) ?? own(line, key) ?? null;
}

function echoes(line: unknown, item: OrderBodyItem): boolean {
  return (
    spoken(line, 'brand_name') === item.brandName &&
    spoken(line, 'country_code') === item.country &&
    spoken(line, 'denomination') === item.denomination &&
    (item.productValue === null || sameExact(spoken(line, 'product_value'), item.productValue)) &&
    reaches(spoken(line, 'beneficiary_account'), item)
  );
}

// Not to say who gets it is allowed; to say it in a way that cannot be read is not.
function reaches(told: unknown, { deliveryType, beneficiary }: OrderBodyItem): boolean {
  if (told === null || told === '') return true;
  const text = isRawNumber(told) ? told.digits : said(told)?.trim();
  if (text === undefined) return typeof told === 'string';
  if (deliveryType === 'by_email') return text.toLowerCase() === beneficiary.toLowerCase();
  if (deliveryType === 'by_phone') return text.replace(/[\s()+.-]/g, '') === beneficiary.replace(/\D/g, '');
  return text === beneficiary;
}
