import { Command } from 'commander';
import { z } from 'zod';
import { readQuantities } from '../core/quantity/read-quantities.ts';
import { answerJsonLines } from './json-lines.ts';
import type { World } from './world.ts';

const question = z.object({ text: z.string(), lang: z.string().optional(), published: z.string().optional() });

/** `sitrep quantities --jsonl`: what the reader of quantities sees in each text. */
export function quantitiesCommand(world: World): Command {
  return new Command('quantities')
    .description('read the quantities of texts: {id, text, lang?, published?} a line')
    .requiredOption('--jsonl', 'JSON Lines on standard input and output')
    .action(() =>
      answerJsonLines({ question, answer: (asked) => ({ quantities: readQuantities(asked.text, asked) }) }, world),
    );
}
