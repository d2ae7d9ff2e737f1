import type { Random } from '../random.ts';
import { isRawJson, oddAmount, oddText, oddValue } from './odd-values.ts';

/** Values that stood in other good answers, by their key. */
export type ValuePool = ReadonlyMap<string, readonly unknown[]>;

/** A place in a tree. */
interface Slot {
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
}

type Change = (random: Random, slot: Slot, slots: readonly Slot[], pool: ValuePool) => void;

/** Where a wrong word costs money, or hides what does. */
const moneyKeys = new Set(
  'coin coin_amount network networks name is_suspended available currencies smart_contract address decimals wallet_address qr_text missing_amount missing_amount_qr_text payment_method_protocol deliveries deliverable denomination product_value brand_name brand country_code beneficiary_account problems problem summary coin_amount_to_pay_in_crypto order_id id order_state payment_state is_payment_processor_external checkout_url delivery_type is_dynamic range min max step_size face_value price products all_brands pin_code delivery_state updated_at payment_requested_at timestamp_of_request'.split(
    ' ',
  ),
);
const amountKeys = /amount|value|price|min|max|step|threshold|cost|points|decimals|chain/;
const pollutingKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'length',
  'then',
  'toJSON',
];

/** A copy of a good answer with one to six changes in it. */
export function mutateTree(random: Random, good: unknown, pool: ValuePool): unknown {
  const root = { root: copyOf(good) };
  do {
    const slots = slotsOf(root);
    if (slots.length === 0) break;
    const money = slots.filter(({ key }) => moneyKeys.has(key));
    const slot = random.pick(money.length > 0 && random.chance(0.6) ? money : slots);
    random.pick(changes)(random, slot, slots, pool);
  } while (random.chance(0.4));
  return root.root;
}

/** Every value of a tree by its key, for {@link ValuePool}. */
export function collectValues(tree: unknown, into: Map<string, unknown[]>): void {
  for (const { key, value } of slotsOf({ root: tree })) {
    const known = into.get(key);
    if (known === undefined) into.set(key, [value]);
    else if (known.length < 200) known.push(value);
  }
}

const changes: readonly Change[] = [
  (_random, slot) => remove(slot),
  (_random, slot) => put(slot, null),
  (random, slot) => put(slot, oddValue(random)),
  (random, slot) => put(slot, oddValue(random)),
  (random, slot) => put(slot, amountKeys.test(slot.key) ? oddAmount(random, slot.value) : oddValue(random)),
  (random, slot) => put(slot, likeness(random, slot)),
  (random, slot) => put(slot, likeness(random, slot)),
  (_random, slot) => put(slot, otherType(slot.value)),
  putFromPool,
  putFromPool,
  putFromPool,
  (random, slot, slots) => swap(slot, random.pick(slots.filter(({ key }) => key === slot.key))),
  (random, slot, slots) => put(slot, copyOf(random.pick(slots).value)),
  changeList,
  changeList,
  (random, slot) =>
    rename(slot, random.pick([...pollutingKeys, slot.key.toUpperCase(), camel(slot.key), `${slot.key} `])),
  (random, slot) => pollute(random, slot),
];

// structuredClone knows no raw JSON.
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || isRawJson(value)) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
    put({ holder: copy, key, value: undefined }, copyOf(entry));
  }
  return copy;
}

/** All places below `root`. */
function slotsOf(root: object): Slot[] {
  const slots: Slot[] = [];
  const holders: object[] = [root];
  for (let holder = holders.pop(); holder !== undefined; holder = holders.pop()) {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      slots.push({ holder, key, value });
      if (typeof value === 'object' && value !== null && !isRawJson(value)) holders.push(value);
    }
  }
  return slots;
}

function putFromPool(random: Random, slot: Slot, _slots: readonly Slot[], pool: ValuePool): void {
  put(slot, copyOf(random.pick(pool.get(slot.key) ?? [null])));
}

// A plain assignment to `__proto__` would set the prototype in place of a key.
function put({ holder, key }: Slot, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function remove({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

function swap(a: Slot, b: Slot): void {
  if (a.holder === b.holder || contains(a.value, b.holder) || contains(b.value, a.holder)) return;
  put(a, b.value);
  put(b, a.value);
}

function contains(tree: unknown, wanted: object): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  return tree === wanted || slotsOf(tree).some(({ value }) => value === wanted);
}

function likeness(random: Random, { key, value }: Slot): unknown {
  if (typeof value === 'number' || (typeof value === 'string' && amountKeys.test(key))) return oddAmount(random, value);
  if (typeof value === 'string') return oddText(random, value);
  return typeof value === 'boolean' ? random.pick([!value, String(value), Number(value)]) : oddValue(random);
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{1,12}(\.\d{1,6})?$/.test(value) ? Number(value) : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return Object.fromEntries(Object.entries(value));
  return typeof value === 'object' && value !== null ? Object.values(value) : {};
}

function changeList(random: Random, slot: Slot, slots: readonly Slot[]): void {
  const lists = slots.flatMap(({ value }) => (Array.isArray(value) && value.length > 0 ? [value as unknown[]] : []));
  if (lists.length === 0) return put(slot, []);
  const list = random.pick(lists);
  const at = random.below(list.length);
  switch (random.below(6)) {
    case 0:
      list.splice(at, 0, copyOf(list[at]));
      break;
    case 1:
      list.reverse();
      break;
    case 2:
      list.length = at;
      break;
    case 3:
      list.splice(at, 1);
      break;
    case 4:
      list.push(oddValue(random));
      break;
    default:
      list.splice(0, list.length, ...Array.from({ length: 60 }, () => copyOf(list[at])));
  }
}

function rename(slot: Slot, key: string): void {
  if (Array.isArray(slot.holder) || key === slot.key) return;
  remove(slot);
  put({ ...slot, key }, slot.value);
}

function camel(key: string): string {
  return key.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function pollute(random: Random, { holder }: Slot): void {
  if (Array.isArray(holder)) return;
  const poison = random.pick<unknown>([
    { polluted: true, coin: 'BTC', is_suspended: false },
    null,
    'x',
    [],
    { toString: 1 },
  ]);
  put({ holder, key: random.pick(pollutingKeys), value: undefined }, poison);
}
