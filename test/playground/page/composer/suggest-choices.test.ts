import { describe, expect, it } from 'vitest';
import { settleDraft, suggestChoices } from '../../../../src/playground/page/composer/suggest-choices.ts';
import { sampleState } from '../fake/sample-state.ts';
import { sampleForm } from './sample-form.ts';

const NOBODY = -1;

describe('settleDraft', () => {
  it.each([
    ['daily-digest', '#daily-digest'],
    ['#Daily-Digest ', '#daily-digest'],
    ['daily', 'daily'],
  ])('of a channel typed as %j makes %j', (typed, settled) => {
    const { draft } = sampleForm('digest setup', `channel:${typed}`);
    const [channel] = settleDraft(draft, NOBODY, sampleState()).fields;
    expect([channel?.text, channel?.picked?.name]).toEqual([settled, settled.startsWith('#') ? settled : undefined]);
  });

  it('leaves alone what is still typed', () => {
    const { draft } = sampleForm('digest setup', 'daily-digest');
    expect(settleDraft(draft, 0, sampleState())).toBe(draft);
  });
});

describe('suggestChoices', () => {
  it('narrows the channels by what was typed, and shows all once one is picked', () => {
    const { draft } = sampleForm('digest setup', 'daily-digest');
    const [typed] = draft.fields;
    const [picked] = settleDraft(draft, NOBODY, sampleState()).fields;
    const names = [typed, picked].map((field) => field && suggestChoices(field, sampleState()).map(({ name }) => name));
    expect(names).toEqual([['#daily-digest'], ['#situation-room', '#daily-digest']]);
  });
});
