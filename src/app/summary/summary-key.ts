import { EXTRACTOR_VERSION } from '../../core/extractive/extract-summary.ts';
import type { GroundingSource } from '../../core/grounding/source.ts';
import { VALIDATOR_VERSION } from '../../core/grounding/validator-version.ts';
import { PUBLIC_OWNER, type Owner } from '../../core/incident/report.ts';
import type { Digester, DraftWriter, IncidentFile } from '../ports.ts';
import { ownerOf, type Reader } from '../reader.ts';

/** Raised when sentences are cut otherwise, so that stored citations would point elsewhere. */
const SEGMENTER_VERSION = 1;

/** Under which owner and key a summary is kept. */
export interface SummaryKey {
  readonly owner: Owner;
  readonly key: string;
}

/**
 * Works out where a summary is kept: the key hashes everything that it depends on, what people corrected too. What stands on
 * public reports alone is shared by all; as soon as one report or correction is a guild's own, so is the summary.
 */
export function summaryKey(
  digester: Digester,
  writer: Pick<DraftWriter, 'provider' | 'model' | 'promptVersion'> | undefined,
  subject: { readonly reader: Reader; readonly file: IncidentFile; readonly language: string },
): SummaryKey {
  const { reader, file, language } = subject;
  const corrections = file.corrected?.corrections ?? [];
  const basis = [...file.reports, ...corrections];
  const owner = basis.every((one) => one.owner === PUBLIC_OWNER) ? PUBLIC_OWNER : ownerOf(reader);
  const engine =
    writer === undefined
      ? ['extractive', EXTRACTOR_VERSION]
      : ['llm', writer.provider, writer.model, writer.promptVersion];
  const sources = file.reports.map(({ contentHash, published }) => [contentHash, published ?? '']);
  const parts = [engine, SEGMENTER_VERSION, VALIDATOR_VERSION, language, owner, file.incident.id, sources];
  if (corrections.length > 0) parts.push(corrections.map(({ id }) => id));
  return { owner, key: digester.sha256(JSON.stringify(parts)) };
}

/** The language that most of the sources are written in; the first report's where two are equal, English where none is known. */
export function languageOf(sources: readonly Pick<GroundingSource, 'lang'>[]): string {
  const known = sources.flatMap(({ lang }) => (lang === undefined || lang === 'und' ? [] : [lang]));
  const counts = Map.groupBy(known, (lang) => lang);
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? 'en';
}
