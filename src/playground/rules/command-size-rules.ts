import { isJson, jsonList, textOf, type Json } from '../state/objects.ts';
import { allOptions } from './option-tree.ts';
import type { Rule } from './rule.ts';

const MAX_CHARACTERS = 8_000;

const tooLarge: Rule<Json> = {
  id: 'command-too-large',
  refuses: `a command whose names, descriptions and values have more than ${MAX_CHARACTERS} characters in all`,
  find: (command) =>
    commandSize(command) > MAX_CHARACTERS
      ? [
          {
            path: [],
            code: 'APPLICATION_COMMAND_TOO_LARGE',
            message: `Command exceeds maximum size (${MAX_CHARACTERS})`,
          },
        ]
      : [],
};

/** How large a command may be. */
export const COMMAND_SIZE_RULES: readonly Rule<Json>[] = [tooLarge];

/** Characters that count: names, descriptions and choice values of the whole tree, each with its longest translation. */
function commandSize(command: Json): number {
  return [command, ...allOptions(command).map(({ option }) => option)].reduce((sum, part) => sum + partSize(part), 0);
}

function partSize(part: Json): number {
  const choices = jsonList(part['choices']).reduce(
    (sum, choice) => sum + longest(choice, 'name') + (textOf(choice['value']) ?? '').length,
    0,
  );
  return longest(part, 'name') + longest(part, 'description') + choices;
}

function longest(part: Json, field: string): number {
  const translations = part[`${field}_localizations`];
  const texts = [part[field], ...(isJson(translations) ? Object.values(translations) : [])];
  return Math.max(...texts.map((text) => (textOf(text) ?? '').length));
}
