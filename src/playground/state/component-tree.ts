import { isJson, jsonList, type Json } from './objects.ts';

/** Component types by name. */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** A component and where it stands in its body. */
export interface PlacedComponent {
  readonly component: Json;
  readonly path: readonly (string | number)[];
}

/** Every component of a tree, parents before children; `at` is the path of the list. */
export function walkComponents(list: unknown, at: readonly (string | number)[] = ['components']): PlacedComponent[] {
  return jsonList(list).flatMap((component, index) => walkOne(component, [...at, index]));
}

function walkOne(component: Json, path: readonly (string | number)[]): PlacedComponent[] {
  const single = ['accessory', 'component'].flatMap((key) => {
    const child = component[key];
    return isJson(child) ? walkOne(child, [...path, key]) : [];
  });
  return [{ component, path }, ...walkComponents(component['components'], [...path, 'components']), ...single];
}

/** Rebuilds a tree: `change` sees each component before its children. */
export function mapComponents(list: unknown, change: (component: Json) => Json): Json[] {
  return jsonList(list).map((component) => mapOne(component, change));
}

function mapOne(component: Json, change: (component: Json) => Json): Json {
  const changed = change(component);
  const { components, accessory, component: labelled } = changed;
  return {
    ...changed,
    ...(Array.isArray(components) ? { components: mapComponents(components, change) } : {}),
    ...(isJson(accessory) ? { accessory: mapOne(accessory, change) } : {}),
    ...(isJson(labelled) ? { component: mapOne(labelled, change) } : {}),
  };
}
