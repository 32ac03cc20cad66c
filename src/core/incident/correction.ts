import { z } from 'zod';
import { claimSchema, type Claim } from './claim.ts';
import { ownerSchema } from './report.ts';

/** Somebody who put something right: the id that Discord gives, and the name that it showed at the time. */
export const authorSchema = z.object({ id: z.string().min(1), name: z.string().min(1) });
/** Somebody who put something right. */
export type Author = Readonly<z.infer<typeof authorSchema>>;

/** Longest reason that is kept, in characters. */
export const LONGEST_REASON = 500;

/**
 * What a person took back or read otherwise. Nothing is overwritten: the report and the claim as first read stay, and undoing a
 * correction brings them back.
 */
export const correctionSchema = z.object({
  id: z.string().min(1),
  owner: ownerSchema,
  /** The incident in which the person saw it. */
  incidentId: z.string().min(1),
  reportId: z.string().min(1),
  /** The claim as it was read; absent where the whole report is meant. */
  claim: claimSchema.optional(),
  /** The claim as it is to be read; absent where it was taken back. */
  reading: claimSchema.optional(),
  reason: z.string().min(1).max(LONGEST_REASON),
  author: authorSchema,
  /** Instants, ISO 8601. */
  made: z.string(),
  undone: z.object({ by: authorSchema, at: z.string() }).optional(),
});
/** What a person took back or read otherwise; instants are ISO 8601. */
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

/** One that somebody undid. */
export type UndoneCorrection = Correction & { readonly undone: NonNullable<Correction['undone']> };

/** True where something was taken back, not only read otherwise. */
export const isRetraction = ({ reading }: Correction): boolean => reading === undefined;

/** True while nobody has undone it. */
export const isStanding = ({ undone }: Correction): boolean => undone === undefined;

/** True where two claims of one report are the same figure of the same speaker, read in the same way. */
export function isSameClaim(a: Claim, b: Claim): boolean {
  return IDENTITY.every((field) => a[field] === b[field]) && a.attributedTo?.name === b.attributedTo?.name;
}

const IDENTITY = ['start', 'end', 'metric', 'category', 'scope', 'op', 'n', 'nMax', 'word'] as const;
