import { COMPONENT, walkComponents } from '../state/component-tree.ts';
import { textOf } from '../state/objects.ts';

/** Above this many bytes Discord answers 500 instead of a reason. */
const MAX_BYTES = 10_170;
const BYTES_A_DISPLAY = 12;

/** True when the text displays are too large on the wire: UTF-8 bytes plus 12 for each of them. */
export function exceedsWireSize(components: unknown): boolean {
  const texts = walkComponents(components).flatMap(({ component }) =>
    component['type'] === COMPONENT.textDisplay ? (textOf(component['content']) ?? '') : [],
  );
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text, 'utf8') + BYTES_A_DISPLAY, 0);
  return bytes > MAX_BYTES;
}
