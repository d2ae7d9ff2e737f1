import { z } from 'zod';
import type { ApiDelivery, EchoedDelivery } from '../api.ts';
import { looseDecimal, looseText, looseToken, recordOf, textOf, textsOf, tokenOf } from './fields.ts';
import { readSecrets } from './secrets.ts';

/** A recipient that is told in no readable form is told all the same: as a text that fits nobody. */
const told = z
  .unknown()
  .optional()
  .transform((raw) => tokenOf(raw) ?? (raw === undefined || raw === null || typeof raw === 'string' ? null : ''));

const echoSchema = z.object({
  brand_name: looseText,
  country_code: looseText,
  denomination: looseText,
  localized_denomination: looseText,
  product_value: looseDecimal,
  beneficiary_account: told,
  kind: looseText,
  coin_amount: looseDecimal,
});

const lineSchema = z.object({
  id: looseToken,
  delivery_state: looseText,
  operator_reference: looseToken,
  failure_reason: looseText,
  error_description: looseText,
  redeem_instructions: looseText,
  how_to_redeem: looseText,
  pin_usage_instructions: z.unknown().optional(),
});

/** What the API understood of each item. The goods stand in `deliverable`, or flat in the delivery itself. */
export function readEcho(raw: unknown): EchoedDelivery {
  const echo = echoSchema.parse(flattened(raw));
  return {
    brandName: echo.brand_name,
    country: echo.country_code,
    denomination: echo.denomination,
    label: echo.localized_denomination,
    productValue: echo.product_value,
    beneficiary: echo.beneficiary_account,
    kind: echo.kind,
    coinAmount: echo.coin_amount,
  };
}

/** One line of an order (FACTS.md 15.3, 15.4). A line that cannot be read stays in its place, with nothing known of it. */
export function readDelivery(raw: unknown): ApiDelivery {
  const line = lineSchema.parse(flattened(raw));
  return {
    ...readEcho(raw),
    deliveryId: line.id,
    deliveryState: line.delivery_state,
    operatorReference: line.operator_reference,
    failureReason: line.failure_reason ?? line.error_description,
    secrets: readSecrets(flattened(raw)),
    instructionsHtml: line.redeem_instructions ?? line.how_to_redeem ?? usageText(line.pin_usage_instructions),
  };
}

function usageText(raw: unknown): string | null {
  return textOf(raw) ?? (textsOf(raw).join('<br>') || null);
}

/** The delivery with what stands in its `deliverable` over it. */
function flattened(raw: unknown): Readonly<Record<string, unknown>> {
  const delivery = recordOf(raw);
  const said = Object.entries(recordOf(delivery['deliverable'])).filter(([, value]) => value !== null);
  return { ...delivery, ...Object.fromEntries(said) };
}
