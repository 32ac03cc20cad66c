import type { CancelTimer } from '../clock.ts';
import type { Json } from './objects.ts';

/** Interaction types of Discord: what the person did. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** How long an interaction waits for its first answer. */
export const ACKNOWLEDGE_WITHIN_MS = 3_000;

/** How long an interaction's token may be used. */
export const TOKEN_LIFE_MS = 15 * 60_000;

/** One interaction from the person's act to its last follow-up. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: (typeof INTERACTION)[keyof typeof INTERACTION];
  readonly channelId: string;
  /** "/incident summary", the label of a button, the title of a modal. */
  readonly name: string;
  /** The message whose component was used, for a modal also the one that led to it. */
  readonly sourceMessageId: string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly created: number;
  /** The type of the option that is typed, for autocomplete. */
  readonly focusedType: number | undefined;
  /** What a message's `interaction_metadata` repeats of it. */
  readonly metadata: Json;
  state: 'sent' | 'thinking' | 'answered' | 'failed';
  ephemeral: boolean;
  failure: string | undefined;
  /** The type of the callback, once there was one. */
  acknowledgedAs: number | undefined;
  /** The message that `@original` means. */
  originalId: string | undefined;
  /** Messages that this interaction may fetch, edit and delete besides `@original`. */
  readonly followUpIds: Set<string>;
  modal: Json | undefined;
  choices: readonly Json[] | undefined;
  cancelTimer: CancelTimer;
}

/** Interactions whose tokens still live, by id and by token. */
export class InteractionBook {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();

  add(interaction: Interaction): void {
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  all(): Interaction[] {
    return [...this.#byId.values()];
  }

  /** Forgets interactions whose tokens died before `now` (milliseconds since the Unix epoch). */
  prune(now: number): void {
    for (const interaction of this.#byId.values()) {
      if (now - interaction.created <= TOKEN_LIFE_MS) return;
      interaction.cancelTimer();
      this.#byId.delete(interaction.id);
      this.#byToken.delete(interaction.token);
    }
  }
}
