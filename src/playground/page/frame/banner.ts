import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';
import { usePage } from '../state/page-context.ts';
import type { PageView } from '../state/page-view.ts';

/** What the person must know above all: no line to the playground, no bot, or an action that was refused. */
export function Banner(): ComponentChildren {
  const { view, dispatch } = usePage();
  const trouble = troubleOf(view);
  return html`<div class="banners" role="status">
    ${trouble !== undefined && html`<p class="banner"><span class="spinner" aria-hidden="true"></span>${trouble}</p>`}
    ${
      view.notice !== undefined &&
      html`<p class="banner notice" role="alert">
        <span>${view.notice}</span>
        <button
          type="button"
          class="tool"
          aria-label="Close"
          onClick=${() => dispatch({ kind: 'notice', text: undefined })}
        >
          ${h(Icon, { name: 'close' })}
        </button>
      </p>`
    }
  </div>`;
}

function troubleOf(view: PageView): string | undefined {
  if (view.link === 'lost') return 'Connection to the playground lost. Reconnecting…';
  if (view.state !== undefined && !view.state.connected) return 'Waiting for the bot…';
  return undefined;
}
