import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { DiscordObject } from '../../page-protocol.ts';
import { Avatar } from '../message/avatar.ts';
import { nameOfUser } from '../name-of-user.ts';
import { usePage } from '../state/page-context.ts';

/** Who is here: the person, and the bot once it is connected. Shown on wide screens alone. */
export function MemberList(): ComponentChildren {
  const { view } = usePage();
  const { user, bot, connected } = view.state ?? { user: undefined, bot: undefined, connected: false };
  const online = [user, ...(connected ? [bot] : [])].filter((one) => one !== undefined);
  const offline = connected || bot === undefined ? [] : [bot];
  return html`<aside class="members" aria-label="Members">
    ${drawGroup('Online', online, bot)} ${drawGroup('Offline', offline, bot)}
  </aside>`;
}

function drawGroup(name: string, members: readonly DiscordObject[], bot: DiscordObject | undefined): ComponentChildren {
  if (members.length === 0) return null;
  return html`<section class=${name.toLowerCase()}>
    <h3>${name} — ${members.length}</h3>
    <ul>
      ${members.map(
        (member) =>
          html`<li>
            ${h(Avatar, { user: member, size: 32, online: name === 'Online' })}<span>${nameOfUser(member)}</span>
            ${member === bot && html`<span class="app-tag">APP</span>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
