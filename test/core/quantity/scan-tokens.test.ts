import { expect, it } from 'vitest';
import { findLexicon } from '../../../src/core/quantity/find-lexicon.ts';
import { scanTokens } from '../../../src/core/quantity/scan-tokens.ts';
import { TOKEN, type Tokens } from '../../../src/core/quantity/tokens.ts';

const scan = (text: string, lang = 'en'): Tokens => scanTokens(text, findLexicon(lang));
const LETTERS: Readonly<Record<number, string>> = {
  [TOKEN.word]: 'w',
  [TOKEN.digits]: 'd',
  [TOKEN.symbol]: 's',
  [TOKEN.newline]: 'n',
};
const tell = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.count }, (_, at) => `${LETTERS[tokens.kind(at)]}:${tokens.raw(at)}`);

it.each([
  ['', []],
  ['  ', []],
  ['two men', ['w:two', 'w:men']],
  ['1,247 men', ['d:1', 's:,', 'd:247', 'w:men']],
  ['a\nb', ['w:a', 'n:\n', 'w:b']],
  ['M23', ['w:M', 'd:23']],
  ['5½', ['d:5', 's:½']],
  ['see https://a.b/12?c=3 now', ['w:see', 's:https://a.b/12?c=3', 'w:now']],
  ['see http://a.b/12', ['w:see', 's:http://a.b/12']],
  ['ftp://a.b/12\nnow', ['s:ftp://a.b/12', 'n:\n', 'w:now']],
  ['WWW.a.b/12 now', ['s:WWW.a.b/12', 'w:now']],
  ['www a', ['w:www', 'w:a']],
  ['web.a', ['w:web', 's:.', 'w:a']],
  ['http:/a', ['w:http', 's::', 's:/', 'w:a']],
  ['to://a', ['w:to', 's::', 's:/', 's:/', 'w:a']],
  ['scheme://a', ['w:scheme', 's::', 's:/', 's:/', 'w:a']],
])('cuts %j', (text, expected) => {
  expect(tell(scan(text))).toEqual(expected);
});

it('cuts a text whose tokens are many for its length', () => {
  const text = '1,'.repeat(400);
  expect(tell(scan(text))).toEqual(Array.from({ length: 800 }, (_, at) => (at % 2 === 0 ? 'd:1' : 's:,')));
  expect(scan(text).touches(798)).toBe(true);
});

it('says where a quantity may begin', () => {
  const { pivots } = scan('men, two of 30 and ½ a dozen');
  expect(pivots).toEqual([2, 4, 6, 7, 8]);
});

it('answers nothing for what lies outside', () => {
  const tokens = scan('two men');
  expect([tokens.kind(-1), tokens.kind(2), tokens.raw(2), tokens.word(-1), tokens.word(2), tokens.hash(2)]).toEqual([
    0,
    0,
    '',
    '',
    '',
    0,
  ]);
  expect([tokens.entry(-1), tokens.entry(2), tokens.is(2, '-'), tokens.isIn(2, 'and'), tokens.isListed(9)]).toEqual([
    undefined,
    undefined,
    false,
    false,
    false,
  ]);
  expect([tokens.start(2), tokens.end(-1), tokens.end(1)]).toEqual([7, 0, 7]);
});

it('tells which tokens touch', () => {
  const tokens = scan('5-6 7');
  expect([-1, 0, 1, 2, 3].map((at) => tokens.touches(at))).toEqual([false, true, true, false, false]);
});

it('knows the words of its lexicon', () => {
  const tokens = scan('two qqqq and Brigade over');
  expect([0, 1, 2, 3, 4].map((at) => tokens.isListed(at))).toEqual([true, false, true, true, true]);
  expect([tokens.entry(0)?.cardinal, tokens.entry(1)]).toEqual([2, undefined]);
  expect([tokens.isIn(2, 'joins'), tokens.isIn(2, 'to'), tokens.isIn(3, 'namesAfter')]).toEqual([true, false, true]);
  expect(tokens.word(3)).toBe('brigade');
});

it('tells symbols by what they are', () => {
  const tokens = scan('5 - six');
  expect([tokens.is(1, '-'), tokens.is(1, '+'), tokens.is(0, '5'), tokens.is(2, 'six')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it.each([
  ['on 30 may', false],
  ['On 30 may', true],
  ['on 30 mAy', true],
  ['on 30 École', true],
])('%j writes capitals: %s', (text, expected) => {
  expect(scan(text).hasCapitals()).toBe(expected);
});
