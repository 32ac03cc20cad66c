/** One measure: a figure a contestant, in the order of the table's columns; none where a contestant cannot be measured. */
export interface BenchRow {
  readonly what: string;
  readonly figures: readonly (number | undefined)[];
  readonly unit: string;
  /** What the first contestant's figure should be, in words. */
  readonly goal?: string;
}

/** The outcome of one benchmark, contestants side by side. Ratios travel between machines, absolute figures do not. */
export interface BenchTable {
  readonly name: string;
  /** The contestants, ours first. */
  readonly columns: readonly string[];
  readonly rows: readonly BenchRow[];
  /** Adds the first contestant's figure divided by the second's. */
  readonly ratio?: boolean;
}

/** The share `part` (0–1) of the values lies at or below the answer. @throws RangeError on no values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  if (value === undefined) throw new RangeError('no values to take a quantile of');
  return value;
}

/** `part` of `whole` in percent, 0–100; none of nothing is no figure. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}

/** A table as lines for a terminal. */
export function printTable({ name, columns, rows, ratio = false }: BenchTable): string {
  const head = ['', ...columns, ...(ratio ? ['ratio'] : []), 'goal'];
  const cells = rows.map((row) => [
    row.what,
    ...columns.map((_, column) => printFigure(row.figures[column], row.unit)),
    ...(ratio ? [printRatio(row.figures)] : []),
    row.goal ?? '',
  ]);
  const table = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const lines = table.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [`\n${name}`, ...lines.map((line) => line.trimEnd())].join('\n');
}

function printFigure(figure: number | undefined, unit: string): string {
  return figure === undefined ? '–' : `${round(figure)} ${unit}`.trimEnd();
}

function printRatio([ours, peer]: BenchRow['figures']): string {
  return ours === undefined || peer === undefined ? '' : `× ${round(ours / peer)}`;
}

function round(value: number): string {
  return Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
