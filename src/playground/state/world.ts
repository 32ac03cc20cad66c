import { randomBytes } from 'node:crypto';
import type { PlaygroundClock } from '../clock.ts';
import { Signal } from '../signal.ts';
import { CommandBook } from './command-book.ts';
import { FileShelf } from './file-shelf.ts';
import { InteractionBook, type Interaction } from './interaction-book.ts';
import { MessageBook } from './message-book.ts';
import { NonceBook } from './nonce-book.ts';
import type { Channel, Json, Message } from './objects.ts';
import { seedGuild, type ChannelSeed, type GuildSeed } from './seed-guild.ts';
import { SessionStarts } from './session-starts.ts';
import { createMint } from './snowflake.ts';

/** Something that changed, for the gateway and the page. */
export type WorldNews =
  | { readonly kind: 'message-created'; readonly message: Message }
  | { readonly kind: 'message-updated'; readonly message: Message }
  | { readonly kind: 'message-deleted'; readonly message: Message }
  | { readonly kind: 'commands' }
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'modal'; readonly interaction: Interaction; readonly modal: Json }
  | { readonly kind: 'dispatch-interaction'; readonly payload: Json }
  | { readonly kind: 'connection'; readonly connected: boolean };

/** The whole state of one playground. */
export interface World {
  readonly clock: PlaygroundClock;
  readonly seed: GuildSeed;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly messages: MessageBook;
  readonly commands: CommandBook;
  readonly interactions: InteractionBook;
  readonly nonces: NonceBook;
  readonly files: FileShelf;
  readonly starts: SessionStarts;
  readonly news: Signal<WorldNews>;
  /** Where the playground listens, without a slash at the end; set once it does. */
  readonly site: { url: string };
  /** A new snowflake. */
  mint(): string;
  /** A new secret for an interaction or a session. */
  mintToken(): string;
}

/** Makes an empty world: the guild, its channels, nobody connected. */
export function createWorld(
  clock: PlaygroundClock,
  options: { readonly applicationName: string; readonly channels: readonly ChannelSeed[] },
): World {
  const seed = seedGuild(options.applicationName, options.channels);
  return {
    clock,
    seed,
    channels: new Map(seed.channels.map((channel) => [channel.id, channel])),
    messages: new MessageBook(),
    commands: new CommandBook(),
    interactions: new InteractionBook(),
    nonces: new NonceBook(),
    files: new FileShelf(),
    starts: new SessionStarts(),
    news: new Signal(),
    site: { url: '' },
    mint: createMint(() => clock.now()),
    mintToken: () => randomBytes(32).toString('base64url'),
  };
}
