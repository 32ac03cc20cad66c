import { h, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';
import type { SelectChoice } from './select-choices.ts';

interface ChoiceListProps {
  readonly id: string;
  readonly choices: readonly SelectChoice[];
  readonly chosen: readonly string[];
  readonly at: number;
  readonly many: boolean;
  readonly onPick: (choice: SelectChoice) => void;
  readonly onPoint: (at: number) => void;
}

/** The open list of a select. */
export function ChoiceList({ id, choices, chosen, at, many, onPick, onPoint }: ChoiceListProps): ComponentChildren {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => void list.current?.classList.toggle('upwards', lacksRoom(list.current)), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  return html`<ul class="select-list" role="listbox" id=${`${id}-list`} aria-multiselectable=${many} ref=${list}>
    ${choices.length === 0 && html`<li class="nothing">No results found</li>`}
    ${choices.map(
      (choice, index) =>
        html`<li
          role="option"
          id=${`${id}-${index}`}
          class=${index === at ? 'pointed' : ''}
          aria-selected=${chosen.includes(choice.value)}
          onMouseEnter=${() => onPoint(index)}
          onClick=${() => onPick(choice)}
        >
          ${choice.emoji !== undefined && html`<span class="emoji">${choice.emoji}</span>`}
          <span class="choice-words">
            <span>${choice.label}</span
            >${choice.description !== undefined && html`<small>${choice.description}</small>`}
          </span>
          <span class="choice-mark">${chosen.includes(choice.value) && h(Icon, { name: 'tick' })}</span>
        </li>`,
    )}
  </ul>`;
}

/** Whether the list would reach below what is seen, and there is more room above. */
function lacksRoom(list: Element): boolean {
  const { top, bottom } = list.getBoundingClientRect();
  const seen = list.closest('.messages')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return bottom > seen.bottom && top - seen.top > seen.bottom - top;
}
