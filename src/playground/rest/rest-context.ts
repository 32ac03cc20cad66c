import type { Context } from 'hono';
import type { World } from '../state/world.ts';
import { readBody, type RequestBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Channel } from '../state/objects.ts';

/** What handlers leave behind for the journal. */
export interface RestEnv {
  readonly Variables: { sent: unknown; refusal: unknown };
}

/** A request of the REST side. */
export type RestContext = Context<RestEnv>;

/** Reads the body and notes it for the journal. */
export async function takeBody(context: RestContext): Promise<RequestBody> {
  const body = await readBody(context.req.raw);
  context.set('sent', body.json);
  return body;
}

/** A path parameter, decoded; the route must have it. */
export function param(context: RestContext, name: string): string {
  return context.req.param(name) ?? '';
}

/** The channel that the path names. @throws Refusal 10003 */
export function channelOf(world: World, context: RestContext): Channel {
  const channel = world.channels.get(param(context, 'channelId'));
  if (channel === undefined) throw new Refusal('unknownChannel');
  return channel;
}
