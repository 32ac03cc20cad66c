import type { EventLog } from '../../src/app/ports.ts';

/** For tests that do not look at the log. */
export const SILENT: EventLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
