import { describe, expect, it } from 'vitest';
import { citationResolver } from '../../../src/core/grounding/resolve-citation.ts';

const text = 'A house burned.';

describe('citationResolver', () => {
  it.each([
    [['a', 'b'], 'b', { source: 1 }],
    [['a', 'b'], '2', { source: 1 }],
    [['a', 'b'], '1.3', { source: 0, sentence: 3 }],
    [['a', 'b'], '1.0', { source: 0, sentence: 0 }],
    [['a', 'b.c'], 'b.c', { source: 1 }],
    [['a', 'b.c'], 'b.c.4', { source: 1, sentence: 4 }],
    [['2', '1'], '1', { source: 1 }],
    [['a', 'a'], 'a', { source: 0 }],
    [['a'], '2', undefined],
    [['a'], '0', undefined],
    [['a'], '1.x', undefined],
    [['a'], '1.', undefined],
    [['a'], '', undefined],
    [[], '1', undefined],
  ])('of sources %j it resolves %j', (ids, citation, expected) => {
    expect(citationResolver(ids.map((id) => ({ id, text })))(citation)).toEqual(expected);
  });
});
