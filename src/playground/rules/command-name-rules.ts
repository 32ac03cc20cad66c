import { isJson, numberOf, textOf, type Json } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import { allOptions } from './option-tree.ts';
import type { Rule } from './rule.ts';

/** Type of slash commands; menus on users and messages have other names and no description. */
const CHAT_INPUT = 1;
/** Discord's own pattern; besides, letters that have a lower case must be in it. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const nameInvalid: Rule<Json> = {
  id: 'command-name-invalid',
  refuses: 'a slash command whose name has spaces, capitals or punctuation',
  find: (command) => (isChatInput(command) ? nameFaults(command['name'], ['name']) : []),
};

const optionNameInvalid: Rule<Json> = {
  id: 'option-name-invalid',
  refuses: 'an option or sub-command whose name has spaces, capitals or punctuation',
  find: (command) => allOptions(command).flatMap(({ option, path }) => nameFaults(option['name'], [...path, 'name'])),
};

const localisedNameInvalid: Rule<Json> = {
  id: 'localised-name-invalid',
  refuses: 'a translated name that could not be a name',
  find: (command) => {
    const own = isChatInput(command) ? localisedFaults(command, []) : [];
    return [...own, ...allOptions(command).flatMap(({ option, path }) => localisedFaults(option, path))];
  },
};

const descriptionMissing: Rule<Json> = {
  id: 'command-description-missing',
  refuses: 'a slash command, a sub-command or an option without a description, or with a blank one',
  find: (command) =>
    [...(isChatInput(command) ? [{ option: command, path: [] }] : []), ...allOptions(command)]
      .filter(({ option }) => (textOf(option['description']) ?? '').trim() === '')
      .map(({ path }) => ({
        path: [...path, 'description'],
        code: 'BASE_TYPE_REQUIRED',
        message: 'This field is required',
      })),
};

const menuWithText: Rule<Json> = {
  id: 'menu-command-with-description',
  refuses: 'a command on a user or message that has a description',
  find: (command) =>
    !isChatInput(command) && (textOf(command['description']) ?? '') !== ''
      ? [
          {
            path: ['description'],
            code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_UNSUPPORTED',
            message: 'Context menu commands cannot have description',
          },
        ]
      : [],
};

const menuWithOptions: Rule<Json> = {
  id: 'menu-command-with-options',
  refuses: 'a command on a user or message that has options',
  find: (command) =>
    !isChatInput(command) && allOptions(command).length > 0
      ? [
          {
            path: ['options'],
            code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_UNSUPPORTED',
            message: 'Context menu commands cannot have options',
          },
        ]
      : [],
};

/** How commands and their options are called and described. */
export const COMMAND_NAME_RULES: readonly Rule<Json>[] = [
  nameInvalid,
  optionNameInvalid,
  localisedNameInvalid,
  descriptionMissing,
  menuWithText,
  menuWithOptions,
];

function isChatInput(command: Json): boolean {
  return (numberOf(command['type']) ?? CHAT_INPUT) === CHAT_INPUT;
}

function nameFaults(name: unknown, path: Fault['path']): Fault[] {
  const text = textOf(name) ?? '';
  if (NAME.test(text) && text === text.toLowerCase()) return [];
  return [
    { path, code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' },
    { path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' },
  ];
}

function localisedFaults(named: Json, path: Fault['path']): Fault[] {
  const names = named['name_localizations'];
  if (!isJson(names)) return [];
  return Object.entries(names).flatMap(([locale, name]) => nameFaults(name, [...path, 'name_localizations', locale]));
}
