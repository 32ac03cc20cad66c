import { h, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Icon } from '../icon.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readBit, readFlag, readObject, readObjects, readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import type { PageView } from '../state/page-view.ts';
import { failureUnder, interactionOf, writtenMs } from '../state/timeline.ts';
import { useNow } from '../use-now.ts';
import { Avatar } from './avatar.ts';
import { EphemeralMark } from './ephemeral-mark.ts';
import { formatClock } from './format-clock.ts';
import { MessageBody } from './message-body.ts';
import { ReplyLine } from './reply-line.ts';
import { Thinking } from './thinking.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const CLOCK_MS = 60_000;

/** Opens the menu of a message at the pointer, else at what was pressed. */
export type OnMenu = (message: DiscordObject, anchor: Element, at?: { readonly x: number; readonly y: number }) => void;

interface MessageRowProps {
  readonly message: DiscordObject;
  readonly grouped: boolean;
  readonly onMenu: OnMenu;
  /** One message at a time is reached with Tab; the arrow keys go on from there. */
  readonly inTabOrder: boolean;
}

/** One message of the channel. */
export function MessageRow({ message, grouped, onMenu, inTabOrder }: MessageRowProps): ComponentChildren {
  const { view } = usePage();
  const id = readText(message, 'id') ?? '';
  const ephemeral = readBit(message, 'flags', EPHEMERAL);
  const author = readObject(message, 'author');
  const failure = view.state && failureUnder(view.state, id, view.dismissed);
  const openMenu = (event: MouseEvent): void => {
    if (getSelection()?.isCollapsed === false || (event.target as Element).closest('a, input, textarea') !== null)
      return;
    event.preventDefault();
    onMenu(message, event.currentTarget as Element, { x: event.clientX, y: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    onMenu(message, event.currentTarget as Element);
  };
  const more = (event: MouseEvent): void => onMenu(message, event.currentTarget as Element);
  return html`<article
    class=${`message${grouped ? ' grouped' : ''}${ephemeral ? ' ephemeral' : ''}${callsOut(view, message) ? ' calling' : ''}`}
    data-message-id=${id}
    tabindex=${inTabOrder ? 0 : -1}
    aria-label=${`Message from ${nameOfUser(author)}`}
    onContextMenu=${openMenu}
    onKeyDown=${onKeyDown}
  >
    ${h(ReplyLine, { message })}
    <div class="message-columns">
      ${grouped ? h(SideClock, { message }) : h(Avatar, { user: author, size: 40 })}
      <div class="message-main">
        ${!grouped && h(MessageHead, { message })} ${h(Body, { message })}
        ${failure !== undefined && html`<p class="failure" role="alert">${failure}</p>`}
        ${ephemeral && h(EphemeralMark, { id })}
      </div>
    </div>
    <div class="message-tools">
      <button
        type="button"
        class="tool"
        aria-label="More"
        aria-haspopup="menu"
        title="More"
        tabindex=${inTabOrder ? 0 : -1}
        onClick=${more}
      >
        ${h(Icon, { name: 'more' })}
      </button>
    </div>
  </article>`;
}

/** Whether the message notifies the person at the page: Discord lights those up. */
function callsOut({ state }: PageView, message: DiscordObject): boolean {
  const named = readObjects(message, 'mentions').some((user) => readText(user, 'id') === readText(state?.user, 'id'));
  return named || readFlag(message, 'mention_everyone');
}

/** What the message says, or how its promised answer stands. A body that did not change is not drawn again. */
function Body({ message }: { readonly message: DiscordObject }): ComponentChildren {
  const { view } = usePage();
  const body = useMemo(() => h(MessageBody, { message }), [message]);
  if (!readBit(message, 'flags', LOADING)) return body;
  const promised = view.state?.interactions.find((one) => one.id === interactionOf(message));
  if (promised?.state !== 'failed') return h(Thinking, { name: nameOfUser(readObject(message, 'author')) });
  return html`<p class="failure" role="alert">${promised.failure ?? 'The application did not respond'}</p>`;
}

function MessageHead({ message }: { readonly message: DiscordObject }): ComponentChildren {
  const now = useNow(CLOCK_MS);
  const author = readObject(message, 'author');
  const written = writtenMs(message);
  return html`<h3 class="message-head">
    <span class=${`author${interactionOf(message) === undefined ? '' : ' of-app'}`}>${nameOfUser(author)}</span>
    ${readFlag(author, 'bot') && html`<span class="app-tag">APP</span>`}
    <time datetime=${new Date(written).toISOString()} title=${new Date(written).toLocaleString()}
      >${formatClock(written, now * 1000)}</time
    >
  </h3>`;
}

function SideClock({ message }: { readonly message: DiscordObject }): ComponentChildren {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(writtenMs(message));
  return html`<span class="side-clock" aria-hidden="true">${time}</span>`;
}
