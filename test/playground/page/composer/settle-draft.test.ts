import { describe, expect, it } from 'vitest';
import { settleDraft } from '../../../../src/playground/page/composer/settle-draft.ts';
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
