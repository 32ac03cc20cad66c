import { jsonList, textOf, numberOf, type Command, type Json } from './objects.ts';
import type { World } from './world.ts';

/** Slash commands; the kind that has options and a description. */
const CHAT_INPUT = 1;

/** Where a command is registered, and the one it replaces. */
export interface CommandPlace {
  readonly scope: string | undefined;
  readonly known: Command | undefined;
}

/** A command as the API answers it; one that replaces another keeps its id. */
export function buildCommand(world: World, body: Json, place: CommandPlace): Command {
  const type = numberOf(body['type']) ?? CHAT_INPUT;
  return {
    ...DEFAULTS,
    ...Object.fromEntries(KEPT.flatMap((field) => (isGiven(body[field]) ? [[field, body[field]]] : []))),
    id: place.known?.id ?? world.mint(),
    application_id: world.seed.application.id,
    version: world.mint(),
    default_member_permissions: permissionsOf(body['default_member_permissions']),
    type,
    name: textOf(body['name']) ?? '',
    ...(type === CHAT_INPUT ? { options: jsonList(body['options']) } : {}),
    ...(place.scope === undefined ? {} : { guild_id: place.scope }),
  };
}

/** What Discord fills in where a registration says nothing. */
const DEFAULTS: Json = {
  name_localizations: null,
  description: '',
  description_localizations: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0],
  nsfw: false,
};

/** Fields that are answered as they were sent. */
const KEPT = Object.keys(DEFAULTS);

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function permissionsOf(value: unknown): string | null {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null;
}
