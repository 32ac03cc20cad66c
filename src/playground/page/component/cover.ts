import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { html } from 'htm/preact';

/** Hides a picture, file or container that the bot marked as a spoiler until the person reveals it. */
export function Cover({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  const [open, setOpen] = useState(false);
  if (open) return children;
  return html`<div class="cover">
    <div class="covered" inert aria-hidden="true">${children}</div>
    <button type="button" class="cover-button" onClick=${() => setOpen(true)}>Spoiler</button>
  </div>`;
}
