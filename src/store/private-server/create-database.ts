import { Client } from 'pg';
import type { ServerConnection } from './server-connection.ts';

/** The database of the private server that holds everything. */
const DATABASE = 'sitrep';
const EXISTS = new Set(['42P04', '23505']);

/** Makes the database on the private server if it is not there, and answers the way to it. */
export async function createDatabase(
  server: ServerConnection,
): Promise<ServerConnection & { readonly database: string }> {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && EXISTS.has(String(error.code)))) throw error;
  } finally {
    await client.end();
  }
  return { ...server, database: DATABASE };
}
