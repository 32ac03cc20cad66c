import { Hono } from 'hono';
import { answerCallback, describeCallback } from '../interactions/answer-callback.ts';
import { allowedCallbacks } from '../interactions/callback-types.ts';
import { checkCallback } from '../rules/check-callback.ts';
import { refuseFaults } from '../rules/rule.ts';
import { ACKNOWLEDGE_WITHIN_MS, type Interaction } from '../state/interaction-book.ts';
import { isJson } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import { Refusal } from './refusal.ts';
import { idParam, param, takeBody, type RestContext, type RestEnv } from './rest-context.ts';

/** The first answer to an interaction. Discord answers 204 without a content type, or 200 when asked `with_response`. */
export function callbackRoutes(world: World): Hono<RestEnv> {
  return new Hono<RestEnv>().post('/interactions/:id/:token/callback', async (context) => {
    const { json, uploads } = await takeBody(context);
    const interaction = openInteractionOf(world, context);
    const type = isJson(json) ? json['type'] : undefined;
    refuseType(interaction, type);
    const data = checkCallback(world, interaction, { json, uploads });
    const message = answerCallback(world, interaction, { type: Number(type), data, uploads });
    if (context.req.query('with_response') === 'true') return context.json(describeCallback(interaction, message));
    return context.body(null, 204);
  });
}

/** @throws Refusal 10062 when unknown or too late, 40060 when it was answered before. */
function openInteractionOf(world: World, context: RestContext): Interaction {
  const interaction = world.interactions.byToken(param(context, 'token'));
  if (interaction === undefined || interaction.id !== idParam(context, 'id')) throw new Refusal('unknownInteraction');
  if (interaction.acknowledgedAs !== undefined) throw new Refusal('alreadyAcknowledged');
  const late = world.clock.now() - interaction.created > ACKNOWLEDGE_WITHIN_MS;
  if (late || interaction.state === 'failed') throw new Refusal('unknownInteraction');
  return interaction;
}

function refuseType(interaction: Interaction, type: unknown): void {
  const allowed = allowedCallbacks(interaction);
  if (typeof type === 'number' && allowed.includes(type)) return;
  const message = `Value must be one of {${allowed.join(', ')}}.`;
  refuseFaults([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}
