import { AvailableLocalesEnumSchema } from 'discord-api-spec/preview/zod';
import { z } from 'zod';
import { isJson, jsonList, type Json } from '../state/objects.ts';
import type { Fault } from './fault.ts';
import { allOptions } from './option-tree.ts';
import type { Rule } from './rule.ts';

const TRANSLATED = ['name_localizations', 'description_localizations'] as const;

const localeUnknown: Rule<Json> = {
  id: 'locale-unknown',
  refuses: 'a translation into a language that Discord does not have',
  find: (command) =>
    [{ option: command, path: [] }, ...allOptions(command)].flatMap(({ option, path }) => [
      ...localeFaults(option, path),
      ...jsonList(option['choices']).flatMap((choice, index) => localeFaults(choice, [...path, 'choices', index])),
    ]),
};

/** Languages of translated names and descriptions. */
export const LOCALE_RULES: readonly Rule<Json>[] = [localeUnknown];

/** A fault for each translation into an unknown language. */
export function localeFaults(named: Json, path: Fault['path']): Fault[] {
  return TRANSLATED.flatMap((field) => {
    const texts = named[field];
    if (!isJson(texts)) return [];
    return Object.keys(texts)
      .filter((locale) => !z.core.safeParse(AvailableLocalesEnumSchema, locale).success)
      .map((locale) => ({
        path: [...path, field, locale],
        code: 'ENUM_TYPE_COERCE',
        message: `Value "${locale}" is not a valid enum value.`,
      }));
  });
}
