import type { CloneCodec, TokenHooks } from './clone-codec.ts';

/** One end of the passage between the preload's world and the page's world. */
export interface WorldLink {
  /** Gives `value` to the other world: functions become callable there, promises settle there, all else is copied. */
  give(name: string, value: unknown): void;
}

/** What a link needs: a way to the other world that returns after the other end has dealt with the text. */
export interface WorldPort {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
}

/**
 * Links two worlds with the semantics of Electron's `contextBridge`: calls are synchronous, arguments and results are copied,
 * an error crosses as a plain `Error`. Its source is sent into pages, so it refers to nothing outside itself.
 */
export function createWorldLink(
  port: WorldPort,
  createCodec: (hooks: TokenHooks) => CloneCodec,
  receive: (name: string, value: unknown) => void,
): WorldLink {
  type Reply = { ok: boolean; value: string };
  type Letter =
    | { kind: 'give'; name: string; value: string }
    | { kind: 'call'; id: number; args: string }
    | { kind: 'reply'; reply: Reply }
    | { kind: 'settle'; id: number; reply: Reply };
  type Callback = (...args: unknown[]) => unknown;

  const { parse, stringify } = JSON;
  const idOfFunction = new WeakMap<Callback, number>();
  const functionOfId = new Map<number, Callback>();
  const proxyOfId = new Map<number, Callback>();
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  const replies: Reply[] = [];
  let lastId = 0;

  const codec = createCodec({
    toToken(value) {
      if (typeof value === 'function') return `function ${idFor(value as Callback)}`;
      if (value instanceof Promise) return `promise ${follow(value)}`;
      return undefined;
    },
    fromToken(token) {
      const [kind, id] = token.split(' ');
      return kind === 'function' ? proxyFor(Number(id)) : promiseFor(Number(id));
    },
  });

  function post(letter: Letter): void {
    port.send(stringify(letter));
  }

  /** Posts a letter whose reply has come by the time the post returns. */
  function ask(letter: Letter): unknown {
    post(letter);
    const reply = replies.pop();
    if (reply === undefined) throw new Error('the other world is gone');
    return valueOf(reply);
  }

  function idFor(callback: Callback): number {
    const known = idOfFunction.get(callback);
    if (known !== undefined) return known;
    lastId += 1;
    idOfFunction.set(callback, lastId);
    functionOfId.set(lastId, callback);
    return lastId;
  }

  function follow(promise: Promise<unknown>): number {
    lastId += 1;
    const id = lastId;
    promise.then(
      (value) => post({ kind: 'settle', id, reply: replyOf(() => value) }),
      (reason: unknown) =>
        post({
          kind: 'settle',
          id,
          reply: replyOf(() => {
            throw reason;
          }),
        }),
    );
    return id;
  }

  function proxyFor(id: number): Callback {
    const known = proxyOfId.get(id);
    if (known !== undefined) return known;
    const proxy: Callback = (...args) => ask({ kind: 'call', id, args: codec.encode(args) });
    proxyOfId.set(id, proxy);
    return proxy;
  }

  function promiseFor(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
  }

  /** The outcome of `produce` as text; what cannot be copied is itself a failure. */
  function replyOf(produce: () => unknown): Reply {
    try {
      return { ok: true, value: codec.encode(produce()) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ok: false, value: codec.encode(new Error(message)) };
    }
  }

  function valueOf(reply: Reply): unknown {
    const value = codec.decode(reply.value);
    if (!reply.ok) throw value;
    return value;
  }

  function settle(id: number, reply: Reply): void {
    const promise = pending.get(id);
    pending.delete(id);
    try {
      promise?.resolve(valueOf(reply));
    } catch (error) {
      promise?.reject(error);
    }
  }

  port.onText((text) => {
    const letter = parse(text) as Letter;
    switch (letter.kind) {
      case 'give':
        post({ kind: 'reply', reply: replyOf(() => receive(letter.name, codec.decode(letter.value))) });
        break;
      case 'call':
        post({
          kind: 'reply',
          reply: replyOf(() => functionOfId.get(letter.id)?.(...(codec.decode(letter.args) as unknown[]))),
        });
        break;
      case 'reply':
        replies.push(letter.reply);
        break;
      case 'settle':
        settle(letter.id, letter.reply);
        break;
    }
  });

  return { give: (name, value) => void ask({ kind: 'give', name, value: codec.encode(value) }) };
}
