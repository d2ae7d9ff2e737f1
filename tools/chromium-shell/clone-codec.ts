/** Turns what structured clone cannot carry (functions, promises) into a token and back. */
export interface TokenHooks {
  toToken(value: unknown): string | undefined;
  fromToken(token: string): unknown;
}

/** Writes structured-clone values as text. */
export interface CloneCodec {
  /** Throws `An object could not be cloned.` for a value that structured clone refuses, unless a hook makes a token of it. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * A codec for the values that cross Electron's worlds and processes: also `undefined`, dates, maps, sets, big integers, bytes,
 * errors, cycles and shared references. Its source is sent into pages, so it refers to nothing outside itself.
 */
export function createCloneCodec(hooks?: TokenHooks): CloneCodec {
  type Entry = [kind: string, ...parts: unknown[]];
  const { parse, stringify } = JSON;
  const bytesKinds = [
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  ];

  function uncloneable(): Error {
    return new Error('An object could not be cloned.');
  }

  function bytesToText(bytes: Uint8Array): string {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }

  function textToBytes(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  function primitiveNode(value: unknown): Entry | undefined {
    if (value === undefined) return ['undefined'];
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return ['plain', value];
    if (typeof value === 'bigint') return ['bigint', String(value)];
    if (typeof value !== 'number') return undefined;
    return Number.isFinite(value) && !Object.is(value, -0)
      ? ['plain', value]
      : ['number', Object.is(value, -0) ? '-0' : String(value)];
  }

  function encode(root: unknown): string {
    const nodes: Entry[] = [];
    const seen = new Map<unknown, number>();

    function add(value: unknown): number {
      const known = seen.get(value);
      if (known !== undefined) return known;
      const index = nodes.push(['undefined']) - 1;
      const primitive = primitiveNode(value);
      if (primitive === undefined) seen.set(value, index);
      nodes[index] = primitive ?? objectNode(value);
      return index;
    }

    function objectNode(value: unknown): Entry {
      const token = hooks?.toToken(value);
      if (token !== undefined) return ['token', token];
      if (typeof value !== 'object' || value === null) throw uncloneable();
      if (Array.isArray(value)) return ['array', ...Array.from(value, add)];
      if (value instanceof Date) return ['date', value.getTime()];
      if (value instanceof RegExp) return ['regexp', value.source, value.flags];
      if (value instanceof Map) return ['map', ...Array.from(value, ([key, entry]) => [add(key), add(entry)])];
      if (value instanceof Set) return ['set', ...Array.from(value, add)];
      if (value instanceof Error) return ['error', value.name, value.message, value.stack ?? ''];
      if (value instanceof ArrayBuffer) return ['bytes', 'ArrayBuffer', bytesToText(new Uint8Array(value))];
      if (ArrayBuffer.isView(value)) {
        const kind = bytesKinds.find((each) => value instanceof each);
        if (kind === undefined) throw uncloneable();
        return ['bytes', kind.name, bytesToText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
      }
      if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) throw uncloneable();
      return ['object', ...Object.entries(value).map(([key, entry]) => [key, add(entry)])];
    }

    add(root);
    return stringify(nodes);
  }

  function decode(text: string): unknown {
    const nodes = parse(text) as Entry[];
    const made = new Map<number, unknown>();

    function get(reference: unknown): unknown {
      const index = reference as number;
      if (!made.has(index)) made.set(index, make(index, nodes[index] ?? ['undefined']));
      return made.get(index);
    }

    /** Registers a container before its parts are read, so that a cycle finds it. */
    function fill<Container>(index: number, container: Container, add: (container: Container) => void): Container {
      made.set(index, container);
      add(container);
      return container;
    }

    function make(index: number, [kind, ...parts]: Entry): unknown {
      switch (kind) {
        case 'plain':
          return parts[0];
        case 'bigint':
          return BigInt(parts[0] as string);
        case 'number':
          return Number(parts[0]);
        case 'token':
          return hooks?.fromToken(parts[0] as string);
        case 'date':
          return new Date(parts[0] as number);
        case 'regexp':
          return new RegExp(parts[0] as string, parts[1] as string);
        case 'error':
          return makeError(parts as [string, string, string]);
        case 'bytes':
          return makeBytes(parts as [string, string]);
        case 'array':
          return fill(index, [] as unknown[], (array) => parts.forEach((part) => array.push(get(part))));
        case 'set':
          return fill(index, new Set(), (set) => parts.forEach((part) => set.add(get(part))));
        case 'map':
          return fill(index, new Map(), (map) =>
            (parts as [unknown, unknown][]).forEach(([key, entry]) => map.set(get(key), get(entry))),
          );
        case 'object':
          return fill(index, {}, (object) =>
            (parts as [string, unknown][]).forEach(([key, entry]) =>
              Object.defineProperty(object, key, {
                value: get(entry),
                configurable: true,
                enumerable: true,
                writable: true,
              }),
            ),
          );
        default:
          return undefined;
      }
    }

    return get(0);
  }

  function makeError([name, message, stack]: [string, string, string]): Error {
    const kinds = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
    const kind = kinds.find((each) => each.name === name) ?? Error;
    const error = new kind(message);
    if (stack !== '') error.stack = stack;
    return error;
  }

  function makeBytes([kindName, text]: [string, string]): unknown {
    const { buffer } = textToBytes(text);
    const kind = bytesKinds.find((each) => each.name === kindName);
    return kind === undefined ? buffer : new kind(buffer);
  }

  return { encode, decode };
}
