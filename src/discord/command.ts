import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { App } from '../app/app.ts';
import type { Reader } from '../app/reader.ts';
import type { ServiceStatus } from '../app/service-status.ts';
import type { DraftSentence } from '../core/grounding/draft.ts';
import type { ActionArguments, ActionName } from './custom-id.ts';
import type { Form } from './form.ts';
import type { Screen } from './screen.ts';

/** Who sees an answer. Private ones only the person who asked. */
type Visibility = 'private' | 'public';

/** What commands work with. */
export interface Desk {
  readonly app: App;
  readonly commands: readonly Command[];
  now(): Date;
  status(): Promise<ServiceStatus>;
}

/** A message of ours that a message command was used on. */
export interface OwnMessage {
  /** The incident that it is about; undefined for one about several or none. */
  readonly incidentId: string | undefined;
  /** True for a card, whose lines are figures and no sentences. */
  readonly isCard: boolean;
  /** What it states with source marks; citations are source numbers from 1. */
  readonly sentences: DraftSentence[];
}

/** The message that a message command was used on. */
export type Target =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'own'; readonly message: OwnMessage };

/** What a person asks, read from the interaction and nothing else. */
export interface Ask {
  readonly reader: Reader;
  /** Who asks: the id that Discord gives, and the name that it shows. */
  readonly person: { readonly id: string; readonly name: string };
  readonly channelId: string | undefined;
  /** True when the person may manage the server. */
  readonly mayManage: boolean;
  /** True when the person may manage messages here: who may change what the server reads. */
  readonly mayModerate: boolean;
  /** A text option as typed, trimmed; undefined when absent or blank. */
  text(option: string): string | undefined;
  /** The id of a channel option. */
  channel(option: string): string | undefined;
  /** A yes-or-no option; false when absent. */
  flag(option: string): boolean;
  /** The message that a message command was used on; undefined for one without words. */
  readonly target: Target | undefined;
  /** The person's own words as the clicked message echoes them; undefined where it echoes none, or a part only. */
  readonly echo: string | undefined;
  /** Aborts when the answer is due. */
  readonly signal: AbortSignal;
}

/** Answers one sub-command (or a command without any). */
export interface Runner {
  readonly visibility: Visibility;
  /** Opens at once when the command is used; `run` then answers what was filled in, which `Ask.text` gives by field. */
  readonly form?: Form;
  run(ask: Ask, desk: Desk): Promise<Screen>;
}

/** What an action's handler knows of the click; `text` gives what was filled into the form that it opened. */
export type Click = Pick<
  Ask,
  'reader' | 'channelId' | 'person' | 'mayManage' | 'mayModerate' | 'text' | 'echo' | 'signal'
>;

/** Answers a click: with a message of its own, or in place of the one that was clicked. */
export interface ActionHandler<Name extends ActionName> {
  readonly answers: 'new' | 'in-place';
  /** Opens at once when the button is clicked; `run` then answers what was filled in. */
  readonly form?: Form;
  run(args: ActionArguments<Name>, click: Click, desk: Desk): Promise<Screen>;
}

/** What answers the clicks that belong to a command, by the action's name. */
export type ActionHandlers = { readonly [Name in ActionName]?: ActionHandler<Name> };

/** One choice of autocomplete. */
export interface Completion {
  readonly name: string;
  readonly value: string;
}

/** What stands in another option so far, trimmed; undefined when nothing does. */
export type OtherOption = (name: string) => string | undefined;

/** Completes one option; may be slow or throw, the dispatcher answers in time regardless. */
export type Completer = (
  typed: string,
  reader: Reader & { readonly personId?: string },
  desk: Desk,
  other: OtherOption,
) => Promise<readonly Completion[]>;

/** How a command is explained by `/help`. */
export interface HelpEntry {
  /** As typed: "/incident show". */
  readonly usage: string;
  readonly about: string;
  /** One line each: what the options do, what the answer holds. */
  readonly details: readonly string[];
}

/** A slash command or message command: what Discord is told, and what answers it. */
export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  readonly help: readonly HelpEntry[];
  /** By sub-command name; the empty name when there is none. */
  readonly runners: ReadonlyMap<string, Runner>;
  /** By option name. */
  readonly completers?: ReadonlyMap<string, Completer>;
  readonly actions?: ActionHandlers;
}
