import type { Command } from '../src/discord/command.ts';
import { checkNumbers } from './check-numbers.ts';
import { digest } from './digest.ts';
import { feed } from './feed.ts';
import { help } from './help.ts';
import { incident } from './incident.ts';
import { status } from './status.ts';
import { watch } from './watch.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [incident, verify, checkNumbers, digest, watch, feed, status, help];
