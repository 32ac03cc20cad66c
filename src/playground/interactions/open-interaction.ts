import { ACKNOWLEDGE_WITHIN_MS, INTERACTION, type Interaction } from '../state/interaction-book.ts';
import type { Json } from '../state/objects.ts';
import type { World } from '../state/world.ts';
import type { Act } from './act.ts';
import { buildPayload } from './build-payload.ts';

/** Discord's words to the person when no answer came in time: to a command, and to a click on a message. */
const NO_RESPONSE = 'The application did not respond';
const CLICK_FAILED = 'This interaction failed';

/** Sends an interaction to the bot and starts Discord's three seconds. */
export function openInteraction(world: World, act: Act): Interaction {
  const created = world.clock.now();
  world.interactions.prune(created);
  const id = world.mint();
  const interaction: Interaction = {
    id,
    token: world.mintToken(),
    type: act.type,
    channelId: act.channelId,
    name: act.name,
    sourceMessageId: act.sourceMessageId,
    created,
    focusedType: act.focusedType,
    metadata: metadataOf(world, id, act),
    state: 'sent',
    ephemeral: false,
    failure: undefined,
    acknowledgedAs: undefined,
    originalId: undefined,
    followUpIds: new Set(),
    modal: undefined,
    choices: undefined,
    cancelTimer: world.clock.after(ACKNOWLEDGE_WITHIN_MS, () => failInteraction(world, interaction)),
  };
  world.interactions.add(interaction);
  world.news.send({ kind: 'interaction', interaction });
  world.news.send({ kind: 'dispatch-interaction', payload: buildPayload(world, interaction, act) });
  return interaction;
}

/** Marks an interaction as failed, in Discord's words. */
export function failInteraction(world: World, interaction: Interaction): void {
  interaction.cancelTimer();
  interaction.state = 'failed';
  interaction.failure = interaction.type === INTERACTION.component ? CLICK_FAILED : NO_RESPONSE;
  world.news.send({ kind: 'interaction', interaction });
}

function metadataOf(world: World, id: string, act: Act): Json {
  return {
    id,
    type: act.type,
    user: world.seed.person,
    authorizing_integration_owners: { '0': world.seed.guildId },
    ...(act.data['name'] === undefined ? {} : { name: act.data['name'], command_type: act.data['type'] }),
    ...(act.sourceMessageId === undefined ? {} : { interacted_message_id: act.sourceMessageId }),
    ...(act.parent === undefined ? {} : { triggering_interaction_metadata: act.parent.metadata }),
  };
}
