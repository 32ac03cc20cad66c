import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Markdown } from '../markdown/draw-markdown.ts';
import { readFlag, readNumber, readObject, readObjects, readText } from '../read-field.ts';
import { Button } from './button.ts';
import { FileComponent } from './file.ts';
import { MediaGallery, Thumbnail } from './media.ts';
import { MessageSelect } from './message-select.ts';
import { Cover } from './cover.ts';

type Drawer = (component: DiscordObject) => ComponentChildren;

/** What draws each of Discord's component types, by number. */
const DRAWERS: Readonly<Record<number, Drawer>> = {
  1: (row) => html`<div class="action-row">${drawComponents(readObjects(row, 'components'))}</div>`,
  2: (component) => h(Button, { component }),
  3: (component) => h(MessageSelect, { component }),
  5: (component) => h(MessageSelect, { component }),
  6: (component) => h(MessageSelect, { component }),
  7: (component) => h(MessageSelect, { component }),
  8: (component) => h(MessageSelect, { component }),
  9: drawSection,
  10: (component) => h(Markdown, { text: readText(component, 'content') ?? '' }),
  11: (component) => h(Thumbnail, { component }),
  12: (component) => h(MediaGallery, { component }),
  13: (component) => h(FileComponent, { component }),
  14: drawSeparator,
  17: drawContainer,
};

/** Draws components in their order; a type that the page does not know is named, never left out silently. */
export function drawComponents(components: readonly DiscordObject[]): ComponentChildren[] {
  return components.map((component) => {
    const type = readNumber(component, 'type') ?? 0;
    const draw = DRAWERS[type];
    return draw === undefined ? html`<p class="unknown">A component of type ${type} stands here.</p>` : draw(component);
  });
}

function drawSection(section: DiscordObject): ComponentChildren {
  const accessory = readObject(section, 'accessory');
  return html`<div class="section">
    <div class="section-texts">${drawComponents(readObjects(section, 'components'))}</div>
    <div class="section-accessory">${accessory && drawComponents([accessory])}</div>
  </div>`;
}

const LARGE_SPACING = 2;

function drawSeparator(separator: DiscordObject): ComponentChildren {
  const line = separator['divider'] !== false ? ' line' : '';
  const large = readNumber(separator, 'spacing') === LARGE_SPACING ? ' large' : '';
  return html`<div class=${`separator${line}${large}`} role="separator"></div>`;
}

function drawContainer(container: DiscordObject): ComponentChildren {
  const accent = readNumber(container, 'accent_color');
  const style = accent === undefined ? {} : { borderInlineStartColor: `#${accent.toString(16).padStart(6, '0')}` };
  const inner = html`<div class=${`container${accent === undefined ? '' : ' accented'}`} style=${style}>
    ${drawComponents(readObjects(container, 'components'))}
  </div>`;
  return readFlag(container, 'spoiler') ? h(Cover, null, inner) : inner;
}
