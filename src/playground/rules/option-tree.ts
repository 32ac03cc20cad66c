import { OPTION } from '../interactions/option-types.ts';
import { jsonList, type Json } from '../state/objects.ts';
import type { Fault } from './fault.ts';

/** An option and where it stands in its command. */
export interface PlacedOption {
  readonly option: Json;
  readonly path: Fault['path'];
}

/** One list of options: a command's own, or that of a sub-command or group. */
export interface OptionLevel {
  readonly options: readonly Json[];
  readonly path: Fault['path'];
}

/** Every list of options of a command, outer ones first. */
export function optionLevels(command: Json): OptionLevel[] {
  return levelsBelow({ options: jsonList(command['options']), path: ['options'] });
}

/** Every option of a command, sub-commands and groups included, outer ones first. */
export function allOptions(command: Json): PlacedOption[] {
  return optionLevels(command).flatMap(({ options, path }) =>
    options.map((option, index) => ({ option, path: [...path, index] })),
  );
}

/** True for a sub-command or a group of them. */
export function isNesting(option: Json): boolean {
  return option['type'] === OPTION.subcommand || option['type'] === OPTION.subcommandGroup;
}

function levelsBelow(level: OptionLevel): OptionLevel[] {
  const inner = level.options.flatMap((option, index) =>
    isNesting(option)
      ? levelsBelow({ options: jsonList(option['options']), path: [...level.path, index, 'options'] })
      : [],
  );
  return level.options.length === 0 ? [] : [level, ...inner];
}
