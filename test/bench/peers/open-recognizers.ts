import type { NumberModel, NumberReader } from './number-reader.ts';

interface Recognised {
  readonly resolution?: { readonly value?: string } | null;
}
type Recognise = (text: string, culture: string) => readonly Recognised[];
type Recognizers = Readonly<Record<'recognizeNumber' | 'recognizeOrdinal' | 'recognizePercentage', Recognise>>;

const CULTURES: Readonly<Record<string, string>> = { en: 'en-us', fr: 'fr-fr', es: 'es-es', pt: 'pt-br' };
const MODELS = {
  NumberModel: 'recognizeNumber',
  OrdinalModel: 'recognizeOrdinal',
  PercentModel: 'recognizePercentage',
} as const satisfies Record<NumberModel, keyof Recognizers>;
const ALL = Object.keys(MODELS) as NumberModel[];

/** Microsoft's Recognizers-Text in its npm port; it reads neither German nor Arabic. */
export function openRecognizers(load: (name: string) => unknown): NumberReader {
  const recognizers = load('@microsoft/recognizers-text-number') as Recognizers;
  const read = (text: string, culture: string, model: NumberModel): number[] =>
    recognizers[MODELS[model]](text, culture).map(({ resolution }) => readValue(resolution?.value ?? ''));
  return {
    name: 'Recognizers-Text',
    languages: Object.keys(CULTURES),
    readValues: (text, lang, model) =>
      (model === undefined ? ALL : [model])
        .flatMap((one) => read(text, CULTURES[lang] ?? '', one))
        .filter((value) => !Number.isNaN(value)),
  };
}

/** Its values are strings with the language's decimal mark, percentages with their sign. */
function readValue(value: string): number {
  return value === '' ? Number.NaN : Number(value.replace('%', '').replace(',', '.'));
}
