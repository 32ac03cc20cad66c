import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Markdown } from '../markdown/draw-markdown.ts';
import { readFlag, readNumber, readObject, readObjects, readText } from '../read-field.ts';
import { safeUrl } from './safe-url.ts';

/** A classic embed: author, title, description, fields and footer. */
export function Embed({ embed }: { readonly embed: DiscordObject }): ComponentChildren {
  const colour = readNumber(embed, 'color');
  const style = colour === undefined ? {} : { borderInlineStartColor: `#${colour.toString(16).padStart(6, '0')}` };
  const author = readText(readObject(embed, 'author'), 'name');
  const description = readText(embed, 'description');
  const footer = readText(readObject(embed, 'footer'), 'text');
  return html`<div class="embed" style=${style}>
    ${author !== undefined && html`<p class="embed-author">${author}</p>`} ${drawTitle(embed)}
    ${description !== undefined && h(Markdown, { text: description })}
    <div class="embed-fields">${readObjects(embed, 'fields').map(drawField)}</div>
    ${footer !== undefined && html`<p class="embed-footer">${footer}</p>`}
  </div>`;
}

function drawTitle(embed: DiscordObject): ComponentChildren {
  const title = readText(embed, 'title');
  const url = safeUrl(readText(embed, 'url'));
  if (title === undefined) return null;
  const linked =
    url === undefined ? title : html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`;
  return html`<p class="embed-title">${linked}</p>`;
}

function drawField(field: DiscordObject): ComponentChildren {
  return html`<div class=${readFlag(field, 'inline') ? 'embed-field inline' : 'embed-field'}>
    <strong>${readText(field, 'name')}</strong>${h(Markdown, { text: readText(field, 'value') ?? '' })}
  </div>`;
}
