import type { ReportFile } from '../../app/views.ts';
import type { FieldMap, ReportField } from '../../app/import/reading-options.ts';
import { readMetadata } from './parse-front-matter.ts';

/** A record of a file with its named values, as the file holds them. */
export type FileRecord = Readonly<Record<string, unknown>>;

/** Reads a report from a record. `origin` names the record: the file and its row. */
export function recordToReport(record: FileRecord, fields: FieldMap, origin: string): ReportFile {
  const take = (field: ReportField): string | undefined => {
    const name = fields[field];
    return name === undefined ? undefined : toText(record[name]);
  };
  const text = take('text');
  if (text === undefined) return { kind: 'refused', origin, cause: 'it has no text' };
  const named = {
    publisher: take('publisher'),
    url: take('url'),
    published: take('published'),
    language: take('language'),
  };
  const metadata = readMetadata(named);
  if (metadata.kind === 'refused') return { kind: 'refused', origin, cause: metadata.cause };
  return { kind: 'read', report: { origin, title: take('title') ?? '', text, ...metadata.metadata } };
}

/** Only what is text already is taken for text. */
function toText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}
