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

/** `sitrep claims --jsonl`: who was killed, wounded, taken …, how many, and by whose word, in each text. */
export function claimsCommand(world: World): Command {
  return new Command('claims')
    .description('read the claims of texts: {id, title?, text, published?, lang?} a line')
    .requiredOption('--jsonl', 'JSON Lines on standard input and output')
    .action(() =>
      answerJsonLines({ question, answer: (asked) => ({ claims: readClaims(asked).map(publish) }) }, world),
    );
}

/** A claim as the contract names its fields; what is not known is left out, but for the upper end, which is null. */
function publish({ side: _side, word: _word, via: _via, ...claim }: Claim): object {
  return claim;
}
