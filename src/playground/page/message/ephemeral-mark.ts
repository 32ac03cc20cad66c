import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { focusComposer } from '../focus-composer.ts';
import { Icon } from '../icon.ts';
import { usePage } from '../state/page-context.ts';

/** Says that nobody else sees a message, and lets the person dismiss it. */
export function EphemeralMark({ id }: { readonly id: string }): ComponentChildren {
  const { dispatch } = usePage();
  const dismiss = (): void => {
    dispatch({ kind: 'dismissed', id });
    focusComposer();
  };
  return html`<p class="ephemeral-mark">
    ${h(Icon, { name: 'eye' })} Only you can see this ·
    <button type="button" class="as-link" onClick=${dismiss}>Dismiss message</button>
  </p>`;
}
