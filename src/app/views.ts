import type { Draft } from '../core/grounding/draft.ts';
import type { GroundingSource } from '../core/grounding/source.ts';
import type { Verdict } from '../core/grounding/verdict.ts';
import type { Claim } from '../core/incident/claim.ts';
import type { Corrected } from '../core/incident/correct-incident.ts';
import type { Actor, Incident, IncidentPlace, IncidentTime } from '../core/incident/incident.ts';
import type { Reliability } from '../core/incident/reliability.ts';
import type { Report } from '../core/incident/report.ts';
import type { Toll } from '../core/incident/toll.ts';

/** An incident as a choice in autocomplete or in "did you mean": `label` at most 100 characters. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
}

/** Either the thing asked for, or that no incident matches, with what comes nearest. */
export type Found<View> =
  | { readonly kind: 'found'; readonly view: View }
  | { readonly kind: 'unknown-incident'; readonly query: string; readonly suggestions: readonly Suggestion[] };

/** One incident by code alone: its toll by claim and its reports in order of arrival (source 1 is the first). */
export interface IncidentCard {
  readonly incident: Incident;
  readonly toll: Toll;
  readonly reports: readonly Report[];
  /** What people put right, and what was read before; absent where nothing stands corrected. */
  readonly corrected?: Corrected;
  /** How reliable the reader's side holds their publishers to be, by report id; absent where none is graded, or nobody asked. */
  readonly grades?: ReadonlyMap<string, Reliability>;
}

/** Every report of an incident was taken back: it has no source left that anything could be said from. */
export interface NothingStands {
  readonly kind: 'nothing-stands';
  readonly card: IncidentCard;
}

/** A page of cards; `total` counts every incident that the reader may see. */
export interface IncidentList {
  readonly cards: readonly IncidentCard[];
  readonly total: number;
  readonly offset: number;
}

/** What a search found, best first. */
export interface SearchResult {
  readonly words: string;
  readonly cards: readonly IncidentCard[];
}

/** Why a summary is extractive though a model is configured, or that none is. */
export type FallbackReason =
  | 'no-model'
  | 'model-unavailable'
  | 'model-refused'
  | 'deadline'
  | 'budget-spent'
  | 'not-grounded';

/** A verified summary: every number of `draft` stands in its cited sources, as `verdict` proves. */
export interface SummaryView {
  readonly card: IncidentCard;
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly engine:
    | { readonly kind: 'llm'; readonly model: string; readonly promptVersion: string }
    | { readonly kind: 'extractive'; readonly reason: FallbackReason };
  /** How often the model was sent back before this draft stood. */
  readonly repairs: number;
  readonly cached: boolean;
  /** ISO 8601 instant. */
  readonly created: string;
  /** Titles of reports that did not fit the model's input. */
  readonly omitted: readonly string[];
}

/** One sentence of a summary beside what it stands on. */
export interface EvidenceRow {
  readonly sentence: number;
  readonly text: string;
  /** UTF-16 ranges of the numbers in `text`. */
  readonly numbers: readonly { readonly start: number; readonly end: number }[];
  readonly support: readonly EvidenceSupport[];
}

/** A source sentence with the ranges of the numbers that support the summary. */
export interface EvidenceSupport {
  /** Source number from 1. */
  readonly source: number;
  readonly report: Report;
  readonly text: string;
  readonly numbers: readonly { readonly start: number; readonly end: number }[];
}

/** The evidence of a whole summary. */
export interface EvidenceView {
  readonly summary: SummaryView;
  readonly rows: readonly EvidenceRow[];
}

/** A text as a person wrote it, or sentences that cite sources by their numbers from 1. */
export type VerifiableText = string | Pick<Draft, 'sentences'>;

/** How the incident was chosen that a text is held against. */
export type VerifyMatch =
  | { readonly kind: 'named' }
  | { readonly kind: 'best-match'; readonly others: readonly Suggestion[] };

/** A person's text held against an incident's sources. */
export interface VerifyView {
  readonly text: string;
  readonly match: VerifyMatch;
  readonly card: IncidentCard;
  readonly sources: readonly GroundingSource[];
  readonly verdict: Verdict;
}

/** A text held against an incident, or why it was not: no such incident, or none that the text speaks of. */
export type VerifyOutcome =
  | Found<VerifyView>
  | {
      readonly kind: 'unmatched';
      readonly text: string;
      /** False when the text holds no number, date or time at all. */
      readonly hasNumbers: boolean;
      /** What comes nearest, else the newest. */
      readonly suggestions: readonly Suggestion[];
    };

/** What became of one file or article that came in. */
export type ImportOutcome =
  | {
      readonly kind: 'stored';
      readonly origin: string;
      readonly reportId: string;
      readonly incidentId: string;
      readonly joined: boolean;
      readonly why: string;
      /** What the report lacks: only the beginning of an article, say. */
      readonly note?: string;
    }
  | { readonly kind: 'known'; readonly origin: string }
  | { readonly kind: 'refused'; readonly origin: string; readonly cause: string };

/** A report as an adapter hands it in: parsed, not yet read. */
export interface IncomingReport {
  readonly origin: string;
  readonly title: string;
  readonly text: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  /** Whose words these are, when the page itself says so. */
  readonly syndicatedFrom?: string;
  /** What a dataset codes of the event, beside the words. */
  readonly coded?: CodedEvent;
}

/** An event as a dataset codes it. `id` is the dataset's own: a row of the same id is a revision, any other row another event. */
export interface CodedEvent {
  readonly id: string;
  readonly type?: Incident['type'];
  readonly subType?: string;
  readonly time: IncidentTime;
  readonly place?: IncidentPlace;
  readonly actors: readonly Actor[];
  readonly figures: readonly CodedFigure[];
}

/** A figure that a dataset codes; `quote` is how the report's text tells it. */
export interface CodedFigure extends Pick<Claim, 'quote' | 'metric' | 'category' | 'op'> {
  readonly n: number;
}

/** The reports of one file, in order, read as they are asked for. */
export interface ReportSource {
  /** The file's name without folders. */
  readonly origin: string;
  readonly reports: AsyncIterable<ReportFile>;
  /** Tells this content, read in this way, from any other; undefined where a break is not worth taking up again. */
  readonly fingerprint: string | undefined;
  /** What share of the file has been read, 0 to 1. */
  readonly share: () => number;
}

/** A file as a report, or why it could not be read, in words for the person who named it; `origin` is the file's name without folders, `note` what the report lacks. */
export type ReportFile =
  | { readonly kind: 'read'; readonly report: IncomingReport; readonly note?: string }
  | { readonly kind: 'refused'; readonly origin: string; readonly cause: string };

/** One incident in a digest: in full (with a summary) or as one line. */
export interface DigestItem {
  readonly card: IncidentCard;
  readonly summary: SummaryView | undefined;
  /** True when the incident was first heard of inside the period. */
  readonly isNew: boolean;
}

/** What a digest says. A quiet day has no items and says so. */
export interface DigestView {
  /** Local calendar date, YYYY-MM-DD, in `zone`. */
  readonly localDate: string;
  readonly zone: string;
  readonly from: string;
  readonly until: string;
  readonly full: readonly DigestItem[];
  readonly brief: readonly DigestItem[];
  /** On a quiet day the incident that changed last, if there is any. */
  readonly latest?: IncidentCard;
}
