/** What the store tells the operator; a pino logger is one. */
export interface StoreLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** For callers that do not listen. */
export const SILENT: StoreLog = { info: () => undefined, warn: () => undefined };
