import type { DiscordObject, PageState } from '../../page-protocol.ts';
import { allowedChannels } from '../component/select-choices.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readNumber, readObjects, readText } from '../read-field.ts';
import type { Choice } from './command-draft.ts';
import { OPTION_TYPE } from './option-type.ts';

type Lister = (option: DiscordObject, state: PageState | undefined) => readonly Choice[];

const listUsers: Lister = (_, state) =>
  [state?.user, state?.bot]
    .filter((one) => one !== undefined)
    .map((user) => ({ name: `@${nameOfUser(user)}`, value: readText(user, 'id') ?? '' }));

const listRoles: Lister = (_, state) =>
  readObjects(state?.guild, 'roles').map((role) => ({
    name: `@${readText(role, 'name')?.replace(/^@/u, '') ?? ''}`,
    value: readText(role, 'id') ?? '',
  }));

const LISTERS: Readonly<Record<number, Lister>> = {
  [OPTION_TYPE.boolean]: () => [
    { name: 'True', value: true },
    { name: 'False', value: false },
  ],
  [OPTION_TYPE.user]: listUsers,
  [OPTION_TYPE.role]: listRoles,
  [OPTION_TYPE.mentionable]: (option, state) => [...listUsers(option, state), ...listRoles(option, state)],
  [OPTION_TYPE.channel]: (option, state) =>
    allowedChannels(option, state).map((channel) => ({
      name: `#${readText(channel, 'name') ?? ''}`,
      value: readText(channel, 'id') ?? '',
    })),
};

/** Every choice of an option that needs no asking: its fixed ones, or those of its type. */
export function listChoices(option: DiscordObject, state: PageState | undefined): readonly Choice[] {
  const fixed = readObjects(option, 'choices').flatMap(readChoice);
  return fixed.length > 0 ? fixed : (LISTERS[readNumber(option, 'type') ?? 0]?.(option, state) ?? []);
}

/** A name as it is compared: without the mark of a channel, user or role. */
export function bareName(name: string): string {
  return name.trim().toLocaleLowerCase().replace(/^[#@]/u, '');
}

/** A choice as Discord's JSON writes it. */
export function readChoice(choice: DiscordObject): Choice[] {
  const value = choice['value'];
  const known = typeof value === 'string' || typeof value === 'number';
  return known ? [{ name: readText(choice, 'name') ?? String(value), value }] : [];
}
