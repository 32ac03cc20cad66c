import type { CorrectionUseCases } from './corrections/correction-use-cases.ts';
import type { GradeUseCases } from './grades/grade-use-cases.ts';
import type { PurgeOutcome } from './erasure/erasure.ts';
import type { FeedUseCases } from './feeds/feed-use-cases.ts';
import type { DigestEntry, DigestSchedule } from './ports.ts';
import type { AddOutcome, GivenReport } from './import/add-report.ts';
import type { ImportWatch } from './import/import-source.ts';
import type { Reader } from './reader.ts';
import type { WatchUseCases } from './watch/watch-use-cases.ts';
import type {
  DigestView,
  EvidenceView,
  Found,
  ImportOutcome,
  IncidentCard,
  IncidentList,
  IncomingReport,
  NothingStands,
  ReportSource,
  SearchResult,
  Suggestion,
  SummaryView,
  VerifiableText,
  VerifyOutcome,
} from './views.ts';

/**
 * Everything that Sitrep can do, as its commands see it. `query` is an incident's id or free text; spelling variants are found.
 * Every method may throw a SitrepError, whose `userMessage` a person may read.
 */
export interface App {
  /** Newest first; `limit` 1–25. */
  listIncidents(reader: Reader, page: { readonly limit: number; readonly offset: number }): Promise<IncidentList>;
  showIncident(reader: Reader, query: string): Promise<Found<IncidentCard>>;
  /** Answers before `signal` aborts whatever the model does: the fallback is extractive. */
  summariseIncident(reader: Reader, query: string, signal: AbortSignal): Promise<Found<SummaryView> | NothingStands>;
  /** The evidence of the summary that a reader would be shown now. */
  showEvidence(reader: Reader, query: string, signal: AbortSignal): Promise<Found<EvidenceView> | NothingStands>;
  searchIncidents(reader: Reader, words: string): Promise<SearchResult>;
  /** At most 25, for autocomplete; empty input gives the newest. */
  suggestIncidents(reader: Reader, typed: string): Promise<readonly Suggestion[]>;
  /** Without `query` the incident is found from the text itself. Sentences bring their citations along. */
  verifyText(reader: Reader, text: VerifiableText, query: string | undefined): Promise<VerifyOutcome>;
  /** One outcome a report, in order. */
  importReports(reader: Reader, reports: readonly IncomingReport[]): Promise<readonly ImportOutcome[]>;
  /** Takes in what a person gave: a pasted text, or the article behind an address. Expected failures are values. */
  addReport(reader: Reader, given: GivenReport, signal: AbortSignal): Promise<AddOutcome>;
  /** Imports a file's reports one by one, from where it was broken off; answers after how many that was. */
  importSource(reader: Reader, source: ReportSource, watch: ImportWatch): Promise<number>;
  readonly digest: DigestUseCases;
  readonly feeds: FeedUseCases;
  readonly corrections: CorrectionUseCases;
  /** Erases a report with all that was derived from it; until `isSure` it says what that would be. For the operator. */
  purgeReport(reportId: string, isSure: boolean): Promise<PurgeOutcome>;
  readonly grades: GradeUseCases;
  readonly watches: WatchUseCases;
}

/** The daily digest. */
export interface DigestUseCases {
  setUp(request: {
    readonly guildId: string;
    readonly channelId: string;
    readonly time: string;
    readonly zone: string;
  }): Promise<SetUpOutcome>;
  pause(guildId: string, paused: boolean): Promise<number>;
  /** What the guild's next digest would say, if it were due now. */
  preview(reader: Reader, zone: string | undefined, at?: Date): Promise<DigestView>;
  /** Posts one now, beside the day's row. */
  postNow(guildId: string, channelId: string): Promise<PostNowOutcome>;
  status(guildId: string): Promise<DigestStatus>;
  /** Posts every digest that is due and finishes what a crash left; safe to call at any time, from any number of processes. */
  postDue(): Promise<readonly DigestEntry[]>;
}

/** What became of `/digest setup`. */
export type SetUpOutcome =
  | { readonly kind: 'saved'; readonly schedule: DigestSchedule; readonly next: string }
  | { readonly kind: 'bad-time'; readonly time: string }
  | { readonly kind: 'bad-zone'; readonly zone: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'cannot-post'; readonly missing: readonly string[] };

/** What became of `/digest now`. */
export type PostNowOutcome =
  | { readonly kind: 'posted'; readonly messageIds: readonly string[] }
  | { readonly kind: 'cannot-post'; readonly missing: readonly string[] };

/** A guild's schedules with the next instant each is due (ISO 8601) and the newest ledger rows. */
export interface DigestStatus {
  readonly schedules: readonly { readonly schedule: DigestSchedule; readonly next: string | undefined }[];
  readonly recent: readonly DigestEntry[];
}
