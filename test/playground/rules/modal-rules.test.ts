import { describe } from 'vitest';
import { MODAL_RULES } from '../../../src/playground/rules/modal-rules.ts';
import type { Json } from '../../../src/playground/state/objects.ts';
import { testRules } from './rule-examples.ts';

const modal = (...components: object[]): Json => ({ custom_id: 'paste', title: 'Paste a report', components });
const input = (fields: object = {}): object => ({ type: 4, custom_id: 'text', style: 2, ...fields });
const label = (component: object): object => ({ type: 18, label: 'Text', component });
const row = (...components: object[]): object => ({ type: 1, components });
const option = (value: string, fields: object = {}): object => ({ label: value, value, ...fields });
const select = (fields: object = {}): object => ({ type: 3, custom_id: 'pick', options: [option('a')], ...fields });
const inputs = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => label(input({ custom_id: `text-${index}` })));

describe('rules of modals', () => {
  testRules(MODAL_RULES, {
    'modal-too-many-components': {
      refused: modal(...inputs(6)),
      at: 'components',
      code: 'BASE_TYPE_BAD_LENGTH',
      passed: modal(...inputs(5)),
    },
    'modal-row-not-single': {
      refused: modal(row(input({ label: 'A' }), input({ label: 'B', custom_id: 'b' }))),
      at: 'components.0.components.1',
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      passed: modal(row(input({ label: 'A' })), row(input({ label: 'B', custom_id: 'b' }))),
    },
    'modal-custom-id-duplicated': {
      refused: modal(label(input()), label(input())),
      at: 'components.1.component.custom_id',
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      passed: modal(label(input()), label(input({ custom_id: 'b' }))),
    },
    'modal-input-without-label': {
      refused: modal(row(input())),
      at: 'components.0.components.0.label',
      code: 'BASE_TYPE_REQUIRED',
      passed: modal(label(input())),
    },
    'modal-input-labelled-twice': {
      refused: modal(label(input({ label: 'Text' }))),
      at: 'components.0.component.label',
      code: 'BASE_TYPE_CHOICES',
      passed: modal(row(input({ label: 'Text' }))),
    },
    'modal-input-lengths-contradict': {
      refused: modal(label(input({ min_length: 10, max_length: 9 }))),
      at: 'components.0.component.min_length',
      code: 'NUMBER_TYPE_MAX',
      passed: modal(label(input({ min_length: 9, max_length: 9 }))),
    },
    'modal-input-value-outside': {
      refused: modal(label(input({ max_length: 2, value: 'abc' }))),
      at: 'components.0.component.value',
      code: 'BASE_TYPE_BAD_LENGTH',
      passed: modal(label(input({ max_length: 2, value: 'ab' }))),
    },
    'modal-text-blank': {
      refused: modal({ type: 18, label: '  ', component: input() }),
      at: 'components.0.label',
      code: 'BASE_TYPE_REQUIRED',
      passed: modal({ type: 10, content: 'Paste one report' }, label(input())),
    },
    'modal-select-disabled': {
      refused: modal(label(select({ disabled: true }))),
      at: 'components.0.component.disabled',
      code: 'BASE_TYPE_CHOICES',
      passed: modal(label(select({ disabled: false }))),
    },
    'modal-emoji-invalid': {
      refused: modal(label(select({ options: [option('a', { emoji: { name: 'flag' } })] }))),
      at: 'components.0.component.options.0.emoji.name',
      code: 'COMPONENT_INVALID_EMOJI',
      passed: modal(label(select({ options: [option('a', { emoji: { name: '🇲🇱' } })] }))),
    },
    'modal-select-min-above-max': {
      refused: modal(label(select({ min_values: 2 }))),
      at: 'components.0.component.min_values',
      code: 'NUMBER_TYPE_MAX',
      passed: modal(label(select({ min_values: 0 }))),
    },
    'modal-select-max-above-options': {
      refused: modal(label(select({ max_values: 2 }))),
      at: 'components.0.component.max_values',
      code: 'NUMBER_TYPE_MAX',
      passed: modal(label(select())),
    },
    'modal-select-value-duplicated': {
      refused: modal(label(select({ options: [option('a'), option('a')] }))),
      at: 'components.0.component.options.1.value',
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      passed: modal(label(select({ options: [option('a'), option('b')] }))),
    },
    'modal-select-too-many-defaults': {
      refused: modal(label(select({ options: [option('a', { default: true }), option('b', { default: true })] }))),
      at: 'components.0.component.options',
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      passed: modal(label(select({ options: [option('a', { default: true })] }))),
    },
  });
});
