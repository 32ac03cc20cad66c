/**
 * What the playground's server and its page say to each other, over `GET /page/state`, `POST /page/interactions` and the
 * WebSocket `/page/events`. Discord's own objects travel as the JSON the bot sent: the page draws them, nothing else.
 */

/** A JSON object of Discord's, passed on untouched. */
export type DiscordObject = Readonly<Record<string, unknown>>;

/** Everything the page needs to draw itself afresh. */
export interface PageState {
  readonly guild: DiscordObject;
  readonly channels: readonly DiscordObject[];
  /** The person at the page. */
  readonly user: DiscordObject;
  /** The bot, once one has registered; else undefined, and the page says that it waits for one. */
  readonly bot: DiscordObject | undefined;
  readonly connected: boolean;
  /** Application commands as registered. */
  readonly commands: readonly DiscordObject[];
  /** Messages of every channel, oldest first, ephemeral ones of this person too. */
  readonly messages: readonly DiscordObject[];
  readonly interactions: readonly PageInteraction[];
}

/** An interaction that is under way or failed, as the page must show it. */
export interface PageInteraction {
  readonly id: string;
  readonly channelId: string;
  /** "/incident summary" or the label of what was clicked. */
  readonly name: string;
  readonly state: 'sent' | 'thinking' | 'answered' | 'failed';
  readonly ephemeral: boolean;
  /** The message whose component was used. */
  readonly messageId: string | undefined;
  /** Discord's own words, for example "The application did not respond". */
  readonly failure: string | undefined;
}

/** What the person does. The answer is `{interactionId}`; for autocomplete `{choices}` once the bot answered. */
export type PageAction =
  | {
      readonly kind: 'command';
      readonly channelId: string;
      readonly commandId: string;
      readonly options: readonly DiscordObject[];
      readonly targetMessageId?: string;
    }
  | {
      readonly kind: 'autocomplete';
      readonly channelId: string;
      readonly commandId: string;
      readonly options: readonly DiscordObject[];
    }
  | {
      readonly kind: 'component';
      readonly channelId: string;
      readonly messageId: string;
      readonly customId: string;
      readonly componentType: number;
      readonly values?: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly channelId: string;
      readonly interactionId: string;
      readonly customId: string;
      readonly components: readonly DiscordObject[];
    }
  | { readonly kind: 'message'; readonly channelId: string; readonly content: string }
  | { readonly kind: 'delete-message'; readonly channelId: string; readonly messageId: string };

/** What the server pushes to the page, one JSON object a WebSocket message. */
export type PageEvent =
  | { readonly kind: 'message'; readonly message: DiscordObject }
  | { readonly kind: 'message-deleted'; readonly messageId: string }
  | { readonly kind: 'interaction'; readonly interaction: PageInteraction }
  | {
      readonly kind: 'modal';
      readonly interactionId: string;
      readonly channelId: string;
      readonly modal: DiscordObject;
    }
  | { readonly kind: 'commands'; readonly commands: readonly DiscordObject[] }
  | { readonly kind: 'connection'; readonly connected: boolean; readonly bot: DiscordObject | undefined };
