import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';

interface AppsButtonProps {
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** Opens the palette for those who would not think of typing "/". */
export function AppsButton({ disabled, onOpen }: AppsButtonProps): ComponentChildren {
  return html`<button
    type="button"
    disabled=${disabled}
    class="tool apps"
    aria-label="Use apps"
    tabindex="-1"
    title="Use apps"
    onMouseDown=${(event: MouseEvent) => event.preventDefault()}
    onClick=${onOpen}
  >
    ${h(Icon, { name: 'plus' })}
  </button>`;
}
