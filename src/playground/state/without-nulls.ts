import type { Json } from './objects.ts';

/** An object without its null fields: what a bot may send as null, Discord answers by leaving it out. */
export function withoutNulls(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
