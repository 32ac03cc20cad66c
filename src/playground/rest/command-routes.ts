import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
} from 'discord-api-spec/preview/zod';
import { Hono } from 'hono';
import { checkBulk, checkCommand } from '../rules/check-command.ts';
import { refuseTooMany } from '../rules/command-limits.ts';
import { buildCommand } from '../state/build-command.ts';
import { numberOf, type Command } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import { Refusal } from './refusal.ts';
import { idParam, param, takeBody, type RestContext, type RestEnv } from './rest-context.ts';

/** Registration of application commands, global ones and the guild's. */
export function commandRoutes(world: World): Hono<RestEnv> {
  const app = new Hono<RestEnv>();
  for (const root of [
    '/applications/:applicationId/commands',
    '/applications/:applicationId/guilds/:guildId/commands',
  ]) {
    app
      .get(root, (context) => context.json(world.commands.list(scopeOf(world, context))))
      .put(root, async (context) => context.json(await overwriteAll(world, context)))
      .post(root, async (context) => create(world, context))
      .get(`${root}/:commandId`, (context) => context.json(commandOf(world, context)))
      .patch(`${root}/:commandId`, async (context) => context.json(await change(world, context)))
      .delete(`${root}/:commandId`, (context) => {
        world.commands.remove(commandOf(world, context).id);
        world.news.send({ kind: 'commands' });
        return context.body(null, 204);
      });
  }
  return app;
}

/** The guild's id, or undefined for global commands. @throws Refusal when the application or guild is another. */
function scopeOf(world: World, context: RestContext): string | undefined {
  if (idParam(context, 'applicationId') !== world.seed.application.id) throw new Refusal('otherApplication');
  if (param(context, 'guildId') === '') return undefined;
  const guildId = idParam(context, 'guildId');
  if (guildId !== world.seed.guildId) throw new Refusal('missingAccess');
  return guildId;
}

function commandOf(world: World, context: RestContext): Command {
  const scope = scopeOf(world, context);
  const command = world.commands.get(idParam(context, 'commandId'));
  if (command === undefined || command.guild_id !== scope) throw new Refusal('unknownCommand');
  return command;
}

async function overwriteAll(world: World, context: RestContext): Promise<readonly Command[]> {
  const scope = scopeOf(world, context);
  const { json } = await takeBody(context);
  const commands = checkBulk(json).map((body) =>
    buildCommand(world, body, {
      scope,
      known: world.commands.find(scope, String(body['name']), numberOf(body['type']) ?? 1),
    }),
  );
  world.commands.replaceAll(scope, commands);
  world.news.send({ kind: 'commands' });
  return commands;
}

/** A command of the same name is replaced (200), a new one is created (201). */
async function create(world: World, context: RestContext): Promise<Response> {
  const scope = scopeOf(world, context);
  const { json } = await takeBody(context);
  const body = checkCommand(ApplicationCommandCreateRequestSchema, json);
  const known = world.commands.find(scope, String(body['name']), numberOf(body['type']) ?? 1);
  const command = buildCommand(world, body, { scope, known });
  if (known === undefined) refuseTooMany([...world.commands.list(scope), command]);
  world.commands.put(command);
  world.news.send({ kind: 'commands' });
  return context.json(command, known === undefined ? 201 : 200);
}

async function change(world: World, context: RestContext): Promise<Command> {
  const known = commandOf(world, context);
  const { json } = await takeBody(context);
  const body = checkCommand(ApplicationCommandPatchRequestPartialSchema, json, known);
  const command = buildCommand(world, { ...known, ...body }, { scope: known.guild_id, known });
  world.commands.put(command);
  world.news.send({ kind: 'commands' });
  return command;
}
