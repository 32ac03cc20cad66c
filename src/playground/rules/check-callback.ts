import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/preview/zod';
import { OPTION } from '../interactions/option-types.ts';
import { CALLBACK } from '../interactions/callback-types.ts';
import type { Interaction } from '../state/interaction-book.ts';
import { MESSAGE_FLAGS } from '../state/message-flags.ts';
import { isJson, type Json } from '../state/objects.ts';
import type { Upload } from '../state/uploads.ts';
import type { World } from '../state/world.ts';
import { checkMessage } from './check-message.ts';
import { CHOICES_RULES } from './choices-rules.ts';
import { MODAL_RULES } from './modal-rules.ts';
import { applyRules, checkSchema, refuseFaults } from './rule.ts';

/** A callback as it came. */
interface RawCallback {
  readonly json: unknown;
  readonly uploads: ReadonlyMap<string, Upload>;
}

type Check = (world: World, interaction: Interaction, raw: RawCallback) => Json;

const REPLY_FLAGS =
  MESSAGE_FLAGS.suppressEmbeds |
  MESSAGE_FLAGS.ephemeral |
  MESSAGE_FLAGS.suppressNotifications |
  MESSAGE_FLAGS.componentsV2;

const CHECKS: Readonly<Record<number, Check>> = {
  [CALLBACK.message]: (_world, _interaction, { json, uploads }) => {
    checkSchema(CreateMessageInteractionCallbackRequestSchema, json);
    return checkMessage(dataOf(json) ?? {}, {
      schema: IncomingWebhookInteractionRequestSchema,
      uploads,
      allowedFlags: REPLY_FLAGS,
      at: ['data'],
    });
  },
  [CALLBACK.deferMessage]: (_world, _interaction, { json, uploads }) => {
    checkSchema(CreateMessageInteractionCallbackRequestSchema, json);
    const check = { schema: IncomingWebhookInteractionRequestSchema, uploads, at: ['data'], mayBeEmpty: true };
    const { flags } = checkMessage(dataOf(json) ?? {}, { ...check, allowedFlags: MESSAGE_FLAGS.ephemeral });
    return { flags };
  },
  [CALLBACK.deferUpdate]: (_world, _interaction, { json }) => {
    checkSchema(UpdateMessageInteractionCallbackRequestSchema, json);
    return {};
  },
  [CALLBACK.update]: (world, interaction, { json, uploads }) => {
    checkSchema(UpdateMessageInteractionCallbackRequestSchema, json);
    return checkMessage(dataOf(json) ?? {}, {
      schema: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
      uploads,
      existing: world.messages.get(interaction.sourceMessageId ?? ''),
      allowedFlags: MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.componentsV2,
      at: ['data'],
    });
  },
  [CALLBACK.choices]: (_world, interaction, { json }) => {
    const data = dataOf(checkSchema(ApplicationCommandAutocompleteCallbackRequestSchema, json)) ?? {};
    refuseFaults(applyRules(CHOICES_RULES, { data, optionType: interaction.focusedType ?? OPTION.string }), ['data']);
    return data;
  },
  [CALLBACK.modal]: (_world, _interaction, { json }) => {
    const data = dataOf(checkSchema(ModalInteractionCallbackRequestSchema, json)) ?? {};
    refuseFaults(applyRules(MODAL_RULES, data), ['data']);
    return data;
  },
};

/** Checks the `data` of a callback whose type fits the interaction. @throws Refusal in Discord's words */
export function checkCallback(world: World, interaction: Interaction, raw: RawCallback): Json {
  const type = isJson(raw.json) ? Number(raw.json['type']) : Number.NaN;
  return CHECKS[type]?.(world, interaction, raw) ?? {};
}

function dataOf(json: unknown): Json | undefined {
  return isJson(json) && isJson(json['data']) ? json['data'] : undefined;
}
