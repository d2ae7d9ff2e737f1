import { own } from '../oracle/raw-json.ts';
import { otherThan, withFields, type Draft, type Mutated, type Mutation, type PayContext } from './draft.ts';
import type { Json } from './pay-corpus.ts';

/** What was understood is not what was asked for. */
export const echoMutations: readonly Mutation[] = [
  named('brand_name', ['Steam', 'Amazon', 'Amazon.com', 'steam', 'Stеam', 'PlayStation', 'Minecraft']),
  named('country_code', ['US', 'us', 'DE', 'JP', 'CA', 'UK', '']),
  named('denomination', ['50 USD', '500 USD', '5 USD', '50 EUR', '50 USD ', '50', '$50', 'range', 'Range', '100 USD']),
  named('beneficiary_account', ['someone@example.net', 'customer@example.org', '+12025550199', 'customer@examp1e.com']),
  (draft, { random }) => {
    const lines = linesOf(draft);
    const ranged = lines.findIndex((line) => own(own(line, 'deliverable'), 'denomination') === 'range');
    if (ranged < 0) return null;
    const value = random.pick(['1', '26', '250', '2.5', null, 'x']);
    return withLines(draft, lines.with(ranged, inDeliverable(lines[ranged] ?? {}, { product_value: value })));
  },
  (draft, { random }) => {
    const lines = linesOf(draft);
    return withLines(draft, lines.toSpliced(random.below(lines.length), 1));
  },
  (draft, { random }) => {
    const lines = linesOf(draft);
    return withLines(draft, [...lines, random.pick(lines)]);
  },
  (draft, { random, pay, others }) => {
    const foreign = others.filter(({ sale }) => sale.body.items.length !== pay.sale.body.items.length);
    const { answer } = random.pick(foreign);
    return withLines(draft, answer['deliveries'] as readonly Json[]);
  },
  (draft, { random }) => withFields(draft, { deliveries: random.pick([null, [], {}, 'none', undefined]) }),
];

function named(key: string, values: readonly string[]): Mutation {
  return (draft: Draft, { random }: PayContext): Mutated | null => {
    const lines = linesOf(draft);
    const at = random.below(lines.length);
    const line = lines[at] ?? {};
    const other = otherThan(random, values, String(own(own(line, 'deliverable'), key)));
    return other === null ? null : withLines(draft, lines.with(at, inDeliverable(line, { [key]: other })));
  };
}

function linesOf({ order }: Draft): readonly Json[] {
  return order['deliveries'] as readonly Json[];
}

function inDeliverable(line: Json, change: Json): Json {
  return { ...line, deliverable: { ...(own(line, 'deliverable') as Json), ...change } };
}

function withLines(draft: Draft, deliveries: readonly Json[]): Mutated {
  return withFields(draft, { deliveries });
}
