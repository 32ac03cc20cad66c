import { MessageFlags, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { APIModalInteractionResponseCallbackData, REST } from 'discord.js';
import type { AttachedFile } from '../render/finish-screen.ts';
import type { MessageBody } from '../render/write-message.ts';
import { hasCode } from '../discord-faults.ts';
import { callPatiently } from '../retry.ts';

/** What an answer needs of an interaction of discord.js. */
export interface Answerable {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  readonly deferReply: (options?: { flags?: MessageFlags.Ephemeral }) => Promise<unknown>;
}

/** What an answer needs of a click. */
export interface Updatable extends Answerable {
  readonly deferUpdate: () => Promise<unknown>;
}

/** What opening a form needs of an interaction. */
export interface Formable {
  readonly showModal: (modal: APIModalInteractionResponseCallbackData) => Promise<unknown>;
}

/** A message with the files that it shows. */
export interface Deliverable {
  readonly message: MessageBody;
  readonly files: readonly AttachedFile[];
}

/** Discord allows 3 s for the acknowledgement: the repetitions end before that. */
const ACKNOWLEDGE_PAUSES_MS = [100, 250, 600];
/** The token lives 15 minutes; nobody waits that long. */
const EDIT_PAUSES_MS = [250, 1000, 3000, 8000];

/** Acknowledges with "thinking". False when Discord no longer takes an answer: then there is nobody to tell. */
export function acknowledge(interaction: Answerable, visibility: 'private' | 'public'): Promise<boolean> {
  const options = visibility === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
  return tryAcknowledging(() => interaction.deferReply(options));
}

/** Opens a form, which acknowledges too. False when Discord no longer takes it. */
export function openForm(interaction: Formable, modal: APIModalInteractionResponseCallbackData): Promise<boolean> {
  return tryAcknowledging(() => interaction.showModal(modal));
}

/** Acknowledges a click whose answer takes the place of the message that was clicked. */
export function acknowledgeInPlace(interaction: Updatable): Promise<boolean> {
  return tryAcknowledging(() => interaction.deferUpdate());
}

/**
 * Puts the answer in the place of "thinking". Goes to Discord directly, not through discord.js's message objects: what Discord
 * answers is not needed, and an odd answer must not turn a delivered message into a failure.
 *
 * @throws what Discord's REST throws after the last repetition.
 */
export async function deliver(rest: REST, interaction: Answerable, { message, files }: Deliverable): Promise<void> {
  const route = Routes.webhookMessage(interaction.applicationId, interaction.token, '@original');
  await callPatiently(() => rest.patch(route, { body: message, files: [...files], auth: false }), {
    pausesMs: EDIT_PAUSES_MS,
  });
}

async function tryAcknowledging(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await callPatiently(call, { pausesMs: ACKNOWLEDGE_PAUSES_MS });
    return true;
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return true;
    if (hasCode(error, RESTJSONErrorCodes.UnknownInteraction)) return false;
    throw error;
  }
}
