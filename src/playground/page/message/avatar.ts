import type { ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readText } from '../read-field.ts';

const HUES = 12;

/** A round picture of a user: the first letter of the name on a colour of its own. */
export function Avatar({
  user,
  size,
}: {
  readonly user: DiscordObject | undefined;
  readonly size: number;
}): ComponentChildren {
  const name = nameOfUser(user);
  const letter = String.fromCodePoint(name.codePointAt(0) ?? 63).toLocaleUpperCase();
  const hue = hueOf(readText(user, 'id') ?? name);
  const style = { width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.45)}px` };
  return html`<span class=${`avatar hue-${hue}`} style=${style} aria-hidden="true">${letter}</span>`;
}

function hueOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letter.codePointAt(0) ?? 0;
  return sum % HUES;
}
