import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceBounds } from '../../../src/core/text/sentence-bounds.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

it.each([
  ['One fell. Two stood.', [0, 10]],
  ['It cost 3.5 million. Nobody paid.', [0, 21]],
  ['The U.S. Army left? Yes!', [0, 9, 20]],
  ['“Stop!” he said.', [0, 8]],
  ['approx. five men', [0]],
  ['هل وصلوا؟ لا أحد يعرف.', [0, 10]],
  ['', [0]],
])('finds where the sentences of %j begin', (line, expected) => {
  expect(sentenceBounds(line)).toEqual(expected);
});

/** Letters, marks, digits, closers and blanks of several scripts: what the rules of Unicode tell apart. */
const PIECES = [
  'a',
  'B',
  '.',
  '. ',
  '!',
  '?',
  '؟',
  '。',
  ' ',
  '"',
  '”',
  '(',
  ')',
  '1',
  '٣',
  ',',
  '-',
  '–',
  'é',
  'م',
  '中',
  '\u0301',
  '\u200B',
  '😀',
];

it('gives what Intl.Segmenter gives', () => {
  assert(
    property(array(constantFrom(...PIECES), { minLength: 1, maxLength: 14 }), (pieces) => {
      const line = pieces.join('');
      expect(sentenceBounds(line)).toEqual([...segmenter.segment(line)].map(({ index }) => index));
    }),
    { numRuns: 500 },
  );
});

it('takes no longer than the text is long, whatever the text', () => {
  for (const line of ['.'.repeat(200_000), '. ('.repeat(70_000), '.\u0301'.repeat(100_000)]) {
    expect(sentenceBounds(line)[0]).toBe(0);
  }
});
