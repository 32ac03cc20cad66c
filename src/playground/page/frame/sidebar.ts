import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Icon } from '../icon.ts';
import { Avatar } from '../message/avatar.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';
import { GuildRail } from './guild-rail.ts';
import { ThemeButton } from './theme-button.ts';

const CATEGORY = 4;

/** The guild's name, its channels, and the person at the page. */
export function Sidebar({ onClose }: { readonly onClose: () => void }): ComponentChildren {
  const { view } = usePage();
  const channels = (view.state?.channels ?? []).filter((one) => one['type'] !== CATEGORY);
  const guild = readText(view.state?.guild, 'name') ?? 'Playground';
  const onKeyDown = (event: KeyboardEvent): void => (event.key === 'Escape' ? onClose() : undefined);
  return html`<nav class="sidebar" id="channels" aria-label="Channels" onKeyDown=${onKeyDown}>
    ${h(GuildRail, { name: guild })}
    <div class="sidebar-main">
      <header class="sidebar-head"><h1>${guild}</h1></header>
      <div class="channel-list">
        <p class="channel-heading">Text channels</p>
        <ul>
          ${channels.map((channel) => h(ChannelItem, { channel }))}
        </ul>
      </div>
      <footer class="person">
        ${h(Avatar, { user: view.state?.user, size: 32, online: true })}
        <span class="person-words"><strong>${nameOfUser(view.state?.user)}</strong><small>Online</small></span>
        ${h(ThemeButton, null)}
      </footer>
    </div>
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
