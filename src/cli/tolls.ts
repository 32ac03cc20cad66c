import { Command } from 'commander';
import { z } from 'zod';
import { buildToll } from '../core/incident/build-toll.ts';
import { readClaims } from '../core/incident/read-claims.ts';
import type { TollLine } from '../core/incident/toll.ts';
import { answerJsonLines } from './json-lines.ts';
import type { World } from './world.ts';

const report = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  lang: z.string().optional(),
});
const question = z.object({ reports: z.array(report) });

const EXAMPLE = `
Example:
  echo '{"id":1,"reports":[{"id":"a","text":"Over 30 soldiers died."},{"id":"b","text":"At least 60 soldiers died."}]}' \\
    | sitrep tolls --jsonl
`;

/** `sitrep tolls --jsonl`: the toll of one incident, from the claims of its reports. */
export function tollsCommand(world: World): Command {
  return new Command('tolls')
    .summary('build the toll of an incident from its reports')
    .description(
      'Builds tolls: a line {id, reports: [{id, title?, text, publisher?, published?, lang?}]} in, a line {id, toll} out.',
    )
    .requiredOption('--jsonl', 'JSON Lines on standard input and output')
    .addHelpText('after', EXAMPLE)
    .action(() =>
      answerJsonLines({ question, answer: ({ reports }) => ({ toll: tollOf(reports).map(publish) }) }, world),
    );
}

function tollOf(reports: z.infer<typeof question>['reports']): readonly TollLine[] {
  const claims = reports.flatMap((one) => readClaims(one).map((claim) => ({ reportId: one.id, claim })));
  return buildToll(claims, reports).lines;
}

function publish({ metric, category, low, high, disputed, history }: TollLine): object {
  const sources = [...new Set(history.map(({ reportId }) => reportId))];
  return { metric, category, low: low.n, lowOp: low.op, high: high.n, highOp: high.op, disputed, sources };
}
