import type { Role } from '../../quantity/role.ts';
import type { GroundingSource } from '../source.ts';
import type { Figure, PreparedSource } from '../prepare-sources.ts';
import type { Stated, Statement } from '../statement.ts';
import type { IssueCode, Severity } from '../verdict.ts';

/** What a check objects to. */
export interface Fault {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Told to a person: what was found, what the source says, what would be accepted. */
  readonly message: string;
  /** The source number that comes closest. */
  readonly nearest?: Figure;
}

/** A fault of a stretch of the sentence; UTF-16 offsets into the sentence as given. */
export interface Finding extends Fault {
  readonly start: number;
  readonly end: number;
}

/** A source of an example: its text, or its text with title, publisher, date. */
export type ExampleSource = string | Omit<GroundingSource, 'id'>;

/** A summary and the sources it stands on. Both are shown in the documentation and run as tests. */
export interface Example {
  readonly sources: readonly ExampleSource[];
  readonly summary: string | { readonly text: string; readonly citations: readonly string[] };
}

/** One example each of what a check lets through, what it notes, and what it rejects, with the code it gives. */
export interface Examples {
  readonly accepted: readonly Example[];
  readonly warned?: readonly (Example & { readonly code: IssueCode })[];
  readonly rejected?: readonly (Example & { readonly code: IssueCode })[];
}

interface Documented {
  readonly name: string;
  /** The ruling in one sentence. */
  readonly ruling: string;
  readonly codes: readonly IssueCode[];
  readonly examples: Examples;
}

/** Judges the words of a sentence. */
export interface SentenceCheck extends Documented {
  readonly on: 'sentence';
  readonly find: (statement: Statement, all: readonly PreparedSource[]) => readonly Finding[];
}

/** Judges a quantity of the summary against one of a source that has the same value. */
export interface PairCheck extends Documented {
  readonly on: 'pair';
  readonly compare: (stated: Stated, figure: Figure, roles: Roles) => Fault | undefined;
}

/** The roles of both sides of a pair. */
export interface Roles {
  readonly stated: Role;
  readonly source: Role;
}

/** What a check says of a quantity whose value no cited source holds. */
export type Explanation =
  | { readonly kind: 'accepted'; readonly evidence: readonly Figure[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Explains a quantity whose value no cited source holds: what it was made from, or that it was made up. */
export interface AbsenceCheck extends Documented {
  readonly on: 'absence';
  readonly explain: (stated: Stated, all: readonly PreparedSource[]) => Explanation | undefined;
}

export type Check = SentenceCheck | PairCheck | AbsenceCheck;
