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
  language sql stable rows 50 security definer set search_path from current set plan_cache_mode = force_custom_plan
  begin atomic
    with owner (id) as (select unnest(array['public', nullif(current_setting('sitrep.owner', true), 'public')]))
    select wanted.term, near.kind, near.term, max(near.score)
    from unnest(asked) wanted (term)
    cross join lateral (
      select begun.kind, begun.term, begun.score from owner
      cross join unnest(kinds) wanted_kind (kind)
      cross join lateral (
        select l.kind, l.term, 0.75 + 0.25 * length(wanted.term) / length(l.term) as score
        from sitrep.lexicon l
        where l.guild_id = owner.id and l.kind = wanted_kind.kind
          and l.term >= wanted.term collate "C" and l.term < (wanted.term || chr(1114111)) collate "C"
        order by l.term limit 40
      ) begun
      union all
      (select l.kind, l.term, 0.95 * greatest(similarity(l.term, wanted.term),
         1 - levenshtein(l.term, wanted.term)::double precision / greatest(length(l.term), length(wanted.term))) as score
       from sitrep.lexicon l
       where spelt and length(wanted.term) >= 4 and l.term % wanted.term
         and l.guild_id in ('public', current_setting('sitrep.owner', true)) and l.kind = any(kinds)
       order by score desc limit 20)
    ) near
    where near.score >= 0.4
    group by 1, 2, 3;
  end`;

/**
 * The newest reports that hold a word which begins as asked; at most 50 a word. Each word is planned for itself: a rare one is
 * looked up in the index, a common one is soon met on the way back through time.
 */
const MATCH_REPORTS = `
  create function sitrep.match_reports(asked text[])
  returns table (asked_term text, guild_id text, report_id text)
  language plpgsql stable rows 50 security definer set search_path from current
  as $$
  declare word text;
  begin
    foreach word in array asked loop
      return query execute format(
        'select %L, r.guild_id, r.id from sitrep.reports r
         where r.document @@ %L::tsquery and r.guild_id in (''public'', %L)
         order by r.fetched desc limit 50',
        word, quote_literal(word) || ':*', current_setting('sitrep.owner', true));
    end loop;
  end $$`;
