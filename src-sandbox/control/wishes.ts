import { ServiceError } from '../service-error.ts';
import { ENDPOINT_NAMES } from '../http/endpoint-names.ts';
import type {
  FaultKind,
  FaultWish,
  OpenStreamFault,
  OpenStreamFaultKind,
  StreamFaultKind,
  StreamFaultWish,
} from '../http/faults.ts';
import { asDecimal, asList, asObject, asText, type JsonObject } from '../json.ts';
import type { OrderAction, OrderActionName } from '../orders/actions.ts';
import { USUAL_BEHAVIOUR, type BehaviourChange } from '../scenarios/behaviour.ts';
import type { ForcedProblemWish } from '../service.ts';

const FAULT_KINDS: readonly FaultKind[] = [
  'status',
  'html',
  'broken-json',
  'empty',
  'delay',
  'cut',
  'too-many-requests',
  'hang',
];
const OPEN_STREAM_FAULT_KINDS: readonly OpenStreamFaultKind[] = [
  'comments-only',
  'broken-frame',
  'early-close',
  'silence',
  'old-frame',
  'cut-in-frame',
  'drip',
  'slow-frames',
  'repeat',
  'out-of-order',
];
/** What can be wrong with a stream, by name; the help lists them from here. */
export const STREAM_FAULT_KINDS: readonly StreamFaultKind[] = ['refuse', 'html', ...OPEN_STREAM_FAULT_KINDS];

type WithOptions = (wish: JsonObject) => OrderAction;

/** Every action with the way its options are read; the help lists them from here. */
export const ACTIONS: Readonly<Record<OrderActionName, WithOptions>> = {
  pay: () => ({ do: 'pay' }),
  'pay-slow': () => ({ do: 'pay-slow' }),
  confirm: () => ({ do: 'confirm' }),
  underpay: (wish) => ({ do: 'underpay', ...optional('missing', decimalIn(wish, 'missing')) }),
  overpay: (wish) => ({ do: 'overpay', ...optional('extra', decimalIn(wish, 'extra')) }),
  'pay-late': (wish) => ({ do: 'pay-late', honoured: wish['honoured'] !== false }),
  'pay-wrong': (wish) => ({
    do: 'pay-wrong',
    recovered: wish['recovered'] !== false,
    ...optional('coin', asText(wish['coin'])),
    ...optional('network', asText(wish['network'])),
  }),
  'payment-started': () => ({ do: 'payment-started' }),
  'payment-received': () => ({ do: 'payment-received' }),
  'delivery-started': () => ({ do: 'delivery-started' }),
  deliver: () => ({ do: 'deliver' }),
  'deliver-without-code': () => ({ do: 'deliver-without-code' }),
  'deliver-slowly': (wish) => ({ do: 'deliver-slowly', ...optional('afterMs', numberIn(wish, 'after_ms')) }),
  'deliver-partly': (wish) => ({
    do: 'deliver-partly',
    lines: wish['lines'] === undefined ? [0] : asList(wish['lines']).map(Number),
    rest: oneOf(['waits', 'fails', 'refunded'] as const, wish['rest'] ?? 'waits', 'rest'),
  }),
  'manual-action': () => ({ do: 'manual-action' }),
  rebuy: () => ({ do: 'rebuy' }),
  'fail-delivery': (wish) => ({ do: 'fail-delivery', ...optional('reason', asText(wish['reason'])) }),
  'fail-payment': () => ({ do: 'fail-payment' }),
  'fail-setup': () => ({ do: 'fail-setup' }),
  expire: () => ({ do: 'expire' }),
  cancel: () => ({ do: 'cancel' }),
  refund: () => ({ do: 'refund' }),
  set: (wish) => ({
    do: 'set',
    ...optional('orderState', asText(wish['order_state'])),
    ...optional('paymentState', asText(wish['payment_state'])),
    ...optional('deliveryState', asText(wish['delivery_state'])),
    ...optional('fields', asObject(wish['fields'])),
  }),
};

/** The action of that name with its options from the JSON body. */
export function readAction(name: string, wish: JsonObject): OrderAction {
  if (!Object.hasOwn(ACTIONS, name)) throw unclear(`no action "${name}"; there are ${Object.keys(ACTIONS).join(', ')}`);
  return ACTIONS[name as OrderActionName](wish);
}

/** A fault from the JSON body. */
export function readFault(wish: JsonObject): FaultWish {
  return {
    endpoint: oneOf([...ENDPOINT_NAMES, 'any'] as const, wish['endpoint'], 'endpoint'),
    kind: oneOf(FAULT_KINDS, wish['kind'], 'kind'),
    afterWork: wish['after_work'] === true,
    ...readReach(wish),
    ...optional('status', numberIn(wish, 'status')),
    ...optional('delayMs', numberIn(wish, 'delay_ms')),
    ...optional('retryAfterSeconds', numberIn(wish, 'retry_after_seconds')),
  };
}

/** A stream fault from the JSON body. */
export function readStreamFault(wish: JsonObject): StreamFaultWish {
  return {
    kind: oneOf(STREAM_FAULT_KINDS, wish['kind'], 'kind'),
    ...readReach(wish),
    ...optional('status', numberIn(wish, 'status')),
    ...readManner(wish),
  };
}

/** What is to go wrong with streams that are open, from the JSON body. */
export function readOpenStreamFault(wish: JsonObject): OpenStreamFault {
  return { kind: oneOf(OPEN_STREAM_FAULT_KINDS, wish['kind'], 'kind'), ...readManner(wish) };
}

/** A forced refusal from the JSON body. */
export function readRefusal(wish: JsonObject): ForcedProblemWish {
  return {
    code: readWord(wish, 'code'),
    at: oneOf(['validation', 'create'] as const, wish['at'] ?? 'create', 'at'),
    ...optional('times', numberIn(wish, 'times')),
    ...optional('status', numberIn(wish, 'status')),
    ...optional('moreDetails', asObject(wish['more_details'])),
  };
}

/** A change of behaviour from the JSON body: only keys that exist, each of the kind it has now. */
export function readBehaviourChange(wish: JsonObject): BehaviourChange {
  requireSameKinds(wish, { ...USUAL_BEHAVIOUR }, '');
  return wish;
}

/** A required text. */
export function readWord(wish: JsonObject, key: string): string {
  const word = asText(wish[key]);
  if (word === undefined) throw unclear(`"${key}" is required`);
  return word;
}

/** A required number. */
export function readNumber(wish: JsonObject, key: string): number {
  const number = numberIn(wish, key);
  if (number === undefined) throw unclear(`"${key}" must be a number`);
  return number;
}

function readReach(wish: JsonObject): Pick<FaultWish, 'times' | 'forMs' | 'orderId'> {
  return {
    ...optional('times', numberIn(wish, 'times')),
    ...optional('forMs', numberIn(wish, 'for_ms')),
    ...optional('orderId', asText(wish['order_id'])),
  };
}

function readManner(wish: JsonObject): Omit<OpenStreamFault, 'kind'> {
  return {
    ...optional('afterFrames', numberIn(wish, 'after_frames')),
    ...optional('paceMs', numberIn(wish, 'pace_ms')),
  };
}

function requireSameKinds(wish: JsonObject, pattern: JsonObject, path: string): void {
  for (const [key, value] of Object.entries(wish)) {
    const place = `${path}${key}`;
    if (!Object.hasOwn(pattern, key)) throw unclear(`unknown key "${place}"`);
    const usual = pattern[key];
    if (typeof value !== typeof usual || Array.isArray(value) !== Array.isArray(usual))
      throw unclear(`"${place}" is of the wrong kind`);
    const nested = asObject(usual);
    if (key === 'shapes' && nested) requireSameKinds(asObject(value) ?? {}, nested, `${place}.`);
  }
}

function oneOf<T extends string>(choices: readonly T[], value: unknown, key: string): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw unclear(`"${key}" must be one of ${choices.join(', ')}`);
  return choice;
}

function decimalIn(wish: JsonObject, key: string): string | undefined {
  if (wish[key] === undefined) return undefined;
  const decimal = asDecimal(wish[key]);
  if (decimal === undefined) throw unclear(`"${key}" must be an amount`);
  return decimal;
}

function numberIn(wish: JsonObject, key: string): number | undefined {
  const value = wish[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'number') throw unclear(`"${key}" must be a number`);
  return value;
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function unclear(title: string): ServiceError {
  return new ServiceError(400, 'CONTROL', { title });
}
