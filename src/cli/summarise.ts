import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { DraftWriter, EventLog } from '../app/ports.ts';
import { summariseSources } from '../app/summary/summarise-sources.ts';
import { ExitError } from './exit-error.ts';
import { answerJsonLines } from './json-lines.ts';
import { sourcesSchema } from './sources-schema.ts';
import { say, type World } from './world.ts';

const ANSWER_MS = 45_000;
const MOST_SENTENCES = 20;

const question = z.object({
  sources: sourcesSchema.refine((sources) => sources.length > 0, 'needs one source at least'),
});

interface SummariseOptions {
  readonly engine: 'extractive' | 'llm';
  readonly sentences?: number;
}

const EXAMPLE = `
Example:
  echo '{"id":1,"sources":["At least 60 soldiers died in the raid.","Over 30 soldiers died."]}' | sitrep summarise --jsonl

--engine llm asks the model that OPENAI_MODEL names, and falls back to the extractive engine when it fails: \`engine\` tells which wrote.
`;

/** `sitrep summarise --jsonl`: a verified summary of each line's sources, by the extractive engine or the model. */
export function summariseCommand(world: World): Command {
  return new Command('summarise')
    .summary('write verified summaries of sources')
    .description(
      'Summarises sources: a line {id, sources: [text | {id?, title?, text, …}]} in, a line {id, engine, headline, sentences, verdict} out.',
    )
    .requiredOption('--jsonl', 'JSON Lines on standard input and output')
    .addOption(new Option('--engine <engine>', 'who writes').choices(['extractive', 'llm']).default('extractive'))
    .option('--sentences <n>', `how many sentences at most, 1 to ${MOST_SENTENCES}`, readCount)
    .addHelpText('after', EXAMPLE)
    .action((options: SummariseOptions) => summariseLines(world, options));
}

function readCount(typed: string): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_SENTENCES) return count;
  throw new InvalidArgumentError(`a whole number from 1 to ${MOST_SENTENCES} is needed.`);
}

async function summariseLines(world: World, { engine, sentences }: SummariseOptions): Promise<void> {
  const ports = { writer: engine === 'llm' ? await needWriter(world) : undefined, log: complain(world) };
  const wish = sentences === undefined ? {} : { sentences };
  await answerJsonLines(
    {
      question,
      answer: async ({ sources }) => {
        const signal = AbortSignal.timeout(ANSWER_MS);
        const { draft, verdict, engine: wrote, reason } = await summariseSources(ports, { sources, signal, ...wish });
        return { engine: wrote, ...(reason === undefined ? {} : { reason }), ...draft, verdict };
      },
    },
    world,
  );
}

async function needWriter(world: World): Promise<DraftWriter> {
  const writer = await world.openWriter();
  if (writer !== undefined) return writer;
  throw new ExitError(
    '--engine llm needs a model: set OPENAI_MODEL and OPENAI_API_KEY or OPENAI_BASE_URL, or take --engine extractive',
  );
}

/** Why the model failed goes to standard error; standard output carries answers alone. */
function complain(world: World): Pick<EventLog, 'warn'> {
  return { warn: (event, details) => say(world.errors, `${event} ${JSON.stringify(details)}`) };
}
