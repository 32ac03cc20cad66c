import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import type { Issue, Verdict } from '../core/grounding/verdict.ts';
import { verifySummary } from '../core/grounding/verify-summary.ts';
import { ExitError } from './exit-error.ts';
import { answerJsonLines } from './json-lines.ts';
import { sourcesSchema } from './sources-schema.ts';
import { say, type World } from './world.ts';

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
    .description('hold a summary against its sources')
    .option('--jsonl', '{id, sources, summary} a line on standard input, a verdict a line on standard output')
    .option('--sources <file...>', 'the source texts')
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
  const texts = await Promise.all([...options.sources, options.summary].map(readText));
  const judged = texts.at(-1) ?? '';
  const verdict = verifySummary(
    texts.slice(0, -1).map((text, index) => ({ id: String(index + 1), text })),
    judged,
  );
  for (const line of describe(verdict)) say(world.output, line);
  if (!verdict.ok) throw new ExitError('');
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ExitError(`${path} cannot be read: ${error instanceof Error ? error.message : 'unknown cause'}`);
  }
}

function describe(verdict: Verdict): string[] {
  const numbers = verdict.quantities.length;
  const traced = verdict.quantities.filter((quantity) => quantity.evidence.length > 0).length;
  return [
    ...verdict.issues.map((issue) => describeIssue('rejected', issue)),
    ...verdict.warnings.map((issue) => describeIssue('warning', issue)),
    `${verdict.ok ? 'ok' : 'not ok'}: ${traced} of ${numbers} quantities traced, ${verdict.issues.length} rejected, ${verdict.warnings.length} warned`,
  ];
}

function describeIssue(word: string, issue: Issue): string {
  const nearest = issue.nearest === undefined ? '' : ` (nearest in the sources: “${issue.nearest}”)`;
  return `${word} ${issue.code}: “${issue.found}” ${issue.message}${nearest}`;
}
