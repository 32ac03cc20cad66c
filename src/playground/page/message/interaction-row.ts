import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import type { PageInteraction } from '../../page-protocol.ts';
import { nameOfUser } from '../name-of-user.ts';
import { usePage } from '../state/page-context.ts';
import { snowflakeMs } from '../state/snowflake.ts';
import { useNow } from '../use-now.ts';
import { Avatar } from './avatar.ts';
import { EphemeralMark } from './ephemeral-mark.ts';
import { formatClock } from './format-clock.ts';
import { UsedLine } from './reply-line.ts';
import { Thinking } from './thinking.ts';

const CLOCK_MS = 60_000;

/** An interaction without a message yet: on its way, promised, or failed. */
export function InteractionRow({ interaction }: { readonly interaction: PageInteraction }): ComponentChildren {
  const { view } = usePage();
  const now = useNow(CLOCK_MS);
  const bot = view.state?.bot;
  const failed = interaction.state === 'failed';
  return html`<article
    class=${`message${interaction.ephemeral || failed ? ' ephemeral' : ''}`}
    data-interaction-id=${interaction.id}
    data-state=${interaction.state}
    aria-label=${`${interaction.name}: ${interaction.state}`}
  >
    ${interaction.messageId === undefined && h(UsedLine, { user: view.state?.user, name: interaction.name })}
    <div class="message-columns">
      ${h(Avatar, { user: bot, size: 40 })}
      <div class="message-main">
        <h3 class="message-head">
          <span class="author of-app">${nameOfUser(bot)}</span><span class="app-tag">APP</span>
          <time>${formatClock(snowflakeMs(interaction.id), now * 1000)}</time>
        </h3>
        ${h(Progress, { interaction, name: nameOfUser(bot) })}
        ${(interaction.ephemeral || failed) && h(EphemeralMark, { id: interaction.id })}
      </div>
    </div>
  </article>`;
}

interface ProgressProps {
  readonly interaction: PageInteraction;
  readonly name: string;
}

function Progress({ interaction, name }: ProgressProps): ComponentChildren {
  if (interaction.state === 'failed') {
    return html`<p class="failure" role="alert">${interaction.failure ?? 'The application did not respond'}</p>`;
  }
  return interaction.state === 'thinking'
    ? h(Thinking, { name })
    : html`<p class="sending" role="status">Sending command…</p>`;
}
