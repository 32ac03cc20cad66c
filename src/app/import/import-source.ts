import type { ImportMarks } from '../ports.ts';
import { ownerOf, type Reader } from '../reader.ts';
import type { ImportOutcome, IncomingReport, ReportSource } from '../views.ts';

/** After so many reports it is written down how far the import came. */
const MARK_EVERY = 100;

/** What importing a source needs. */
export interface SourceImport {
  readonly marks: ImportMarks;
  readonly importReport: (report: IncomingReport) => Promise<ImportOutcome>;
}

/** What the caller wants to hear, and how it ends an import early. */
export interface ImportWatch {
  readonly tell: (outcome: ImportOutcome) => void | Promise<void>;
  readonly stop: AbortSignal;
}

/**
 * Imports a source report by report, in constant memory. An import that was broken off is taken up where it was; the few reports
 * after the last mark are found to be known already, so that nothing is lost and nothing comes twice.
 *
 * @returns after how many reports it was taken up: 0 from the beginning.
 */
export async function importSource(
  { marks, importReport }: SourceImport,
  reader: Reader,
  source: ReportSource,
  { tell, stop }: ImportWatch,
): Promise<number> {
  const [owner, name] = [ownerOf(reader), source.fingerprint];
  const done = name === undefined ? 0 : await marks.read(owner, name);
  let position = 0;
  for await (const reading of source.reports) {
    if (stop.aborted) return done;
    position += 1;
    if (position <= done) continue;
    await tell(reading.kind === 'refused' ? reading : withNote(await importReport(reading.report), reading.note));
    if (name !== undefined && position % MARK_EVERY === 0) await marks.write(owner, name, position);
  }
  if (name !== undefined && position > MARK_EVERY) await marks.clear(owner, name);
  return done;
}

function withNote(outcome: ImportOutcome, note: string | undefined): ImportOutcome {
  return outcome.kind === 'stored' && note !== undefined ? { ...outcome, note } : outcome;
}
