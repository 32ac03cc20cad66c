import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../../src/playground/page/composer/check-value.ts';

const value = (held: string | number | boolean) => ({ kind: 'value', value: held });
const wrong = (message: string) => ({ kind: 'wrong', message: expect.stringContaining(message) as string });

describe('checkValue', () => {
  it.each([
    ['a required text left empty', { type: 3, required: true }, ' ', wrong('This option is required')],
    ['an optional text left empty', { type: 3 }, '', { kind: 'empty' }],
    ['a text, trimmed', { type: 3 }, ' words ', value('words')],
    ['a text that is too short', { type: 3, min_length: 3 }, 'ab', wrong('at least 3')],
    ['a text that is too long', { type: 3, max_length: 2 }, 'abc', wrong('at most 2')],
    ['a choice by its name', { type: 3, choices: [{ name: 'Full', value: 'f' }] }, 'full', value('f')],
    ['what is no choice', { type: 3, choices: [{ name: 'Full', value: 'f' }] }, 'half', wrong('Choose one')],
    ['an integer', { type: 4 }, '-12', value(-12)],
    ['an integer with a fraction', { type: 4 }, '1.5', wrong('valid integer')],
    ['an integer in letters', { type: 4 }, 'ten', wrong('valid integer')],
    ['an integer beyond what is exact', { type: 4 }, '9007199254740993', wrong('valid integer')],
    ['an integer that is too small', { type: 4, min_value: 1 }, '0', wrong('1 or more')],
    ['an integer that is too large', { type: 4, max_value: 25 }, '26', wrong('25 or less')],
    ['a number', { type: 10 }, '1.5', value(1.5)],
    ['a number with two points', { type: 10 }, '1.5.2', wrong('valid number')],
    ['a boolean', { type: 5 }, 'True', value(true)],
    ['what is no boolean', { type: 5 }, 'yes', wrong('true or false')],
    ['a channel that was only typed', { type: 7 }, 'general', wrong('Choose one')],
    ['a file', { type: 11 }, 'x', wrong('cannot be sent')],
  ])('judges %s', (_, option, text, expected) => {
    expect(checkValue(option, text)).toEqual(expected);
  });

  it('takes what was picked as it is, false too', () => {
    expect(checkValue({ type: 5, required: true }, 'False', false)).toEqual(value(false));
    expect(checkValue({ type: 7 }, '#general', '42')).toEqual(value('42'));
  });
});
