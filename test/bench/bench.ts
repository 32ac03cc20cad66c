import type { BenchTable } from './table.ts';

/** What a person may ask of a run. */
export interface BenchOptions {
  /** Measure the peers too; without them a run is much shorter. */
  readonly peers: boolean;
  /** Print what ours gets wrong, item by item. */
  readonly misses: boolean;
}

/** One benchmark: everything it compares is measured in the same run. */
export type Bench = (options: BenchOptions) => BenchTable | Promise<BenchTable>;
