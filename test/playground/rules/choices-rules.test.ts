import { describe } from 'vitest';
import { CHOICES_RULES, type ChoicesSubject } from '../../../src/playground/rules/choices-rules.ts';
import { testRules } from './rule-examples.ts';

const STRING = 3;
const INTEGER = 4;
const choice = (value: unknown, optionType = STRING, fields: object = {}): ChoicesSubject => ({
  data: { choices: [{ name: 'A choice', value, ...fields }] },
  optionType,
});

describe('rules of autocomplete choices', () => {
  testRules(CHOICES_RULES, {
    'choices-missing': {
      refused: { data: {}, optionType: STRING },
      at: 'choices',
      code: 'BASE_TYPE_REQUIRED',
      passed: { data: { choices: [] }, optionType: STRING },
    },
    'choice-name-blank': {
      refused: choice('a', STRING, { name: '  ' }),
      at: 'choices.0.name',
      code: 'BASE_TYPE_REQUIRED',
      passed: choice('a'),
    },
    'choice-locale-unknown': {
      refused: choice('a', STRING, { name_localizations: { xx: 'A choice' } }),
      at: 'choices.0.name_localizations.xx',
      code: 'ENUM_TYPE_COERCE',
      passed: choice('a', STRING, { name_localizations: { fr: 'Un choix' } }),
    },
    'choice-value-too-long': {
      refused: choice('a'.repeat(101)),
      at: 'choices.0.value',
      code: 'BASE_TYPE_BAD_LENGTH',
      passed: choice('a'.repeat(100)),
    },
    'choice-value-empty': {
      refused: choice(''),
      at: 'choices.0.value',
      code: 'BASE_TYPE_BAD_LENGTH',
      passed: choice('a'),
    },
    'choice-value-of-other-type': {
      refused: choice('7', INTEGER),
      at: 'choices.0.value',
      code: 'NUMBER_TYPE_COERCE',
      passed: choice(7, INTEGER),
    },
  });
});
