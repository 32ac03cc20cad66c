import { sql } from 'kysely';
import { z } from 'zod';
import type { Report } from '../../core/incident/report.ts';
import { READABLE_OWNERS, type OwnedTransaction } from '../database/owned-rows.ts';
import { foldTerm, wordsOf } from './fold-term.ts';

const MAX_NAMES = 24;
const MAX_SPELT_NAMES = 12;
const MAX_TITLE_WORDS = 16;
const MIN_WORD_LENGTH = 4;
/** A term's newest incidents are looked at; so many of them make the term a common one. */
const POSTINGS_A_TERM = 40;
/** One to four capitalised words in a row, and whole words of scripts that have no capitals. */
const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}|[\p{Lo}\p{M}]{3,}/gu;
const LEAD_CHARACTERS = 4_000;
const KIND_WEIGHTS = { place: 3, actor: 1.5, word: 1 } as const;

const postingSchema = z.array(
  z.object({
    kind: z.enum(['place', 'actor', 'word']),
    term: z.string(),
    nearness: z.number(),
    incident_id: z.string(),
  }),
);
type Posting = z.infer<typeof postingSchema>[number];

/**
 * The ids of incidents that a report could belong to, best first: those that share its names, however spelt, and the words of
 * its title. A rare term counts more. Cost does not grow with the store: of each term the newest incidents are looked at.
 */
export async function findCandidates(tx: OwnedTransaction, report: Report, limit: number): Promise<string[]> {
  const names = namesOf(report);
  const words = [...new Set(wordsOf(report.title))]
    .filter((word) => word.length >= MIN_WORD_LENGTH)
    .slice(0, MAX_TITLE_WORDS);
  const postings = await readPostings(tx, names, words);
  const common = Map.groupBy(postings, ({ kind, term }) => `${kind} ${term}`);
  const scores = new Map<string, number>();
  for (const { kind, term, nearness, incident_id: id } of postings) {
    const rarity = 1 / Math.log2(1 + (common.get(`${kind} ${term}`)?.length ?? 1));
    scores.set(id, (scores.get(id) ?? 0) + KIND_WEIGHTS[kind] * nearness * rarity);
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id);
}

/** The names of the title and the first part of the text, the most frequent first. */
function namesOf({ title, text }: Report): string[] {
  const written = `${title}\n${text.slice(0, LEAD_CHARACTERS)}`.match(NAME) ?? [];
  const counted = Map.groupBy(written.map(foldTerm), (name) => name);
  return [...counted]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([name]) => name)
    .filter((name) => name.length >= 3)
    .slice(0, MAX_NAMES);
}

async function readPostings(
  tx: OwnedTransaction,
  names: readonly string[],
  words: readonly string[],
): Promise<Posting[]> {
  const { rows } = await sql`
    with matched as (
      select kind, term, max(nearness) as nearness from (
        select kind, term, nearness from sitrep.match_terms(${names.slice(0, MAX_SPELT_NAMES)}::text[], '{place,actor}', true)
        where nearness >= 0.6
        union all
        select kind, name, 1 from unnest(${names}::text[]) name, unnest('{place,actor}'::text[]) kind
        union all
        select 'word', word, 1 from unnest(${words}::text[]) word
      ) every group by kind, term
    )
    select matched.kind, matched.term, matched.nearness, posting.incident_id
    from matched cross join ${READABLE_OWNERS} owner (id) cross join lateral (
      select t.incident_id from sitrep.incident_terms t
      where t.guild_id = owner.id and t.kind = matched.kind and t.term = matched.term order by t.seen desc limit ${POSTINGS_A_TERM}
    ) posting`.execute(tx);
  return postingSchema.parse(rows);
}
