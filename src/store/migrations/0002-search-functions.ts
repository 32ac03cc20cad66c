import { sql, type Kysely } from 'kysely';

/**
 * Look-ups by spelling. Under row-level security PostgreSQL may not use a trigram or full-text index (their operators are not
 * leak-proof), so these run with the owner's rights and hold the rows back themselves; what they answer is joined to protected
 * tables by whoever asks.
 */
export const searchFunctions = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [MATCH_TERMS, MATCH_REPORTS]) await sql.raw(statement).execute(db);
  },
};

/**
 * The stored terms nearest to each one asked for: equal, beginning with it, or spelt alike (by common trigrams, or by few edits).
 * `spelt` asks for the last kind too.
 */
const MATCH_TERMS = `
  create function sitrep.match_terms(asked text[], kinds text[], spelt boolean)
  returns table (asked_term text, kind text, term text, nearness double precision)
  language sql stable security definer set search_path from current set plan_cache_mode = force_custom_plan
  begin atomic
    select wanted.term, near.kind, near.term, max(near.score)
    from unnest(asked) wanted (term)
    cross join unnest(array['public', nullif(current_setting('sitrep.owner', true), 'public')]) owner (id)
    cross join unnest(kinds) wanted_kind (kind)
    cross join lateral (
      (select l.kind, l.term, 0.75 + 0.25 * length(wanted.term) / length(l.term) as score
       from sitrep.lexicon l
       where l.guild_id = owner.id and l.kind = wanted_kind.kind
         and l.term >= wanted.term collate "C" and l.term < (wanted.term || chr(1114111)) collate "C"
       order by l.term limit 40)
      union all
      (select l.kind, l.term, 0.95 * greatest(similarity(l.term, wanted.term),
         1 - levenshtein(l.term, wanted.term)::double precision / greatest(length(l.term), length(wanted.term))) as score
       from sitrep.lexicon l
       where spelt and length(wanted.term) >= 4 and l.term % wanted.term
         and l.guild_id = owner.id and l.kind = wanted_kind.kind
       order by score desc limit 20)
    ) near
    where near.score >= 0.4
    group by 1, 2, 3;
  end`;

/** The newest reports that hold a word which begins as asked; at most 50 a word. */
const MATCH_REPORTS = `
  create function sitrep.match_reports(asked text[])
  returns table (asked_term text, guild_id text, report_id text)
  language sql stable security definer set search_path from current set plan_cache_mode = force_custom_plan
  begin atomic
    select wanted.term, found.guild_id, found.id
    from unnest(asked) wanted (term)
    cross join lateral (
      select r.guild_id, r.id from sitrep.reports r
      where r.document @@ (quote_literal(wanted.term) || ':*')::tsquery
        and r.guild_id in ('public', current_setting('sitrep.owner', true))
      order by r.fetched desc limit 50
    ) found;
  end`;
