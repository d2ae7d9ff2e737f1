import { startSandbox, type Sandbox, type SandboxOptions } from '../../src-sandbox/sandbox.ts';

/** An answer with its JSON already read. */
export interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One thing that came over a stream. */
export type StreamPart =
  | { readonly is: 'comment'; readonly text: string }
  | { readonly is: 'event'; readonly event: string; readonly data: string };

/** A plain HTTP client of the simulator, so that its tests need nothing of the app's own. */
export class SandboxClient {
  readonly sandbox: Sandbox;

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  /** Starts a simulator for one test; `close` it afterwards. */
  static async start(options: SandboxOptions = {}): Promise<SandboxClient> {
    return new SandboxClient(await startSandbox(options));
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<JsonAnswer> {
    return readJson(await fetch(this.sandbox.url + path, { headers }));
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<JsonAnswer> {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    return readJson(await fetch(this.sandbox.url + path, { ...sent, body: JSON.stringify(body) }));
  }

  /** Creates an order and gives its id; throws with the answer when there is none. */
  async order(wish: OrderWish = {}): Promise<string> {
    const answer = await this.post('/v5/orders', orderBody(wish));
    const id = at(answer.body, 'order_id');
    if (typeof id !== 'string') throw new Error(`no order: ${JSON.stringify(answer.body)}`);
    return id;
  }

  /** Everything a stream says until it ends. */
  async *stream(orderId: string): AsyncGenerator<StreamPart, undefined> {
    const response = await fetch(`${this.sandbox.url}/v5/orders/${orderId}/subscribe`, {
      headers: { accept: 'text/event-stream' },
    });
    if (!response.ok || !response.body) throw new Error(`the stream was refused: ${response.status}`);
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield readPart(block);
    }
    return undefined;
  }

  /** Waits until the stream of an order has ended. */
  async streamEnd(orderId: string): Promise<void> {
    const stream = this.stream(orderId);
    while (!(await stream.next()).done);
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}

/** What an order of the tests asks for. */
export interface OrderWish {
  readonly coin?: string;
  readonly network?: string;
  readonly email?: string;
  readonly deliveries?: readonly object[];
}

/** A flat request body for orders and validations; $50 of Steam over Solana without a wish. */
export function orderBody(wish: OrderWish = {}): object {
  const email = wish.email ?? 'customer@example.com';
  const steam = { brand_name: 'Steam', country_code: 'US', denomination: '50 USD', beneficiary_account: email };
  return {
    email,
    user: { email, has_accepted_newsletter: false },
    payment: {
      type: 'via',
      payment_via: 'USER_WALLET',
      coin: wish.coin ?? 'USDC',
      network: wish.network ?? 'Solana',
    },
    deliveries: wish.deliveries ?? [steam],
    lang: 'en',
  };
}

/** The value at a dotted path: `deliveries.0.deliverable.pin_code`. Undefined where the path ends early. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
}

/** The list at a dotted path; the value itself without one. Throws when it is no list. */
export function listAt(value: unknown, path = ''): readonly unknown[] {
  const list = path === '' ? value : at(value, path);
  if (!Array.isArray(list)) throw new Error(`no list at "${path}"`);
  return list as readonly unknown[];
}

async function readJson(response: Response): Promise<JsonAnswer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function readPart(block: string): StreamPart {
  if (block.startsWith(':')) return { is: 'comment', text: block.slice(1).trim() };
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { is: 'event', event: fields.get('event') ?? 'message', data: fields.get('data') ?? '' };
}
