import { z } from 'zod';
import type { CheckOutcome } from '../app/doctor/check.ts';
import { createMetrics } from './metrics.ts';
import { startWeb } from './start-web.ts';

const TIMEOUT_MS = 2_000;
const healthSchema = z.record(z.string(), z.string());

/** Tries whether HOST and PORT can be had; a Sitrep that has them already is no fault. @throws AddressError */
export async function checkAddress(at: { readonly host: string; readonly port: number }): Promise<CheckOutcome> {
  const address = `${at.host}:${at.port}`;
  const health = at.port === 0 ? undefined : await askHealth(`http://${address}/healthz`);
  if (health !== undefined) return { kind: 'works', said: `a Sitrep runs on ${address}: ${health}` };
  await (await startWeb({ checks: [], metrics: createMetrics() }, at)).close();
  return { kind: 'works', said: `Node ${process.version}; ${address} is free` };
}

/** What a Sitrep says of its health there, in one line; undefined where none answers. */
async function askHealth(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    const health = healthSchema.parse(await response.json());
    if (!('store' in health) && !('start' in health)) return undefined;
    return Object.entries(health)
      .map(([name, state]) => `${name} ${state}`)
      .join(', ');
  } catch {
    return undefined;
  }
}
