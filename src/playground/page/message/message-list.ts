import { h, type ComponentChildren, type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { usePage } from '../state/page-context.ts';
import { readTimeline, writtenMs, type TimelineRow } from '../state/timeline.ts';
import { InteractionRow } from './interaction-row.ts';
import { MessageMenu, type MenuPlace } from './message-menu.ts';
import { MessageRow } from './message-row.ts';
import { Welcome } from './welcome.ts';

/** How near the end still counts as reading the newest message, in pixels. */
const NEAR_END = 120;

/** The channel's messages; stays at the newest one unless the person scrolled up. */
export function MessageList(): ComponentChildren {
  const { view } = usePage();
  const [menu, setMenu] = useState<MenuPlace | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const rows = readTimeline(view);
  useStickToEnd(box, view.channelId);
  const lastMessage = rows.findLast((row) => row.kind === 'message')?.id;
  const onMenu = (message: DiscordObject, anchor: Element, at?: { readonly x: number; readonly y: number }): void =>
    setMenu({ message, anchor, at });
  return html`<div class="messages" ref=${box}>
    ${view.state !== undefined && h(Welcome, null)}
    <div
      class="log"
      role="log"
      aria-label="Messages"
      aria-live="polite"
      aria-relevant="additions"
      onKeyDown=${moveFocus}
    >
      ${rows.map((row) => drawRow(row, lastMessage, onMenu))}
    </div>
    ${menu !== undefined && h(MessageMenu, { place: menu, onClose: () => setMenu(undefined) })}
  </div>`;
}

type OnMenu = (message: DiscordObject, anchor: Element, at?: { readonly x: number; readonly y: number }) => void;

function drawRow(row: TimelineRow, lastMessage: string | undefined, onMenu: OnMenu): ComponentChildren {
  if (row.kind === 'interaction') return h(InteractionRow, { key: row.id, interaction: row.interaction });
  const { id, message, grouped, newDay } = row;
  return [
    newDay && html`<div class="day" role="separator" key=${`day-${id}`}><span>${dayOf(message)}</span></div>`,
    h(MessageRow, { key: id, message, grouped, onMenu, focusable: id === lastMessage }),
  ];
}

function dayOf(message: DiscordObject): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(writtenMs(message));
}

/** Up and down go from message to message, from wherever the focus is inside one. */
function moveFocus(event: KeyboardEvent): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const target = event.target as Element;
  if (by === undefined || target.closest('[role="combobox"], [role="menu"]') !== null) return;
  const all = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('article.message[tabindex]')];
  const here = all.findIndex((one) => one.contains(target));
  const next = all[here + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function useStickToEnd(box: RefObject<HTMLDivElement | null>, channelId: string): void {
  const atEnd = useRef(true);
  const toEnd = (): void => box.current?.scrollTo({ top: box.current.scrollHeight });
  useLayoutEffect(() => {
    atEnd.current = true;
    toEnd();
  }, [channelId]);
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
  });
  useEffect(() => {
    const list = box.current;
    if (list === null) return undefined;
    const onScroll = (): void => {
      atEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
    };
    const resized = new ResizeObserver(() => atEnd.current && toEnd());
    resized.observe(list);
    list.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resized.disconnect();
      list.removeEventListener('scroll', onScroll);
    };
  }, []);
}
