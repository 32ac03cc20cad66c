import { SitrepError } from '../core/sitrep-error.ts';
import type { App } from './app.ts';
import { PUBLIC_READER } from './reader.ts';
import type { ServiceStatus } from './service-status.ts';

/** Tells how the service does; asks the store, and never throws: a store that fails is part of the answer, with its cause. */
export async function tellStatus(
  app: Pick<App, 'listIncidents'>,
  process: Omit<ServiceStatus, 'store'>,
): Promise<ServiceStatus> {
  return { ...process, store: await tellStore(app) };
}

async function tellStore(app: Pick<App, 'listIncidents'>): Promise<ServiceStatus['store']> {
  try {
    const { total } = await app.listIncidents(PUBLIC_READER, { limit: 1, offset: 0 });
    return { ok: true, incidents: total };
  } catch (error) {
    return { ok: false, cause: error instanceof SitrepError ? error.userMessage : 'unknown cause' };
  }
}
