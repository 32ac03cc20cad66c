import { describe, expect, it } from 'vitest';
import { toOptions } from '../../../../src/playground/page/composer/command-draft.ts';
import {
  goTo,
  lineOf,
  optionsAtEnd,
  typeText,
  type FormState,
  type Offered,
} from '../../../../src/playground/page/composer/form-state.ts';
import { pressKey, type KeyStep, type PressedKey } from '../../../../src/playground/page/composer/press-key.ts';
import { suggestChoices } from '../../../../src/playground/page/composer/suggest-choices.ts';
import { sampleState } from '../fake/sample-state.ts';
import { sampleForm } from './sample-form.ts';

function offeredIn(state: FormState): Offered {
  const field = state.draft.fields[state.active];
  return { choices: field === undefined ? [] : suggestChoices(field, sampleState()), options: optionsAtEnd(state) };
}

function press(state: FormState, key: string, more: Partial<PressedKey> = {}): KeyStep | undefined {
  const pressed = { key, shift: false, empty: false, caretAtStart: false, caretAtEnd: false, ...more };
  return pressKey(state, offeredIn(state), pressed);
}

/** Presses keys that change the form, one after the other. */
function after(state: FormState, ...keys: readonly string[]): FormState {
  return keys.reduce((now, key) => {
    const step = press(now, key);
    if (step?.kind !== 'change') throw new Error(`${key} did ${step?.kind ?? 'nothing'}`);
    return step.state;
  }, state);
}

describe('pressKey', () => {
  it('picks a choice, goes on with Tab, and sends at the end', () => {
    const channel = after(sampleForm('digest setup'), 'ArrowDown', 'Tab');
    expect([channel.active, channel.draft.fields[0]?.text]).toEqual([1, '#daily-digest']);
    const done = after(typeText(channel, '07:30'), 'Tab');
    expect(press(done, 'Enter')).toEqual({ kind: 'send' });
    expect(toOptions(done.draft)).toEqual([
      {
        type: 1,
        name: 'setup',
        options: [
          { name: 'channel', type: 7, value: '1100000000000000011' },
          { name: 'time', type: 3, value: '07:30' },
        ],
      },
    ]);
  });

  it('does not send while an option is missing, and goes to it', () => {
    const state = after(goTo(sampleForm('digest setup'), 2), 'Enter');
    expect(state).toMatchObject({ active: 0, complained: true });
  });

  it('adds an optional option at the end only when it was pointed at', () => {
    expect(press(sampleForm('incident list'), 'Enter')).toEqual({ kind: 'send' });
    const added = after(sampleForm('incident list'), 'ArrowDown', 'ArrowDown', 'Enter');
    expect(added.draft.fields.map((field) => field.name)).toEqual(['private']);
    expect(after(typeText(sampleForm('incident list'), 'co'), 'Enter').draft.fields[0]?.name).toBe('count');
  });

  it('goes on to the next option without a value once one is picked, then to the end', () => {
    const picked = after(sampleForm('digest setup'), 'Enter');
    expect([picked.active, picked.draft.fields[0]?.picked?.name]).toEqual([1, '#situation-room']);
    const filled = goTo(typeText(picked, '07:30'), 0);
    expect(after(filled, 'Enter').active).toBe(2);
  });

  it('loses no stray word: it stays while one moves about, and is asked to be taken out', () => {
    const stray = typeText(sampleForm('incident list'), 'the newest');
    expect(after(stray, 'Enter')).toMatchObject({ tail: 'the newest', complained: true, active: 0 });
    const setup = typeText(goTo(sampleForm('digest setup', 'time:07:30'), 2), 'please');
    expect(goTo(setup, 1).tail).toBe('please');
    expect(typeText(goTo(setup, 0), '#news')).toMatchObject({ tail: 'please' });
  });

  it('puts words typed at the end into an optional option that takes any text', () => {
    const state = { ...sampleForm('help'), tail: 'summary' };
    const words = { type: 3, name: 'command', description: 'Which' };
    const draft = { ...state.draft, entry: { ...state.draft.entry, options: [words] } };
    const placed = after({ ...state, draft }, 'Enter');
    expect([placed.tail, placed.draft.fields[0]?.text]).toEqual(['', 'summary']);
  });

  it('takes an empty optional option away with Backspace, and leaves the command before the first', () => {
    const added = after(sampleForm('digest setup'), 'Tab', 'Tab', 'ArrowDown', 'Enter');
    expect(added.draft.fields).toHaveLength(3);
    const back = press(added, 'Backspace', { empty: true });
    expect(back).toMatchObject({ kind: 'change', state: { active: 1 } });
    expect(back?.kind === 'change' && back.state.draft.fields).toHaveLength(2);
    expect(press(sampleForm('digest setup'), 'Backspace', { empty: true })).toEqual({ kind: 'leave' });
    expect(press(added, 'Backspace')).toBeUndefined();
  });

  it('takes a picked value back as a whole, and typed text letter by letter', () => {
    const picked = goTo(after(sampleForm('digest setup'), 'Enter'), 0);
    const cleared = after(picked, 'Backspace').draft.fields[0];
    expect([cleared?.text, cleared?.picked]).toEqual(['', undefined]);
    expect(press(typeText(picked, '#dai'), 'Backspace')).toBeUndefined();
  });

  it('closes the list with Escape, then leaves', () => {
    const closed = after(sampleForm('digest setup'), 'Escape');
    expect(lineOf(closed, offeredIn(closed))).toBe(-1);
    expect(press(closed, 'Escape')).toEqual({ kind: 'leave' });
    expect(lineOf(after(closed, 'ArrowDown'), offeredIn(closed))).toBeGreaterThanOrEqual(0);
  });

  it('leaves the page’s own Tab alone at both ends', () => {
    expect(press(sampleForm('digest setup'), 'Tab', { shift: true })).toBeUndefined();
    expect(press(sampleForm('help'), 'Tab')).toBeUndefined();
  });

  it('leaves up and down to the browser where there is no list, for the caret of a long text', () => {
    const time = goTo(sampleForm('digest setup'), 1);
    expect(press(time, 'ArrowDown')).toBeUndefined();
    expect(press(goTo(time, 0), 'ArrowDown')).toMatchObject({ kind: 'change' });
  });

  it('goes to the neighbours with the arrows when the caret stands at the edge', () => {
    const second = goTo(sampleForm('digest setup'), 1);
    expect(press(second, 'ArrowLeft', { caretAtStart: true })).toMatchObject({ state: { active: 0 } });
    expect(press(second, 'ArrowRight', { caretAtEnd: true })).toMatchObject({ state: { active: 2 } });
    expect(press(second, 'ArrowLeft')).toBeUndefined();
  });
});

describe('toOptions', () => {
  it('sends the focused option as it was typed, the others only when they hold', () => {
    const state = typeText(sampleForm('incident show', 'Kel'), 'Kelv');
    expect(toOptions(state.draft, 0)).toEqual([
      { type: 1, name: 'show', options: [{ name: 'incident', type: 3, value: 'Kelv', focused: true }] },
    ]);
  });
});
