import type { CheckOutcome } from '../app/doctor/check.ts';
import { PUBLIC_READER } from '../app/reader.ts';
import { openStore } from './open-store.ts';

/** Opens the store as the bot would, asks it something and closes it. @throws PrivateServerError, DatabaseUrlError */
export async function checkStore(options: Parameters<typeof openStore>[0]): Promise<CheckOutcome> {
  const store = await openStore(options);
  try {
    const count = await store.incidents.count(PUBLIC_READER);
    const where =
      options.databaseUrl === undefined ? `the private PostgreSQL in ${options.dataDir}` : 'the server of DATABASE_URL';
    return { kind: 'works', said: `${where} answers; it holds ${count} public incidents` };
  } finally {
    await store.close();
  }
}
