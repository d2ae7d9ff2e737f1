import { z } from 'zod';
import { parseJsonExactly } from '../../src-main/cryptorefills/json.ts';
import { parseDecimal } from '../../src-shared/domain/money.ts';

const endpointSchema = z.enum([
  'payment_vias',
  'currencies',
  'brands',
  'homepage',
  'search',
  'products',
  'price',
  'validations',
  'orders-create',
  'orders-get',
  'subscribe',
]);

const amountSchema = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((raw, context) => {
    if (raw === undefined || raw === null) return null;
    const amount = parseDecimal(raw);
    if (amount !== null) return amount;
    context.addIssue({ code: 'custom', message: 'not an amount' });
    return z.NEVER;
  });

/** A FILE of `npm run wire-check`: one answer of the API, with what had been asked and what the desk knew before. */
export const recordedAnswerSchema = z.object({
  endpoint: endpointSchema,
  request: z
    .object({
      query: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
      body: z.record(z.string(), z.unknown()).optional(),
    })
    .default({ query: {} }),
  known: z
    .object({
      order_state: z.string().nullish(),
      validated_coin_amount: amountSchema,
      /** Of the coin and network of the order, as the payment matrix named it. */
      smart_contract: z.object({ address: z.string(), decimals: z.int().nullish() }).nullish(),
    })
    .prefault({}),
  response: z
    .object({
      // What the Fetch standard lets a response be.
      status: z.int().min(200).max(599),
      headers: z.record(z.string(), z.string()).default({}).refine(areHeaders, 'not what an HTTP header can be'),
      body: z.unknown().optional(),
      body_text: z.string().optional(),
    })
    .transform(({ body, body_text, ...rest }) => ({
      ...rest,
      body_text: body_text ?? (body === undefined ? '' : JSON.stringify(body)),
    })),
});
export type RecordedAnswer = z.output<typeof recordedAnswerSchema>;

function areHeaders(headers: Readonly<Record<string, string>>): boolean {
  try {
    return new Headers(headers) instanceof Headers;
  } catch {
    return false;
  }
}

/** The FILE's text as a recorded answer, or in words why it is none. */
export function readRecordedAnswer(text: string): RecordedAnswer | { readonly fault: string } {
  let json: unknown;
  try {
    json = parseJsonExactly(text);
  } catch {
    return { fault: 'is not JSON' };
  }
  const read = recordedAnswerSchema.safeParse(json);
  return read.success ? read.data : { fault: z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, ' ') };
}
