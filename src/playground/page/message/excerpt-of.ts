import type { DiscordObject } from '../../page-protocol.ts';
import { readObject, readObjects, readText } from '../read-field.ts';

const LONGEST = 140;

/** The first words of a message, without its marks: its content, else the texts of its components. */
export function excerptOf(message: DiscordObject): string {
  const words = textOf(message)
    .replaceAll(/[*_~|`#>]+|\]\([^)]*\)|\[|^ *(?:[-*]|-#) /gmu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (words === '') return 'Click to see the message';
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** All text of a message as it was written, content first, then text displays in their order. */
export function textOf(message: DiscordObject): string {
  return [readText(message, 'content') ?? '', ...readObjects(message, 'components').flatMap(textsIn)]
    .filter((one) => one !== '')
    .join('\n');
}

function textsIn(component: DiscordObject): string[] {
  const own = readText(component, 'content');
  const inner = [...readObjects(component, 'components'), readObject(component, 'accessory')].filter(
    (one) => one !== undefined,
  );
  return [...(own === undefined ? [] : [own]), ...inner.flatMap(textsIn)];
}
