/**
 * Works something out of an object once and keeps it for as long as the object lives: what many numbers of one sentence or one source
 * ask is answered once, so that work stays linear in both.
 *
 * @param make - depends on the object alone, which does not change.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
