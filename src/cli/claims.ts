import { Command } from 'commander';
import { z } from 'zod';
import type { Claim } from '../core/incident/claim.ts';
import { readClaims } from '../core/incident/read-claims.ts';
import { answerJsonLines } from './json-lines.ts';
import type { World } from './world.ts';

const question = z.object({
  title: z.string().optional(),
  text: z.string(),
  published: z.string().optional(),
  lang: z.string().optional(),
});

const EXAMPLE = `
Example:
  echo '{"id":1,"text":"At least 60 soldiers were killed, officials said."}' | sitrep claims --jsonl
`;

/** `sitrep claims --jsonl`: who was killed, wounded, taken …, how many, and by whose word, in each text. */
export function claimsCommand(world: World): Command {
  return new Command('claims')
    .summary('read who was killed, wounded … in texts')
    .description('Reads the claims of texts: a line {id, title?, text, published?, lang?} in, a line {id, claims} out.')
    .requiredOption('--jsonl', 'JSON Lines on standard input and output')
    .addHelpText('after', EXAMPLE)
    .action(() =>
      answerJsonLines({ question, answer: (asked) => ({ claims: readClaims(asked).map(publish) }) }, world),
    );
}

/** A claim as the contract names its fields; what is not known is left out, but for the upper end, which is null. */
function publish({ side: _side, word: _word, via: _via, ...claim }: Claim): object {
  return claim;
}
