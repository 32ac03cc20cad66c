import { mapComponents, walkComponents } from './component-tree.ts';
import { numberOf, type Json } from './objects.ts';

/** Gives every component without an `id` (or with 0) the next free number from 1, parents before children, as Discord does. */
export function numberComponents(components: unknown): Json[] {
  const taken = new Set(walkComponents(components).map(({ component }) => component['id']));
  let next = 0;
  const nextFree = (): number => {
    do next += 1;
    while (taken.has(next));
    return next;
  };
  return mapComponents(components, (component) => ({
    ...component,
    id: (numberOf(component['id']) ?? 0) > 0 ? component['id'] : nextFree(),
  }));
}
