/** The interactions that Discord's clients send, as far as the bot reads them. */

type Option = Readonly<Record<string, unknown>>;

/** A slash command with a sub-command (or none) and text options. */
export function slash(name: string, subcommand: string | undefined, options: Readonly<Record<string, string>> = {}) {
  const given: Option[] = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  return { type: 2, data: { id: '1', name, type: 1, options: nest(subcommand, given) } };
}

/** A click on a button. */
export function click(customId: string) {
  return { type: 3, message: MESSAGE, data: { custom_id: customId, component_type: 2 } };
}

/** A choice in a select menu. */
export function choose(customId: string, value: string) {
  return { type: 3, message: MESSAGE, data: { custom_id: customId, component_type: 3, values: [value] } };
}

/** A form, filled in. */
export function submit(customId: string, values: Readonly<Record<string, string>>) {
  const components = Object.entries(values).map(([id, value], index) => ({
    type: 18,
    id: 2 * index + 1,
    component: { type: 4, id: 2 * index + 2, custom_id: id, value },
  }));
  return { type: 5, data: { custom_id: customId, components } };
}

/** What is typed so far into an option, after others were filled in. */
export function typing(
  name: string,
  subcommand: string | undefined,
  [option, value]: readonly [string, string],
  others: Readonly<Record<string, string>> = {},
) {
  const filled = Object.entries(others).map(([other, given]) => ({ name: other, type: 3, value: given }));
  return {
    type: 4,
    data: {
      id: '1',
      name,
      type: 1,
      options: nest(subcommand, [...filled, { name: option, type: 3, value, focused: true }]),
    },
  };
}

/** A message command on a message with these words. */
export function onMessage(name: string, content: string, components: readonly object[] = []) {
  const message = { ...MESSAGE, content, components };
  return {
    type: 2,
    data: { id: '1', name, type: 3, target_id: MESSAGE.id, resolved: { messages: { [MESSAGE.id]: message } } },
  };
}

function nest(subcommand: string | undefined, options: readonly Option[]): readonly Option[] {
  return subcommand === undefined ? options : [{ name: subcommand, type: 1, options }];
}

const MESSAGE = {
  id: '920000000000000001',
  channel_id: '900000000000000003',
  author: { id: '900000000000000004', username: 'reader', discriminator: '0', avatar: null },
  content: '',
  timestamp: '2025-06-03T08:00:00Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [] as readonly object[],
  pinned: false,
  type: 0,
};
