import type { Command } from '../src/discord/command.ts';
import { feedAdd } from './feed-add.ts';
import { completePublisher, feedGrade } from './feed-grade.ts';
import { feedList } from './feed-list.ts';
import { completeFeed, feedRemove } from './feed-remove.ts';
import { feedTest } from './feed-test.ts';
import { groupCommand } from './group-command.ts';

/** `/feed`: what a server reads by itself. */
export const feed: Command = groupCommand({
  name: 'feed',
  description: 'News feeds whose articles come in by themselves',
  subcommands: [feedAdd, feedList, feedRemove, feedTest, feedGrade],
  completers: [completeFeed, completePublisher],
  serverOnly: true,
});
