import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { html } from 'htm/preact';

/** One line of the list above the composer. */
export interface Suggestion {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly side?: ComponentChildren;
  /** A heading that stands above this line. */
  readonly heading?: string | undefined;
}

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly head?: ComponentChildren;
  readonly items: readonly Suggestion[];
  /** The line that Enter takes; −1 for none. */
  readonly at: number;
  readonly empty?: ComponentChildren;
  readonly onPick: (at: number) => void;
  readonly onPoint: (at: number) => void;
}

/** The list above the composer: commands, choices or options. The focus stays in the composer. */
export function SuggestionList(props: SuggestionListProps): ComponentChildren {
  const { id, label, head, items, at, empty } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pointed = at < 0 ? null : box.current?.querySelector(`[data-at="${at}"]`);
    pointed?.scrollIntoView({ block: 'nearest' });
  }, [at, items.length]);
  return html`<div class="suggestions" onMouseDown=${keepFocus}>
    ${head !== undefined && html`<div class="suggestions-head">${head}</div>`}
    <div class="suggestions-list" role="listbox" id=${id} aria-label=${label} ref=${box}>
      ${items.map((item, index) => drawItem(props, item, index))}
      ${items.length === 0 && empty !== undefined && html`<p class="suggestions-empty" role="status">${empty}</p>`}
    </div>
  </div>`;
}

function drawItem(
  { id, at, onPick, onPoint }: SuggestionListProps,
  item: Suggestion,
  index: number,
): ComponentChildren {
  return html`${item.heading !== undefined && html`<div class="suggestions-heading" role="presentation">${item.heading}</div>`}
    <div
      key=${item.key}
      role="option"
      id=${`${id}-${index}`}
      data-at=${index}
      class=${`suggestion${index === at ? ' pointed' : ''}`}
      aria-selected=${index === at}
      onMouseMove=${() => index !== at && onPoint(index)}
      onClick=${() => onPick(index)}
    >
      <div class="suggestion-words">
        <span class="suggestion-name">${item.name}</span>
        ${item.detail !== undefined && html`<span class="suggestion-detail">${item.detail}</span>`}
      </div>
      ${item.side !== undefined && html`<span class="suggestion-side">${item.side}</span>`}
    </div>`;
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
