import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Icon } from '../icon.ts';
import { Avatar } from '../message/avatar.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';

const CATEGORY = 4;

/** The guild's name, its channels, and the person at the page. */
export function Sidebar({ onClose }: { readonly onClose: () => void }): ComponentChildren {
  const { view } = usePage();
  const channels = (view.state?.channels ?? []).filter((one) => one['type'] !== CATEGORY);
  const onKeyDown = (event: KeyboardEvent): void => (event.key === 'Escape' ? onClose() : undefined);
  return html`<nav class="sidebar" id="channels" aria-label="Channels" onKeyDown=${onKeyDown}>
    <header class="sidebar-head"><h1>${readText(view.state?.guild, 'name') ?? 'Playground'}</h1></header>
    <div class="channel-list">
      <p class="channel-heading">Text channels</p>
      <ul>
        ${channels.map((channel) => h(ChannelItem, { channel }))}
      </ul>
    </div>
    <footer class="person">
      ${h(Avatar, { user: view.state?.user, size: 32 })}
      <span class="person-words"><strong>${nameOfUser(view.state?.user)}</strong><small>Online</small></span>
    </footer>
  </nav>`;
}

function ChannelItem({ channel }: { readonly channel: DiscordObject }): ComponentChildren {
  const { view, dispatch } = usePage();
  const channelId = readText(channel, 'id') ?? '';
  const name = readText(channel, 'name') ?? '';
  const current = channelId === view.channelId;
  const unread = view.unread.has(channelId);
  return html`<li>
    <button
      type="button"
      class=${`channel-item${current ? ' current' : ''}${unread ? ' unread' : ''}`}
      aria-label=${unread ? `${name}, new messages` : name}
      aria-current=${current ? 'page' : undefined}
      onClick=${() => dispatch({ kind: 'channel', channelId })}
    >
      ${h(Icon, { name: 'hash' })}<span>${name}</span>
    </button>
  </li>`;
}
