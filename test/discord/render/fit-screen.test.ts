import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Screen, StyledLine } from '../../../src/discord/screen.ts';
import { fitScreen } from '../../../src/discord/render/fit-screen.ts';
import { isWithinLimits, LIMITS } from '../../../src/discord/render/limits.ts';
import { measureScreen } from '../../../src/discord/render/measure-screen.ts';
import { chrome, line, quoted, textOf } from '../../../src/discord/render/spans.ts';

const screenOf = (blocks: readonly Block[]): Screen => ({ tone: 'neutral', sources: [], blocks });
const textBlock = (lines: readonly StyledLine[], order?: number): Block => ({
  kind: 'text',
  lines,
  ...(order === undefined ? {} : { shed: { order, one: 'source', many: 'sources' } }),
});
const words = (length: number, word = 'word ') =>
  quoted(word.repeat(Math.ceil(length / word.length)).slice(0, length), ['a']);
const linesOf = (count: number, length: number, word?: string) =>
  Array.from({ length: count }, () => line('bullet', words(length, word)));
const readAll = (screen: Screen) =>
  screen.blocks.flatMap((block) => ('lines' in block ? block.lines.map((one) => textOf(one.spans)) : []));

describe('fitScreen', () => {
  it('leaves a message alone that Discord takes', () => {
    const screen = screenOf([
      textBlock([line('title', chrome('Title'))]),
      { kind: 'rule' },
      textBlock(linesOf(3, 100), 1),
    ]);
    expect(fitScreen(screen)).toEqual(screen);
  });

  it.each([
    ['characters', textBlock(linesOf(60, 100), 1)],
    [
      'bytes',
      textBlock(
        Array.from({ length: 60 }, () => line('bullet', words(100, 'ሰላም '))),
        1,
      ),
    ],
  ])('drops lines from the end for %s, and says how many', (_, block) => {
    const fitted = fitScreen(screenOf([textBlock([line('title', chrome('Title'))]), block]));
    expect(isWithinLimits(measureScreen(fitted))).toBe(true);
    const shown = readAll(fitted).filter((one) => one.length === 100).length;
    expect(shown).toBeGreaterThan(20);
    expect(readAll(fitted).at(-1)).toBe(`Left out to fit into the message: ${60 - shown} sources.`);
  });

  it('drops what matters least first', () => {
    const early = textBlock([line('heading', chrome('Context')), ...linesOf(10, 100)], 1);
    const late = textBlock(linesOf(35, 100, 'late '), 2);
    const fitted = fitScreen(screenOf([late, early]));
    expect(readAll(fitted).filter((one) => one.startsWith('late'))).toHaveLength(35);
    expect(readAll(fitted).at(-1)).toMatch(/^Left out/u);
  });

  it('drops a heading with the last of its lines', () => {
    const context = textBlock([line('heading', chrome('Context')), ...linesOf(2, 300)], 1);
    const fitted = fitScreen(screenOf([textBlock(linesOf(36, 100)), context]));
    expect(readAll(fitted)).not.toContain('Context');
  });

  it('shortens one line that alone is too long, at a space, with an ellipsis', () => {
    const fitted = fitScreen(screenOf([textBlock([line('plain', words(9000))])]));
    expect(isWithinLimits(measureScreen(fitted))).toBe(true);
    expect(readAll(fitted)[0]).toMatch(/word…$/u);
    expect(readAll(fitted).at(-1)).toBe('Long lines are cut short; “…” marks where.');
  });

  it('counts whole parts that had to go as a last resort', () => {
    const parts = Array.from({ length: 50 }, () => textBlock(linesOf(1, 10)));
    expect(readAll(fitScreen(screenOf(parts))).at(-1)).toMatch(/^Left out to fit into the message: 1\d parts\.$/u);
  });

  it('keeps notes above buttons', () => {
    const row: Block = { kind: 'buttons', buttons: [{ label: [chrome('More')], target: { customId: 'x' } }] };
    const fitted = fitScreen(screenOf([textBlock(linesOf(60, 100), 1), row]));
    expect(fitted.blocks.at(-1)).toBe(row);
  });

  it('brings whatever it is given within every limit', () => {
    const length = fc.nat(3000);
    const block = fc.oneof(
      fc
        .tuple(
          fc.array(length, { maxLength: 30 }),
          fc.option(fc.nat(3), { nil: undefined }),
          fc.constantFrom('word ', 'ሰላም ', 'x'),
        )
        .map(([lengths, order, word]) =>
          textBlock(
            lengths.map((one) => line('bullet', words(one, word))),
            order,
          ),
        ),
      fc.constant<Block>({ kind: 'rule' }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        expect(isWithinLimits(measureScreen(fitScreen(screenOf(blocks))))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the limits', () => {
  it.each([
    ['characters', { characters: LIMITS.characters, bytes: 0, components: 0 }],
    ['bytes', { characters: 0, bytes: LIMITS.bytes, components: 0 }],
    ['components', { characters: 0, bytes: 0, components: LIMITS.components }],
  ] as const)('are met exactly at the most %s, and broken by one more', (field, size) => {
    expect(isWithinLimits(size)).toBe(true);
    expect(isWithinLimits({ ...size, [field]: size[field] + 1 })).toBe(false);
  });
});
