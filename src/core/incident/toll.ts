import type { Category, Claim, Metric, Op } from './claim.ts';

/** A claim together with the report that makes it. */
export interface ReportedClaim {
  readonly reportId: string;
  readonly claim: Claim;
}

/** One end of a toll's range: the figure, its own qualifier, and every claim that states exactly this. */
export interface TollEnd {
  readonly n: number;
  readonly op: Op;
  readonly claims: readonly ReportedClaim[];
}

/** What is said of one metric and category in this incident. Never averaged, never added up. */
export interface TollLine {
  readonly metric: Metric;
  readonly category: Category;
  readonly low: TollEnd;
  readonly high: TollEnd;
  /** True when claims of independent origins differ in figure. */
  readonly disputed: boolean;
  /** Every claim behind the line, superseded ones too, oldest first. */
  readonly history: readonly ReportedClaim[];
}

/** Everything that the reports of one incident say in figures. */
export interface Toll {
  readonly lines: readonly TollLine[];
  /** Claims without a figure: "dozens", "others were taken prisoner". */
  readonly unnumbered: readonly ReportedClaim[];
  /** Claims of another scope, shown apart: stationed, linked, cumulative. */
  readonly context: readonly ReportedClaim[];
}
