import { OPTION } from '../interactions/option-types.ts';
import { jsonList, numberOf, textOf, type Json } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import { allOptions, isNesting, optionLevels } from './option-tree.ts';
import type { Rule } from './rule.ts';

const requiredAfterOptional: Rule<Json> = {
  id: 'required-after-optional',
  refuses: 'a required option after an optional one',
  find: (command) =>
    optionLevels(command).flatMap(({ options, path }) => {
      const firstOptional = options.findIndex((option) => option['required'] !== true);
      return options.flatMap((option, index) =>
        firstOptional !== -1 && index > firstOptional && option['required'] === true
          ? [
              {
                path: [...path, index],
                code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                message: 'Required options must be placed before non-required options',
              },
            ]
          : [],
      );
    }),
};

const nameTaken: Rule<Json> = {
  id: 'option-name-duplicated',
  refuses: 'two options of one command or sub-command with the same name',
  find: (command) =>
    optionLevels(command).flatMap(({ options, path }) =>
      repeated(options, 'name').map((index) => ({
        path: [...path, index],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: 'The option name is already used',
      })),
    ),
};

const nestingMixed: Rule<Json> = {
  id: 'sub-commands-mixed-with-options',
  refuses: 'sub-commands beside ordinary options',
  find: (command) =>
    optionLevels(command).flatMap(({ options, path }) => {
      const nesting = options.filter((option) => isNesting(option)).length;
      if (nesting === 0 || nesting === options.length) return [];
      const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
      return [{ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }];
    }),
};

const choicesWithAutocomplete: Rule<Json> = {
  id: 'choices-with-autocomplete',
  refuses: 'an option that has both fixed choices and autocomplete',
  find: (command) =>
    allOptions(command).flatMap(({ option, path }) =>
      option['autocomplete'] === true && jsonList(option['choices']).length > 0
        ? [
            {
              path: [...path, 'choices'],
              code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_EXCLUSIVE',
              message: 'Choices and autocomplete are mutually exclusive',
            },
          ]
        : [],
    ),
};

const choiceTwice: Rule<Json> = {
  id: 'choice-duplicated',
  refuses: 'two choices of one option with the same name or the same value',
  find: (command) =>
    allOptions(command).flatMap(({ option, path }) =>
      ['name', 'value'].flatMap((field) =>
        repeated(jsonList(option['choices']), field).map((index) => ({
          path: [...path, 'choices', index],
          code: `APPLICATION_COMMAND_OPTIONS_CHOICE_${field.toUpperCase()}_ALREADY_EXISTS`,
          message: `Option choice ${field} already exists`,
        })),
      ),
    ),
};

const MAX_CHOICE = 100;

const choiceTooLong: Rule<Json> = {
  id: 'registered-choice-too-long',
  refuses: `a fixed choice whose value has more than ${MAX_CHOICE} characters`,
  find: (command) =>
    allOptions(command).flatMap(({ option, path }) =>
      jsonList(option['choices']).flatMap(({ value }, index): Fault[] =>
        (textOf(value) ?? '').length > MAX_CHOICE
          ? [
              {
                path: [...path, 'choices', index, 'value'],
                code: 'BASE_TYPE_MAX_LENGTH',
                message: `Must be ${MAX_CHOICE} or fewer in length.`,
              },
            ]
          : [],
      ),
    ),
};

const choiceEmpty: Rule<Json> = {
  id: 'registered-choice-empty',
  refuses: 'a fixed choice whose value is an empty text',
  find: (command) =>
    allOptions(command).flatMap(({ option, path }) =>
      jsonList(option['choices']).flatMap(({ value }, index): Fault[] =>
        value === ''
          ? [
              {
                path: [...path, 'choices', index, 'value'],
                code: 'BASE_TYPE_REQUIRED',
                message: 'This field is required',
              },
            ]
          : [],
      ),
    ),
};

const boundsContradict: Rule<Json> = {
  id: 'option-bounds-contradict',
  refuses: 'an option whose least value or length is above its greatest',
  find: (command) =>
    allOptions(command).flatMap(({ option, path }) =>
      ['value', 'length'].flatMap((unit): Fault[] => {
        const max = numberOf(option[`max_${unit}`]) ?? Infinity;
        if ((numberOf(option[`min_${unit}`]) ?? -Infinity) <= max) return [];
        const message = `int value should be less than or equal to ${max}.`;
        return [{ path: [...path, `min_${unit}`], code: 'NUMBER_TYPE_MAX', message }];
      }),
    ),
};

const emptyGroup: Rule<Json> = {
  id: 'sub-command-group-empty',
  refuses: 'a group without sub-commands',
  find: (command) =>
    allOptions(command).flatMap(({ option, path }) =>
      option['type'] === OPTION.subcommandGroup && jsonList(option['options']).length === 0
        ? [{ path: [...path, 'options'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
        : [],
    ),
};

/** How options stand together in a command. */
export const COMMAND_OPTION_RULES: readonly Rule<Json>[] = [
  requiredAfterOptional,
  nameTaken,
  nestingMixed,
  choicesWithAutocomplete,
  choiceTwice,
  choiceTooLong,
  choiceEmpty,
  boundsContradict,
  emptyGroup,
];

/** The positions of items whose field has the value of an earlier item. */
function repeated(items: readonly Json[], field: string): number[] {
  const values = items.map((item) => item[field]);
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
