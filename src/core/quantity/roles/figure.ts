import type { Category, Metric } from '../../incident/claim.ts';
import type { Role } from '../role.ts';
import type { Setting } from './follow-places.ts';
import type { Speech } from './read-speakers.ts';
import type { Reading } from './reading.ts';

/** A figure that counts people, before the rest of the text settles whom. */
export interface Figure {
  readonly quantity: number;
  readonly sentence: number;
  readonly metric: Metric;
  readonly category: Category;
  /** How many, where the text gives a number. */
  readonly count: number | undefined;
  /**
   * How the text names the people: by a noun that tells, by "people" and the like, or by leaning on what went before; `mixed` is a total whose
   * parts are of several kinds, `partly` such a part ("two soldiers were among the dead").
   */
  readonly named: 'exactly' | 'generally' | 'not' | 'mixed' | 'partly';
  /**
   * The words that add it to a figure given before: `more` ("two more", "another 12"), which is never a toll of its own, or `others` ("five
   * others"), which may be one.
   */
  readonly adds: 'more' | 'others' | undefined;
  /** The token of its event word. */
  readonly eventAt: number | undefined;
  readonly role: Role;
}

/** What is known where a figure is read. */
export interface FigureContext {
  readonly reading: Reading;
  readonly setting: Setting;
  readonly sentence: number;
  readonly speeches: readonly Speech[];
  /** The figure read last, in this sentence or the one before. */
  readonly before: Figure | undefined;
  /** The last of them that is no part of a total. */
  readonly total: Figure | undefined;
  /** Whether the text tells of a hijacking, so that a crew it counts was abducted. */
  readonly isHijack: boolean;
}
