import { jsonList, numberOf, textOf, type Command, type Json } from '../state/objects.ts';
import { OPTION } from './option-types.ts';
import { PageRefusal } from './page-refusal.ts';

/** A value with its definition. */
export interface Leaf {
  readonly option: Json;
  readonly definition: Json;
}

/** What a person filled in: the sub-command's names and the values. */
export interface FilledOptions {
  readonly path: readonly string[];
  readonly leaves: readonly Leaf[];
}

/**
 * Holds what a person filled in against the command's definition, as a Discord client does before it sends anything.
 *
 * @param stage - while "typing", required options may be missing and values unfinished.
 * @throws PageRefusal in words that a person understands.
 */
export function checkOptions(command: Command, options: readonly Json[], stage: 'submit' | 'typing'): FilledOptions {
  return checkLevel(jsonList(command['options']), options, stage);
}

function checkLevel(definitions: readonly Json[], options: readonly Json[], stage: 'submit' | 'typing'): FilledOptions {
  const filled = options.map((option): Leaf => ({ option, definition: definitionOf(definitions, option) }));
  const nested = filled.find(({ definition }) => isNested(definition));
  if (nested !== undefined) {
    const below = checkLevel(jsonList(nested.definition['options']), jsonList(nested.option['options']), stage);
    return { ...below, path: [String(nested.definition['name']), ...below.path] };
  }
  if (definitions.some((definition) => isNested(definition))) throw new PageRefusal('Choose a sub-command.');
  if (stage === 'submit') {
    refuseMissing(definitions, filled);
    for (const leaf of filled) refuseValue(leaf);
  }
  return { path: [], leaves: filled };
}

function definitionOf(definitions: readonly Json[], option: Json): Json {
  const definition = definitions.find(({ name, type }) => name === option['name'] && type === option['type']);
  if (definition === undefined) throw new PageRefusal(`There is no option "${String(option['name'])}" of this type.`);
  return definition;
}

function isNested(definition: Json): boolean {
  return definition['type'] === OPTION.subcommand || definition['type'] === OPTION.subcommandGroup;
}

function refuseMissing(definitions: readonly Json[], filled: readonly Leaf[]): void {
  const given = new Set(filled.map(({ definition }) => definition));
  const missing = definitions.find((definition) => definition['required'] === true && !given.has(definition));
  if (missing !== undefined) throw new PageRefusal(`The option "${String(missing['name'])}" is required.`);
}

function refuseValue({ option, definition }: Leaf): void {
  const { value } = option;
  const name = String(definition['name']);
  if (!hasTypeOf(value, numberOf(definition['type']) ?? 0)) throw new PageRefusal(`"${name}" has a wrong value.`);
  const choices = jsonList(definition['choices']);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value)) {
    throw new PageRefusal(`"${name}" must be one of its choices.`);
  }
  const bounds = boundsOf(definition, value);
  if (bounds.size < bounds.min || bounds.size > bounds.max) {
    throw new PageRefusal(`"${name}" must lie between ${bounds.min} and ${bounds.max}.`);
  }
}

function hasTypeOf(value: unknown, type: number): boolean {
  if (type === OPTION.integer) return Number.isSafeInteger(value);
  if (type === OPTION.number) return typeof value === 'number' && Number.isFinite(value);
  return type === OPTION.boolean ? typeof value === 'boolean' : typeof value === 'string';
}

/** Discord's client takes at most this many characters in a text option. */
const MAX_TEXT = 6_000;

function boundsOf(
  definition: Json,
  value: unknown,
): { readonly size: number; readonly min: number; readonly max: number } {
  const text = textOf(value);
  if (text !== undefined) {
    const min = Math.max(1, numberOf(definition['min_length']) ?? 1);
    return { size: text.length, min, max: numberOf(definition['max_length']) ?? MAX_TEXT };
  }
  const min = numberOf(definition['min_value']) ?? -Infinity;
  return { size: numberOf(value) ?? 0, min, max: numberOf(definition['max_value']) ?? Infinity };
}
