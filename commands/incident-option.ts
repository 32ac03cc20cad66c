import type { SlashCommandSubcommandBuilder } from 'discord.js';
import type { Ask, Completer } from '../src/discord/command.ts';
import type { Found, NothingStands } from '../src/app/views.ts';
import type { Pickable } from '../src/discord/custom-id.ts';
import { renderCorrections } from '../src/discord/render/corrections.ts';
import { explainUnknownIncident } from '../src/discord/render/refusals.ts';
import type { Screen } from '../src/discord/screen.ts';

/** The name of every option that names an incident. */
export const INCIDENT = 'incident';

/** Adds the required option that names an incident. */
export function withIncident(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return builder.addStringOption((option) =>
    option
      .setName(INCIDENT)
      .setDescription('Start typing a place or a title; spelling variants are found')
      .setRequired(true)
      .setAutocomplete(true)
      .setMaxLength(200),
  );
}

/** What a person typed or chose as the incident. */
export const incidentOf = (ask: Ask): string => ask.text(INCIDENT) ?? '';

/** Completes the incident option. */
export const completeIncident: readonly [string, Completer] = [
  INCIDENT,
  async (typed, reader, { app }) =>
    (await app.suggestIncidents(reader, typed)).map(({ id, label }) => ({ name: label, value: id })),
];

/**
 * Renders what was found, or says that nothing was; choosing one of the suggestions does `then`. Of an incident of which no
 * report stands, what people took back is shown.
 */
export function orUnknown<View>(
  found: Found<View> | NothingStands,
  then: Pickable,
  render: (view: View) => Screen,
): Screen {
  if (found.kind === 'nothing-stands') return renderCorrections(found.card, 0);
  return found.kind === 'found' ? render(found.view) : explainUnknownIncident(found, then);
}
