import type { Attribution, Category, Metric, Scope, Side } from '../incident/claim.ts';

/**
 * What a quantity says of people, as far as its clause and the text around it tell. A quantity that counts no people
 * (houses, money, hours) has an empty role.
 */
export interface Role {
  readonly metric?: Metric;
  readonly category?: Category;
  /** True where no noun beside the figure names the people: the category is settled from the rest of the text. */
  readonly settled?: boolean;
  readonly side?: Side;
  readonly scope?: Scope;
  /** The place as the text writes it: the nearest one named, else the one that the sentence carries on. */
  readonly place?: string;
  readonly attributedTo?: Attribution;
  /** Through whom the speaker is heard: "sources cited by Reuters" is via Reuters. */
  readonly via?: string;
  /** The words that the metric, the people and the figure stand in: UTF-16 offsets into the text, `end` excluded. */
  readonly clause?: { readonly start: number; readonly end: number };
}
