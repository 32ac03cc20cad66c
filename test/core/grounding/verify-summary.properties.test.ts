import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSources } from '../../../src/core/grounding/prepare-sources.ts';
import type { GroundingSource } from '../../../src/core/grounding/source.ts';
import type { Verdict } from '../../../src/core/grounding/verdict.ts';
import { verifySummary } from '../../../src/core/grounding/verify-summary.ts';
import { hasLexicon } from '../../../src/core/quantity/find-lexicon.ts';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import { readSamples } from './read-sample.ts';

const samples = readSamples().filter((one) => hasLexicon(one.lang ?? ''));
const english = samples.filter((one) => one.lang === 'en');
const sample = fc.constantFrom(...samples);
const sentencesOf = ({ text, lang }: GroundingSource): string[] => splitSentences(text, lang).map((one) => one.text);
const someSentences = sample.chain((source) =>
  fc.record({ source: fc.constant(source), sentences: fc.subarray(sentencesOf(source), { minLength: 1 }) }),
);
const quoting = (sentences: readonly string[]) => ({
  sentences: sentences.map((text) => ({ text, citations: ['1'] })),
});
const complaints = ({ issues, warnings }: Verdict): string[] =>
  [...issues, ...warnings].map((one) => `${one.code} ${one.found}`);

describe('a summary made of a report’s own sentences', () => {
  it('always stands', () => {
    fc.assert(
      fc.property(someSentences, ({ source, sentences }) => {
        expect(complaints(verifySummary([source], quoting(sentences)))).toEqual([]);
      }),
    );
  });

  it('falls when a number in it is changed to one that no source states', () => {
    const changed = fc.record({ source: fc.constantFrom(...english), at: fc.nat(), value: fc.integer({ min: 13 }) });
    fc.assert(
      fc.property(changed, ({ source, at, value }) => {
        const prepared = prepareSources([source]);
        const numbers =
          prepared.all[0]?.figures.filter((one) => one.quantity.kind === 'cardinal' && one.field === 'text') ?? [];
        const figure = numbers[at % Math.max(1, numbers.length)];
        // A number close to one of the source may be an honest rounding of it: that has a ruling of its own.
        const isNear = prepared.all[0]?.numbers().some((one) => Math.abs(one.value - value) <= value / 2);
        fc.pre(figure !== undefined && isNear === false);
        if (figure === undefined) return;
        const { start, end } = figure.quantity;
        const text = `${source.text.slice(0, start)}${value}${source.text.slice(end)}`;
        const sentence = splitSentences(text, 'en').find((one) => start < one.end)?.text ?? '';
        expect(verifySummary(prepared, quoting([sentence])).ok).toBe(false);
      }),
    );
  });
});

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['', '-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine'];

/** A number below a hundred in words. */
function inWords(value: number): string {
  return `${TENS[Math.floor(value / 10) - 2] ?? ''}${ONES[value % 10] ?? ''}`;
}

const shifted = (value: number, zero: number): string =>
  String(value).replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('another way of writing a number', () => {
  const summaries = (form: string): string[] => [
    `At least ${form} soldiers were killed.`,
    `${form} soldiers were wounded.`,
  ];
  const verdictsOf = (source: GroundingSource, form: string): string[][] =>
    summaries(form).map((text) => verifySummary([source], text).issues.map((one) => one.code));

  it('never changes the verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 99 }), fc.integer({ min: 20, max: 99 }), (given, stated) => {
        const source = { id: 'a', text: `At least ${given} soldiers were killed in the raid.`, lang: 'en' };
        const forms = [inWords(stated), shifted(stated, 0xff10), shifted(stated, 0x660), shifted(stated, 0x966)];
        const expected = verdictsOf(source, String(stated));
        for (const form of forms) expect(verdictsOf(source, form)).toEqual(expected);
      }),
    );
  });

  it('never changes it for grouped thousands either', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.boolean(), (value, isSame) => {
        const source = { id: 'a', text: `${isSame ? value : value * 3} people fled the town.`, lang: 'en' };
        const forms = [String(value), value.toLocaleString('en'), value.toLocaleString('en').replaceAll(',', '\u202F')];
        for (const form of forms) expect(verifySummary([source], `${form} people fled.`).ok).toBe(isSame);
      }),
    );
  });
});

describe('the verdict', () => {
  const statement = fc.oneof(
    fc.string(),
    fc.constantFrom(...english.flatMap(sentencesOf)),
    fc.string({
      unit: fc.constantFrom(
        '6',
        '0',
        '\u200B',
        '*',
        '[1]',
        ' ',
        'soldiers ',
        'Timbuktu ',
        '"',
        'at least ',
        '\u{1D7D8}',
        '<@1>',
      ),
    }),
  );

  it('gives offsets that cut out what was found, and evidence that cuts out what supports it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...english),
        fc.array(statement, { maxLength: 4 }),
        statement,
        (source, texts, headline) => {
          const summary = { headline, ...quoting(texts) };
          const { issues, warnings, quantities } = verifySummary([source], summary);
          const given = (sentence: number): string => (sentence < 0 ? headline : (texts[sentence] ?? ''));
          for (const one of [...issues, ...warnings])
            expect(given(one.sentence).slice(one.start, one.end)).toBe(one.found);
          for (const one of quantities) {
            expect(given(one.sentence).slice(one.start, one.end)).toBe(one.text);
            for (const { field, start, end, text } of one.evidence) expect(source[field]?.slice(start, end)).toBe(text);
          }
        },
      ),
    );
  });

  it('is ok exactly when there is no issue, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.oneof(fc.string(), statement), (texts, summary) => {
        const { ok, issues } = verifySummary(
          texts.map((text, at) => ({ id: `${at}x`, text })),
          summary,
        );
        expect(ok).toBe(issues.length === 0);
      }),
    );
  });

  it('never turns from right to wrong because a source is added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...english),
        fc.array(statement, { minLength: 1, maxLength: 3 }),
        sample,
        (source, texts, other) => {
          const few = verifySummary([source], quoting(texts));
          const many = verifySummary([source, { ...other, id: 'another' }], quoting(texts));
          const wide = verifySummary([source, { ...other, id: 'another' }], {
            sentences: texts.map((text) => ({ text, citations: ['1', 'another'] })),
          });
          expect([many.ok, wide.ok || !few.ok]).toEqual([few.ok, true]);
        },
      ),
    );
  });
});
