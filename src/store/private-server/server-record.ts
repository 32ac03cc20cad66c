import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/**
 * How a private server runs: `runAs` tells how it is kept from being root (see run-as.ts), `reach` where it listens.
 */
const serverRecordSchema = z.object({
  runAs: z.enum(['self', 'user-namespace', 'nobody']),
  reach: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('socket'), folder: z.string() }),
    z.object({ kind: z.literal('loopback'), port: z.int().min(1).max(65_535) }),
  ]),
});
/** How a private server runs: as whom, and where it listens. */
export type ServerRecord = Readonly<z.infer<typeof serverRecordSchema>>;

/** What the last start wrote down; undefined when there was none or the file is damaged (the next start writes it anew). */
export async function readRecord(path: string): Promise<ServerRecord | undefined> {
  try {
    return serverRecordSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Writes the record in one step: a reader finds the old one or the new one. */
export async function writeRecord(path: string, record: ServerRecord): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
