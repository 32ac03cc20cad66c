import { describe, expect, it } from 'vitest';
import { checkField, readFields, toSubmission } from '../../../../src/playground/page/modal/modal-fields.ts';
import { ADD_FORM } from '../fake/sample-card.ts';

const input = (fields: object) => ({ type: 4, custom_id: 'a', style: 1, ...fields });
const only = (component: object) => readFields({ components: [{ type: 18, label: 'A', component }] })[0];

describe('readFields', () => {
  it('reads inputs in labels, in rows, and texts between them', () => {
    const row = { type: 1, components: [input({ label: 'Old way', required: false })] };
    const fields = readFields({
      components: [...(ADD_FORM['components'] as object[]), row, { type: 10, content: 'x' }],
    });
    expect(fields.map(({ kind, label, required }) => [kind, label, required])).toEqual([
      ['text-input', 'Address', true],
      ['text-input', 'Text', false],
      ['select', 'Publisher', true],
      ['text-input', 'Old way', false],
      ['text', '', true],
    ]);
  });

  it('names what it does not know as unknown', () => {
    expect(only({ type: 99, custom_id: 'x' })?.kind).toBe('unknown');
  });
});

describe('checkField', () => {
  it.each([
    ['a required text left empty', input({}), [''], 'This field is required'],
    ['an optional text left empty', input({ required: false, min_length: 5 }), [''], undefined],
    ['a text that is too short', input({ min_length: 5 }), ['abc'], 'Must be 5 or more in length'],
    ['a text that is too long', input({ max_length: 2 }), ['abc'], 'Must be 2 or fewer in length'],
    ['a text that fits', input({ min_length: 1, max_length: 3 }), ['abc'], undefined],
    ['a required select without a choice', { type: 3, custom_id: 'a' }, [], 'This field is required'],
    ['an optional select without a choice', { type: 3, custom_id: 'a', required: false }, [], undefined],
    ['a text between inputs', { type: 10, content: 'x' }, [], undefined],
    ['an input that the page cannot draw', { type: 19, custom_id: 'a' }, [], undefined],
    ['a select with too few choices', { type: 3, custom_id: 'a', min_values: 2 }, ['x'], 'Choose at least 2'],
  ])('judges %s', (_, component, values, fault) => {
    const field = only(component);
    expect(field && checkField(field, values)).toBe(fault);
  });
});

describe('toSubmission', () => {
  it('answers in the shape that the form came in, texts left out', () => {
    const modal = {
      components: [
        { type: 10, content: 'x' },
        { type: 1, components: [input({})] },
      ],
    };
    expect(toSubmission(readFields(modal), { a: ['typed'] })).toEqual([
      { type: 1, components: [{ type: 4, custom_id: 'a', value: 'typed' }] },
    ]);
    expect(toSubmission(readFields(ADD_FORM), { publisher: ['wire'] }).at(-1)).toEqual({
      type: 18,
      component: { type: 3, custom_id: 'publisher', values: ['wire'] },
    });
  });
});
