import type { Author } from '../../core/incident/correction.ts';
import type { Reliability } from '../../core/incident/reliability.ts';
import type { Report } from '../../core/incident/report.ts';
import type { Reader } from '../reader.ts';
import type { PublisherGrade } from './grade-ports.ts';

/** Publishers and how reliable a server holds them to be. */
export interface GradeUseCases {
  /** Sets a publisher's grade, or takes it away. */
  grade(request: GradeRequest): Promise<GradeOutcome>;
  list(reader: Reader): Promise<readonly PublisherGrade[]>;
  /** Publishers whose name holds what was typed, those that published last first; at most 25. */
  suggestPublishers(reader: Reader, typed: string): Promise<readonly string[]>;
  /** The grades of the reports' publishers, by report id; what is not graded is missing. */
  ofReports(reader: Reader, reports: readonly Report[]): Promise<ReadonlyMap<string, Reliability>>;
}

/** Who grades what, how and why; without a grade it is taken away. */
export interface GradeRequest {
  readonly reader: Reader;
  readonly author: Author;
  readonly publisher: string;
  readonly grade: Reliability | undefined;
  readonly reason: string;
}

/** What became of grading, and every grade that the server sees now. `isKnown`: a report of that publisher is among the newest. */
export type GradeOutcome =
  | {
      readonly kind: 'graded' | 'ungraded';
      readonly publisher: string;
      readonly before: Reliability | undefined;
      readonly isKnown: boolean;
      readonly grades: readonly PublisherGrade[];
    }
  | { readonly kind: 'no-grade'; readonly publisher: string; readonly grades: readonly PublisherGrade[] };
