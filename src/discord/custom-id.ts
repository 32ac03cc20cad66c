import { z } from 'zod';

/** Discord's limit on a custom_id, in characters. */
const CUSTOM_ID_MAX = 100;
const PREFIX = 'sitrep';
/** Grows when an action's arguments change their meaning: buttons on old messages then say so instead of doing something else. */
const VERSION = '1';

const incidentId = z.string().regex(/^[\w-]{1,64}$/u);
const count = z
  .string()
  .regex(/^\d{1,6}$/u)
  .transform(Number);

/** Every action a component may ask for, with its arguments in order. */
const ACTIONS = {
  show: z.tuple([incidentId]),
  summary: z.tuple([incidentId]),
  evidence: z.tuple([incidentId]),
  'evidence-page': z.tuple([incidentId, count]),
  sources: z.tuple([incidentId]),
  'sources-page': z.tuple([incidentId, count]),
  'verify-against': z.tuple([incidentId]),
  changes: z.tuple([incidentId]),
  'changes-page': z.tuple([incidentId, count]),
  figures: z.tuple([incidentId]),
  'figures-page': z.tuple([incidentId, count]),
  corrections: z.tuple([incidentId]),
  'corrections-page': z.tuple([incidentId, count]),
  'undo-correction': z.tuple([z.string().regex(/^[\w-]{1,64}$/u)]),
  wrong: z.tuple([incidentId]),
  settle: z.tuple([z.string().regex(/^[\w-]{1,64}$/u)]),
  list: z.tuple([count]),
  preview: z.tuple([count]),
  help: z.tuple([z.string().regex(/^[\w -]{1,40}$/u)]),
  digest: z.tuple([z.string().regex(/^[\w.-]{1,80}$/u)]),
  watch: z.tuple([z.string().regex(/^[\w.-]{1,80}$/u)]),
} as const;

/** The name of something that a click can ask for. */
export type ActionName = keyof typeof ACTIONS;
/** The arguments of an action as its handler gets them. */
export type ActionArguments<Name extends ActionName> = z.infer<(typeof ACTIONS)[Name]>;
/** An action whose one choice is left to a select menu: its value becomes the first argument. */
const PICKABLE = [
  'show',
  'summary',
  'evidence',
  'sources',
  'changes',
  'verify-against',
  'help',
] as const satisfies readonly ActionName[];
/** An action that a menu can complete: the value chosen becomes its first argument. */
export type Pickable = (typeof PICKABLE)[number];

/** An action that a component asks for. */
export type Action = {
  [Name in ActionName]: { readonly name: Name; readonly args: ActionArguments<Name> };
}[ActionName];

/** What a custom_id says: an action, a menu that chooses for one, or something this version cannot do (any longer). */
export type ReadCustomId =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'pick'; readonly name: Pickable }
  | { readonly kind: 'unknown' };

/**
 * Writes the custom_id of a button.
 *
 * @throws RangeError when it would exceed 100 characters or its arguments break the action's shape.
 */
export function writeCustomId<Name extends ActionName>(name: Name, ...args: ActionArguments<Name>): string {
  const customId = [PREFIX, VERSION, name, ...args.map(String)].join(':');
  if (customId.length > CUSTOM_ID_MAX || readCustomId(customId).kind !== 'action') {
    throw new RangeError(`no valid custom_id: ${customId}`);
  }
  return customId;
}

/** Writes the custom_id of a select menu whose values are first arguments of the action. */
export function writePickId(name: Pickable): string {
  return [PREFIX, VERSION, 'pick', name].join(':');
}

/** Reads a custom_id that came back; never throws, whatever it holds. */
export function readCustomId(customId: string): ReadCustomId {
  const [prefix, version, name, ...args] = customId.split(':');
  if (prefix !== PREFIX || version !== VERSION || name === undefined) return { kind: 'unknown' };
  if (name === 'pick') return readPick(args[0]);
  return readAction(name, args);
}

/** Completes a menu's action with the value chosen. */
export function actionOfPick(name: Pickable, value: string): ReadCustomId {
  return readAction(name, [value]);
}

function readPick(name: string | undefined): ReadCustomId {
  const found = PICKABLE.find((one) => one === name);
  return found === undefined ? { kind: 'unknown' } : { kind: 'pick', name: found };
}

function readAction(name: string, args: readonly string[]): ReadCustomId {
  if (!Object.hasOwn(ACTIONS, name)) return { kind: 'unknown' };
  const known = name as ActionName;
  const parsed = ACTIONS[known].safeParse(args);
  return parsed.success
    ? { kind: 'action', action: { name: known, args: parsed.data } as Action }
    : { kind: 'unknown' };
}
