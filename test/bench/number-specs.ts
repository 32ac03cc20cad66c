import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { QuantityKind } from '../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../src/core/quantity/read-quantities.ts';
import type { BenchOptions } from './bench.ts';
import { openPeers } from './peers/open-peers.ts';
import type { NumberModel, NumberReader } from './peers/number-reader.ts';
import { percent, type BenchRow, type BenchTable } from './table.ts';

const FOLDER = new URL('../../../shared/data/number-specs/', import.meta.url);
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  French: 'fr',
  Spanish: 'es',
  Portuguese: 'pt',
  German: 'de',
  Arabic: 'ar',
};
/** The kinds of ours that answer each model's question. */
const KINDS: Readonly<Record<NumberModel, readonly QuantityKind[]>> = {
  NumberModel: ['cardinal', 'money', 'duration', 'age'],
  OrdinalModel: ['ordinal'],
  PercentModel: ['percent'],
};
const ALL_KINDS = Object.values(KINDS).flat();
/** The goal for the first two languages' numbers, and for the others'. */
const GOALS: Readonly<Record<string, number>> = { en: 95, fr: 92, es: 90, pt: 90, de: 90, ar: 75 };
const GOAL_OF_OTHER_MODELS = 90;

const caseSchema = z.object({
  Input: z.string(),
  Results: z.array(z.object({ Text: z.string(), Resolution: z.object({ value: z.string() }) })),
});
type SpecCase = z.infer<typeof caseSchema>;

const ours: NumberReader = {
  name: 'ours',
  languages: Object.values(LANGUAGES),
  readValues: (text, lang, model) =>
    readQuantities(text, { lang })
      .filter(({ kind }) => (model === undefined ? ALL_KINDS : KINDS[model]).includes(kind))
      .flatMap(({ value, max }) => [value, ...(max === undefined ? [] : [max])])
      .map(Number),
};

/**
 * The number cases of Recognizers-Text (half of them), a language and model at a time. A case passes when the values of the model's kinds are
 * exactly those expected, in any order. Relative ordinals ("next", "last") are no quantities here and are left out of what is expected.
 */
export function benchNumberSpecs({ peers, misses }: BenchOptions): BenchTable {
  const readers = [ours, ...(peers ? openPeers() : []).filter(({ name }) => name !== 'digits regex')];
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];
  return {
    name: `Reading: share of Recognizers-Text's own cases that pass${files.length === 0 ? ': skipped, ../shared/data/number-specs is not here' : ''}`,
    columns: readers.map(({ name }) => name),
    rows: files.map((file) => scoreFile(file, readers, misses)),
  };
}

function scoreFile(file: string, readers: readonly NumberReader[], misses: boolean): BenchRow {
  const [language = '', model = ''] = file.replace('.json', '').split('-');
  const lang = LANGUAGES[language] ?? 'und';
  const raw: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8').replace(/^\uFEFF/u, ''));
  const cases = z.array(caseSchema.catch({ Input: '', Results: [] })).parse(raw);
  const figures = readers.map((reader) => {
    if (!reader.languages.includes(lang)) return undefined;
    const failed = cases.filter((one) => !passes(one, reader.readValues(one.Input, lang, model as NumberModel)));
    if (misses && reader === ours) for (const one of failed) printMiss(one, lang, model as NumberModel);
    return percent(cases.length - failed.length, cases.length);
  });
  const goal = model === 'NumberModel' ? GOALS[lang] : GOAL_OF_OTHER_MODELS;
  return { what: `${language} ${model} (${cases.length})`, figures, unit: '%', goal: `at least ${goal}` };
}

function passes(one: SpecCase, values: readonly number[]): boolean {
  const expected = readExpected(one);
  const found = values.toSorted((a, b) => a - b);
  return expected.length === found.length && expected.every((value, index) => isNear(value, found[index]));
}

function printMiss(one: SpecCase, lang: string, model: NumberModel): void {
  const found = ours.readValues(one.Input, lang, model);
  process.stdout.write(
    `${lang} ${JSON.stringify(one.Input)} wants ${readExpected(one).join(' ')} reads ${found.join(' ')}\n`,
  );
}

function readExpected(one: SpecCase): number[] {
  return one.Results.map(({ Resolution }) => Number(Resolution.value.replace('%', '').replace(',', '.')))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
}

function isNear(a: number, b: number | undefined): boolean {
  return b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);
}
