import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';
import { usePage } from '../state/page-context.ts';

/** Says that nobody else sees a message, and lets the person dismiss it. */
export function EphemeralMark({ id }: { readonly id: string }): ComponentChildren {
  const { dispatch } = usePage();
  return html`<p class="ephemeral-mark">
    ${h(Icon, { name: 'eye' })} Only you can see this ·
    <button type="button" class="as-link" onClick=${() => dispatch({ kind: 'dismissed', id })}>Dismiss message</button>
  </p>`;
}
