import { citationResolver } from '../../core/grounding/resolve-citation.ts';
import type { Span } from '../../core/grounding/span.ts';
import { citeReports, type SourceNumbers } from './source-numbers.ts';

/**
 * The reports that a sentence cites, each once.
 *
 * @returns report ids; citations that name nothing are left out (the validator has rejected them long before).
 */
export function resolveCitations(citations: readonly string[], { sources, ids }: SourceNumbers): readonly string[] {
  const resolve = citationResolver(sources);
  const found = citations.map((citation) => resolve(citation)).filter((one) => one !== undefined);
  return [...new Set(found.flatMap((one) => ids[one.source] ?? []))];
}

/** The marks of a sentence's citations. */
export function citeAll(citations: readonly string[], numbers: SourceNumbers): readonly Span[] {
  return citeReports(numbers, resolveCitations(citations, numbers));
}
