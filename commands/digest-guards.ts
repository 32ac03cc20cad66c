import type { Ask, Click } from '../src/discord/command.ts';
import { explainNotAllowed, explainServerOnly } from '../src/discord/render/refusals.ts';
import type { Screen } from '../src/discord/screen.ts';

/** Does something on a server; says so, and `why`, where there is none. */
export async function onServer(click: Click, act: (guildId: string) => Promise<Screen>, why?: string): Promise<Screen> {
  const { guildId } = click.reader;
  return guildId === undefined ? explainServerOnly(why) : act(guildId);
}

/**
 * Does something that only those may who manage the server. Discord lets a command's default permission stand for all of its
 * sub-commands or none, so it is asked here.
 */
export function asManager(ask: Ask, act: (guildId: string) => Promise<Screen>): Promise<Screen> {
  return onServer(ask, async (guildId) => (ask.mayManage ? act(guildId) : explainNotAllowed()));
}

/** Does something that only those may who may change what a server reads. */
export function asModerator(ask: Ask, act: (guildId: string) => Promise<Screen>, why: string): Promise<Screen> {
  return onServer(ask, async (guildId) => (ask.mayModerate ? act(guildId) : explainNotAllowed('Manage Messages')), why);
}
