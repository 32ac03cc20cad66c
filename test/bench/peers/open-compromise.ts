import type { NumberModel, NumberReader } from './number-reader.ts';

interface CompromiseNumber {
  readonly number?: { readonly num?: number | null; readonly unit?: string };
  readonly terms: readonly { readonly tags: readonly string[] }[];
}
type Compromise = (text: string) => { numbers: () => { json: () => readonly CompromiseNumber[] } };

const isOf: Readonly<Record<NumberModel, (one: CompromiseNumber) => boolean>> = {
  NumberModel: (one) => !isTagged(one, 'Ordinal') && !isPercent(one),
  OrdinalModel: (one) => isTagged(one, 'Ordinal'),
  PercentModel: isPercent,
};

/** compromise, a natural language toolkit for English. */
export function openCompromise(load: (name: string) => unknown): NumberReader {
  const compromise = load('compromise') as Compromise;
  return {
    name: 'compromise',
    languages: ['en'],
    readValues: (text, _lang, model) =>
      compromise(text)
        .numbers()
        .json()
        .filter((one) => model === undefined || isOf[model](one))
        .map(({ number }) => number?.num ?? Number.NaN)
        .filter((value) => !Number.isNaN(value)),
  };
}

function isTagged({ terms }: CompromiseNumber, tag: string): boolean {
  return terms.some(({ tags }) => tags.includes(tag));
}

function isPercent(one: CompromiseNumber): boolean {
  return one.number?.unit === '%' || isTagged(one, 'Percent');
}
