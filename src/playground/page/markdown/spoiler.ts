import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { html } from 'htm/preact';

/** Covers its words until they are clicked, or Enter or the space bar is pressed on them. */
export function Spoiler({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  const [open, setOpen] = useState(false);
  if (open) return html`<span class="spoiler open">${children}</span>`;
  const reveal = (event: Event): void => {
    event.preventDefault();
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') reveal(event);
  };
  return html`<span
    class="spoiler"
    role="button"
    tabindex="0"
    aria-label="Spoiler: reveal"
    aria-expanded="false"
    onClick=${reveal}
    onKeyDown=${onKeyDown}
    ><span class="spoiler-words" aria-hidden="true" inert>${children}</span></span
  >`;
}
