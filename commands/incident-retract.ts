import { LONGEST_REASON } from '../src/core/incident/correction.ts';
import type { Ask, Click, Completer, Desk } from '../src/discord/command.ts';
import { renderRetracted, renderUndone } from '../src/discord/render/corrected.ts';
import { renderCorrections } from '../src/discord/render/corrections.ts';
import type { Screen } from '../src/discord/screen.ts';
import { asModerator } from './digest-guards.ts';
import { incidentOf, INCIDENT, orUnknown, withIncident } from './incident-option.ts';
import type { Subcommand } from './subcommand.ts';

const REPORT = 'report';
const CLAIM = 'claim';
const REASON = 'reason';

/** `/incident retract`: a report, or one figure of it, counts no more. */
export const incidentRetract: Subcommand = {
  name: 'retract',
  visibility: 'private',
  help: {
    usage: '/incident retract incident: report: reason:',
    about: 'Take a report back, or a figure of it: kept, and counted no more (needs Manage Messages)',
    details: [
      'report: a report of the incident; choose it from the list.',
      'claim: a single figure of that report, where the rest of it stands.',
      'It stays, struck through, in Evidence and Sources, with your name and reason, and counts no more in toll, summaries and digests of this server.',
      'Undo brings it back: you may, and whoever has Manage Server.',
    ],
  },
  build: (builder) =>
    withIncident(builder)
      .addStringOption((option) =>
        option
          .setName(REPORT)
          .setDescription('Choose it from the list that appears')
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(200),
      )
      .addStringOption((option) =>
        option
          .setName(REASON)
          .setDescription('Why, for those who ask later')
          .setRequired(true)
          .setMaxLength(LONGEST_REASON),
      )
      .addStringOption((option) =>
        option
          .setName(CLAIM)
          .setDescription('A single figure of it; choose it from the list that appears')
          .setAutocomplete(true)
          .setMaxLength(200),
      ),
  run: retract,
  actions: {
    corrections: { answers: 'new', run: ([incidentId], click, desk) => showCorrections([incidentId, 0], click, desk) },
    'corrections-page': { answers: 'in-place', run: showCorrections },
    'undo-correction': { answers: 'new', run: undo },
  },
};

/** Completes the option that names a report of the incident chosen before. */
export const completeReport: readonly [string, Completer] = [
  REPORT,
  async (typed, reader, { app }, other) =>
    toChoices(await app.corrections.suggestReports(reader, other(INCIDENT) ?? '', typed)),
];

/** Completes the option that names a figure of the incident, or of the report, chosen before. */
export const completeClaim: readonly [string, Completer] = [
  CLAIM,
  async (typed, reader, { app }, other) => {
    const where = { query: other(INCIDENT) ?? '', report: other(REPORT) };
    return toChoices(await app.corrections.suggestClaims(reader, where, typed));
  },
];

const toChoices = (suggestions: readonly { readonly id: string; readonly label: string }[]) =>
  suggestions.map(({ id, label }) => ({ name: label, value: id }));

function retract(ask: Ask, { app }: Desk): Promise<Screen> {
  return asModerator(
    ask,
    async () =>
      renderRetracted(
        await app.corrections.retract({
          reader: ask.reader,
          author: ask.person,
          query: incidentOf(ask),
          report: ask.text(REPORT),
          claim: ask.text(CLAIM),
          reason: ask.text(REASON) ?? '',
        }),
      ),
    'A correction is a server’s own.',
  );
}

async function undo([id]: readonly [string], click: Click, { app }: Desk): Promise<Screen> {
  const { reader, person: author, mayManage } = click;
  return renderUndone(await app.corrections.undo({ reader, author, mayManage, id }));
}

type Page = readonly [incident: string, page: number];

async function showCorrections([query, page]: Page, { reader }: Click, { app }: Desk): Promise<Screen> {
  return orUnknown(await app.showIncident(reader, query), 'show', (card) => renderCorrections(card, page));
}
