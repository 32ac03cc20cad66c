import { OPTION } from '../interactions/option-types.ts';
import { jsonList, textOf, type Json } from '../state/objects.ts';
import { localeFaults } from './locale-rules.ts';
import type { Rule } from './rule.ts';

/** The `data` of an autocomplete answer and the type of the option that is typed. */
export interface ChoicesSubject {
  readonly data: Json;
  readonly optionType: number;
}

const MAX_VALUE = 100;

const valueTooLong: Rule<ChoicesSubject> = {
  id: 'choice-value-too-long',
  refuses: `a choice whose value has more than ${MAX_VALUE} characters`,
  find: ({ data }) =>
    jsonList(data['choices']).flatMap(({ value }, index) =>
      (textOf(value) ?? '').length > MAX_VALUE
        ? [
            {
              path: ['choices', index, 'value'],
              code: 'BASE_TYPE_BAD_LENGTH',
              message: `Must be between 1 and ${MAX_VALUE} in length.`,
            },
          ]
        : [],
    ),
};

const valueEmpty: Rule<ChoicesSubject> = {
  id: 'choice-value-empty',
  refuses: 'a choice whose value is empty',
  find: ({ data }) =>
    jsonList(data['choices']).flatMap(({ value }, index) =>
      value === ''
        ? [
            {
              path: ['choices', index, 'value'],
              code: 'BASE_TYPE_BAD_LENGTH',
              message: `Must be between 1 and ${MAX_VALUE} in length.`,
            },
          ]
        : [],
    ),
};

const valueOfOtherType: Rule<ChoicesSubject> = {
  id: 'choice-value-of-other-type',
  refuses: 'a choice whose value is not of the type of the option',
  find: ({ data, optionType }) =>
    jsonList(data['choices']).flatMap(({ value }, index) => {
      const fits = optionType === OPTION.string ? typeof value === 'string' : typeof value === 'number';
      if (fits && (optionType !== OPTION.integer || Number.isSafeInteger(value))) return [];
      const wanted = optionType === OPTION.string ? 'string' : 'number';
      const code = wanted === 'string' ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE';
      return [{ path: ['choices', index, 'value'], code, message: `Could not interpret value as ${wanted}.` }];
    }),
};

const choicesMissing: Rule<ChoicesSubject> = {
  id: 'choices-missing',
  refuses: 'an answer to autocomplete without a list of choices; an empty one is all right',
  find: ({ data }) =>
    Array.isArray(data['choices'])
      ? []
      : [{ path: ['choices'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }],
};

const nameBlank: Rule<ChoicesSubject> = {
  id: 'choice-name-blank',
  refuses: 'a choice whose name holds nothing but spaces',
  find: ({ data }) =>
    jsonList(data['choices']).flatMap(({ name }, index) =>
      (textOf(name) ?? '').trim() === ''
        ? [{ path: ['choices', index, 'name'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [],
    ),
};

const localeUnknown: Rule<ChoicesSubject> = {
  id: 'choice-locale-unknown',
  refuses: 'a choice translated into a language that Discord does not have',
  find: ({ data }) => jsonList(data['choices']).flatMap((choice, index) => localeFaults(choice, ['choices', index])),
};

/** What Discord refuses in autocomplete choices beyond their schema. */
export const CHOICES_RULES: readonly Rule<ChoicesSubject>[] = [
  choicesMissing,
  nameBlank,
  valueTooLong,
  valueEmpty,
  valueOfOtherType,
  localeUnknown,
];
