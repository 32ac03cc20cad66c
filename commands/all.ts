import type { Command } from '../src/discord/command.ts';
import { help } from './help.ts';
import { incident } from './incident.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [incident, help];
