import { verifySummary } from '../../src/core/grounding/verify-summary.ts';
import { readQuantities } from '../../src/core/quantity/read-quantities.ts';
import type { BenchRow, BenchTable } from './table.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const DIGITS = /\d[\d.,]*/gu;
const BYTES_A_MEGABYTE = 1e6;
const MS_A_SECOND = 1000;
/** How long each figure is measured; the shortest run counts, since everything else is the machine's other work. */
const MEASURE_MS = 400;
const FEWEST_RUNS = 3;

const SUMMARY =
  'At least 12 soldiers were killed and 31 people wounded when gunmen attacked a post near the river on Sunday, the army said. ' +
  'About 400 families fled to the next town, and two bridges were destroyed.';
/** One paragraph of a report; its numbers change from one to the next, as they do in a file of reports. */
const paragraph = (at: number): string =>
  `Gunmen on motorcycles attacked a post near the river on Sunday, killing at least ${12 + (at % 50)} soldiers and wounding ${31 + (at % 70)} others, the army said. ` +
  'Residents heard heavy gunfire through the night, and the road to the market stayed closed until noon. ' +
  `The governor put the number of families who fled at about ${400 + at}; the hospital had treated ${at % 90} people by the evening of ${1 + (at % 28)} May. ` +
  'Nobody has claimed the attack. Aid workers asked for safe passage, and the council is to meet again before the end of the week.\n';

/** What a hostile author sends. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a run of digits': '1234567890',
  'number words': 'twenty-one thousand ',
  'zero width everywhere': 'a1\u200B',
  'nested brackets': '((((()))))',
};

function reports(units: number): string {
  let text = '';
  for (let at = 0; text.length < units; at += 1) text += paragraph(at);
  return text.slice(0, units);
}

/** Megabytes a second in the best of several runs. */
function speedOf(text: string, run: (text: string) => void): number {
  let best = Infinity;
  const end = performance.now() + MEASURE_MS;
  for (let runs = 0; runs < FEWEST_RUNS || performance.now() < end; runs += 1) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((text.length / BYTES_A_MEGABYTE / (best / MS_A_SECOND)) * 10) / 10;
}

const verify = (text: string): void => {
  verifySummary([{ id: '1', text, lang: 'en' }], SUMMARY);
};
const read = (text: string): void => {
  readQuantities(text, { lang: 'en' });
};

function row(what: string, texts: readonly string[], run: (text: string) => void, goal?: string): BenchRow {
  const figures = texts.map((text) => speedOf(text, run));
  return { what, figures, unit: 'MB/s', ...(goal !== undefined && { goal }) };
}

/** How fast a source is read and a summary held against it, beside a bare scan for digits in the same run; one core, warm. */
export function benchSpeed(): BenchTable {
  const texts = SIZES.map(reports);
  const hostile = Object.entries(HOSTILE).map(([name, piece]) => {
    const made = SIZES.map((units) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units));
    return row(`whole verify, ${name}`, made, verify);
  });
  return {
    name: 'Speed: one source of so many characters, and a summary of two sentences',
    columns: ['10 kB', '100 kB', '1 MB'],
    rows: [
      row('a bare scan for digits', texts, (text) => void [...text.matchAll(DIGITS)]),
      row('reading quantities', texts, read),
      row('whole verify', texts, verify, 'at least 30, and 10 kB in under 1 ms'),
      ...hostile,
    ],
  };
}
