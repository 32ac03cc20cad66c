import type { AuditEntry } from '../audit/audit-log.ts';
import type { Author, Correction } from '../../core/incident/correction.ts';
import type { OtherReading, ReadOtherwise } from '../../core/incident/read-otherwise.ts';
import type { Reader } from '../reader.ts';
import type { Found, IncidentCard, Suggestion } from '../views.ts';

/** What people can put right. A guild's corrections are laid over what that guild reads, and over nothing else. */
export interface CorrectionUseCases {
  /** The reports of an incident that stand, for autocomplete; none where the incident is not clear. */
  suggestReports(reader: Reader, query: string, typed: string): Promise<readonly Suggestion[]>;
  /** The figures of an incident that stand, with who says so; of one report where one is named. */
  suggestClaims(reader: Reader, where: ClaimPlace, typed: string): Promise<readonly Suggestion[]>;
  /** Takes a report back, or one figure of it. Nothing is deleted. */
  retract(request: RetractRequest): Promise<RetractOutcome>;
  /** Reads one figure otherwise: what it counts, whom, what it covers, or which number of its report is meant. */
  correct(request: CorrectRequest): Promise<CorrectOutcome>;
  /** Undoes a correction: its author may, and whoever manages the server. */
  undo(request: UndoRequest): Promise<UndoOutcome>;
  /** Notes that somebody holds a summary to be wrong. Anybody may. */
  flag(request: FlagRequest): Promise<FlagOutcome>;
  /** What was noted and nobody has settled, newest first; of one incident, or all. */
  openFlags(reader: Reader, incidentId?: string): Promise<readonly AuditEntry[]>;
  /** Marks what was noted as dealt with. */
  settle(request: SettleRequest): Promise<SettleOutcome>;
}

/** Where a figure is looked for: an incident by id or words, and one of its reports where that is chosen. */
export interface ClaimPlace {
  readonly query: string;
  readonly report?: string | undefined;
}

/** What is to be taken back. `report` and `claim` are what was chosen from the suggestions, or words of the report. */
export interface RetractRequest extends ClaimPlace {
  readonly reader: Reader;
  readonly author: Author;
  readonly claim?: string | undefined;
  readonly reason: string;
}

/** Which figure is to be read otherwise, and how. */
export interface CorrectRequest extends OtherReading {
  readonly reader: Reader;
  readonly author: Author;
  readonly query: string;
  readonly claim: string;
  readonly reason: string;
}

/** What is to be undone, and by whom. */
export interface UndoRequest {
  readonly reader: Reader;
  readonly author: Author;
  readonly mayManage: boolean;
  readonly id: string;
}

/** What somebody holds to be wrong in a summary, in their words; `sentence` is the one they mean. */
export interface FlagRequest {
  readonly reader: Reader;
  readonly author: Author;
  readonly incidentId: string;
  readonly words: string;
  readonly sentence?: string;
}

/** What was noted that is dealt with, and who says so. */
export interface SettleRequest {
  readonly reader: Reader;
  readonly author: Author;
  readonly mayModerate: boolean;
  readonly id: string;
}

/** Nothing, or more than one thing, is meant by what was typed for a report or a figure. */
export type Unclear =
  | Exclude<Found<never>, { readonly kind: 'found' }>
  | {
      readonly kind: 'unknown-report' | 'unknown-claim';
      readonly typed: string;
      readonly card: IncidentCard;
      /** What there is to choose from. */
      readonly suggestions: readonly Suggestion[];
    };

/** A correction that was made, with the incident before and after it. */
export interface Corrective {
  readonly correction: Correction;
  readonly before: IncidentCard;
  readonly after: IncidentCard;
}

/** What became of `/incident retract`. */
export type RetractOutcome =
  | (Corrective & { readonly kind: 'retracted' })
  | { readonly kind: 'retracted-already'; readonly correction: Correction; readonly card: IncidentCard }
  | Unclear;

/** What became of `/incident correct`. `claim` is the figure as it is read now. */
export type CorrectOutcome =
  | (Corrective & { readonly kind: 'corrected' })
  | { readonly kind: 'retracted-already'; readonly correction: Correction; readonly card: IncidentCard }
  | (Exclude<ReadOtherwise, { readonly kind: 'read' }> & { readonly reportId: string; readonly card: IncidentCard })
  | Unclear;

/** What became of an undoing; `after` is missing where the incident went into another one. `not-yours`: neither the author nor somebody who manages the server asks, or the operator made it. */
export type UndoOutcome =
  | { readonly kind: 'undone'; readonly correction: Correction; readonly after: IncidentCard | undefined }
  | { readonly kind: 'undone-already'; readonly correction: Correction }
  | { readonly kind: 'not-yours'; readonly correction: Correction; readonly isOperators: boolean }
  | { readonly kind: 'unknown-correction' };

/** What became of a note that a summary is wrong. */
export type FlagOutcome =
  | { readonly kind: 'flagged'; readonly flag: AuditEntry; readonly card: IncidentCard }
  | Exclude<Found<never>, { readonly kind: 'found' }>;

/** What became of settling such a note. */
export type SettleOutcome =
  | { readonly kind: 'settled'; readonly flag: AuditEntry }
  | { readonly kind: 'settled-already' | 'not-allowed' | 'unknown-flag' };
