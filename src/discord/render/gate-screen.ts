import type { GateResult } from '../../core/grounding/last-gate.ts';
import type { GroundingSource } from '../../core/grounding/source.ts';
import type { Line } from '../../core/grounding/span.ts';
import type { Issue } from '../../core/grounding/verdict.ts';
import type { Screen } from '../screen.ts';
import { mapLines } from './map-lines.ts';
import { chrome } from './spans.ts';

/** The last gate of the core: lets a line out, or says why not. */
export type Gate = (line: Line, sources: readonly GroundingSource[]) => GateResult;

/** A screen on which every line has passed, and the lines that did not, with the reasons. */
export interface GatedScreen {
  readonly screen: Screen;
  readonly withheld: readonly { readonly line: Line; readonly issues: readonly Issue[] }[];
}

const WITHHELD = {
  text: [chrome('A line is withheld here: it holds a number or name that its sources do not state.')],
  label: [chrome('Withheld')],
} as const;

/** Puts every line of a screen through the last gate. A line that fails is replaced by words that say so. */
export function gateScreen(screen: Screen, gate: Gate): GatedScreen {
  const withheld: { line: Line; issues: readonly Issue[] }[] = [];
  const gated = mapLines(screen, (spans, place) => {
    const outcome = gate(spans, screen.sources);
    if (outcome.kind === 'passed') return spans;
    withheld.push({ line: spans, issues: outcome.issues });
    return WITHHELD[place];
  });
  return { screen: gated, withheld };
}
