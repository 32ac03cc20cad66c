import { StoreUnavailableError } from '../../app/errors.ts';

/**
 * SQLSTATEs that say the server is not there for us: connection exceptions (08), no entry (28, 3D), insufficient resources (53),
 * operator intervention such as a shutdown or a timeout (57), system errors (58), recovery or a lock timeout (25006, 55P03).
 */
const AWAY = /^(?:08|28|3D|53|57|58)|^(?:25006|55P03)$/u;
/** What the system's sockets and the driver itself say when the connection fails or breaks. */
const BROKEN = /^(?:E[A-Z]+)$/u;
const DRIVER =
  /connection terminated|timeout exceeded when trying to connect|connection ended|query read timeout|not queryable|after calling end/iu;

/** What the store throws for an error of the driver: StoreUnavailableError with its cause where waiting helps, else the error itself. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const away = AWAY.test(code) || BROKEN.test(code) || (code === '' && DRIVER.test(error.message));
  return away
    ? new StoreUnavailableError(`the store does not answer: ${error.message || code}`, { cause: error })
    : error;
}
