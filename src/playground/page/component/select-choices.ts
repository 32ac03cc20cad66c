import type { DiscordObject, PageState } from '../../page-protocol.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readFlag, readNumber, readObject, readObjects, readText } from '../read-field.ts';
import { emojiText } from './emoji.ts';

/** One thing that can be chosen. */
export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly emoji: string | undefined;
  readonly chosen: boolean;
}

type Lister = (component: DiscordObject, state: PageState | undefined) => readonly SelectChoice[];

const LISTERS: Readonly<Record<number, Lister>> = {
  3: (component) => readObjects(component, 'options').map(readOption),
  5: (_, state) => listUsers(state),
  6: (_, state) => listRoles(state),
  7: (_, state) => [...listUsers(state), ...listRoles(state)],
  8: listChannels,
};

/** What a select offers: its own options, or the users, roles and channels of the guild. */
export function selectChoices(component: DiscordObject, state: PageState | undefined): readonly SelectChoice[] {
  const defaults = new Set(readObjects(component, 'default_values').map((one) => readText(one, 'id')));
  const choices = LISTERS[readNumber(component, 'type') ?? 0]?.(component, state) ?? [];
  return choices.map((one) => (defaults.has(one.value) ? { ...one, chosen: true } : one));
}

/** The channels that an option or select with `channel_types` lets people pick. */
export function allowedChannels(limits: DiscordObject, state: PageState | undefined): readonly DiscordObject[] {
  const types = limits['channel_types'];
  const allowed = Array.isArray(types) && types.length > 0 ? types : undefined;
  return (state?.channels ?? []).filter((channel) => allowed === undefined || allowed.includes(channel['type']));
}

function readOption(option: DiscordObject): SelectChoice {
  return {
    value: readText(option, 'value') ?? '',
    label: readText(option, 'label') ?? '',
    description: readText(option, 'description'),
    emoji: emojiText(readObject(option, 'emoji')),
    chosen: readFlag(option, 'default'),
  };
}

function listChannels(component: DiscordObject, state: PageState | undefined): readonly SelectChoice[] {
  return allowedChannels(component, state).map((channel) =>
    bareChoice(channel, `# ${readText(channel, 'name') ?? ''}`),
  );
}

function listUsers(state: PageState | undefined): readonly SelectChoice[] {
  return [state?.user, state?.bot].filter((one) => one !== undefined).map((user) => bareChoice(user, nameOfUser(user)));
}

function listRoles(state: PageState | undefined): readonly SelectChoice[] {
  return readObjects(state?.guild, 'roles').map((role) => bareChoice(role, readText(role, 'name') ?? ''));
}

function bareChoice(source: DiscordObject, label: string): SelectChoice {
  return { value: readText(source, 'id') ?? '', label, description: undefined, emoji: undefined, chosen: false };
}
