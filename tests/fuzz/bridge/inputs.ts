import { z } from 'zod';
import type { Random } from '../random.ts';

/** A part of a JSON schema, as zod writes one. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Values that a page knows of a running desk, by the name of the property that they stand under. */
export type Dictionary = Readonly<Record<string, readonly unknown[]>>;

/** The inputs of one call: some that its schema takes, most of them near to it, and what no schema expects. */
export interface Inputs {
  /** As the schema would have it, with values of the dictionary where it knows any. */
  fitting(): unknown;
  /** A fitting one with something broken in it. */
  broken(): unknown;
  /** Anything that can be sent between processes. */
  junk(): unknown;
}

/** Inputs for a call, from its schema alone. */
export function inputsOf(input: z.ZodType, dictionary: Dictionary, random: Random): Inputs {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  const takesNothing = input.safeParse(undefined).success;
  const fitting = (): unknown => (takesNothing ? undefined : valueFor(schema, '', dictionary, random));
  return {
    fitting,
    broken: () => mutated(fitting(), random, 0),
    junk: () => junk(random),
  };
}

function valueFor(schema: Schema, name: string, dictionary: Dictionary, random: Random): unknown {
  const known = Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
  if (known !== undefined && known.length > 0 && random.chance(0.9)) return random.pick(known);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return valueFor(random.pick(either), name, dictionary, random);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) === true || random.chance(0.3))
          .map(([key, part]) => [key, valueFor(part, key, dictionary, random)]),
      );
    case 'array': {
      const least = schema.minItems ?? 0;
      const length = least + random.below(Math.min(3, (schema.maxItems ?? least + 3) - least) + 1);
      const items = schema.items ?? {};
      return Array.from({ length }, () => valueFor(items, name, dictionary, random));
    }
    case 'integer':
    case 'number':
      return (
        (schema.minimum ?? 0) + random.below(Math.min(1_000, (schema.maximum ?? 1_000) - (schema.minimum ?? 0)) + 1)
      );
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return random.pick(texts)();
  }
}

/** Breaks one thing, somewhere in it. */
function mutated(value: unknown, random: Random, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 4 || random.chance(0.15)) {
    return random.chance(0.3) ? brokenText(value, random) : junk(random);
  }
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as readonly unknown[])];
    if (list.length === 0 || random.chance(0.3)) return [...list, ...Array.from({ length: 20 }, () => list[0])];
    const at = random.below(list.length);
    list[at] = mutated(list[at], random, depth + 1);
    return list;
  }
  const keys = Object.keys(value);
  const copy: Record<string, unknown> = { ...value };
  const key = keys.length === 0 ? 'added' : random.pick(keys);
  switch (random.below(4)) {
    case 0:
      return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
    case 1:
      return { ...copy, [random.pick(strangeKeys)]: junk(random) };
    case 2:
      return [copy];
    default:
      copy[key] = mutated(copy[key], random, depth + 1);
      return copy;
  }
}

function brokenText(value: unknown, random: Random): unknown {
  const text = String(value);
  return random.pick([
    text.slice(1),
    `${text}\u0000`,
    `${text} `,
    text.toUpperCase(),
    `${text}'; drop table orders; --`,
    `../${text}`,
    text.repeat(2_000),
    `\u202e${text}`,
  ]);
}

function junk(random: Random): unknown {
  return random.pick(strangers)();
}

const strangeKeys = ['__proto__', 'constructor', 'toString', 'then', 'toJSON', '', 'valueOf', '0'];

const texts: readonly (() => string)[] = [
  () => 'x',
  () => '',
  () => 'Steam',
  () => '1.5',
  () => 'customer@example.com',
  () => '+12025550123',
  () => 'あ'.repeat(50),
];

/** All that the structured clone algorithm carries between processes, and that a schema of JSON's kinds never meets otherwise. */
const strangers: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 10n ** 40n,
  () => '',
  () => '\ud800',
  () => 'a'.repeat(100_000),
  () => new Date(Number.NaN),
  () => /(a+)+$/,
  () => new Map([['ref', 'P-1']]),
  () => new Set([1]),
  () => new Uint8Array(1_000),
  () => new ArrayBuffer(8),
  () => new Error('sent'),
  () => Array.from({ length: 5_000 }, () => null),
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => deep(500),
  () => circular(),
  () => ({ length: 1e9 }),
  () => [[[[[[]]]]]],
];

function deep(levels: number): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level += 1) value = { ref: value };
  return value;
}

function circular(): unknown {
  const value: Record<string, unknown> = {};
  value['ref'] = value;
  return value;
}
