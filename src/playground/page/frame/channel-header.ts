import { h, type ComponentChildren } from 'preact';
import { html } from 'htm/preact';
import { Icon } from '../icon.ts';
import { readText } from '../read-field.ts';
import { usePage } from '../state/page-context.ts';

interface ChannelHeaderProps {
  readonly drawer: boolean;
  readonly onDrawer: () => void;
}

/** The channel's name and topic; on narrow screens also the way to the channel list. */
export function ChannelHeader({ drawer, onDrawer }: ChannelHeaderProps): ComponentChildren {
  const { view } = usePage();
  const channel = view.state?.channels.find((one) => readText(one, 'id') === view.channelId);
  const topic = readText(channel, 'topic');
  return html`<header class="channel-head">
    <button
      type="button"
      class="tool drawer-button"
      aria-label="Channels"
      aria-expanded=${drawer}
      aria-controls="channels"
      onClick=${onDrawer}
    >
      ${h(Icon, { name: 'menu' })}
    </button>
    ${h(Icon, { name: 'hash' })}
    <h2>${readText(channel, 'name') ?? '…'}</h2>
    ${topic !== undefined && html`<p class="topic" title=${topic}>${topic}</p>`}
  </header>`;
}
