import { CATEGORIES, categorySchema, METRICS, metricSchema, SCOPES, scopeSchema } from '../src/core/incident/claim.ts';
import { LONGEST_REASON } from '../src/core/incident/correction.ts';
import type { OtherReading } from '../src/core/incident/read-otherwise.ts';
import { CATEGORY_WORDS, METRIC_WORDS, SCOPE_WORDS } from '../src/core/incident/toll-words.ts';
import type { Ask, Desk } from '../src/discord/command.ts';
import { renderCorrected } from '../src/discord/render/corrected.ts';
import type { Screen } from '../src/discord/screen.ts';
import { asModerator } from './digest-guards.ts';
import { incidentOf, withIncident } from './incident-option.ts';
import type { Subcommand } from './subcommand.ts';

const TO = 'to';

/** `/incident correct`: a figure is read otherwise than the rules read it. */
export const incidentCorrect: Subcommand = {
  name: 'correct',
  visibility: 'private',
  help: {
    usage: '/incident correct incident: claim: reason:',
    about: 'Say how a figure is meant, where it was read wrongly (needs Manage Messages)',
    details: [
      'claim: a figure of the incident with its source; choose it from the list.',
      'to: another figure of the same report, as the report writes it. No number comes in that the report does not state.',
      'metric, category: what happened, and to whom. covers: whether it is this incident’s toll at all.',
      'What was read before is kept. It holds for this server; Undo brings it back: you may, and whoever has Manage Server.',
    ],
  },
  build: (builder) =>
    withIncident(builder)
      .addStringOption((option) =>
        option
          .setName('claim')
          .setDescription('The figure, with its source; choose it from the list that appears')
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(200),
      )
      .addStringOption((option) =>
        option
          .setName('reason')
          .setDescription('Why, for those who ask later')
          .setRequired(true)
          .setMaxLength(LONGEST_REASON),
      )
      .addStringOption((option) =>
        option.setName(TO).setDescription('Another figure of the same report, as it writes it').setMaxLength(100),
      )
      .addStringOption((option) =>
        option
          .setName('metric')
          .setDescription('What happened to them')
          .addChoices(...choices(METRICS, METRIC_WORDS)),
      )
      .addStringOption((option) =>
        option
          .setName('category')
          .setDescription('Who they are')
          .addChoices(...choices(CATEGORIES, CATEGORY_WORDS)),
      )
      .addStringOption((option) =>
        option
          .setName('covers')
          .setDescription('What the figure counts')
          .addChoices(...choices(SCOPES, SCOPE_WORDS)),
      ),
  run: correct,
};

function choices<Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ name: words[value], value }));
}

function correct(ask: Ask, { app }: Desk): Promise<Screen> {
  const request = {
    reader: ask.reader,
    author: ask.person,
    query: incidentOf(ask),
    claim: ask.text('claim') ?? '',
    reason: ask.text('reason') ?? '',
    ...readingOf(ask),
  };
  return asModerator(
    ask,
    async () => renderCorrected(await app.corrections.correct(request), request.figure ?? request.claim),
    'A correction is a server’s own.',
  );
}

function readingOf(ask: Ask): OtherReading {
  const figure = ask.text(TO);
  const [metric, category, scope] = [
    metricSchema.safeParse(ask.text('metric')).data,
    categorySchema.safeParse(ask.text('category')).data,
    scopeSchema.safeParse(ask.text('covers')).data,
  ];
  return {
    ...(figure === undefined ? {} : { figure }),
    ...(metric === undefined ? {} : { metric }),
    ...(category === undefined ? {} : { category }),
    ...(scope === undefined ? {} : { scope }),
  };
}
