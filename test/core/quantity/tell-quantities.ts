import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

/** One row of a table of readings: language, text, what is read in it, and the day of publication where that matters. */
export type ReadingRow = [lang: string, text: string, expected: readonly string[], published?: string];

const tell = ({ text, qualifier, kind, value, max, unit, word }: Quantity): string => {
  const values = max === undefined ? value : `${value}..${max}`;
  const parts = [qualifier, kind, values, unit, word && `(${word})`].filter(
    (part) => part !== undefined && part !== null,
  );
  return `${text}: ${parts.join(' ')}`;
};

/** Every quantity of a text on a line of its own: as written, qualifier, kind, value or range, unit, and what else it says. */
export function tellQuantities(lang: string, text: string, published?: string): string[] {
  return readQuantities(text, { lang, ...(published !== undefined && { published }) }).map(tell);
}
