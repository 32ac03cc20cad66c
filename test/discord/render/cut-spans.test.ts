import { describe, expect, it } from 'vitest';
import { cutSpans } from '../../../src/discord/render/cut-spans.ts';
import { chrome, counted, quoted, textOf } from '../../../src/discord/render/spans.ts';

const cut = (text: string, max: number) => textOf(cutSpans([quoted(text, ['a'])], max));

describe('cutSpans', () => {
  it.each([
    ['short enough', 12, 'short enough'],
    ['at least 1,200 people', 15, 'at least 1,200…'],
    ['at least 1,200 people', 13, 'at least…'],
    ['one two', 4, 'one…'],
    ['unbroken', 5, '…'],
  ])('cuts %j to at most %i', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(max);
  });

  it('shows a computed number whole or not at all', () => {
    expect(textOf(cutSpans([chrome('in all '), counted(123_456, 'x'), chrome(' or more')], 10))).toBe('in all …');
  });
});
