import { h, type ComponentChild, type ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { focusComposer } from '../focus-composer.ts';
import { Icon } from '../icon.ts';
import { usePage } from '../state/page-context.ts';
import { readTimeline, writtenMs, type TimelineRow } from '../state/timeline.ts';
import { InteractionRow } from './interaction-row.ts';
import { MessageMenu, type MenuPlace } from './message-menu.ts';
import { MessageRow, type OnMenu } from './message-row.ts';
import { useStickToEnd } from './use-stick-to-end.ts';
import { Welcome } from './welcome.ts';

/** The channel's messages; stays at the newest one unless the person scrolled up. */
export function MessageList(): ComponentChildren {
  const { view } = usePage();
  const [menu, setMenu] = useState<MenuPlace | undefined>(undefined);
  const [visited, setVisited] = useState<string | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const rows = readTimeline(view);
  const { away, toEnd } = useStickToEnd(box, view.channelId);
  const ids = rows.flatMap((row) => (row.kind === 'message' ? [row.id] : []));
  const inTabOrder = visited !== undefined && ids.includes(visited) ? visited : ids.at(-1);
  const onMenu: OnMenu = (message, anchor, at) => setMenu({ message, anchor, at });
  return html`<div class="messages" ref=${box}>
    <div class="messages-inner">
      ${view.state !== undefined && h(Welcome, null)}
      <div
        class="log"
        role="log"
        aria-label="Messages"
        aria-live="polite"
        aria-relevant="additions"
        onKeyDown=${moveFocus}
        onFocusIn=${(event: FocusEvent) => setVisited(messageAround(event.target)?.dataset['messageId'])}
        onFocusOut=${(event: FocusEvent) => messageAround(event.relatedTarget) ?? setVisited(undefined)}
      >
        ${rows.flatMap((row) => drawRow(row, inTabOrder, onMenu))}
      </div>
    </div>
    ${
      away &&
      html`<button type="button" class="jump" onClick=${toEnd}>
        Jump to the newest ${h(Icon, { name: 'chevron' })}
      </button>`
    }
    ${menu !== undefined && h(MessageMenu, { place: menu, onClose: () => setMenu(undefined) })}
  </div>`;
}

function drawRow(row: TimelineRow, inTabOrder: string | undefined, onMenu: OnMenu): readonly ComponentChild[] {
  if (row.kind === 'interaction') return [h(InteractionRow, { key: row.id, interaction: row.interaction })];
  const { id, message, grouped, newDay } = row;
  const day = html`<div class="day" role="separator" key=${`day-${id}`}><span>${dayOf(message)}</span></div>`;
  return [
    ...(newDay ? [day] : []),
    h(MessageRow, { key: id, message, grouped, onMenu, inTabOrder: id === inTabOrder }),
  ];
}

function dayOf(message: DiscordObject): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(writtenMs(message));
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Up and down go from message to message, from wherever the focus is inside one; Escape goes back to the composer. */
function moveFocus(event: KeyboardEvent): void {
  const here = messageAround(event.target);
  if (here === undefined || (event.target as Element).closest('[role="combobox"]') !== null) return;
  const all = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-message-id]')];
  const step = STEPS[event.key];
  const next = step === undefined ? undefined : all[all.indexOf(here) + step];
  if (event.key !== 'Escape' && next === undefined) return;
  event.preventDefault();
  if (next === undefined) focusComposer();
  else next.focus();
}

function messageAround(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-message-id]') ?? undefined) : undefined;
}
