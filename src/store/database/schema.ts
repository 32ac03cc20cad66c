import type { GeneratedAlways } from 'kysely';

/** Instants are ISO 8601 strings in and out (see open-pool.ts); `guild_id` is `public` or a guild's snowflake. */
interface Owned {
  readonly guild_id: string;
}

/** A report; `published` is a date or an instant as the source gave it. */
export interface ReportTable extends Owned {
  readonly id: string;
  readonly content_hash: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly fetched: string;
  readonly syndicated_from: string | null;
  readonly origin: string | null;
}

/** A sentence of a report by its UTF-16 offsets, `end_at` excluded; `position` counts from 0. */
export interface SentenceTable extends Owned {
  readonly report_id: string;
  readonly position: number;
  readonly start_at: number;
  readonly end_at: number;
}

/** A claim of a report; offsets are UTF-16 units, `n` and `n_max` persons. */
export interface ClaimTable extends Owned {
  readonly report_id: string;
  readonly position: number;
  readonly quote: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly metric: string;
  readonly category: string;
  readonly side: string;
  readonly op: string;
  readonly n: number | null;
  readonly n_max: number | null;
  readonly word: string | null;
  readonly scope: string;
  readonly place: string | null;
  readonly attributed_kind: string | null;
  readonly attributed_name: string | null;
  readonly via: string | null;
}

/** `time`, `place` and `actors` are JSON texts on the way in; the driver parses them on the way out. */
export interface IncidentTable extends Owned {
  readonly id: string;
  readonly title: string;
  readonly type: string | null;
  readonly sub_type: string | null;
  readonly time: string;
  readonly happened: string | null;
  readonly place: string | null;
  readonly actors: string;
  readonly claimed_by: string | null;
  readonly status: string;
  readonly version: number;
  readonly created: string;
  readonly updated: string;
}

/** Incidents as a reader sees them: a guild's own row over the public one, with the ids of the reports in order of arrival. */
export interface VisibleIncidentView extends Omit<IncidentTable, 'happened'> {
  readonly report_ids: readonly string[];
}

interface IncidentReportTable extends Owned {
  readonly incident_id: string;
  readonly report_id: string;
  readonly arrival: GeneratedAlways<number>;
}

/** A report where it belongs for its reader, wherever it arrived. */
interface PlacedReportView extends Owned {
  readonly report_id: string;
  readonly arrival: number;
  readonly arrived_in: string;
  readonly incident_id: string;
}

interface LexiconTable extends Owned {
  readonly kind: string;
  readonly term: string;
}

/** A name that an incident is searched by; `seen` is when the incident that bears it last changed. */
export interface IncidentTermTable extends LexiconTable {
  readonly incident_id: string;
  readonly seen: string;
}

interface SummaryTable extends Owned {
  readonly key: string;
  readonly incident_id: string;
  readonly draft: string;
  readonly engine: string;
  readonly model: string | null;
  readonly prompt_version: string | null;
  readonly created: string;
}

interface TokenLedgerTable extends Owned {
  readonly day: string;
  readonly tokens: number;
}

interface DigestScheduleTable extends Owned {
  readonly id: string;
  readonly channel_id: string;
  readonly time: string;
  readonly zone: string;
  readonly paused: boolean;
  readonly created: string;
}

/** One message of one digest; `local_date` is a calendar date in the schedule's zone, `part` counts from 0. */
export interface DigestLedgerTable extends Owned {
  readonly id: string;
  readonly schedule_id: string;
  readonly channel_id: string;
  readonly local_date: string;
  readonly part: number;
  readonly state: string;
  readonly claimed: string;
  readonly message_id: string | null;
  readonly failure: string | null;
}

interface ImportMarkTable extends Owned {
  readonly source: string;
  readonly done: number;
}

/** A feed, polled once for everybody. `failure` is a JSON text on the way in; the driver parses it on the way out. */
export interface FeedTable extends Owned {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly interval_minutes: number;
  readonly next_poll: string;
  readonly last_poll: string | null;
  readonly failures: number;
  readonly failing_since: string | null;
  readonly failure: string | null;
}

/** An entry of a feed until its article is stored or refused. `entry` and `report` are JSON as above. */
export interface FeedEntryTable extends Owned {
  readonly feed_id: string;
  readonly key: string;
  readonly entry: string;
  readonly report: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly next_try: string;
  readonly arrival: GeneratedAlways<number>;
}

/** Who follows a feed, and where they are told that it fails. */
export interface FeedFollowTable extends Owned {
  readonly feed_id: string;
  readonly channel_id: string | null;
  readonly added: string;
  readonly told_failing: string | null;
}

/** What somebody did. `detail` is a JSON text on the way in; the driver parses it on the way out. */
export interface AuditLogTable extends Owned {
  readonly id: string;
  readonly at: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly action: string;
  readonly incident_id: string | null;
  readonly report_id: string | null;
  readonly claim: string | null;
  readonly reason: string;
  readonly detail: string;
  readonly undone_by: string | null;
  readonly entered: GeneratedAlways<number>;
}

/** What a person took back or read otherwise. `claim`, `reading`, `author` and `undone` are JSON as above; `changed` is when it was made or undone. */
export interface CorrectionTable extends Owned {
  readonly id: string;
  readonly incident_id: string;
  readonly report_owner: string;
  readonly report_id: string;
  readonly claim: string | null;
  readonly reading: string | null;
  readonly reason: string;
  readonly author: string;
  readonly made: string;
  readonly undone: string | null;
  readonly changed: string;
  readonly arrival: GeneratedAlways<number>;
}

/** One incident that is known by another since an entry of the audit log. */
interface ForwardTable extends Owned {
  readonly from_id: string;
  readonly to_id: string;
  readonly entry_id: string;
}

/** The incident that a report belongs to since an entry of the audit log; of several the last decided counts. */
interface PlacementTable extends Owned {
  readonly report_id: string;
  readonly incident_id: string;
  readonly entry_id: string;
  readonly decided: GeneratedAlways<number>;
}

/** What an entry of the audit log says of two reports, the smaller id first. */
export interface ReportLinkTable extends Owned {
  readonly report_a: string;
  readonly report_b: string;
  readonly kind: string;
  readonly entry_id: string;
  readonly decided: GeneratedAlways<number>;
}

/** How reliable a publisher is held to be. `author` is JSON as above. */
export interface PublisherGradeTable extends Owned {
  readonly key: string;
  readonly publisher: string;
  readonly grade: string;
  readonly reason: string;
  readonly author: string;
  readonly graded: string;
}

/** What is watched. `topic` and `person` are JSON as above. */
interface WatchTable extends Owned {
  readonly id: string;
  readonly topic: string;
  readonly channel_id: string;
  readonly is_direct: boolean;
  readonly person: string;
  readonly mention: boolean;
  readonly created: string;
  readonly heard_until: string;
  readonly last_notice: string | null;
}

/** One message of a watch. */
interface WatchNoticeTable extends Owned {
  readonly id: string;
  readonly watch_id: string;
  readonly from_time: string;
  readonly until_time: string;
  readonly claimed: string;
  readonly state: string;
  readonly message_id: string | null;
  readonly failure: string | null;
}

/** Every table that the adapters write or read, by its name with schema. */
export interface Schema {
  readonly 'sitrep.reports': ReportTable;
  readonly 'sitrep.sentences': SentenceTable;
  readonly 'sitrep.claims': ClaimTable;
  readonly 'sitrep.incidents': IncidentTable;
  readonly 'sitrep.visible_incidents': VisibleIncidentView;
  readonly 'sitrep.incident_reports': IncidentReportTable;
  readonly 'sitrep.placed_reports': PlacedReportView;
  readonly 'sitrep.lexicon': LexiconTable;
  readonly 'sitrep.incident_terms': IncidentTermTable;
  readonly 'sitrep.summaries': SummaryTable;
  readonly 'sitrep.token_ledger': TokenLedgerTable;
  readonly 'sitrep.digest_schedules': DigestScheduleTable;
  readonly 'sitrep.digest_ledger': DigestLedgerTable;
  readonly 'sitrep.import_marks': ImportMarkTable;
  readonly 'sitrep.feeds': FeedTable;
  readonly 'sitrep.feed_entries': FeedEntryTable;
  readonly 'sitrep.feed_follows': FeedFollowTable;
  readonly 'sitrep.audit_log': AuditLogTable;
  readonly 'sitrep.corrections': CorrectionTable;
  readonly 'sitrep.publisher_grades': PublisherGradeTable;
  readonly 'sitrep.forwards': ForwardTable;
  readonly 'sitrep.placements': PlacementTable;
  readonly 'sitrep.report_links': ReportLinkTable;
  readonly 'sitrep.watches': WatchTable;
  readonly 'sitrep.watch_notices': WatchNoticeTable;
}
