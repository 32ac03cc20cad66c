import type { PageAction } from '../page-protocol.ts';
import { COMPONENT, walkComponents } from '../state/component-tree.ts';
import { INTERACTION } from '../state/interaction-book.ts';
import { textOf, type Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import type { Act } from './act.ts';
import { PageRefusal } from './page-refusal.ts';
import { resolveChoice } from './resolve-choice.ts';

type ComponentAction = Extract<PageAction, { kind: 'component' }>;

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
  return { values, ...resolveChoice(world, component, values) };
}
