import { LONGEST_REASON } from '../src/core/incident/correction.ts';
import { RELIABILITIES, RELIABILITY_WORDS, reliabilitySchema } from '../src/core/incident/reliability.ts';
import type { Ask, Completer, Desk } from '../src/discord/command.ts';
import { renderGraded } from '../src/discord/render/grades.ts';
import type { Screen } from '../src/discord/screen.ts';
import { asManager } from './digest-guards.ts';
import type { Subcommand } from './subcommand.ts';

const PUBLISHER = 'publisher';
const NO_GRADE = 'none';

/** `/feed grade`: how reliable the server holds a publisher to be. */
export const feedGrade: Subcommand = {
  name: 'grade',
  visibility: 'private',
  help: {
    usage: '/feed grade publisher: grade: reason:',
    about: 'Say how reliable a publisher is, A to F (needs Manage Server)',
    details: [
      'grade: by the Admiralty code, from A, completely reliable, to E, unreliable; F: it cannot be judged.',
      'It stands beside the publisher in Evidence and Sources, for this server; it changes no figure.',
      'No grade takes it away. The answer lists every grade.',
    ],
  },
  build: (builder) =>
    builder
      .addStringOption((option) =>
        option
          .setName(PUBLISHER)
          .setDescription('As the reports name it; choose it from the list that appears')
          .setRequired(true)
          .setAutocomplete(true)
          .setMaxLength(100),
      )
      .addStringOption((option) =>
        option
          .setName('grade')
          .setDescription('By the Admiralty code')
          .setRequired(true)
          .addChoices(
            ...RELIABILITIES.map((grade) => ({ name: `${grade}: ${RELIABILITY_WORDS[grade]}`, value: grade })),
            { name: 'No grade', value: NO_GRADE },
          ),
      )
      .addStringOption((option) =>
        option
          .setName('reason')
          .setDescription('Why, for those who ask later')
          .setRequired(true)
          .setMaxLength(LONGEST_REASON),
      ),
  run: grade,
};

/** Completes the publisher option with those that published last. */
export const completePublisher: readonly [string, Completer] = [
  PUBLISHER,
  async (typed, reader, { app }) =>
    (await app.grades.suggestPublishers(reader, typed)).map((name) => ({ name, value: name })),
];

function grade(ask: Ask, { app }: Desk): Promise<Screen> {
  return asManager(ask, async () =>
    renderGraded(
      await app.grades.grade({
        reader: ask.reader,
        author: ask.person,
        publisher: ask.text(PUBLISHER) ?? '',
        grade: reliabilitySchema.safeParse(ask.text('grade')).data,
        reason: ask.text('reason') ?? '',
      }),
    ),
  );
}
