import type { DiscordObject } from '../../page-protocol.ts';
import { readNumber, readText } from '../read-field.ts';
import type { CommandEntry } from './command-entry.ts';
import { checkValue, type FieldCheck } from './check-value.ts';

/** A value that was chosen from a list, with the name it is shown by. */
export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly detail?: string | undefined;
}

/** One option in the composer. */
export interface DraftField {
  readonly option: DiscordObject;
  readonly name: string;
  readonly text: string;
  /** What was chosen; undefined while the text is typed freely. */
  readonly picked: Choice | undefined;
}

/** A command under way in the composer; required options stand first, optional ones as they are added. */
export interface CommandDraft {
  readonly entry: CommandEntry;
  readonly fields: readonly DraftField[];
}

/** Begins a command with its required options. */
export function startDraft(entry: CommandEntry): CommandDraft {
  return { entry, fields: entry.options.filter((one) => one['required'] === true).map(emptyField) };
}

/** The optional options that are not in the draft yet. */
export function optionsLeft(draft: CommandDraft): readonly DiscordObject[] {
  return draft.entry.options.filter((option) => !draft.fields.some((field) => field.option === option));
}

/** Adds an optional option at the end. */
export function addField(draft: CommandDraft, option: DiscordObject): CommandDraft {
  return { ...draft, fields: [...draft.fields, emptyField(option)] };
}

/** Takes an option out; a required one is emptied and stays. */
export function dropField(draft: CommandDraft, at: number): CommandDraft {
  if (draft.fields[at]?.option['required'] === true) return typeField(draft, at, '');
  return { ...draft, fields: draft.fields.filter((_, index) => index !== at) };
}

/** What was typed into an option. */
export function typeField(draft: CommandDraft, at: number, text: string): CommandDraft {
  return changeField(draft, at, (field) => ({ ...field, text, picked: undefined }));
}

/** What was chosen for an option. */
export function pickChoice(draft: CommandDraft, at: number, choice: Choice): CommandDraft {
  return changeField(draft, at, (field) => ({ ...field, text: choice.name, picked: choice }));
}

/** What each option holds, in the order of the draft. */
export function checkDraft(draft: CommandDraft): readonly FieldCheck[] {
  return draft.fields.map((field) => checkValue(field.option, field.text, field.picked?.value));
}

/**
 * The options as an interaction carries them: nested below group and sub-command. Options that do not hold yet are left out,
 * save the focused one, which goes as it was typed.
 */
export function toOptions(draft: CommandDraft, focused?: number): readonly DiscordObject[] {
  const checks = checkDraft(draft);
  const filled = draft.fields.flatMap((field, at): DiscordObject[] => {
    const check = checks[at];
    const head = { name: field.name, type: readNumber(field.option, 'type') ?? 3 };
    if (at === focused) return [{ ...head, value: field.text, focused: true }];
    return check?.kind === 'value' ? [{ ...head, value: check.value }] : [];
  });
  return nest(draft.entry.path.slice(1), filled);
}

function nest(path: readonly string[], options: readonly DiscordObject[]): readonly DiscordObject[] {
  const [name, ...below] = path;
  if (name === undefined) return options;
  return [{ type: below.length > 0 ? 2 : 1, name, options: nest(below, options) }];
}

function emptyField(option: DiscordObject): DraftField {
  return { option, name: readText(option, 'name') ?? '', text: '', picked: undefined };
}

function changeField(draft: CommandDraft, at: number, change: (field: DraftField) => DraftField): CommandDraft {
  return { ...draft, fields: draft.fields.map((field, index) => (index === at ? change(field) : field)) };
}
