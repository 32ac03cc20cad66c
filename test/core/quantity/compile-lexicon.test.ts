import { expect, it } from 'vitest';
import { BLOOM_MASK, compileLexicon } from '../../../src/core/quantity/compile-lexicon.ts';
import { ARABIC } from '../../../src/core/quantity/lexicons/ar.ts';
import { DIGITS_ONLY } from '../../../src/core/quantity/lexicons/digits-only.ts';
import { ENGLISH } from '../../../src/core/quantity/lexicons/en.ts';
import { GERMAN } from '../../../src/core/quantity/lexicons/de.ts';
import { hashWord } from '../../../src/core/text/letters.ts';

/** A copy, so that it is compiled here and not taken from what other tests had compiled. */
const english = () => compileLexicon({ ...ENGLISH });

it.each([
  ['two', { cardinal: 2 }],
  ['hundred', { scale: 100 }],
  ['second', { ordinal: 2 }],
  ['thirds', { denominator: 3 }],
  ['half', { fraction: 0.5, denominator: 2 }],
  ['dozen', { collective: { value: 12, approx: true } }],
  ['may', { month: 5 }],
  ['several', { opens: true, isPhraseOnly: true }],
  ['dozens', { collective: { value: 12, approx: true }, opens: true }],
  ['nobody', { opens: true, isPhraseOnly: true }],
  ['friday', { opens: true }],
  ['noon', { opens: true, isPhraseOnly: true }],
  ['yesterday', { opens: true, isPhraseOnly: true }],
])('knows what %j can be', (word, expected) => {
  expect(english().entries.get(word)).toMatchObject(expected);
});

it('knows how phrases go on where each has a second word', () => {
  const { entries } = english();
  const second = ['few', 'handful', 'couple', 'number', 'large'].map(hashWord);
  expect(entries.get('a')?.seconds).toEqual(new Set(second));
  // "no arrests", but also "no one": what follows the determiner may be anything.
  expect(entries.get('no')?.seconds).toBeUndefined();
  expect(entries.get('tens')?.seconds).toBeUndefined();
});

it('keeps what stands beside a word that is a number only in company', () => {
  const shy = english().entries.get('one')?.shy;
  expect([shy?.notAfter.has('this'), shy?.notBefore.has('of'), shy?.notBefore.has('man')]).toEqual([true, true, false]);
});

it('does not take a number for what only opens phrases', () => {
  const { entries } = english();
  expect(['two', 'hundred', 'may', 'dozens'].map((word) => entries.get(word)?.isPhraseOnly)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it.each([
  ['and', ['joins', 'and']],
  ['to', ['to', 'beforeHour']],
  ['of', ['ageOf']],
  ['over', []],
  ['no', ['labels']],
  ['brigade', ['namesAfter']],
])('lists %j under %j', (word, names) => {
  const listed = english().memberships.get(word) ?? new Set();
  expect(names.filter((name) => !listed.has(name as never))).toEqual([]);
  expect(listed.size > 0).toBe(names.length > 0);
});

it('marks the hash of every word it holds', () => {
  const { bloom, listBloom, entries, memberships } = english();
  expect([...entries.keys()].filter((word) => bloom[hashWord(word) & BLOOM_MASK] !== 1)).toEqual([]);
  expect([...memberships.keys()].filter((word) => listBloom[hashWord(word) & BLOOM_MASK] !== 1)).toEqual([]);
  expect(bloom.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(entries.size);
  expect(bloom).toHaveLength(BLOOM_MASK + 1);
});

it.each([
  ['vague', 'dozens'],
  ['percent', 'per'],
  ['shares', 'out'],
  ['over', 'over'],
  ['after', 'or'],
  ['units', 'km'],
  ['currencies', 'dollars'],
  ['zeroDeterminers', 'no'],
  ['zeroPronouns', 'nobody'],
  ['weekdays', 'friday'],
  ['relativeDays', 'yesterday'],
  ['clockTimes', 'noon'],
  ['halfDays', 'pm'],
  ['agesAfter', 'year'],
  ['vagueMultipliers', 'few'],
  ['percentBefore', 'of'],
  ['before', 'least'],
  ['fillers', 'further'],
  ['agesBefore', 'aged'],
  ['namesBefore', 'route'],
] as const)('looks up %s by %j', (name, key) => {
  const lexicon = english();
  expect(lexicon[name].lists.has(key) || (name === 'units' && lexicon.units.lists.has('kilometres'))).toBe(true);
});

it('tells the halves of the day apart', () => {
  const { halfDays } = english();
  expect([halfDays.lists.get('am')?.[0]?.value, halfDays.lists.get('pm')?.[0]?.value]).toEqual(['am', 'pm']);
});

it('writes prefixes onto Arabic words, and says which mean "and" or the article', () => {
  const { entries } = compileLexicon({ ...ARABIC });
  expect(entries.get('وعشرون')).toMatchObject({ cardinal: 20, and: true, definite: false });
  expect(entries.get('العشرون')).toMatchObject({ cardinal: 20, and: false, definite: true });
  expect(entries.get('والعشرون')).toMatchObject({ cardinal: 20, and: true, definite: true });
  expect(entries.get('عشرون')?.and).toBeUndefined();
});

it('reads compounds only where the language writes them', () => {
  expect(english().compound).toBeUndefined();
  expect(compileLexicon({ ...GERMAN }).compound?.('einundzwanzig', 0, 13)).toEqual({ cardinal: 21 });
});

it('compiles a lexicon once', () => {
  const lexicon = { ...DIGITS_ONLY };
  expect(compileLexicon(lexicon)).toBe(compileLexicon(lexicon));
  expect(compileLexicon(lexicon)).not.toBe(compileLexicon({ ...DIGITS_ONLY }));
});
