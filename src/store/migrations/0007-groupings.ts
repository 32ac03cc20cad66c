import { sql, type Kysely } from 'kysely';
import { protectPublicAndGuildRows } from './row-level-security.ts';

/**
 * Where people say that reports belong. What came in stays as it came: a merge is a way from one incident to another, a split a
 * new place for some reports, and the view puts them together for whoever reads. To undo one is to remove its rows.
 */
export const groupings = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...TABLES, INCIDENT_GROUP, ...VIEWS]) await sql.raw(statement).execute(db);
    for (const table of ['forwards', 'placements', 'report_links']) await protectPublicAndGuildRows(db, table);
  },
};

const TABLES = [
  `create table sitrep.forwards (
     guild_id text collate "C" not null,
     from_id text collate "C" not null,
     to_id text collate "C" not null,
     entry_id text collate "C" not null,
     primary key (guild_id, from_id, entry_id),
     foreign key (guild_id, entry_id) references sitrep.audit_log on delete cascade)`,
  `create index forwards_to on sitrep.forwards (guild_id, to_id)`,
  `create index forwards_entry on sitrep.forwards (guild_id, entry_id)`,
  `create table sitrep.placements (
     guild_id text collate "C" not null,
     report_id text collate "C" not null,
     incident_id text collate "C" not null,
     entry_id text collate "C" not null,
     decided bigint generated always as identity,
     primary key (guild_id, report_id, entry_id),
     foreign key (guild_id, entry_id) references sitrep.audit_log on delete cascade)`,
  `create index placements_incident on sitrep.placements (guild_id, incident_id)`,
  `create index placements_entry on sitrep.placements (guild_id, entry_id)`,
  `create table sitrep.report_links (
     guild_id text collate "C" not null,
     report_a text collate "C" not null,
     report_b text collate "C" not null,
     kind text not null check (kind in ('together', 'apart')),
     entry_id text collate "C" not null,
     decided bigint generated always as identity,
     primary key (guild_id, report_a, report_b, entry_id),
     foreign key (guild_id, entry_id) references sitrep.audit_log on delete cascade)`,
  `create index report_links_b on sitrep.report_links (guild_id, report_b)`,
  `create index report_links_entry on sitrep.report_links (guild_id, entry_id)`,
];

/**
 * The incidents that were merged with one, itself included, the one that all of them are now known by first: it exists and leads
 * nowhere else. A guild and the operator may merge two incidents in opposite ways: the smaller id leads then.
 */
const INCIDENT_GROUP = `
  create function sitrep.incident_group(asked text) returns text[]
  language sql stable
  begin atomic
    with recursive merged (id) as (
      select asked collate "C"
      union
      select case when f.from_id = merged.id then f.to_id else f.from_id end
      from merged join sitrep.forwards f on f.from_id = merged.id or f.to_id = merged.id
    )
    select array_agg(merged.id order by
      not exists (select from sitrep.incidents i where i.id = merged.id),
      exists (select from sitrep.forwards f where f.from_id = merged.id),
      merged.id)
    from merged;
  end`;

const VIEWS = [
  `create view sitrep.placed_reports with (security_invoker = true) as
     select r.guild_id, r.report_id, r.arrival, r.incident_id as arrived_in,
       coalesce((select p.incident_id from sitrep.placements p where p.report_id = r.report_id
         order by p.guild_id = 'public', p.decided desc limit 1), r.incident_id) as incident_id
     from sitrep.incident_reports r`,
  `drop view sitrep.visible_incidents`,
  `create view sitrep.visible_incidents with (security_invoker = true) as
     select top.guild_id, top.id, top.title, top.type, top.sub_type, top.time, top.place, top.actors, top.claimed_by,
       top.status, top.created, every.version, every.updated, held.report_ids
     from sitrep.incidents top
     cross join lateral (
       select case when exists (select from sitrep.forwards f where f.from_id = top.id or f.to_id = top.id)
         then sitrep.incident_group(top.id) else array[top.id] end as ids
     ) merged
     cross join lateral (
       select sum(one.version)::int as version, max(one.updated) as updated
       from sitrep.incidents one where one.id = any(merged.ids)
     ) every
     cross join lateral (
       select array(
         select m.report_id from (
           select r.report_id, r.arrival, r.incident_id from sitrep.placed_reports r where r.arrived_in = any(merged.ids)
           union all
           select r.report_id, r.arrival, r.incident_id
           from sitrep.placements p join sitrep.placed_reports r on r.report_id = p.report_id
           where p.incident_id = any(merged.ids)
         ) m
         where m.incident_id = any(merged.ids) order by m.arrival) as report_ids
     ) held
     where merged.ids[1] = top.id and held.report_ids <> '{}' and (top.guild_id <> 'public' or not exists (
       select from sitrep.incidents overlay where overlay.guild_id <> 'public' and overlay.id = top.id
         and overlay.guild_id = current_setting('sitrep.owner', true)))`,
];
