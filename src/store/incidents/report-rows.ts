import type { Insertable, Selectable } from 'kysely';
import { reportSchema, type Report } from '../../core/incident/report.ts';
import type { ReportTable, SentenceTable } from '../database/schema.ts';
import { withoutNulls } from '../database/without-nulls.ts';

/** A report as its row. Its sentences are rows of their own. */
export function reportToRow(given: Report): Insertable<ReportTable> {
  const report = reportSchema.parse(given);
  return {
    guild_id: report.owner,
    id: report.id,
    content_hash: report.contentHash,
    title: report.title,
    text: report.text,
    language: report.language,
    publisher: report.publisher ?? null,
    url: report.url ?? null,
    published: report.published ?? null,
    fetched: report.fetched,
    syndicated_from: report.syndicatedFrom ?? null,
    origin: report.origin ?? null,
  };
}

/** A report's sentences as rows: offsets into its text. */
export function sentencesToRows(report: Report): Insertable<SentenceTable>[] {
  return report.sentences.map(({ start, end }, position) => ({
    guild_id: report.owner,
    report_id: report.id,
    position,
    start_at: start,
    end_at: end,
  }));
}

/** The report of a row with its sentences, in order. */
export function rowToReport(
  row: Omit<Selectable<ReportTable>, 'document'>,
  sentences: readonly Selectable<SentenceTable>[],
): Report {
  return reportSchema.parse(
    withoutNulls({
      id: row.id,
      owner: row.guild_id,
      title: row.title,
      text: row.text,
      language: row.language,
      publisher: row.publisher,
      url: row.url,
      published: row.published,
      fetched: row.fetched,
      sentences: sentences.map(({ start_at: start, end_at: end }) => ({
        text: row.text.slice(start, end),
        start,
        end,
      })),
      contentHash: row.content_hash,
      syndicatedFrom: row.syndicated_from,
      origin: row.origin,
    }),
  );
}
