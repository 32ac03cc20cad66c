import type { Command } from '../src/discord/command.ts';
import { groupCommand } from './group-command.ts';
import { watchAdd } from './watch-add.ts';
import { watchList } from './watch-list.ts';
import { completeWatch, watchRemove } from './watch-remove.ts';

/** `/watch`: what a person or a channel wants to hear of as it comes in. */
export const watch: Command = groupCommand({
  name: 'watch',
  description: 'Hear of incidents as they come in',
  subcommands: [watchAdd, watchList, watchRemove],
  completers: [completeWatch],
  serverOnly: true,
});
