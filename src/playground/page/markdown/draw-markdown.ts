import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { CommandMention, Mention } from './draw-mention.ts';
import type { MarkdownList, MarkdownLink, MarkdownNode } from './node.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { Spoiler } from './spoiler.ts';
import { Timestamp } from './timestamp.ts';

type Drawers = {
  readonly [Kind in MarkdownNode['kind']]: (node: Extract<MarkdownNode, { readonly kind: Kind }>) => ComponentChildren;
};

const DRAWERS: Drawers = {
  text: ({ text }) => text,
  strong: ({ children }) => html`<strong>${drawAll(children)}</strong>`,
  emphasis: ({ children }) => html`<em>${drawAll(children)}</em>`,
  underline: ({ children }) => html`<u>${drawAll(children)}</u>`,
  strike: ({ children }) => html`<s>${drawAll(children)}</s>`,
  spoiler: ({ children }) => h(Spoiler, null, drawAll(children)),
  paragraph: ({ children }) => html`<div class="paragraph">${drawAll(children)}</div>`,
  quote: ({ children }) => html`<blockquote>${drawAll(children)}</blockquote>`,
  subtext: ({ children }) => html`<small class="subtext">${drawAll(children)}</small>`,
  heading: ({ level, children }) => h(`h${level + 2}`, { class: `heading-${level}` }, drawAll(children)),
  list: drawList,
  code: ({ text }) => html`<code>${text}</code>`,
  'code-block': ({ text, language }) => html`<pre data-language=${language} tabindex="0"><code>${text}</code></pre>`,
  link: drawLink,
  timestamp: ({ seconds, style }) => h(Timestamp, { seconds, style }),
  mention: ({ of, id }) => h(Mention, { of, id }),
  command: ({ name, id }) => h(CommandMention, { name, id }),
  emoji: ({ name }) => html`<span class="custom-emoji" title=${`:${name}:`}>:${name}:</span>`,
};

/** Draws a text of Discord Markdown. */
export function Markdown({ text }: { readonly text: string }): ComponentChildren {
  return html`<div class="markdown">${drawAll(parseMarkdown(text))}</div>`;
}

function drawAll(nodes: readonly MarkdownNode[]): ComponentChildren[] {
  return nodes.map((node) => (DRAWERS[node.kind] as (node: MarkdownNode) => ComponentChildren)(node));
}

function drawList({ ordered, start, items }: MarkdownList): ComponentChildren {
  const drawn = items.map((item) => html`<li>${drawAll(item)}</li>`);
  return ordered
    ? html`<ol start=${start}>
        ${drawn}
      </ol>`
    : html`<ul>
        ${drawn}
      </ul>`;
}

function drawLink({ url, title, children }: MarkdownLink): ComponentChildren {
  return html`<a href=${url} title=${title ?? url} target="_blank" rel="noopener noreferrer nofollow"
    >${drawAll(children)}</a
  >`;
}
