import { z } from 'zod';

/** The first line: what the file is, and the schema that its rows are of. */
const headerSchema = z.object({
  sitrepBackup: z.literal(1),
  migrations: z.array(z.string()).min(1),
});
/** A row: its table, and its columns by name. */
const rowSchema = z.object({ table: z.string().regex(/^[a-z_]+$/u), row: z.record(z.string(), z.json()) });
/** The last line, by which a file that was cut short is told from a whole one. */
const endSchema = z.object({ rows: z.int().nonnegative() });

/** The first line of a backup. */
export type ArchiveHeader = z.infer<typeof headerSchema>;
/** One row of a backup. */
export type ArchiveRow = z.infer<typeof rowSchema>;
/** Any line of a backup. */
export type ArchiveLine =
  | { readonly kind: 'header'; readonly header: ArchiveHeader }
  | { readonly kind: 'row'; readonly row: ArchiveRow }
  | { readonly kind: 'end'; readonly rows: number };

/** Writes the first line. */
export function writeHeader(migrations: readonly string[]): string {
  return JSON.stringify({ sitrepBackup: 1, migrations });
}

/** Writes a row whose columns are JSON text already. */
export function writeRow(table: string, row: string): string {
  return `{"table":${JSON.stringify(table)},"row":${row}}`;
}

/** Writes the last line. */
export function writeEnd(rows: number): string {
  return JSON.stringify({ rows });
}

/** Reads a line; undefined when it is none of a backup. */
export function readLine(text: string): ArchiveLine | undefined {
  const json = parseJson(text);
  const row = rowSchema.safeParse(json);
  if (row.success) return { kind: 'row', row: row.data };
  const header = headerSchema.safeParse(json);
  if (header.success) return { kind: 'header', header: header.data };
  const end = endSchema.safeParse(json);
  return end.success ? { kind: 'end', rows: end.data.rows } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
