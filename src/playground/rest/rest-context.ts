import type { Context } from 'hono';
import type { World } from '../state/world.ts';
import { readBody, type RequestBody } from './read-body.ts';
import { refuseFaults } from '../rules/rule.ts';
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

const SNOWFLAKE = /^\d{1,20}$/u;

/** A path parameter that is an id. @throws Refusal 50035 when it is no snowflake, which Discord reads before anything else. */
export function idParam(context: RestContext, name: string): string {
  const value = param(context, name);
  if (!SNOWFLAKE.test(value)) {
    const field = name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
    refuseFaults([{ path: [field], code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not snowflake.` }]);
  }
  return value;
}

/** The channel that the path names. @throws Refusal 10003 */
export function channelOf(world: World, context: RestContext): Channel {
  const channel = world.channels.get(idParam(context, 'channelId'));
  if (channel === undefined) throw new Refusal('unknownChannel');
  return channel;
}
