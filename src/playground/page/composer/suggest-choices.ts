import type { DiscordObject, PageState } from '../../page-protocol.ts';
import { allowedChannels } from '../component/select-choices.ts';
import { nameOfUser } from '../name-of-user.ts';
import { readFlag, readNumber, readObjects, readText } from '../read-field.ts';
import type { Choice, CommandDraft, DraftField } from './command-draft.ts';
import { OPTION_TYPE } from './option-type.ts';

const MOST = 25;

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

/** Whether the bot itself is asked for the choices of an option. */
export function asksBot(option: DiscordObject | undefined): boolean {
  return readFlag(option, 'autocomplete');
}

/** The choices of an option that need no asking, narrowed by what was typed; all of them once one is picked. */
export function suggestChoices(field: DraftField, state: PageState | undefined): readonly Choice[] {
  const typed = field.picked === undefined ? bareName(field.text) : '';
  return listChoices(field.option, state)
    .filter((one) => one.name.toLocaleLowerCase().includes(typed))
    .slice(0, MOST);
}

/** Picks in each option what was typed there in full, as "general" for #general; the one that is still typed is left alone. */
export function settleDraft(draft: CommandDraft, active: number, state: PageState | undefined): CommandDraft {
  const fields = draft.fields.map((field, at) => (at === active ? field : settleField(field, state)));
  return fields.every((field, at) => field === draft.fields[at]) ? draft : { ...draft, fields };
}

function settleField(field: DraftField, state: PageState | undefined): DraftField {
  if (field.picked !== undefined || field.text === '') return field;
  const meant = listChoices(field.option, state).find((one) => bareName(one.name) === bareName(field.text));
  return meant === undefined ? field : { ...field, text: meant.name, picked: meant };
}

function listChoices(option: DiscordObject, state: PageState | undefined): readonly Choice[] {
  const fixed = readObjects(option, 'choices').flatMap(readChoice);
  return fixed.length > 0 ? fixed : (LISTERS[readNumber(option, 'type') ?? 0]?.(option, state) ?? []);
}

/** A name as it is compared: without the mark of a channel, user or role. */
function bareName(name: string): string {
  return name.trim().toLocaleLowerCase().replace(/^[#@]/u, '');
}

/** A choice as Discord's JSON writes it. */
export function readChoice(choice: DiscordObject): Choice[] {
  const value = choice['value'];
  const known = typeof value === 'string' || typeof value === 'number';
  return known ? [{ name: readText(choice, 'name') ?? String(value), value }] : [];
}
