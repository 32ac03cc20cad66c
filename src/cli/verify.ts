import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import type { IncomingReport } from '../app/views.ts';
import { verifySummary } from '../core/grounding/verify-summary.ts';
import { describeFileError } from './describe-file-error.ts';
import { describeVerdict, type NamedSource } from './describe-verdict.ts';
import { ExitError } from './exit-error.ts';
import { answerJsonLines } from './json-lines.ts';
import { sourcesSchema } from './sources-schema.ts';
import { printLine } from './print-line.ts';
import type { World } from './world.ts';

const summary = z.union([
  z.string(),
  z.object({
    headline: z.string().optional(),
    sentences: z.array(z.object({ text: z.string(), citations: z.array(z.string()) })),
  }),
]);
const question = z.object({ sources: sourcesSchema, summary });

interface VerifyOptions {
  readonly jsonl?: boolean;
  readonly sources?: string[];
  readonly summary?: string;
}

const EXAMPLE = `
Examples:
  sitrep verify --sources reuters.txt afp.txt --summary draft.txt
  echo '{"id":1,"sources":["At least 60 soldiers died."],"summary":"60 soldiers died."}' | sitrep verify --jsonl

Exit code: 0 when nothing was rejected (warnings do not count), 1 when something was, or a file cannot be read.
With --jsonl it is 0 whatever the verdicts are: each line says for itself whether it is ok.
`;

/** `sitrep verify`: holds summaries against their sources, for scripts (`--jsonl`) and for people. */
export function verifyCommand(world: World): Command {
  return new Command('verify')
    .summary('hold a summary against its sources')
    .description('Holds every number, name, date and quotation of a summary against its sources.')
    .option('--jsonl', '{id, sources, summary} a line on standard input, a verdict a line on standard output')
    .option('--sources <file...>', 'the sources: files as `sitrep import` reads them')
    .option('--summary <file>', 'the summary to judge')
    .addHelpText('after', EXAMPLE)
    .action((options: VerifyOptions) => (options.jsonl === true ? verifyLines(world) : verifyFiles(world, options)));
}

function verifyLines(world: World): Promise<void> {
  return answerJsonLines(
    {
      question,
      answer: (asked) => verifySummary(asked.sources, asked.summary),
    },
    world,
  );
}

async function verifyFiles(world: World, options: VerifyOptions): Promise<void> {
  if (options.sources === undefined || options.summary === undefined) {
    throw new ExitError('verify takes --jsonl, or --sources FILE… and --summary FILE; --help shows both');
  }
  const summary = await readText(options.summary);
  const reports = (await Promise.all(options.sources.map((path) => readSources(world, path)))).flat();
  const sources = reports.map((report, index) => toSource(report, String(index + 1)));
  const verdict = verifySummary(sources, summary);
  for (const line of describeVerdict(sources, verdict)) await printLine(world.output, line);
  if (!verdict.ok) throw new ExitError('');
}

/** The reports of a file, as `sitrep import` reads them: publisher and date anchor what a weekday means. */
async function readSources(world: World, path: string): Promise<IncomingReport[]> {
  const reports: IncomingReport[] = [];
  for await (const reading of (await world.openReports(path)).reports) {
    if (reading.kind === 'refused') throw new ExitError(`${path} cannot be a source: ${reading.cause}`);
    reports.push(reading.report);
  }
  return reports;
}

function toSource({ origin, title, text, publisher, published, language }: IncomingReport, id: string): NamedSource {
  return {
    id,
    origin,
    text,
    ...(title === '' ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { lang: language }),
  };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ExitError(`${path} cannot be read: ${describeFileError(error) ?? String(error)}`);
  }
}
