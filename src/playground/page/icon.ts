import type { VNode } from 'preact';
import { html } from 'htm/preact';

/** Outlines of 24 × 24 units, drawn with the text's colour. */
const PATHS = {
  hash: 'M9.5 4 7.5 20M16.5 4l-2 16M4 9h16.5M3.5 15H20',
  menu: 'M4 6h16M4 12h16M4 18h16',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'm6 9 6 6 6-6',
  next: 'm9 6 6 6-6 6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  file: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.5a3.2 3.2 0 0 1 0 6M18 14.5c2 .7 3.5 2.6 3.5 5.5',
  slash: 'M15 4 9 20',
  reply: 'M20 19v-5a4 4 0 0 0-4-4H5M9 6l-4 4 4 4',
  send: 'M4 12 3 4l18 8-18 8 1-8h8',
  plus: 'M12 6v12M6 12h12',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

/** An icon; decoration alone, so hidden from assistive technology. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): VNode {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${PATHS[name]} />
  </svg>`;
}
