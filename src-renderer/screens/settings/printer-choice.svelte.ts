import { mayBePrinterHost } from '../../../src-shared/domain/printer-host.ts';
import type { Settings } from '../../../src-shared/domain/settings.ts';
import type { SettingsEditor } from '../../state/settings-editor.svelte.ts';
import { readHost, readPort } from './printer-address.ts';

export type PrinterPlace = 'system' | 'network';

const defaultPort = '9100';

/** Where the printer is: what is in force, and what was typed of an address in the network until it is saved. */
export class PrinterChoice {
  hostProblem: 'unreadable' | 'outside' | null = $state(null);
  portProblem = $state(false);
  /** What a person looks at; null: what is in force. */
  #place: PrinterPlace | null = $state(null);
  #host: string | null = $state(null);
  #port: string | null = $state(null);
  readonly #editor: Pick<SettingsEditor, 'change'>;
  readonly #saved: () => Settings['networkPrinter'];

  constructor(editor: Pick<SettingsEditor, 'change'>, saved: () => Settings['networkPrinter']) {
    this.#editor = editor;
    this.#saved = saved;
  }

  get place(): PrinterPlace {
    return this.#place ?? (this.#saved() === null ? 'system' : 'network');
  }

  get host(): string {
    return this.#host ?? this.#saved()?.host ?? '';
  }

  set host(typed: string) {
    this.#host = typed;
    this.hostProblem = null;
  }

  get port(): string {
    return this.#port ?? String(this.#saved()?.port ?? defaultPort);
  }

  set port(typed: string) {
    this.#port = typed;
    this.portProblem = false;
  }

  /** Whether the address that stands there is another than the one in force. */
  get changed(): boolean {
    const saved = this.#saved();
    return saved === null || this.host !== saved.host || this.port !== String(saved.port);
  }

  /** A printer of this computer holds at once; the address in the network stays typed, for the way back. */
  async choose(place: PrinterPlace): Promise<void> {
    this.#place = place;
    if (place === 'network' || this.#saved() === null) return;
    this.#host = this.host;
    this.#port = this.port;
    if (!(await this.#editor.change('printer', { networkPrinter: null }))) this.#place = null;
  }

  /** Saves the address, where it can be one. */
  async save(): Promise<void> {
    const [host, port] = [readHost(this.host), readPort(this.port)];
    this.hostProblem = host === null ? 'unreadable' : mayBePrinterHost(host) ? null : 'outside';
    this.portProblem = port === null;
    if (host === null || port === null || this.hostProblem !== null) return;
    if (!(await this.#editor.change('printer', { networkPrinter: { host, port } }))) return;
    this.#place = null;
    this.#host = null;
    this.#port = null;
  }
}
