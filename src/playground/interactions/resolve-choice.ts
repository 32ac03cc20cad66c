import { COMPONENT } from '../state/component-tree.ts';
import { jsonList, numberOf, type Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import { PageRefusal } from './page-refusal.ts';
import { resolveAll, type Kind } from './resolve-ids.ts';

/** Selects whose values are ids, and of what. */
const ID_SELECTS: Readonly<Record<number, readonly Kind[]>> = {
  [COMPONENT.userSelect]: ['users'],
  [COMPONENT.roleSelect]: ['roles'],
  [COMPONENT.mentionableSelect]: ['users', 'roles'],
  [COMPONENT.channelSelect]: ['channels'],
};

/**
 * Holds a choice in a select against its bounds and options.
 *
 * @returns the `resolved` part for selects of users, roles and channels; nothing for the others.
 * @throws PageRefusal when a client would not let the person choose so.
 */
export function resolveChoice(world: World, select: Json, values: readonly string[]): Json {
  const min = select['required'] === false ? 0 : (numberOf(select['min_values']) ?? 1);
  const max = numberOf(select['max_values']) ?? 1;
  if (values.length < min || values.length > max) throw new PageRefusal(`Choose between ${min} and ${max}.`);
  const kinds = ID_SELECTS[numberOf(select['type']) ?? 0];
  if (kinds !== undefined) {
    const wanted = values.map((id) => ({ id, kinds }));
    return { resolved: resolveAll(world, wanted) };
  }
  const known = new Set(jsonList(select['options']).map((option) => option['value']));
  if (values.some((value) => !known.has(value))) throw new PageRefusal('This choice is not there any more.');
  return {};
}
