import type { PageAction } from '../page-protocol.ts';
import { COMPONENT, walkComponents, type PlacedComponent } from '../state/component-tree.ts';
import { INTERACTION } from '../state/interaction-book.ts';
import { isJson, numberOf, textOf, type Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import type { Act } from './act.ts';
import { selectsAmong } from '../rules/select-faults.ts';
import { PageRefusal } from './page-refusal.ts';
import { resolveChoice } from './resolve-choice.ts';

type ModalAction = Extract<PageAction, { kind: 'modal' }>;

/** A filled-in modal. @throws PageRefusal when it was not shown, or an input is missing, too short or too long. */
export function modalAct(world: World, action: ModalAction): Act {
  const opener = world.interactions.get(action.interactionId);
  const modal = opener?.modal;
  if (opener === undefined || modal?.['custom_id'] !== action.customId) throw new PageRefusal('This form is outdated.');
  const placed = walkComponents(modal['components']);
  const given = new Map(walkComponents(action.components).map(({ component }) => [component['custom_id'], component]));
  for (const { component } of placed.filter(isTextInput)) {
    refuseInput(component, textOf(given.get(component['custom_id'])?.['value']) ?? '');
  }
  const resolved = selectsAmong(placed).map(({ component }) =>
    resolveChoice(world, component, textList(given.get(component['custom_id'])?.['values'])),
  );
  return {
    type: INTERACTION.modal,
    channelId: action.channelId,
    name: textOf(modal['title']) ?? action.customId,
    data: { custom_id: action.customId, components: action.components, ...mergeResolved(resolved) },
    sourceMessageId: opener.sourceMessageId,
    parent: opener,
  };
}

function isTextInput({ component }: PlacedComponent): boolean {
  return component['type'] === COMPONENT.textInput;
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The `resolved` parts of several selects as one; nothing when none names anything. */
function mergeResolved(parts: readonly Json[]): Json {
  const merged: Record<string, Json> = {};
  for (const { resolved } of parts) {
    for (const [kind, objects] of Object.entries(isJson(resolved) ? resolved : {})) {
      merged[kind] = { ...merged[kind], ...(isJson(objects) ? objects : {}) };
    }
  }
  return Object.keys(merged).length === 0 ? {} : { resolved: merged };
}

const MAX_TEXT = 4_000;

function refuseInput(input: Json, value: string): void {
  const optional = input['required'] === false;
  if (value === '' && optional) return;
  const min = Math.max(optional ? 0 : 1, numberOf(input['min_length']) ?? 0);
  const max = numberOf(input['max_length']) ?? MAX_TEXT;
  if (value.length < min || value.length > max) {
    const label = textOf(input['label']) ?? String(input['custom_id']);
    throw new PageRefusal(`"${label}" must be between ${min} and ${max} characters long.`);
  }
}
