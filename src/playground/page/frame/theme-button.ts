import { h, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';

const KEY = 'theme';

/** Turns the page from Discord's dark look to its light one and back; the browser remembers which. */
export function ThemeButton(): ComponentChildren {
  const [light, setLight] = useState(() => localStorage.getItem(KEY) === 'light');
  useEffect(() => {
    document.documentElement.dataset['theme'] = light ? 'light' : 'dark';
    localStorage.setItem(KEY, light ? 'light' : 'dark');
  }, [light]);
  const name = light ? 'Dark theme' : 'Light theme';
  return html`<button type="button" class="tool" aria-label=${name} title=${name} onClick=${() => setLight(!light)}>
    ${h(Icon, { name: light ? 'moon' : 'sun' })}
  </button>`;
}
