import { Command } from 'commander';
import { z } from 'zod';
import { readQuantities } from '../core/quantity/read-quantities.ts';
import { answerJsonLines } from './json-lines.ts';
import type { World } from './world.ts';

const question = z.object({ text: z.string(), lang: z.string().optional(), published: z.string().optional() });

const EXAMPLE = `
Example:
  echo '{"id":1,"text":"about 1,200 men and 15 %"}' | sitrep quantities --jsonl
`;

/** `sitrep quantities --jsonl`: what the reader of quantities sees in each text. */
export function quantitiesCommand(world: World): Command {
  return new Command('quantities')
    .summary('read the numbers, dates … of texts')
    .description('Reads the quantities of texts: a line {id, text, lang?, published?} in, a line {id, quantities} out.')
    .requiredOption('--jsonl', 'JSON Lines on standard input and output')
    .addHelpText('after', EXAMPLE)
    .action(() =>
      answerJsonLines({ question, answer: (asked) => ({ quantities: readQuantities(asked.text, asked) }) }, world),
    );
}
