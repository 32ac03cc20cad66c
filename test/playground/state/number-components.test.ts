import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkComponents } from '../../../src/playground/state/component-tree.ts';
import { numberComponents } from '../../../src/playground/state/number-components.ts';

const { tree } = fc.letrec<{ tree: object }>((tie) => ({
  tree: fc.record(
    {
      type: fc.constant(17),
      id: fc.option(fc.nat(5), { nil: undefined }),
      components: fc.array(tie('tree'), { maxLength: 3 }),
    },
    { requiredKeys: ['type'] },
  ),
}));

describe('numbering components', () => {
  it('keeps the ids given, and counts the others upwards from 1', () => {
    const numbered = numberComponents([
      { type: 17, components: [{ type: 10 }, { type: 10, id: 2 }] },
      { type: 14, id: 0 },
    ]);
    expect(walkComponents(numbered).map(({ component }) => component['id'])).toEqual([1, 3, 2, 4]);
  });

  it('leaves no component without a positive id, and takes no id twice that was not given twice', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (components) => {
        const given = walkComponents(components).map(({ component }) => component['id']);
        const ids = walkComponents(numberComponents(components)).map(({ component }) => component['id']);
        const added = ids.filter((_, index) => !given[index]);
        expect(ids.every((id) => typeof id === 'number' && id > 0)).toBe(true);
        expect(new Set(added).size).toBe(added.length);
        expect(added.some((id) => given.includes(id))).toBe(false);
      }),
    );
  });
});
