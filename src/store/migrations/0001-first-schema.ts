import { sql, type Kysely } from 'kysely';
import { protectGuildRows, protectPublicAndGuildRows } from './row-level-security.ts';

/** Everything that the first release keeps. `guild_id` is `public` or a guild's snowflake, and leads every primary key. */
export const firstSchema = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...REPORTS, ...INCIDENTS, ...SEARCH, ...SUMMARIES, ...GUILDS])
      await sql.raw(statement).execute(db);
    for (const table of SHARED_TABLES) await protectPublicAndGuildRows(db, table);
    for (const table of GUILD_TABLES) await protectGuildRows(db, table);
  },
};

const SHARED_TABLES = [
  'reports',
  'sentences',
  'claims',
  'incidents',
  'incident_reports',
  'lexicon',
  'incident_terms',
  'summaries',
  'token_ledger',
];
const GUILD_TABLES = ['guild_settings', 'digest_schedules', 'digest_ledger'];

const REPORTS = [
  `create text search configuration sitrep.words (copy = simple)`,
  `alter text search configuration sitrep.words
     alter mapping for hword, hword_part, word with unaccent, simple`,
  `create table sitrep.reports (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     content_hash text not null,
     title text not null,
     text text not null,
     language text not null,
     publisher text,
     url text,
     published text,
     fetched timestamptz not null,
     syndicated_from text,
     origin text,
     document tsvector generated always as
       (to_tsvector('sitrep.words'::regconfig, left(title, 1000) || ' ' || left(text, 200000))) stored,
     primary key (guild_id, id),
     unique (guild_id, content_hash))`,
  `create index reports_document on sitrep.reports using gin (document)`,
  `create index reports_fetched on sitrep.reports (fetched desc)`,
  `create table sitrep.sentences (
     guild_id text collate "C" not null,
     report_id text collate "C" not null,
     position int not null,
     start_at int not null,
     end_at int not null,
     primary key (guild_id, report_id, position),
     foreign key (guild_id, report_id) references sitrep.reports on delete cascade)`,
  `create table sitrep.claims (
     guild_id text collate "C" not null,
     report_id text collate "C" not null,
     position int not null,
     quote text not null,
     start_at int not null,
     end_at int not null,
     metric text not null,
     category text not null,
     side text not null,
     op text not null,
     n double precision,
     n_max double precision,
     word text,
     scope text not null,
     place text,
     attributed_kind text,
     attributed_name text,
     via text,
     primary key (guild_id, report_id, position),
     foreign key (guild_id, report_id) references sitrep.reports on delete cascade)`,
];

const INCIDENTS = [
  `create table sitrep.incidents (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     title text not null,
     type text,
     sub_type text,
     time jsonb not null,
     happened date,
     place jsonb,
     actors jsonb not null,
     claimed_by text,
     status text not null,
     version int not null,
     created timestamptz not null,
     updated timestamptz not null,
     primary key (guild_id, id))`,
  `comment on table sitrep.incidents is
     'A guild''s row with the id of a public one lies over it: version counts the guild''s own changes then.'`,
  `create index incidents_updated on sitrep.incidents (guild_id, updated desc, id desc)`,
  `create index incidents_happened on sitrep.incidents (guild_id, happened)`,
  `create table sitrep.incident_reports (
     guild_id text collate "C" not null,
     incident_id text collate "C" not null,
     report_id text collate "C" not null,
     arrival bigint generated always as identity,
     primary key (guild_id, incident_id, report_id),
     foreign key (guild_id, incident_id) references sitrep.incidents on delete cascade,
     foreign key (guild_id, report_id) references sitrep.reports on delete cascade)`,
  `create index incident_reports_report on sitrep.incident_reports (guild_id, report_id)`,
  `create view sitrep.visible_incidents with (security_invoker = true) as
     select top.guild_id, top.id, top.title, top.type, top.sub_type, top.time, top.place, top.actors, top.claimed_by,
       top.status, top.created, top.version + coalesce(base.version, 0) as version,
       greatest(top.updated, base.updated) as updated,
       array(select r.report_id from sitrep.incident_reports r where r.incident_id = top.id order by r.arrival)
         as report_ids
     from sitrep.incidents top
     left join sitrep.incidents base
       on top.guild_id <> 'public' and base.guild_id = 'public' and base.id = top.id
     where top.guild_id <> 'public' or not exists (
       select from sitrep.incidents overlay where overlay.guild_id <> 'public' and overlay.id = top.id
         and overlay.guild_id = current_setting('sitrep.owner', true))`,
];

/** Names and title words learnt from what is stored: `lexicon` is asked by spelling, `incident_terms` by term, newest first. */
const SEARCH = [
  `create table sitrep.lexicon (
     guild_id text collate "C" not null,
     kind text collate "C" not null,
     term text collate "C" not null,
     primary key (guild_id, kind, term))`,
  `create index lexicon_trigrams on sitrep.lexicon using gin (term gin_trgm_ops)`,
  `create table sitrep.incident_terms (
     guild_id text collate "C" not null,
     kind text collate "C" not null,
     term text collate "C" not null,
     incident_id text collate "C" not null,
     seen timestamptz not null,
     primary key (guild_id, kind, term, incident_id),
     foreign key (guild_id, incident_id) references sitrep.incidents on delete cascade)`,
  `create index incident_terms_seen on sitrep.incident_terms (guild_id, kind, term, seen desc)`,
  `create index incident_terms_incident on sitrep.incident_terms (guild_id, incident_id)`,
];

const SUMMARIES = [
  `create table sitrep.summaries (
     guild_id text collate "C" not null,
     key text collate "C" not null,
     incident_id text not null,
     draft json not null,
     engine text not null,
     model text,
     prompt_version text,
     created timestamptz not null,
     primary key (guild_id, key))`,
  `create index summaries_incident on sitrep.summaries (guild_id, incident_id)`,
  `create table sitrep.token_ledger (
     guild_id text collate "C" not null,
     day date not null,
     tokens bigint not null,
     primary key (guild_id, day))`,
];

const GUILDS = [
  `create table sitrep.guild_settings (
     guild_id text collate "C" not null,
     name text collate "C" not null,
     value jsonb not null,
     primary key (guild_id, name))`,
  `create table sitrep.digest_schedules (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     channel_id text not null,
     time text not null,
     zone text not null,
     paused boolean not null,
     created timestamptz not null,
     primary key (guild_id, id),
     unique (guild_id, channel_id))`,
  `create table sitrep.digest_ledger (
     guild_id text collate "C" not null,
     id text collate "C" not null,
     schedule_id text not null,
     channel_id text not null,
     local_date date not null,
     part int not null,
     state text not null,
     claimed timestamptz not null,
     message_id text,
     failure text,
     primary key (guild_id, id),
     unique (guild_id, schedule_id, local_date, part))`,
  `create index digest_ledger_unfinished on sitrep.digest_ledger (claimed) where state = 'claimed'`,
];
