import type { DiscordObject } from '../../page-protocol.ts';
import { readText } from '../read-field.ts';
import {
  addField,
  checkDraft,
  dropField,
  optionsLeft,
  pickChoice,
  startDraft,
  type Choice,
  type CommandDraft,
} from './command-draft.ts';
import type { CommandEntry } from './command-entry.ts';
import { moveInList } from '../move-in-list.ts';
import { isFreeText, typeInto } from './type-into.ts';

/** A command under way in the composer, with the place that is typed into. */
export interface FormState {
  readonly draft: CommandDraft;
  /** The option that is typed into; as many as there are options: the end, where optional ones are added. */
  readonly active: number;
  /** The line the arrow keys went to; undefined until they were used. */
  readonly pointed: number | undefined;
  /** The list was closed with Escape, or by a choice. */
  readonly closed: boolean;
  /** What was typed at the end; it stays there until an option takes it. */
  readonly tail: string;
  /** An attempt to send was refused: faults are shown. */
  readonly complained: boolean;
}

/** What the list above the composer offers now: choices in an option, options at the end. */
export interface Offered {
  readonly choices: readonly Choice[];
  readonly options: readonly DiscordObject[];
}

/** The form as it opens: at the first option, which takes `rest`, what was typed behind the command's name. */
export function openForm(entry: CommandEntry, rest = ''): FormState {
  const opened = {
    draft: startDraft(entry),
    active: 0,
    pointed: undefined,
    closed: false,
    tail: '',
    complained: false,
  };
  if (rest.trim() === '') return opened;
  const typed = typeText(opened, rest.trimStart());
  return placeTail(typed) ?? typed;
}

/** Whether the end is typed into, not an option. */
export function atEnd(state: FormState): boolean {
  return state.active >= state.draft.fields.length;
}

/** The optional options that may be added at the end, narrowed by what was typed there. */
export function optionsAtEnd(state: FormState): readonly DiscordObject[] {
  const typed = state.tail.trim().toLocaleLowerCase();
  if (!atEnd(state)) return [];
  return optionsLeft(state.draft).filter((option) => readText(option, 'name')?.includes(typed) === true);
}

/** The line that Enter takes: where the arrows went, else the first, save at an untouched end, where Enter sends; −1 for none. */
export function lineOf(state: FormState, { choices, options }: Offered): number {
  const length = atEnd(state) ? options.length : choices.length;
  if (state.closed || length === 0) return -1;
  if (state.pointed !== undefined) return Math.min(state.pointed, length - 1);
  return atEnd(state) && state.tail === '' ? -1 : 0;
}

/** Whether there is a list to choose from here, open or closed. */
export function isOffered(state: FormState, { choices, options }: Offered): boolean {
  return (atEnd(state) ? options : choices).length > 0;
}

/** Goes to an option, or to the end. */
export function goTo(state: FormState, active: number): FormState {
  const within = Math.min(Math.max(active, 0), state.draft.fields.length);
  return { ...state, active: within, pointed: undefined, closed: false };
}

/** Takes what was typed where the focus is. */
export function typeText(state: FormState, text: string): FormState {
  return { ...state, ...typeInto(state, text), pointed: undefined, closed: false };
}

/** Moves along the list; a closed one opens first. */
export function pointBy(state: FormState, offered: Offered, by: 1 | -1): FormState {
  const length = atEnd(state) ? offered.options.length : offered.choices.length;
  return { ...state, closed: false, pointed: moveInList(lineOf(state, offered), by, length) };
}

/** Takes a line of the list: a choice fills its option and leads on, an option is added and typed into. */
export function takeLine(state: FormState, offered: Offered, line: number): FormState {
  const option = offered.options[line];
  const choice = offered.choices[line];
  if (atEnd(state)) {
    return option === undefined
      ? state
      : goTo({ ...state, draft: addField(state.draft, option), tail: '' }, state.active);
  }
  return choice === undefined ? state : goOn({ ...state, draft: pickChoice(state.draft, state.active, choice) });
}

/** Goes to the next option without a value: one further on, else a required one before, else the end. */
function goOn(state: FormState): FormState {
  const { fields } = state.draft;
  const empty = fields.flatMap(({ text }, at) => (text === '' ? [at] : []));
  const further = empty.find((at) => at > state.active);
  const before = empty.find((at) => fields[at]?.option['required'] === true);
  return goTo(state, further ?? before ?? fields.length);
}

/** Leaves an empty option backwards: an optional one goes away. Undefined before the first: the command itself is left. */
export function stepBack(state: FormState): FormState | undefined {
  if (state.active === 0) return undefined;
  const field = state.draft.fields[state.active];
  const gone = field !== undefined && field.option['required'] !== true;
  return goTo({ ...state, draft: gone ? dropField(state.draft, state.active) : state.draft }, state.active - 1);
}

/** Shows what is wrong and goes to the first fault; undefined when the command can be sent. */
export function complain(state: FormState): FormState | undefined {
  const fault = checkDraft(state.draft).findIndex((check) => check.kind === 'wrong');
  if (fault >= 0) return { ...goTo(state, fault), complained: true };
  if (state.tail.trim() === '') return undefined;
  return placeTail(state) ?? { ...goTo(state, state.draft.fields.length), complained: true };
}

/** Moves what was typed at the end into the first optional option that takes any text; undefined when none does. */
function placeTail(state: FormState): FormState | undefined {
  const option = optionsLeft(state.draft).find((one) => isFreeText(one));
  if (option === undefined || state.tail.trim() === '') return undefined;
  const active = state.draft.fields.length;
  return typeText({ ...state, draft: addField(state.draft, option), active, tail: '' }, state.tail.trim());
}
