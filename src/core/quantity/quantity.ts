/** What a number in a text stands for. `name` is a name that holds digits (M23, AK-47): it never supplies a value. */
export const QUANTITY_KINDS = [
  'cardinal',
  'ordinal',
  'percent',
  'money',
  'date',
  'time',
  'duration',
  'age',
  'distance',
  'measure',
  'name',
  'vague',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** How the words around a number bound it: at least, over, at most, under, about. None: the number stands bare. */
export const QUALIFIERS = ['ge', 'gt', 'le', 'lt', 'approx'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A number (15 % is 15, ½ is 0.5), a decimal string above 2^53, an ISO 8601 date or time as far as known, or null (vague, name). */
export type QuantityValue = number | string | null;

/** One quantity as a text writes it. Offsets are UTF-16 units into the text as given, `end` excluded. */
export interface Quantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly value: QuantityValue;
  /** The upper end of a range; `value` is then the lower one. */
  readonly max?: number | string;
  readonly qualifier?: Qualifier;
  /** ISO 4217 code for money, SI-like symbol for measures and distances ("km", "kg"), "day" | "hour" … for durations. */
  readonly unit?: string;
  /** For vague words their language-neutral class: "dozens", "scores", "hundreds", "several" …; for dates what was read. */
  readonly word?: string;
}
