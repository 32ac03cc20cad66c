import { describe, expect, it } from 'vitest';
import { allowedCallbacks } from '../../../src/playground/interactions/callback-types.ts';
import { INTERACTION, type Interaction } from '../../../src/playground/state/interaction-book.ts';

const interaction = (type: number, sourceMessageId?: string): Interaction =>
  ({ type, sourceMessageId }) as unknown as Interaction;

describe('allowedCallbacks', () => {
  it.each<[string, Interaction, number[]]>([
    ['a command', interaction(INTERACTION.command), [4, 5, 9]],
    ['a component', interaction(INTERACTION.component, '1'), [4, 5, 6, 7, 9]],
    ['autocomplete', interaction(INTERACTION.autocomplete), [8]],
    ['a form that a command opened', interaction(INTERACTION.modal), [4, 5]],
    ['a form that a button opened', interaction(INTERACTION.modal, '1'), [4, 5, 6, 7]],
  ])('lets %s be answered', (_, asked, types) => {
    expect(allowedCallbacks(asked)).toEqual(types);
  });
});
