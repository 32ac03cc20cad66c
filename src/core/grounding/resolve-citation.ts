import type { GroundingSource } from './source.ts';

/** What a citation names: the index of a source and, where the citation is that exact, the number of a sentence (0: the title). */
export interface ResolvedCitation {
  readonly source: number;
  readonly sentence?: number;
}

/** Resolves the citations of one set of sources; undefined for a citation that names none of them. */
export type ResolveCitation = (citation: string) => ResolvedCitation | undefined;

const SENTENCE = /^\d{1,9}$/u;

/** A citation is a source's id exactly; else its number from 1; else `source.sentence`, split at the last dot. */
export function citationResolver(sources: readonly GroundingSource[]): ResolveCitation {
  const byName = new Map<string, number>();
  for (const index of sources.keys()) byName.set(String(index + 1), index);
  for (const [index, { id }] of [...sources.entries()].reverse()) byName.set(id, index);
  return (citation) => {
    const whole = byName.get(citation);
    if (whole !== undefined) return { source: whole };
    const dot = citation.lastIndexOf('.');
    const source = dot < 1 ? undefined : byName.get(citation.slice(0, dot));
    const sentence = citation.slice(dot + 1);
    return source !== undefined && SENTENCE.test(sentence) ? { source, sentence: Number(sentence) } : undefined;
  };
}
