import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log, LogFields } from '../ports.ts';
import type { Redactor } from './redact.ts';

export interface FileLogOptions {
  /** Made when it is not there. */
  readonly folder: string;
  readonly redactor: Redactor;
  /** At this size the file becomes `desk.old.log`, in place of the one before. */
  readonly maxBytes?: number;
}

type Level = 'info' | 'warn' | 'error';

const fileName = 'desk.log';
const defaultMaxBytes = 5 * 2 ** 20;
/** A message that runs wild must not push everything else out of the file. */
const maxTextLength = 2_000;

/** The log: `desk.log`, one JSON line an entry, everything redacted. Where it cannot be written the desk goes on without. */
export function createFileLog({ folder, redactor, maxBytes = defaultMaxBytes }: FileLogOptions): Log {
  // The Node flavour: it never imports electron, so it is the same in the app and in tests.
  const logger = electronLog.create({ logId: `refill-desk ${folder}` });
  electronLog.transports.console.writeFn = complain;
  const { file, console: terminal, ...others } = logger.transports;
  terminal.level = false;
  // The bundled build leaves some transports undefined where the types say null.
  for (const transport of Object.values(others)) if (transport) transport.level = false;
  file.setAppName('Refill Desk');
  file.resolvePathFn = () => join(folder, fileName);
  file.maxSize = maxBytes;
  file.writeOptions = { ...file.writeOptions, mode: 0o600 };
  file.transforms = [({ message }) => String(message.data[0])];

  const write = (level: Level) => (message: string, fields?: LogFields) => {
    const entry = { at: new Date().toISOString(), level, message: short(redactor.text(bounded(message))) };
    const shown = fields === undefined ? {} : { fields: fieldsToShow(fields, redactor) };
    logger[level](JSON.stringify({ ...entry, ...shown }));
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

// electron-log tells on the terminal that it cannot write, with a trace; one line is enough.
function complain({ message }: { readonly message: { readonly data: readonly unknown[] } }): void {
  process.stderr.write(`${String(message.data[0])}\n`);
}

function fieldsToShow(fields: LogFields, redactor: Redactor): LogFields {
  const bound = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? bounded(value) : value,
  ]);
  const redacted = Object.entries(redactor.fields(Object.fromEntries(bound) as LogFields));
  return Object.fromEntries(redacted.map(([name, value]) => [name, typeof value === 'string' ? short(value) : value]));
}

// Cut well before redaction, to bound its work, and to size after it: half a secret at the cut would not be known as one.
function bounded(text: string): string {
  return text.slice(0, maxTextLength * 10);
}

function short(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text;
}
