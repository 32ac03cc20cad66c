import { z } from 'zod';
import { readLines } from '../read-lines.ts';

const goldClaim = z.object({
  report: z.string(),
  quote: z.string(),
  metric: z.string(),
  category: z.string(),
  op: z.string(),
  n: z.number().nullable(),
  nMax: z.number().nullable(),
  scope: z.string(),
});
const bundle = z.object({
  bundle: z.string(),
  reports: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      published: z.string(),
      lang: z.string(),
      title: z.string(),
      text: z.string(),
    }),
  ),
  claims: z.array(goldClaim),
  toll: z.array(
    z.object({
      metric: z.string(),
      category: z.string(),
      low: z.number(),
      lowOp: z.string(),
      high: z.number(),
      highOp: z.string(),
    }),
  ),
});
export type Bundle = Readonly<z.infer<typeof bundle>>;
export type GoldClaim = Readonly<z.infer<typeof goldClaim>>;

/** What was found of what should be. */
export interface Score {
  readonly hit: number;
  readonly gold: number;
  readonly got: number;
}

/** The bundles of the shared data; none where it is not present. */
export function readBundles(): Bundle[] {
  return readLines<unknown>('bundles-sample.jsonl').map((one) => bundle.parse(one));
}

/** True when a claim has the gold's value in each field. */
export function agree(
  one: Readonly<Record<string, unknown>>,
  gold: GoldClaim,
  fields: readonly (keyof GoldClaim)[],
): boolean {
  return fields.every((field) => one[field] === gold[field]);
}

/** Micro-averaged F1, in [0, 1]. */
export function f1(scores: readonly Score[]): number {
  const sum = (key: 'hit' | 'gold' | 'got'): number => scores.reduce((total, one) => total + one[key], 0);
  return (2 * sum('hit')) / Math.max(1, sum('gold') + sum('got'));
}
