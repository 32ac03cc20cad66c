import { findNames, type NameWord } from '../names/find-names.ts';
import { knownNames } from '../names/is-name-known.ts';
import type { Statement } from '../statement.ts';
import type { Finding, SentenceCheck } from './check.ts';

/** Languages that give every noun a capital. */
const NOUNS_IN_CAPITALS = new Set(['de', 'lb']);

/** Names that are no part of a quantity: both come in order, so one pass tells. */
function outsideQuantities(names: readonly NameWord[], { quantities }: Statement): NameWord[] {
  let next = 0;
  return names.filter(({ start, end }) => {
    while ((quantities[next]?.end ?? Infinity) <= start) next += 1;
    return (quantities[next]?.start ?? Infinity) >= end;
  });
}

/** Names of one run are told together: "John Smith" is one finding. */
function joinRuns(unknown: readonly NameWord[], { text, stripped }: Statement): Finding[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of unknown) {
    const last = joined.at(-1);
    if (last !== undefined && start - last.end <= 1) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({
    code: 'name_not_in_sources',
    severity: 'reject',
    start: stripped.toGiven(start),
    end: stripped.toGivenEnd(end),
    message: `The name “${text.slice(start, end)}” stands in no cited source, in no spelling known here.`,
  }));
}

/** Nobody and no place enters a summary that no source speaks of. */
export const nameCheck: SentenceCheck = {
  on: 'sentence',
  name: 'name',
  ruling:
    'A person, group or place stands in a cited source: as written, in another spelling or language, or as an acronym.',
  codes: ['name_not_in_sources'],
  examples: {
    accepted: [
      {
        sources: ['Boulikessi was attacked, Malian officials said.'],
        summary: 'The army base at Boulkessi in Mali was attacked.',
      },
      { sources: ['The Popular Front for Peace claimed the raid.'], summary: 'It was claimed by the PFP.' },
    ],
    rejected: [
      {
        code: 'name_not_in_sources',
        sources: ['An armed group attacked Boulikessi.'],
        summary: 'Boulikessi was attacked by the Lions of Kidal.',
      },
      {
        code: 'name_not_in_sources',
        sources: ['At least 60 soldiers died.'],
        summary: 'Reuters said at least 60 soldiers died.',
      },
    ],
  },
  find(statement, all) {
    const { text, lang, cited } = statement;
    if (cited.length === 0) return [];
    const names = outsideQuantities(findNames(text, !NOUNS_IN_CAPITALS.has(lang)), statement);
    const isKnown = knownNames(statement, all);
    const unknown = names.filter((one) => !isKnown(one));
    return joinRuns(unknown, statement);
  },
};
