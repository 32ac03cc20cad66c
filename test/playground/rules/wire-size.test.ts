import { describe, expect, it } from 'vitest';
import { exceedsWireSize } from '../../../src/playground/rules/wire-size.ts';

const text = (content: string): object => ({ type: 10, content });

describe('the size on the wire', () => {
  it.each<[string, boolean, object[]]>([
    ['10,158 bytes in one display', false, [text('a'.repeat(10_158))]],
    ['10,159 bytes in one display', true, [text('a'.repeat(10_159))]],
    ['10,146 bytes in two displays', false, [text('a'.repeat(10_145)), text('a')]],
    ['10,147 bytes in two displays', true, [{ type: 17, components: [text('a'.repeat(10_146)), text('a')] }]],
    ['3,387 letters of three bytes each', true, [text('ሰ'.repeat(3_387))]],
    ['3,386 letters of three bytes each', false, [text('ሰ'.repeat(3_386))]],
  ])('%s: %s', (_, expected, components) => {
    expect(exceedsWireSize(components)).toBe(expected);
  });
});
