import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import { readOtherwise, type OtherReading } from '../../../src/core/incident/read-otherwise.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';
import { reportOf } from './report-of.ts';

const TEXT =
  'At least 60 soldiers were killed in the raid, officials said. Around 40 people are in hospital. Between 20 and 25 fighters fled, dozens more hid.';
const REPORT = reportOf('a', { title: 'Raid', text: TEXT, sentences: splitSentences(TEXT, 'en') });
const [CLAIM] = readClaims({ text: TEXT, lang: 'en' });

function read(wish: OtherReading) {
  if (CLAIM === undefined) throw new Error('no claim');
  return readOtherwise(REPORT, CLAIM, wish);
}

describe('a claim that is read otherwise', () => {
  it('changes what a person says of it, and keeps the rest', () => {
    expect(read({ metric: 'wounded', category: 'police' })).toEqual({
      kind: 'read',
      claim: { ...CLAIM, metric: 'wounded', category: 'police' },
    });
    expect(read({ scope: 'cumulative' })).toEqual({ kind: 'read', claim: { ...CLAIM, scope: 'cumulative' } });
  });

  it.each([
    ['40', { op: 'approx', n: 40, nMax: null, quote: 'Around 40 people are in hospital.' }],
    ['around forty', { op: 'approx', n: 40 }],
    ['20 to 25', { op: 'range', n: 20, nMax: 25 }],
    ['dozens', { op: 'word', n: null, nMax: null, word: 'dozens' }],
  ])('takes the figure %j from the report, with its own qualifier and sentence', (figure, expected) => {
    expect(read({ figure })).toMatchObject({ kind: 'read', claim: expected });
  });

  it('gives a figure from elsewhere to no speaker who did not state it', () => {
    const { attributedTo } = CLAIM ?? {};
    expect(attributedTo?.name).toBe('officials');
    const outcome = read({ figure: '40' });
    expect(outcome.kind === 'read' && outcome.claim.attributedTo).toBeUndefined();
  });

  it('is quoted as before where the figure stands in the same clause', () => {
    expect(read({ figure: '60', metric: 'wounded' })).toEqual({ kind: 'read', claim: { ...CLAIM, metric: 'wounded' } });
  });

  it.each([
    ['a number that the report does not state', '45', 'not-in-report'],
    ['a range of two of its numbers', '40 to 60', 'not-in-report'],
    ['another vague word', 'hundreds', 'not-in-report'],
    ['a qualifier that the report does not give', 'up to 60', 'other-qualifier'],
    ['no number', 'many', 'no-figure'],
    ['two numbers', '60 or 70 in 2 towns', 'no-figure'],
    ['a share', '60%', 'no-figure'],
  ])('never takes %s', (_, figure, kind) => {
    expect(read({ figure })).toMatchObject({ kind });
  });

  it('tells what the report does state', () => {
    expect(read({ figure: '45' })).toMatchObject({ stated: ['at least 60', 'around 40', '20 and 25', 'dozens'] });
    expect(read({ figure: 'up to 60' })).toMatchObject({ stated: ['at least 60'] });
  });

  it('is the same when nothing changes', () => {
    expect(read({})).toEqual({ kind: 'same' });
    expect(read({ figure: 'at least 60', metric: 'killed' })).toEqual({ kind: 'same' });
  });

  it('never states a number that its report does not hold', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.constantFrom('', 'over ', 'around ', 'at least '), (n, lead) => {
        const outcome = read({ figure: `${lead}${n}` });
        if (outcome.kind !== 'read') return;
        const held = readQuantities(outcome.claim.quote, { lang: 'en' }).map(({ value }) => value);
        expect(held).toContain(outcome.claim.n);
      }),
    ));
});
