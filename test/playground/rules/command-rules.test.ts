import { describe } from 'vitest';
import { BULK_RULES } from '../../../src/playground/rules/bulk-rules.ts';
import { COMMAND_RULES } from '../../../src/playground/rules/command-rules.ts';
import type { Json } from '../../../src/playground/state/objects.ts';
import { testRules } from './rule-examples.ts';

const command = (...options: object[]): Json => ({ name: 'incident', description: 'Incidents', options });
const option = (fields: object = {}): object => ({
  type: 3,
  name: 'words',
  description: 'What to look for',
  ...fields,
});
const sub = (...options: object[]): object => ({ type: 1, name: 'show', description: 'Shows one', options });
const choices = (...values: string[]): object => ({ choices: values.map((value) => ({ name: value, value })) });

const ofSize = (characters: number): Json =>
  command(option({ description: 'd'.repeat(characters - 'incident Incidents words'.length + 2) }));

describe('rules of commands', () => {
  testRules(COMMAND_RULES, {
    'command-name-invalid': {
      refused: { ...command(), name: 'Incident' },
      at: 'name',
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      passed: { ...command(), name: 'Check numbers', type: 3 },
    },
    'option-name-invalid': {
      refused: command(sub(option({ name: 'two words' }))),
      at: 'options.0.options.0.name',
      code: 'STRING_TYPE_REGEX',
      passed: command(sub(option({ name: 'zwei_wörter' }))),
    },
    'localised-name-invalid': {
      refused: { ...command(), name_localizations: { fr: 'Événement' } },
      at: 'name_localizations.fr',
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      passed: { ...command(), name_localizations: { fr: 'événement' } },
    },
    'command-description-missing': {
      refused: command(sub(option({ description: ' ' }))),
      at: 'options.0.options.0.description',
      code: 'BASE_TYPE_REQUIRED',
      passed: command(),
    },
    'menu-command-with-description': {
      refused: { name: 'Check numbers', type: 3, description: 'Checks' },
      at: 'description',
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_UNSUPPORTED',
      passed: { name: 'Check numbers', type: 3, description: '' },
    },
    'menu-command-with-options': {
      refused: { name: 'Check numbers', type: 3, options: [option()] },
      at: 'options',
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_UNSUPPORTED',
      passed: { name: 'Check numbers', type: 3, options: [] },
    },
    'required-after-optional': {
      refused: command(sub(option(), option({ name: 'place', required: true }))),
      at: 'options.0.options.1',
      code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      passed: command(sub(option({ name: 'place', required: true }), option())),
    },
    'option-name-duplicated': {
      refused: command(option(), option()),
      at: 'options.1',
      code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      passed: command(option(), option({ name: 'place' })),
    },
    'sub-commands-mixed-with-options': {
      refused: command(sub(), option()),
      at: 'options',
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      passed: command(sub(option())),
    },
    'choices-with-autocomplete': {
      refused: command(option({ autocomplete: true, ...choices('a') })),
      at: 'options.0.choices',
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_EXCLUSIVE',
      passed: command(option({ autocomplete: true, choices: [] })),
    },
    'choice-duplicated': {
      refused: command(option(choices('a', 'a'))),
      at: 'options.0.choices.1',
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
      passed: command(option(choices('a', 'b'))),
    },
    'registered-choice-too-long': {
      refused: command(option(choices('a'.repeat(101)))),
      at: 'options.0.choices.0.value',
      code: 'BASE_TYPE_MAX_LENGTH',
      passed: command(option(choices('a'.repeat(100)))),
    },
    'registered-choice-empty': {
      refused: command(option({ choices: [{ name: 'None', value: '' }] })),
      at: 'options.0.choices.0.value',
      code: 'BASE_TYPE_REQUIRED',
      passed: command(option({ type: 4, choices: [{ name: 'None', value: 0 }] })),
    },
    'command-list-with-repeats': {
      refused: command(option({ type: 7, channel_types: [0, 5, 0] })),
      at: 'options.0.channel_types.2',
      code: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
      passed: { ...command(option({ type: 7, channel_types: [0, 5] })), contexts: [0, 1], integration_types: [0] },
    },
    'locale-unknown': {
      refused: command(option({ description_localizations: { english: 'What to look for' } })),
      at: 'options.0.description_localizations.english',
      code: 'ENUM_TYPE_COERCE',
      passed: command(option({ description_localizations: { 'es-419': 'Qué buscar' } })),
    },
    'option-bounds-contradict': {
      refused: command(option({ min_length: 5, max_length: 4 })),
      at: 'options.0.min_length',
      code: 'NUMBER_TYPE_MAX',
      passed: command(option({ min_length: 4, max_length: 4 })),
    },
    'sub-command-group-empty': {
      refused: command({ type: 2, name: 'group', description: 'Empty', options: [] }),
      at: 'options.0.options',
      code: 'BASE_TYPE_REQUIRED',
      passed: command({ type: 2, name: 'group', description: 'One', options: [sub()] }),
    },
    'command-too-large': {
      refused: ofSize(8001),
      at: '',
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      passed: ofSize(8000),
    },
  });
});

describe('rules of a bulk overwrite', () => {
  testRules(BULK_RULES, {
    'command-name-duplicated': {
      refused: [command(), command()],
      at: '1',
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      passed: [command(), { ...command(), type: 3 }],
    },
  });
});
