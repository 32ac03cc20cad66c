import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Dots } from '../dots.ts';

/** What stands in place of an answer that the bot has promised. */
export function Thinking({ name }: { readonly name: string }): ComponentChildren {
  return html`<p class="thinking" role="status">${h(Dots, null)}<span>${name} is thinking…</span></p>`;
}
