import { z } from 'zod';

/** What happened to the people that a claim counts. */
export const METRICS = [
  'killed',
  'wounded',
  'captured',
  'missing',
  'abducted',
  'displaced',
  'arrested',
  'deployed',
] as const;
/** Who the counted people are. */
export const CATEGORIES = [
  'soldiers',
  'police',
  'civilians',
  'militants',
  'aid_workers',
  'journalists',
  'children',
  'unknown',
] as const;
/** On which side of the attack the counted people stand. */
export const SIDES = ['attacker', 'target', 'unknown'] as const;
/** How the source bounds the figure; `word` is a vague word such as "dozens", whose `n` is null. */
export const OPS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'word'] as const;
/** What the figure covers: this attack, one that the report links to it, a period or region, or people merely stationed. */
export const SCOPES = ['this_incident', 'linked_incident', 'cumulative', 'deployed'] as const;
/** What kind of speaker states a figure. */
export const ATTRIBUTION_KINDS = [
  'official',
  'armed_group',
  'hospital',
  'witness',
  'ngo',
  'media',
  'anonymous',
] as const;

/** Parses what happened; see METRICS. */
export const metricSchema = z.enum(METRICS);
/** Parses who is counted; see CATEGORIES. */
export const categorySchema = z.enum(CATEGORIES);
/** Parses on which side they stand; see SIDES. */
export const sideSchema = z.enum(SIDES);
/** Parses how a figure is bounded; see OPS. */
export const opSchema = z.enum(OPS);
/** Parses what a figure covers; see SCOPES. */
export const scopeSchema = z.enum(SCOPES);
/** What happened to the people that a claim counts. */
export type Metric = z.infer<typeof metricSchema>;
/** Who the counted people are. */
export type Category = z.infer<typeof categorySchema>;
/** On which side of the attack they stand. */
export type Side = z.infer<typeof sideSchema>;
/** How the source bounds the figure. */
export type Op = z.infer<typeof opSchema>;
/** What the figure covers. */
export type Scope = z.infer<typeof scopeSchema>;

/** Who states a figure; `name` is the speaker as the report writes it. */
export const attributionSchema = z.object({ kind: z.enum(ATTRIBUTION_KINDS), name: z.string() });
/** A speaker: what kind, and by which name. */
export type Attribution = Readonly<z.infer<typeof attributionSchema>>;

/**
 * One figure that one speaker states in one report.
 *
 * `quote` is the clause as written; `start` and `end` are UTF-16 offsets of it in the report's text, `end` excluded.
 * `n` is persons; null exactly when `op` is `word`. `nMax` is the upper end when `op` is `range`, else null.
 */
export const claimSchema = z.object({
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  metric: metricSchema,
  category: categorySchema,
  side: sideSchema,
  op: opSchema,
  n: z.number().nonnegative().nullable(),
  nMax: z.number().nonnegative().nullable(),
  /** The vague word as written, for `op: word`. */
  word: z.string().optional(),
  scope: scopeSchema,
  place: z.string().optional(),
  attributedTo: attributionSchema.optional(),
  /** Through whom the speaker is heard: "sources cited by Reuters" is via Reuters. */
  via: z.string().optional(),
});
/** One figure of one speaker in one report; offsets are UTF-16 units, `n` and `nMax` persons. */
export type Claim = Readonly<z.infer<typeof claimSchema>>;
