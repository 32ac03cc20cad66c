/** One figure of a benchmark: ours beside a peer's of the same run. Ratios travel between machines, absolute figures do not. */
export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  readonly peer?: number;
  readonly unit: string;
  /** What the figure should be, in words. */
  readonly goal?: string;
}

/** The outcome of one benchmark. */
export interface BenchTable {
  readonly name: string;
  readonly rows: readonly BenchRow[];
}

/** The share `part` (0–1) of the values lies at or below the answer. @throws RangeError on no values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  if (value === undefined) throw new RangeError('no values to take a quantile of');
  return value;
}

/** A table as lines for a terminal. */
export function printTable({ name, rows }: BenchTable): string {
  const cells = rows.map(({ what, ours, peer, unit, goal }) => [
    what,
    `${round(ours)} ${unit}`,
    peer === undefined ? '' : `${round(peer)} ${unit}`,
    peer === undefined ? '' : `× ${round(ours / peer)}`,
    goal ?? '',
  ]);
  const table = [['', 'ours', 'peer', 'ratio', 'goal'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${name}`, ...lines].join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
