import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportFile, ReportSource } from '../../app/views.ts';
import { causeOf } from './file-fault.ts';
import { readRows } from './read-rows.ts';
import { readMarkdownFile, readPageFile, readReportFile } from './read-report-file.ts';
import { formatOf } from './report-format.ts';
import type { ReadingOptions, ReportFormat, SingleFormat } from '../../app/import/reading-options.ts';

const READERS: Readonly<Record<SingleFormat, (path: string) => Promise<ReportFile>>> = {
  text: readReportFile,
  markdown: readMarkdownFile,
  html: readPageFile,
};
/** How much of the beginning and of the end of a file tells it from others. */
const SAMPLE_BYTES = 65_536;

/**
 * Opens a file of reports: one report, or as many as it has records, in constant memory. Never throws for a bad file: that is a
 * report that was refused, with the cause.
 */
export async function openReportFile(path: string, options: ReadingOptions = {}): Promise<ReportSource> {
  const format = options.format ?? formatOf(path);
  const origin = basename(path);
  if (isSingle(format)) return { origin, fingerprint: undefined, share: () => 0, reports: readOne(path, format) };
  try {
    const { fingerprint, sizeBytes } = await sample(path, JSON.stringify([format, options.fields]));
    const bytes = createReadStream(path);
    const reports = refuseRest(origin, readRows({ path, bytes, origin, format, fields: options.fields ?? {} }));
    return { origin, fingerprint, share: () => bytes.bytesRead / Math.max(1, sizeBytes), reports };
  } catch (error) {
    const cause = causeOf(error);
    return { origin, fingerprint: undefined, share: () => 0, reports: refuse(origin, cause) };
  }
}

function isSingle(format: ReportFormat): format is SingleFormat {
  return format in READERS;
}

async function* readOne(path: string, format: SingleFormat): AsyncGenerator<ReportFile> {
  yield await READERS[format](path);
}

async function* refuse(origin: string, cause: string): AsyncGenerator<ReportFile> {
  yield { kind: 'refused', origin, cause };
}

/** What stops the reading in the middle is told as the last thing that was refused. */
async function* refuseRest(origin: string, reports: AsyncIterable<ReportFile>): AsyncGenerator<ReportFile> {
  try {
    yield* reports;
  } catch (error) {
    yield { kind: 'refused', origin, cause: causeOf(error) };
  }
}

/** Tells a file and a way of reading it from every other, without reading all of it. */
async function sample(path: string, way: string): Promise<{ fingerprint: string; sizeBytes: number }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const [head, tail] = [await readAt(file, 0), await readAt(file, Math.max(0, size - SAMPLE_BYTES))];
    const hash = createHash('sha256').update(`${way} ${size} `).update(head).update(tail);
    return { fingerprint: hash.digest('hex').slice(0, 32), sizeBytes: size };
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, position: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(SAMPLE_BYTES), position });
  return buffer.subarray(0, bytesRead);
}
