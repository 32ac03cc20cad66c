import { sql } from 'kysely';
import { z } from 'zod';
import type { IncidentHit } from '../../app/ports.ts';
import { READABLE_OWNERS, type OwnedTransaction } from '../database/owned-rows.ts';
import { foldTerm, wordsOf } from './fold-term.ts';
import { readByIds } from './read-files.ts';
import { TERM_KINDS } from './term-rows.ts';

const MAX_WORDS = 12;
const MAX_NAME_WORDS = 3;
/** From so many characters on, the beginning of an id is looked for, and reports are searched for a word. */
const MIN_ID_LENGTH = 3;
const MIN_BODY_WORD_LENGTH = 3;
/** A word that only the text of a report holds says less than a name or a title. */
const BODY_SCORE = 0.5;
const KIND_WEIGHTS = { place: 1, actor: 0.95, word: 0.8 } as const;
/** Below this a likeness is a coincidence. */
const MIN_SCORE = 0.3;

const hitSchema = z.array(z.object({ asked: z.string(), incident_id: z.string(), score: z.number() }));
type TermHit = z.infer<typeof hitSchema>[number];

/** Incidents by their id or its beginning, by names however spelt, by words of titles and texts; best first. */
export async function searchIncidents(tx: OwnedTransaction, typed: string, limit: number): Promise<IncidentHit[]> {
  const words = [...new Set(wordsOf(typed).map(foldTerm))].slice(0, MAX_WORDS);
  const [byWords, byId] = await Promise.all([
    words.length === 0 ? [] : findByWords(tx, words),
    findById(tx, typed.trim()),
  ]);
  const scores = scoreByWords(words, byWords);
  for (const { id, score } of byId) scores.set(id, score);
  const found = await readByIds(tx, likely(scores, limit));
  const best = new Map<string, IncidentHit>();
  for (const [id, incident] of found) {
    const hit = { incident, score: scores.get(id) ?? 0 };
    if (hit.score > (best.get(incident.id)?.score ?? 0)) best.set(incident.id, hit);
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || b.incident.updated.localeCompare(a.incident.updated),
  );
}

function likely(scores: ReadonlyMap<string, number>, limit: number): string[] {
  return [...scores]
    .filter(([, score]) => score >= MIN_SCORE)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id);
}

async function findById(tx: OwnedTransaction, typed: string): Promise<{ id: string; score: number }[]> {
  if (typed.length < MIN_ID_LENGTH) return [];
  const rows = await tx
    .selectFrom('sitrep.incidents')
    .select('id')
    .where('id', '>=', typed)
    .where('id', '<', `${typed}\u{10FFFF}`)
    .limit(50)
    .execute();
  return rows.map(({ id }) => ({ id, score: id === typed ? 1 : 0.95 }));
}

/** Names of several words are looked up whole too. */
function namesIn(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    Array.from({ length: MAX_NAME_WORDS }, (_unused, more) => words.slice(from, from + more + 1).join(' ')),
  );
}

async function findByWords(tx: OwnedTransaction, words: readonly string[]): Promise<TermHit[]> {
  const names = [...new Set(namesIn(words))];
  const bodyWords = words.filter((word) => word.length >= MIN_BODY_WORD_LENGTH);
  const { rows } = await sql`
    select matched.asked_term as asked, posting.incident_id,
      max(matched.nearness * case matched.kind when 'place' then ${KIND_WEIGHTS.place}::float8
        when 'actor' then ${KIND_WEIGHTS.actor}::float8 else ${KIND_WEIGHTS.word}::float8 end) as score
    from sitrep.match_terms(${names}::text[], ${TERM_KINDS}::text[], true) matched
    cross join ${READABLE_OWNERS} owner (id)
    cross join lateral (
      select t.incident_id from sitrep.incident_terms t
      where t.guild_id = owner.id and t.kind = matched.kind and t.term = matched.term order by t.seen desc limit 50
    ) posting
    group by 1, 2
    union all
    select matched.asked_term, joined.incident_id, ${BODY_SCORE}::float8
    from sitrep.match_reports(${bodyWords}::text[]) matched
    join sitrep.placed_reports joined
      on joined.guild_id = matched.guild_id and joined.report_id = matched.report_id`.execute(tx);
  return hitSchema.parse(rows);
}

/** The best match of any word counts most; that all words match, the rest. */
function scoreByWords(words: readonly string[], hits: readonly TermHit[]): Map<string, number> {
  const byIncident = Map.groupBy(hits, ({ incident_id }) => incident_id);
  return new Map(
    [...byIncident].map(([id, own]) => {
      const each = words.map((word) =>
        Math.max(0, ...own.filter(({ asked }) => asked.split(' ').includes(word)).map(({ score }) => score)),
      );
      const average = each.reduce((sum, one) => sum + one, 0) / words.length;
      return [id, 0.94 * (0.6 * Math.max(...each) + 0.4 * average)];
    }),
  );
}
