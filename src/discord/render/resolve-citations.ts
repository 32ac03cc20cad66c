import type { Span } from '../../core/grounding/span.ts';
import { citeReports, type SourceNumbers } from './source-numbers.ts';

/**
 * The reports that a sentence cites. A citation is exactly a source's id, else its number from 1, else `source.sentence`.
 *
 * @returns report ids; citations that name nothing are left out (the validator has rejected them long before).
 */
export function resolveCitations(citations: readonly string[], { ids }: SourceNumbers): readonly string[] {
  return [...new Set(citations.flatMap((citation) => resolve(citation, ids) ?? []))];
}

/** The marks of a sentence's citations. */
export function citeAll(citations: readonly string[], numbers: SourceNumbers): readonly Span[] {
  return citeReports(numbers, resolveCitations(citations, numbers));
}

function resolve(citation: string, ids: readonly string[]): string | undefined {
  const dot = citation.lastIndexOf('.');
  return find(citation, ids) ?? (dot > 0 ? find(citation.slice(0, dot), ids) : undefined);
}

function find(citation: string, ids: readonly string[]): string | undefined {
  if (ids.includes(citation)) return citation;
  return /^\d+$/u.test(citation) ? ids[Number(citation) - 1] : undefined;
}
