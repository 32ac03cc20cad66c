import type { Qualifier, QuantityKind, QuantityValue } from './quantity.ts';

/** A quantity among tokens: `from` included, `to` excluded; offsets and text are cut out at the end. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  readonly value: QuantityValue;
  readonly max?: number | string;
  readonly unit?: string;
  readonly word?: string;
  readonly qualifier?: Qualifier;
}
