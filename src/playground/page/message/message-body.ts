import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { drawComponents } from '../component/draw-component.ts';
import { Embed } from '../component/embed.ts';
import { Attachment } from '../component/file.ts';
import { MessageScope } from '../component/message-scope.ts';
import { Markdown } from '../markdown/draw-markdown.ts';
import { readBit, readObjects, readText } from '../read-field.ts';

const COMPONENTS_V2 = 1 << 15;

/** The words, embeds, files and components of a message. */
export function MessageBody({ message }: { readonly message: DiscordObject }): ComponentChildren {
  const content = readText(message, 'content') ?? '';
  const loose = readBit(message, 'flags', COMPONENTS_V2) ? [] : readObjects(message, 'attachments');
  const edited = readText(message, 'edited_timestamp');
  return h(
    MessageScope.Provider,
    { value: message },
    content !== '' && h(Markdown, { text: content }),
    edited !== undefined &&
      content !== '' &&
      html`<span class="edited" title=${new Date(edited).toLocaleString()}>(edited)</span>`,
    readObjects(message, 'embeds').map((embed) => h(Embed, { embed })),
    loose.map((attachment) => h(Attachment, { attachment, spoiler: false })),
    html`<div class="components">${drawComponents(readObjects(message, 'components'))}</div>`,
  );
}
