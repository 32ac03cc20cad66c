import type { IncomingReport, ReportFile } from '../../app/views.ts';
import type { z } from 'zod';
import { ACLED_COLUMNS, readAcled } from './acled.ts';
import { mapFields } from './field-map.ts';
import { FileFault } from './file-fault.ts';
import { readCsv } from './read-csv.ts';
import { readJsonDocument, readJsonLines, type RecordReading } from './read-records.ts';
import { recordToReport } from './record-to-report.ts';
import type { FieldMap, ReportFormat, SingleFormat } from '../../app/import/reading-options.ts';
import { readUcdpGed, UCDP_GED_COLUMNS } from './ucdp-ged.ts';

/** A file of rows that is being read. */
export interface RowFile {
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly origin: string;
  readonly format: Exclude<ReportFormat, SingleFormat>;
  readonly fields: FieldMap;
}

/** A dataset whose columns are fixed. */
interface Dataset {
  readonly name: string;
  readonly columns: readonly string[];
  readonly read: (values: unknown) => z.ZodSafeParseResult<IncomingReport>;
}

const DATASETS: Readonly<Partial<Record<ReportFormat, Dataset>>> = {
  'ucdp-ged': { name: 'UCDP GED', columns: UCDP_GED_COLUMNS, read: readUcdpGed },
  acled: { name: 'ACLED', columns: ACLED_COLUMNS, read: readAcled },
};

/** Reads a file's rows as reports; a row that is none is refused by its number, and the others go on. @throws FileFault */
export async function* readRows(file: RowFile): AsyncGenerator<ReportFile> {
  const dataset = DATASETS[file.format];
  let fields: FieldMap | undefined;
  let isFirst = true;
  for await (const reading of recordsOf(file)) {
    const origin = `${file.origin}:${reading.row}`;
    if (reading.kind === 'refused') {
      yield { kind: 'refused', origin, cause: reading.cause };
      continue;
    }
    if (dataset !== undefined) {
      if (isFirst) expectColumns(dataset, reading.values);
      isFirst = false;
      yield readCoded(dataset, reading.values, origin);
      continue;
    }
    // the columns of a table are the same in every row, the keys of a record are not
    fields =
      file.format === 'csv' && fields !== undefined ? fields : mapFields(Object.keys(reading.values), file.fields);
    yield recordToReport(reading.values, fields, origin);
  }
}

function recordsOf({ format, path, bytes }: RowFile): AsyncIterable<RecordReading> {
  if (format === 'json') return readJsonDocument(path);
  return format === 'jsonl' ? readJsonLines(bytes) : readCsv(bytes);
}

function expectColumns({ name, columns }: Dataset, values: Readonly<Record<string, unknown>>): void {
  const missing = columns.filter((column) => !(column in values));
  if (missing.length > 0) throw new FileFault(`it is no table of ${name}: it has no column ${missing.join(', ')}`);
}

function readCoded({ read }: Dataset, values: unknown, origin: string): ReportFile {
  const parsed = read(values);
  if (parsed.success) return { kind: 'read', report: parsed.data };
  const causes = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  return { kind: 'refused', origin, cause: causes.join('; ') };
}
