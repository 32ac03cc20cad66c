import type { PageAction } from '../page-protocol.ts';
import { COMPONENT, walkComponents } from '../state/component-tree.ts';
import { INTERACTION } from '../state/interaction-book.ts';
import { jsonList, numberOf, textOf, type Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import type { Act } from './act.ts';
import { PageRefusal } from './page-refusal.ts';
import { resolveAll, type Kind } from './resolve-ids.ts';

type ComponentAction = Extract<PageAction, { kind: 'component' }>;

/** Selects whose values are ids, and of what. */
const ID_SELECTS: Readonly<Record<number, readonly Kind[]>> = {
  [COMPONENT.userSelect]: ['users'],
  [COMPONENT.roleSelect]: ['roles'],
  [COMPONENT.mentionableSelect]: ['users', 'roles'],
  [COMPONENT.channelSelect]: ['channels'],
};

/** A click on a button or a choice in a select. @throws PageRefusal when the component is not there or not usable. */
export function componentAct(world: World, action: ComponentAction): Act {
  const message = world.messages.get(action.messageId);
  const component = walkComponents(message?.components)
    .map((placed) => placed.component)
    .find(({ custom_id, type }) => custom_id === action.customId && type === action.componentType);
  if (component === undefined) throw new PageRefusal('This component is not there any more.');
  if (component['disabled'] === true) throw new PageRefusal('This component is disabled.');
  const data = { id: component['id'], custom_id: action.customId, component_type: action.componentType };
  return {
    type: INTERACTION.component,
    channelId: action.channelId,
    name: textOf(component['label']) ?? textOf(component['placeholder']) ?? action.customId,
    data: action.componentType === COMPONENT.button ? data : { ...data, ...selected(world, component, action) },
    sourceMessageId: action.messageId,
  };
}

function selected(world: World, component: Json, action: ComponentAction): Json {
  const values = action.values ?? [];
  const min = numberOf(component['min_values']) ?? 1;
  const max = numberOf(component['max_values']) ?? 1;
  if (values.length < min || values.length > max) throw new PageRefusal(`Choose between ${min} and ${max}.`);
  const kinds = ID_SELECTS[action.componentType];
  if (kinds !== undefined)
    return {
      values,
      resolved: resolveAll(
        world,
        values.map((id) => ({ id, kinds })),
      ),
    };
  const known = new Set(jsonList(component['options']).map((option) => option['value']));
  if (values.some((value) => !known.has(value))) throw new PageRefusal('This choice is not there any more.');
  return { values };
}
