import type { Statement } from '../statement.ts';
import type { Finding, SentenceCheck } from './check.ts';

function whole({ given }: Statement): { start: number; end: number } {
  return { start: 0, end: given.length };
}

function unknown(citation: string, place: { start: number; end: number }): Finding {
  const message = `The citation “${citation}” names no source. Cite a source by its id or its number.`;
  return { ...place, code: 'citation_unknown', severity: 'reject', message };
}

/** Every sentence says where it comes from, and every citation names a source. */
export const citationCheck: SentenceCheck = {
  on: 'sentence',
  name: 'citation',
  ruling: 'A sentence without citation is rejected, and so is a citation that names no source.',
  codes: ['citation_missing', 'citation_unknown'],
  examples: {
    accepted: [{ sources: ['A house burned.'], summary: { text: 'A house burned.', citations: ['1.1'] } }],
    rejected: [
      { code: 'citation_missing', sources: ['A house burned.'], summary: { text: 'A house burned.', citations: [] } },
      {
        code: 'citation_unknown',
        sources: ['A house burned.'],
        summary: { text: 'A house burned.', citations: ['7'] },
      },
      { code: 'citation_unknown', sources: ['A house burned.'], summary: 'A house burned [4].' },
    ],
  },
  find(statement) {
    const { citations, stripped, resolve } = statement;
    if (citations?.length === 0) {
      const message = 'The sentence cites no source. Name the sources that it stands on.';
      return [{ ...whole(statement), code: 'citation_missing', severity: 'reject', message }];
    }
    const listed = (citations ?? []).filter((one) => resolve(one) === undefined);
    const marked = stripped.marks.filter((one) => resolve(one.citation) === undefined);
    return [...listed.map((one) => unknown(one, whole(statement))), ...marked.map((one) => unknown(one.citation, one))];
  },
};
