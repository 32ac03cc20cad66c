import { pino, type DestinationStream } from 'pino';
import type { EventLog } from './app/ports.ts';

/** How the log is kept. `secrets` are never written, wherever they turn up; `onEvent` is told each event's name, for counting. */
export interface LogOptions {
  readonly level: string;
  readonly secrets: readonly string[];
  readonly onEvent: (event: string) => void;
  readonly destination: DestinationStream;
}

/** Shorter strings would blank out half of every line. */
const SHORTEST_SECRET = 6;

/** A log of JSON lines: level, time, the event's name as `msg`, its details beside it. Errors keep their cause and stack. */
export function createLog({ level, secrets, onEvent, destination }: LogOptions): EventLog {
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: describeError },
    redact: ['token', 'apiKey', 'password', 'authorization', '*.token', '*.apiKey', '*.password', '*.authorization'],
    hooks: {
      streamWrite: (line: string) => hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
    },
  };
  const log = pino(options, destination);
  const write =
    (severity: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, details: Readonly<Record<string, unknown>>): void => {
      onEvent(event);
      log[severity](details, event);
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** What an operator needs of an error; libraries hang whole connections on theirs, which nobody can read and secrets may be in. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return { type: name, message, code, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}
