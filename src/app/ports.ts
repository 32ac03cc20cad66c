import type { ReportedClaim } from '../core/incident/toll.ts';
import type { Claim } from '../core/incident/claim.ts';
import type { Corrected } from '../core/incident/correct-incident.ts';
import type { Correction, UndoneCorrection } from '../core/incident/correction.ts';
import type { Incident } from '../core/incident/incident.ts';
import type { ReportLink } from '../core/incident/report-link.ts';
import type { Owner, Report } from '../core/incident/report.ts';
import type { Draft } from '../core/grounding/draft.ts';
import type { GroundingSource } from '../core/grounding/source.ts';
import type { Issue } from '../core/grounding/verdict.ts';
import type { AuditEntry } from './audit/audit-log.ts';
import type { Reader } from './reader.ts';
import type { DigestView } from './views.ts';

/** Tells the time. Core and use cases never ask the machine. */
export interface Clock {
  now(): Date;
}

/** An incident with everything that it stands on, as one reader may see it. Reports in order of arrival. */
export interface IncidentFile {
  readonly incident: Incident;
  readonly reports: readonly Report[];
  readonly claims: readonly ReportedClaim[];
  /** What people put right in it, and what was read before; absent where nothing stands corrected. */
  readonly corrected?: Corrected;
}

/** An incident that a search found; `score` is in [0, 1], higher is nearer. */
export interface IncidentHit {
  readonly incident: Incident;
  readonly score: number;
}

/** Incidents that a report could belong to, best first, and what people decided about it and the stored versions of its page. */
export interface Candidates {
  readonly files: readonly IncidentFile[];
  readonly links: readonly ReportLink[];
}

/** What one arriving report changes: the report and its claims, and the incident it founds or joins (as it is afterwards). */
export interface Arrival {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly incident: Incident;
}

/** Incidents, reports, sentences and claims. Every method may throw StoreUnavailableError. */
export interface IncidentStore {
  /** Newest first by `updated`. `limit` 1–100. */
  list(reader: Reader, page: { readonly limit: number; readonly offset: number }): Promise<readonly Incident[]>;
  count(reader: Reader): Promise<number>;
  /** By exact id, as the corrections that the reader may see leave it. */
  get(reader: Reader, id: string): Promise<IncidentFile | undefined>;
  /** By words, tolerant of spelling (place names and aliases by trigram) and of accents; best first. */
  search(reader: Reader, words: string, limit: number): Promise<readonly IncidentHit[]>;
  /** True when a report with this content hash is stored for this owner, or publicly. */
  hasReport(owner: Owner, contentHash: string): Promise<boolean>;
  /** Incidents that a new report could belong to: near in place name, in words or in time; as read, without corrections. At most `limit`, best first. */
  candidatesFor(owner: Owner, report: Report, limit: number): Promise<Candidates>;
  /** Writes one arrival in one transaction; a content hash that is stored already changes nothing and answers `known`. */
  store(arrival: Arrival): Promise<'stored' | 'known'>;
  /** Incidents to which a report came, or which a person corrected, in [from, until); newest first, for the digest. */
  changedBetween(reader: Reader, from: Date, until: Date): Promise<readonly IncidentFile[]>;
}

/** What people take back or read otherwise, each with its entry in the audit log. A guild's lies over what everybody reads; the operator's is everybody's. */
export interface Corrections {
  /** @returns false, having kept nothing, when the owner can see no such report. */
  add(correction: Correction, entry: AuditEntry): Promise<boolean>;
  /** By its id, where the reader may see it; undone ones too. */
  get(reader: Reader, id: string): Promise<Correction | undefined>;
  /** Keeps by whom and when a correction was undone. @returns false when its owner has none such, or it is undone already. */
  undo(correction: UndoneCorrection, entry: AuditEntry): Promise<boolean>;
}

/** A finished summary as it is kept. `key` hashes everything that it depends on; it is verified again on each read. */
export interface CachedSummary {
  readonly key: string;
  readonly incidentId: string;
  readonly draft: Draft;
  readonly engine: 'llm' | 'extractive';
  readonly model: string | undefined;
  readonly promptVersion: string | undefined;
  /** ISO 8601 instant. */
  readonly created: string;
}

/** Summaries kept by owner and key. */
export interface SummaryCache {
  get(owner: Owner, key: string): Promise<CachedSummary | undefined>;
  put(owner: Owner, summary: CachedSummary): Promise<void>;
}

/** Model tokens, counted a guild and UTC day. */
export interface TokenLedger {
  /** Tokens spent by this owner on this UTC date (YYYY-MM-DD). */
  spent(owner: Owner, day: string): Promise<number>;
  add(owner: Owner, day: string, tokens: number): Promise<void>;
}

/** Tokens that one model call used, as the server reports them. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** One attempt that the validator sent back, for the repair request. */
export interface RejectedAttempt {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/** What the model is asked for. `rejected` are earlier attempts at the same summary, oldest first. */
export interface DraftRequest {
  readonly sources: readonly GroundingSource[];
  readonly language: string;
  /** How many sentences at most; what the prompt says when absent. */
  readonly sentences?: number;
  readonly rejected: readonly RejectedAttempt[];
}

/** What the model's side answers. Every expected failure is a value, with its evidence; none of them is shown as it is. */
export type DraftReply =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly usage: TokenUsage; readonly omitted: readonly string[] }
  | {
      readonly kind: 'failed';
      readonly reason:
        | 'refused'
        | 'malformed'
        | 'truncated'
        | 'rate-limited'
        | 'unauthorised'
        | 'unavailable'
        | 'deadline'
        | 'rejected-request';
      /** What the server or the parser said, without secrets, for the log. */
      readonly detail: string;
      readonly text: string | undefined;
      readonly finishReason: string | undefined;
      readonly usage: TokenUsage;
    };

/** Writes drafts: one model request a call. Absent from the app when no model is configured. */
export interface DraftWriter {
  /** Shown in footers and part of the cache's key, for example "gpt-5-mini". */
  readonly model: string;
  /** The host that serves it, part of the cache's key. */
  readonly provider: string;
  readonly promptVersion: string;
  /** Estimated input tokens of a request, before it is made. */
  estimateTokens(request: DraftRequest): number;
  /** Titles of the reports that would not fit whole into this request; the same for the same sources. */
  omits(request: DraftRequest): readonly string[];
  write(request: DraftRequest, signal: AbortSignal): Promise<DraftReply>;
}

/** Where and when a guild reads its digest. */
export interface DigestSchedule {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Wall-clock time in `zone`, "HH:MM", 24 hours. */
  readonly time: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly paused: boolean;
  /** ISO 8601 instant. */
  readonly created: string;
}

/** Digest schedules, at most one a channel. */
export interface DigestSchedules {
  list(guildId: string): Promise<readonly DigestSchedule[]>;
  /** Every schedule of every guild that is not paused. */
  active(): Promise<readonly DigestSchedule[]>;
  save(schedule: DigestSchedule): Promise<void>;
  remove(guildId: string, id: string): Promise<boolean>;
}

/** One message of one digest: unique by schedule, local date and part (from 0). */
export interface DigestEntry {
  readonly id: string;
  readonly guildId: string;
  readonly scheduleId: string;
  readonly channelId: string;
  /** Local calendar date in the schedule's zone, YYYY-MM-DD. */
  readonly localDate: string;
  readonly part: number;
  readonly state: 'claimed' | 'posted' | 'failed';
  /** When the row was claimed, ISO 8601: the channel is searched for the marker from this instant on. */
  readonly claimed: string;
  readonly messageId: string | undefined;
  readonly failure: string | undefined;
}

/** The ledger that makes a post happen once. */
export interface DigestLedger {
  /** Inserts the row, or answers the one that is there; `fresh` tells which. */
  claim(
    entry: Omit<DigestEntry, 'state' | 'messageId' | 'failure'>,
  ): Promise<{ readonly fresh: boolean; readonly entry: DigestEntry }>;
  markPosted(guildId: string, id: string, messageId: string): Promise<void>;
  markFailed(guildId: string, id: string, failure: string): Promise<void>;
  /** The newest rows of a guild, newest first. */
  recent(guildId: string, limit: number): Promise<readonly DigestEntry[]>;
}

/** What came of one post to a channel. */
export type PostOutcome =
  | { readonly kind: 'posted'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly cause: string };

/** What the channel says about a marker. `unreadable`: the history may not be read, so nothing may be posted again. */
export type MarkerSearch =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly cause: string };

/** Posts digests to a channel and finds them again. */
export interface DigestChannel {
  /** The permissions that are missing to post and read back in this channel, in Discord's words; empty when all are there. */
  missingPermissions(guildId: string, channelId: string): Promise<readonly string[]>;
  /** How many messages this digest needs; a pure function of the digest. */
  countParts(digest: DigestView): number;
  /** Posts one part. `marker` goes into a button's custom_id, `nonce` (at most 25 characters) into Discord's own check. */
  post(
    channelId: string,
    digest: DigestView,
    part: { readonly index: number; readonly marker: string; readonly nonce: string },
  ): Promise<PostOutcome>;
  /** Pages through what the channel received since the instant (ISO 8601). */
  findMarker(channelId: string, since: string, marker: string): Promise<MarkerSearch>;
}

/** Lets one process at a time do a thing; the right is lost when the process dies, at once. */
export interface ExclusiveRunner {
  /** Runs the work, or answers `busy` at once when another process is doing the thing of this name. */
  run<Result>(
    name: string,
    work: () => Promise<Result>,
  ): Promise<{ readonly kind: 'done'; readonly result: Result } | { readonly kind: 'busy' }>;
}

/** How far imports came that were broken off, by the source's fingerprint: the number of reports that are done. */
export interface ImportMarks {
  /** 0 where there is no mark. */
  read(owner: Owner, source: string): Promise<number>;
  write(owner: Owner, source: string, done: number): Promise<void>;
  clear(owner: Owner, source: string): Promise<void>;
}

/** What became of a backup that was to be taken in. Nothing is changed unless it was `loaded`. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly rows: number }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'refused'; readonly cause: string };

/** Everything that the store keeps, as lines of text that another store can take in. */
export interface StoreArchive {
  /** The whole store at one instant, line by line, whatever is written meanwhile. */
  dump(): AsyncIterable<string>;
  /** Takes a dump in, all or nothing; a store that holds anything is left alone unless it is to be replaced. */
  load(lines: AsyncIterable<string>, options: { readonly replace: boolean }): Promise<LoadOutcome>;
}

/** Makes short opaque identifiers (a–z, 0–9; 8 characters), unique in practice. */
export interface IdentifierSource {
  next(): string;
}

/** Where the operator is told what was done; `details` hold no secret. `error` is for what somebody has to look into. */
export interface EventLog {
  /** What is of interest in its sum alone: one report of many. */
  debug(event: string, details: Readonly<Record<string, unknown>>): void;
  info(event: string, details: Readonly<Record<string, unknown>>): void;
  warn(event: string, details: Readonly<Record<string, unknown>>): void;
  error(event: string, details: Readonly<Record<string, unknown>>): void;
}

/** Digests content, for keys and identity; never for secrets. */
export interface Digester {
  /** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
  sha256(text: string): string;
}
