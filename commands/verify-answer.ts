import type { VerifyOutcome } from '../src/app/views.ts';
import { renderUnmatched } from '../src/discord/render/unmatched.ts';
import { renderVerdict } from '../src/discord/render/verdict.ts';
import type { Screen } from '../src/discord/screen.ts';
import { orUnknown } from './incident-option.ts';

/** Draws what came of holding a text against an incident; whoever has to name one chooses from a menu. */
export function answerVerified(outcome: VerifyOutcome): Screen {
  if (outcome.kind === 'unmatched') return renderUnmatched(outcome);
  return orUnknown(outcome, 'verify-against', renderVerdict);
}
