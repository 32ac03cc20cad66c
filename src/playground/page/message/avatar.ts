import type { ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readText } from '../read-field.ts';

const HUES = 12;

interface AvatarProps {
  readonly user: DiscordObject | undefined;
  /** Width and height in pixels. */
  readonly size: number;
  /** Whether to mark the user as here or away; undefined where Discord shows no mark. */
  readonly online?: boolean;
}

/** A round picture of a user: the first letter of the name on a colour of its own. */
export function Avatar({ user, size, online }: AvatarProps): ComponentChildren {
  const name = nameOfUser(user);
  const letter = String.fromCodePoint(name.codePointAt(0) ?? 63).toLocaleUpperCase();
  const hue = hueOf(readText(user, 'id') ?? name);
  const style = { width: `${size}px`, height: `${size}px`, fontSize: `${Math.round(size * 0.45)}px` };
  const presence = online === undefined ? '' : html`<i class=${online ? 'presence online' : 'presence'}></i>`;
  return html`<span class=${`avatar hue-${hue}`} style=${style} aria-hidden="true">${letter}${presence}</span>`;
}

function hueOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letter.codePointAt(0) ?? 0;
  return sum % HUES;
}
