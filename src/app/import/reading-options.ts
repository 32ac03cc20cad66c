/** What a file of reports can be. */
export const REPORT_FORMATS = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv', 'ucdp-ged', 'acled'] as const;
/** What a file of reports is: one report, records with named fields, or the rows of a dataset. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Of these a file holds one report, of the others any number. */
export type SingleFormat = Extract<ReportFormat, 'text' | 'markdown' | 'html'>;

/** The fields of a report that a column or a key can be. */
export const REPORT_FIELDS = ['title', 'text', 'publisher', 'url', 'published', 'language'] as const;
/** A field of a report. */
export type ReportField = (typeof REPORT_FIELDS)[number];
/** Which column or key is which field, as the person who imports says; what is not said goes by its name. */
export type FieldMap = Readonly<Partial<Record<ReportField, string>>>;

/** How a file is to be read; its format is told by its name where it is not given. */
export interface ReadingOptions {
  readonly format?: ReportFormat | undefined;
  readonly fields?: FieldMap | undefined;
}
