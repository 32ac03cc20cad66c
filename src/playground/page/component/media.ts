import { h, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Icon } from '../icon.ts';
import { readFlag, readObject, readObjects, readText } from '../read-field.ts';
import { Cover } from './cover.ts';
import { MessageScope } from './message-scope.ts';
import { isOwn, mediaUrl } from './safe-url.ts';

/** A small picture beside the texts of a section. */
export function Thumbnail({ component }: { readonly component: DiscordObject }): ComponentChildren {
  return h(Picture, { item: component, kind: 'thumbnail' });
}

/** One to ten pictures in a grid. */
export function MediaGallery({ component }: { readonly component: DiscordObject }): ComponentChildren {
  const items = readObjects(component, 'items');
  return html`<div class=${`gallery of-${Math.min(items.length, 4)}`}>
    ${items.map((item) => h(Picture, { item, kind: 'gallery-item' }))}
  </div>`;
}

interface PictureProps {
  readonly item: DiscordObject;
  readonly kind: string;
}

function Picture({ item, kind }: PictureProps): ComponentChildren {
  const message = useContext(MessageScope);
  const url = mediaUrl(readText(readObject(item, 'media'), 'url'), message);
  const description = readText(item, 'description') ?? '';
  if (url === undefined) return html`<span class=${`${kind} missing`}>${description || 'Picture not found'}</span>`;
  const picture = isOwn(url)
    ? html`<a class=${kind} href=${url} target="_blank" rel="noopener">
        <img src=${url} alt=${description} title=${description} loading="lazy" />
      </a>`
    : html`<a class=${`${kind} remote`} href=${url} target="_blank" rel="noopener noreferrer nofollow" title=${url}>
        ${h(Icon, { name: 'out' })}<span>${description || 'Picture on another site'}</span>
      </a>`;
  return readFlag(item, 'spoiler') ? h(Cover, null, picture) : picture;
}
