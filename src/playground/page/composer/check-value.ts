import type { DiscordObject } from '../../page-protocol.ts';
import { readNumber, readObjects } from '../read-field.ts';
import { OPTION_TYPE } from './option-type.ts';

/** Whether an option can be sent: its value, nothing (an optional one left empty), or what is wrong in Discord's words. */
export type FieldCheck =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly message: string };

type Reader = (option: DiscordObject, text: string) => FieldCheck;

const ENTITY = 'Choose one from the list';

const READERS: Readonly<Record<number, Reader>> = {
  [OPTION_TYPE.string]: readString,
  [OPTION_TYPE.integer]: (option, text) => readNumeric(option, text, /^[+-]?\d{1,16}$/u, 'Input a valid integer'),
  [OPTION_TYPE.number]: (option, text) =>
    readNumeric(option, text, /^[+-]?\d{1,16}(?:\.\d{1,16})?$/u, 'Input a valid number'),
  [OPTION_TYPE.boolean]: (_, text) =>
    /^(?:true|false)$/iu.test(text)
      ? { kind: 'value', value: text.toLowerCase() === 'true' }
      : wrong('Must be true or false'),
  [OPTION_TYPE.user]: () => wrong(ENTITY),
  [OPTION_TYPE.channel]: () => wrong(ENTITY),
  [OPTION_TYPE.role]: () => wrong(ENTITY),
  [OPTION_TYPE.mentionable]: () => wrong(ENTITY),
  [OPTION_TYPE.attachment]: () => wrong('Files cannot be sent from the playground'),
};

/** Reads what an option holds; what was picked from a list counts as it is. */
export function checkValue(option: DiscordObject, text: string, picked?: string | number | boolean): FieldCheck {
  if (picked !== undefined) return { kind: 'value', value: picked };
  if (text.trim() === '') {
    return option['required'] === true ? wrong('This option is required. Specify a value') : { kind: 'empty' };
  }
  const choice = readObjects(option, 'choices');
  if (choice.length > 0) return readChoice(choice, text.trim());
  return READERS[readNumber(option, 'type') ?? OPTION_TYPE.string]?.(option, text.trim()) ?? wrong(ENTITY);
}

function readChoice(choices: readonly DiscordObject[], text: string): FieldCheck {
  const found = choices.find((one) => String(one['name']).toLocaleLowerCase() === text.toLocaleLowerCase());
  const value = found?.['value'];
  return typeof value === 'string' || typeof value === 'number' ? { kind: 'value', value } : wrong(ENTITY);
}

function readString(option: DiscordObject, text: string): FieldCheck {
  const least = readNumber(option, 'min_length') ?? 0;
  const most = readNumber(option, 'max_length') ?? 6000;
  if (text.length < least) return wrong(`Must be at least ${least} characters long`);
  return text.length > most ? wrong(`Must be at most ${most} characters long`) : { kind: 'value', value: text };
}

function readNumeric(option: DiscordObject, text: string, shape: RegExp, message: string): FieldCheck {
  const value = Number(text);
  if (!shape.test(text) || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return wrong(message);
  const least = readNumber(option, 'min_value');
  const most = readNumber(option, 'max_value');
  if (least !== undefined && value < least) return wrong(`Must be ${least} or more`);
  return most !== undefined && value > most ? wrong(`Must be ${most} or less`) : { kind: 'value', value };
}

function wrong(message: string): FieldCheck {
  return { kind: 'wrong', message };
}
