import type { DiscordObject, PageInteraction, PageState } from '../../../../src/playground/page-protocol.ts';

/** The person at the page. */
export const PERSON: DiscordObject = { id: '1100000000000000001', username: 'ada', global_name: 'Ada' };

/** The bot as it registered. */
export const BOT: DiscordObject = { id: '1100000000000000002', username: 'Sitrep', bot: true };

/** The channel in which everything happens. */
export const CHANNEL = '1100000000000000010';

const CHANNELS = [
  { id: CHANNEL, type: 0, name: 'situation-room', topic: 'Ask about incidents; nothing leaves this machine' },
  { id: '1100000000000000011', type: 0, name: 'daily-digest' },
];

const incident = {
  type: 3,
  name: 'incident',
  description: 'Its id, or words that describe it',
  required: true,
  autocomplete: true,
};

const COMMANDS: readonly DiscordObject[] = [
  {
    id: '1200000000000000001',
    type: 1,
    name: 'incident',
    description: 'Incidents',
    options: [
      {
        type: 1,
        name: 'list',
        description: 'List the newest incidents',
        options: [
          { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 25 },
          { type: 5, name: 'private', description: 'Show it to you alone' },
        ],
      },
      { type: 1, name: 'show', description: 'Show the card of one incident', options: [incident] },
      { type: 1, name: 'summary', description: 'Summarise one incident from its sources', options: [incident] },
    ],
  },
  {
    id: '1200000000000000002',
    type: 1,
    name: 'digest',
    description: 'The daily digest',
    options: [
      {
        type: 1,
        name: 'setup',
        description: 'Post a digest every day',
        options: [
          { type: 7, name: 'channel', description: 'Where to post', required: true, channel_types: [0] },
          { type: 3, name: 'time', description: 'HH:MM', required: true },
          {
            type: 3,
            name: 'style',
            description: 'How long',
            choices: [
              { name: 'Short', value: 's' },
              { name: 'Full', value: 'f' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: '1200000000000000003',
    type: 1,
    name: 'help',
    description: 'What Sitrep can do, and where its numbers come from',
  },
  { id: '1200000000000000004', type: 3, name: 'Check numbers' },
];

let serial = 0;

/** A new id: later ones are larger, and made about now. */
export function nextId(): string {
  serial += 1;
  return String((BigInt(Date.now() - 1_420_070_400_000) << 22n) + BigInt(serial));
}

/** A message of the bot. */
export function botMessage(fields: DiscordObject): DiscordObject {
  return {
    id: nextId(),
    channel_id: CHANNEL,
    type: 0,
    author: BOT,
    content: '',
    timestamp: new Date().toISOString(),
    ...fields,
  };
}

/** A message of the person. */
export function personMessage(content: string): DiscordObject {
  return botMessage({ author: PERSON, content });
}

/** An interaction of the person with the bot. */
export function interaction(fields: Partial<PageInteraction>): PageInteraction {
  return {
    id: nextId(),
    channelId: CHANNEL,
    name: '/incident summary',
    state: 'sent',
    ephemeral: false,
    messageId: undefined,
    failure: undefined,
    ...fields,
  };
}

/** The state of a playground in which a bot waits for its first command. */
export function sampleState(): PageState {
  return {
    guild: { id: '1100000000000000000', name: 'Sitrep playground', roles: [] },
    channels: CHANNELS,
    user: PERSON,
    bot: BOT,
    connected: true,
    commands: COMMANDS,
    messages: [],
    interactions: [],
  };
}
