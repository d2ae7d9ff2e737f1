import type { CustomScheme } from 'electron';
import { toAppAddress } from './addresses.ts';

/** What the browser asks for. */
export interface BrowserRequest {
  /** The browser's own address of it. */
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What it gets. */
export interface BrowserResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

type Handler = (request: Request) => Response | Promise<Response>;

/** Electron's `protocol`: standard schemes, served by handlers. */
export class ShellProtocol {
  readonly #schemes = new Set<string>();
  readonly #handlers = new Map<string, Handler>();

  /** Schemes that the browser knows under a stand-in. */
  get schemes(): ReadonlySet<string> {
    return this.#schemes;
  }

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error(`the chromium shell can only stand in for a standard, secure scheme; ${scheme} is not`);
      }
      this.#schemes.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`The scheme has already been registered: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  /** The answer of the scheme's handler; undefined for an address that is nobody's. A handler that throws is a 500. */
  async serve({ url, method, headers }: BrowserRequest): Promise<BrowserResponse | undefined> {
    const address = toAppAddress(url, this.#schemes);
    const handler = this.#handlers.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) return undefined;
    const response = await answer(
      handler,
      new Request(address, { method, headers: appHeaders(headers, this.#schemes) }),
    );
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  }
}

async function answer(handler: Handler, request: Request): Promise<Response> {
  try {
    return await handler(request);
  } catch (error) {
    console.error('protocol handler failed:', error);
    return new Response(null, { status: 500 });
  }
}

/** The stand-in must not be seen in what a handler reads. */
function appHeaders(headers: BrowserRequest['headers'], schemes: ReadonlySet<string>): Record<string, string> {
  const mapped = Object.entries(headers)
    .filter(([name]) => !name.startsWith(':'))
    .map(([name, value]) => [name, toAppAddress(value, schemes)] as const);
  return Object.fromEntries(mapped);
}
