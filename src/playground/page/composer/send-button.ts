import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';

/** Sends what stands in the composer: for fingers, shown where there is no keyboard to press Enter on. */
export function SendButton({ onSend }: { readonly onSend: () => void }): ComponentChildren {
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  return html`<button type="button" class="tool send" aria-label="Send" onMouseDown=${keepFocus} onClick=${onSend}>
    ${h(Icon, { name: 'send' })}
  </button>`;
}
