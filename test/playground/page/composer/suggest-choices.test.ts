import { describe, expect, it } from 'vitest';
import { settleDraft } from '../../../../src/playground/page/composer/settle-draft.ts';
import { suggestChoices } from '../../../../src/playground/page/composer/suggest-choices.ts';
import { sampleState } from '../fake/sample-state.ts';
import { sampleForm } from './sample-form.ts';

const NOBODY = -1;

describe('suggestChoices', () => {
  it('narrows the channels by what was typed, and shows all once one is picked', () => {
    const { draft } = sampleForm('digest setup', 'daily-digest');
    const [typed] = draft.fields;
    const [picked] = settleDraft(draft, NOBODY, sampleState()).fields;
    const names = [typed, picked].map((field) => field && suggestChoices(field, sampleState()).map(({ name }) => name));
    expect(names).toEqual([['#daily-digest'], ['#situation-room', '#daily-digest']]);
  });
});
