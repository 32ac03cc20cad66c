import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Dots } from '../dots.ts';
import type { DiscordObject } from '../../page-protocol.ts';
import { Icon } from '../icon.ts';
import { readFlag, readNumber, readObject, readText } from '../read-field.ts';
import { emojiText } from './emoji.ts';
import { useComponent } from './message-scope.ts';
import { safeUrl } from './safe-url.ts';

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const LINK = 5;

/** A button of a message: starts an interaction, or opens an address. */
export function Button({ component }: { readonly component: DiscordObject }): ComponentChildren {
  const { pending, use } = useComponent(component);
  const style = readNumber(component, 'style') ?? 2;
  const disabled = readFlag(component, 'disabled');
  if (style === LINK) return drawLink(component, disabled);
  return html`<button
    type="button"
    class=${`button ${STYLES[style] ?? 'secondary'}${pending ? ' pending' : ''}`}
    disabled=${disabled}
    aria-busy=${pending}
    onClick=${() => use()}
  >
    ${drawLabel(component)}${pending && h(Dots, null)}
  </button>`;
}

function drawLink(component: DiscordObject, disabled: boolean): ComponentChildren {
  const url = disabled ? undefined : safeUrl(readText(component, 'url'));
  const shown = html`${drawLabel(component)}${h(Icon, { name: 'out' })}`;
  return url === undefined
    ? html`<span class="button secondary" aria-disabled="true">${shown}</span>`
    : html`<a class="button secondary" href=${url} target="_blank" rel="noopener noreferrer nofollow">${shown}</a>`;
}

function drawLabel(component: DiscordObject): ComponentChildren {
  const emoji = emojiText(readObject(component, 'emoji'));
  const label = readText(component, 'label');
  return html`<span class="button-label">
    ${emoji !== undefined && html`<span class="emoji" aria-hidden=${label !== undefined}>${emoji}</span>`}
    ${label !== undefined && html`<span>${label}</span>`}
  </span>`;
}
