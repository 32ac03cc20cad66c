import type { VNode } from 'preact';
import { html } from 'htm/preact';

/** Three dots that breathe while something is under way; decoration alone. */
export function Dots(): VNode {
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`;
}
