/**
 * Measures value reading on the number cases of Recognizers-Text (half of them), a language and model at a time:
 * `node test/bench/number-specs.ts [--failures]`. A case passes when the values of the model's kinds are exactly those expected,
 * in any order. Relative ordinals ("next", "last") are no quantities here and are left out of what is expected.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { QuantityKind } from '../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../src/core/quantity/read-quantities.ts';

const FOLDER = new URL('../../../shared/data/number-specs/', import.meta.url);
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  French: 'fr',
  Spanish: 'es',
  Portuguese: 'pt',
  German: 'de',
  Arabic: 'ar',
};
const KINDS: Readonly<Record<string, readonly QuantityKind[]>> = {
  NumberModel: ['cardinal', 'money', 'duration', 'age'],
  OrdinalModel: ['ordinal'],
  PercentModel: ['percent'],
};
const caseSchema = z.object({
  Input: z.string(),
  Results: z.array(z.object({ Text: z.string(), Resolution: z.object({ value: z.string() }) })),
});
type SpecCase = z.infer<typeof caseSchema>;

/** A row of the table: how many cases of a language and model pass. */
export interface SpecScore {
  readonly language: string;
  readonly model: string;
  readonly passed: number;
  readonly cases: number;
  readonly failures: readonly string[];
}

function expectedValues(one: SpecCase): number[] {
  return one.Results.map(({ Resolution }) => Number(Resolution.value.replace('%', '').replace(',', '.')))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
}

function readValues(text: string, lang: string, kinds: readonly QuantityKind[]): number[] {
  return readQuantities(text, { lang })
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ value, max }) => [value, ...(max === undefined ? [] : [max])])
    .map(Number)
    .sort((a, b) => a - b);
}

const isNear = (a: number, b: number | undefined): boolean =>
  b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);

function scoreFile(file: string): SpecScore {
  const [language = '', model = ''] = file.replace('.json', '').split('-');
  const raw: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8').replace(/^\uFEFF/u, ''));
  const cases = z.array(caseSchema.catch({ Input: '', Results: [] })).parse(raw);
  const failures = cases.flatMap((one) => {
    const expected = expectedValues(one);
    const found = readValues(one.Input, LANGUAGES[language] ?? 'und', KINDS[model] ?? []);
    const passes = expected.length === found.length && expected.every((value, index) => isNear(value, found[index]));
    return passes ? [] : [`${JSON.stringify(one.Input)} wants ${expected.join(' ')} reads ${found.join(' ')}`];
  });
  return { language, model, passed: cases.length - failures.length, cases: cases.length, failures };
}

/** Scores every file of the shared number cases; empty where they are not present. */
export function scoreNumberSpecs(): SpecScore[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map(scoreFile);
}

function print(): void {
  const scores = scoreNumberSpecs();
  if (scores.length === 0) process.stdout.write('number cases: skipped, ../shared/data/number-specs is not present\n');
  for (const { language, model, passed, cases, failures } of scores) {
    const rate = ((100 * passed) / cases).toFixed(1);
    process.stdout.write(`${language.padEnd(11)} ${model.padEnd(13)} ${rate.padStart(5)} %  ${passed}/${cases}\n`);
    if (process.argv.includes('--failures')) for (const failure of failures) process.stdout.write(`    ${failure}\n`);
  }
}

if (import.meta.main) print();
