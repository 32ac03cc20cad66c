import { h, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { html } from 'htm/preact';
import type { DiscordObject, PageAction } from '../../page-protocol.ts';
import { focusComposer } from '../focus-composer.ts';
import { Icon } from '../icon.ts';
import { readBit, readNumber, readText } from '../read-field.ts';
import { usePage, type PageTools } from '../state/page-context.ts';
import { textOf } from './excerpt-of.ts';

const MESSAGE_COMMAND = 3;
const EPHEMERAL = 1 << 6;

/** Which message a menu is about, and where it opens: at the pointer, else at what was pressed. */
export interface MenuPlace {
  readonly message: DiscordObject;
  readonly anchor: Element;
  readonly at: { readonly x: number; readonly y: number } | undefined;
}

interface MessageMenuProps {
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

interface MenuItem {
  readonly name: string;
  /** What it does cannot be undone. */
  readonly grave?: boolean;
  readonly run: () => void;
}

/** The menu of a message: the bot's message commands under "Apps", and what the page itself offers. */
export function MessageMenu({ place, onClose }: MessageMenuProps): ComponentChildren {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) putWithin(box.current, place);
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [place]);
  useEffect(() => {
    const onDown = (event: Event): void =>
      box.current?.contains(event.target as Node) === true ? undefined : onClose();
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [place]);
  const leave = (): void => {
    onClose();
    const focused = place.anchor instanceof HTMLElement ? place.anchor : undefined;
    focused?.focus();
  };
  const choose = (item: MenuItem): void => {
    leave();
    item.run();
  };
  const apps = appItems(page, place.message);
  return html`<div
    class="menu"
    role="menu"
    aria-label="Message"
    ref=${box}
    onKeyDown=${(event: KeyboardEvent) => pressMenuKey(event, leave)}
  >
    ${apps.length > 0 && html`<div class="menu-heading" role="presentation">Apps</div>`}
    ${apps.map((item) => drawItem(item, choose))}
    ${apps.length > 0 && html`<div class="menu-line" role="separator"></div>`}
    ${ownItems(page, place.message).map((item) => drawItem(item, choose))}
  </div>`;
}

function drawItem(item: MenuItem, choose: (item: MenuItem) => void): ComponentChildren {
  const look = item.grave === true ? 'grave' : undefined;
  return html`<button type="button" role="menuitem" class=${look} tabindex="-1" onClick=${() => choose(item)}>
    <span>${item.name}</span>${h(Icon, { name: 'next' })}
  </button>`;
}

/** Acts for the person, and says so when it was refused. */
async function attempt({ act, dispatch }: PageTools, action: PageAction): Promise<void> {
  const answer = await act(action);
  if (answer.kind === 'failed') dispatch({ kind: 'notice', text: answer.message });
}

function appItems(page: PageTools, message: DiscordObject): MenuItem[] {
  const { view } = page;
  const targetMessageId = readText(message, 'id') ?? '';
  return (view.state?.commands ?? [])
    .filter((command) => readNumber(command, 'type') === MESSAGE_COMMAND)
    .map((command) => ({
      name: readText(command, 'name') ?? '',
      run: () => {
        const commandId = readText(command, 'id') ?? '';
        void attempt(page, { kind: 'command', channelId: view.channelId, commandId, options: [], targetMessageId });
      },
    }));
}

function ownItems(page: PageTools, message: DiscordObject): MenuItem[] {
  const { dispatch, view } = page;
  const id = readText(message, 'id') ?? '';
  const copy = (text: string) => () => void navigator.clipboard.writeText(text);
  const remove = {
    name: 'Delete message',
    grave: true,
    run: () => {
      focusComposer();
      void attempt(page, { kind: 'delete-message', channelId: view.channelId, messageId: id });
    },
  };
  const dismiss = { name: 'Dismiss message', run: () => dispatch({ kind: 'dismissed', id }) };
  return [
    { name: 'Copy text', run: copy(textOf(message)) },
    { name: 'Copy message ID', run: copy(id) },
    readBit(message, 'flags', EPHEMERAL) ? dismiss : remove,
  ];
}

const MOVES: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at + length - 1) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

function pressMenuKey(event: KeyboardEvent, leave: () => void): void {
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const move = MOVES[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') leave();
  else if (move === undefined) return;
  else
    items[
      move(
        items.findIndex((one) => one === document.activeElement),
        items.length,
      )
    ]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Opens to the lower right of its place, and stays on the screen. */
function putWithin(box: HTMLElement, { anchor, at }: MenuPlace): void {
  const { right, bottom } = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const start = at ?? { x: right - width, y: bottom + 4 };
  const edge = 8;
  box.style.left = `${Math.max(edge, Math.min(start.x, innerWidth - width - edge))}px`;
  box.style.top = `${Math.max(edge, Math.min(start.y, innerHeight - height - edge))}px`;
}
