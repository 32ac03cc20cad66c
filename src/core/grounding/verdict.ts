import type { Quantity } from '../quantity/quantity.ts';

/** Every ruling of the validator. The names are a contract with users' scripts. */
export const ISSUE_CODES = [
  'number_not_in_sources',
  'number_not_in_cited',
  'kind_mismatch',
  'magnitude_changed',
  'qualifier_flipped',
  'qualifier_dropped',
  'qualifier_added',
  'role_swapped',
  'category_swapped',
  'side_swapped',
  'scope_swapped',
  'place_swapped',
  'attribution_swapped',
  'range_collapsed',
  'derived_value',
  'vague_to_exact',
  'exact_to_vague',
  'rounded',
  'zero_unsupported',
  'entity_count',
  'name_token_changed',
  'date_unsupported',
  'date_ambiguous',
  'unit_changed',
  'digits_obfuscated',
  'language_unread',
  'citation_missing',
  'citation_unknown',
  'markup_forbidden',
  'quote_not_verbatim',
  'name_not_in_sources',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];
export type Severity = 'reject' | 'warn';

/**
 * One thing the validator objects to. `sentence` counts from 0 (the headline is −1, a plain text is sentence 0);
 * `start` and `end` are UTF-16 offsets into that string as given.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly message: string;
  /** The source number that comes closest, as the source writes it. */
  readonly nearest?: string;
}

/** Where a quantity of the summary stands in a source: UTF-16 offsets into that source's field. */
export interface Evidence {
  readonly source: string;
  readonly field: 'text' | 'title';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A quantity of the summary with what supports it; no evidence means that nothing does. */
export interface GroundedQuantity extends Quantity {
  readonly sentence: number;
  /** Metric and category as one phrase ("killed soldiers"), where the clause tells. */
  readonly role?: string;
  readonly evidence: readonly Evidence[];
  /**
   * Where the sources disagree with an accepted figure of people: what they give instead, each with the words that bound it ("over
   * 30"). It stands where there is such a figure, and never changes `ok`.
   */
  readonly otherFigures?: readonly Evidence[];
}

/** What the validator says of a summary. `ok` is true exactly when `issues` is empty; warnings do not change it. */
export interface Verdict {
  readonly ok: boolean;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly quantities: readonly GroundedQuantity[];
}
