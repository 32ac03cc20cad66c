import type { DiscordObject } from '../../page-protocol.ts';
import { readNumber, readObjects, readText } from '../read-field.ts';
import { addField, optionsLeft, typeField, type CommandDraft } from './command-draft.ts';
import { OPTION_TYPE } from './option-type.ts';
import { splitOptions, type OptionMark } from './split-options.ts';

/** A draft after typing: where the typing goes on, and what stands at the end. */
export interface TypedDraft {
  readonly draft: CommandDraft;
  /** The option that is typed into now; as many as there are options: the end. */
  readonly active: number;
  /** What was typed at the end and belongs to no option yet. */
  readonly tail: string;
}

/**
 * Types into the active option, or at the end. The name of an option that has no value yet, followed by a colon, goes on in that
 * option, as in Discord; in free text an optional one's name must touch its value, so that prose with a colon stays whole.
 */
export function typeInto(typed: TypedDraft, text: string): TypedDraft {
  const { draft, active } = typed;
  const field = draft.fields[active];
  const own = field === undefined ? text : withoutName(text, field.name);
  const { lead, named } = splitOptions(own, namesAt(draft, active));
  const words = named.length > 0 ? lead.trimEnd() : lead;
  const begun: TypedDraft =
    field === undefined ? { ...typed, tail: words } : { ...typed, draft: typeField(draft, active, words) };
  return named.reduce(goOnIn, begun);
}

/** Whether an option takes any text at all. */
export function isFreeText(option: DiscordObject): boolean {
  return readNumber(option, 'type') === OPTION_TYPE.string && readObjects(option, 'choices').length === 0;
}

function withoutName(text: string, name: string): string {
  return text.startsWith(`${name}:`) ? text.slice(name.length + 1).trimStart() : text;
}

/** The names that are read while this option is typed: of those without a value. */
function namesAt(draft: CommandDraft, at: number): OptionMark[] {
  const field = draft.fields[at];
  const empty = draft.fields.filter((one) => one !== field && one.text === '').map((one) => one.option);
  const prose = field !== undefined && isFreeText(field.option);
  return [...empty, ...optionsLeft(draft)].map((option) => ({
    name: readText(option, 'name') ?? '',
    close: prose && option['required'] !== true,
  }));
}

function goOnIn(typed: TypedDraft, { name, text }: { readonly name: string; readonly text: string }): TypedDraft {
  const { draft } = typed;
  const known = draft.fields.findIndex((field) => field.name === name);
  const option = draft.entry.options.find((one) => readText(one, 'name') === name);
  if (known < 0 && option === undefined) return typed;
  const grown = known < 0 && option !== undefined ? addField(draft, option) : draft;
  const active = known < 0 ? draft.fields.length : known;
  return { ...typed, draft: typeField(grown, active, text), active };
}
