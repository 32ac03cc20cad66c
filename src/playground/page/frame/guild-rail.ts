import type { ComponentChildren } from 'preact';
import { html } from 'htm/preact';

/** The strip of servers at the far left: the one that the playground has. Decoration alone, its name stands beside it. */
export function GuildRail({ name }: { readonly name: string }): ComponentChildren {
  const letters = name
    .split(/\s+/u)
    .map((word) => word.slice(0, 1))
    .join('');
  return html`<div class="rail" aria-hidden="true"><span class="guild">${letters}</span></div>`;
}
