import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { decodeStream } from './decode-stream.ts';
import { decodeText } from './decode-text.ts';
import { FileFault } from './file-fault.ts';

/** A record, or why it is none; `row` counts from 1. */
export type RecordReading =
  | { readonly kind: 'row'; readonly row: number; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly row: number; readonly cause: string };

/** A JSON document has to be held whole; larger ones come as JSON Lines. */
const LARGEST_DOCUMENT_BYTES = 64_000_000;

const recordSchema = z.record(z.string(), z.unknown());
const documentSchema = z.union([z.array(z.unknown()), z.object({ reports: z.array(z.unknown()) }), recordSchema]);

/** Reads JSON Lines record by record; blank lines do not count. @throws FileFault when it is not UTF-8. */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RecordReading> {
  let row = 0;
  for await (const line of createInterface({ input: Readable.from(decodeStream(bytes)), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    row += 1;
    yield readRecord(parseJson(line), row);
  }
}

/** Reads a JSON document: an array of records, an object whose `reports` are one, or a single record. @throws FileFault */
export async function* readJsonDocument(path: string): AsyncGenerator<RecordReading> {
  const { size } = await stat(path);
  if (size > LARGEST_DOCUMENT_BYTES)
    throw new FileFault(
      `it is larger than ${LARGEST_DOCUMENT_BYTES / 1e6} MB; write it as JSON Lines (.jsonl), a report a line`,
    );
  const decoded = decodeText(await readFile(path));
  if (decoded.kind === 'refused') throw new FileFault(decoded.cause);
  const document = documentSchema.safeParse(parseJson(decoded.text));
  if (!document.success) throw new FileFault('it is not JSON with a report or an array of reports');
  for (const [index, value] of recordsOf(document.data).entries()) yield readRecord(value, index + 1);
}

function recordsOf(document: z.infer<typeof documentSchema>): readonly unknown[] {
  if (Array.isArray(document)) return document;
  return Array.isArray(document['reports']) ? document['reports'] : [document];
}

function readRecord(value: unknown, row: number): RecordReading {
  const record = recordSchema.safeParse(value);
  if (record.success) return { kind: 'row', row, values: record.data };
  return { kind: 'refused', row, cause: 'it is no JSON object' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
