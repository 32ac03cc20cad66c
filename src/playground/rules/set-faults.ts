import type { Fault } from './fault.ts';

/** A fault for each item of a list of texts or numbers that stood in it before; nothing for what is no list. */
export function findRepeatedItems(list: unknown, path: Fault['path']): Fault[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item, index) =>
    items.indexOf(item) < index
      ? [
          {
            path: [...path, index],
            code: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
            message: 'The set already contains this value',
          },
        ]
      : [],
  );
}
