import type { Line } from '../../core/grounding/span.ts';
import type { Screen } from '../screen.ts';
import { auditMessage } from './audit-message.ts';
import { cutSpans } from './cut-spans.ts';
import { fitScreen } from './fit-screen.ts';
import { gateScreen, type Gate, type GatedScreen } from './gate-screen.ts';
import { LIMITS } from './limits.ts';
import { mapLines } from './map-lines.ts';
import { writeMessage, type MessageBody } from './write-message.ts';

/** A file that goes along with a message. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: string;
}

/** A message ready to be sent, and what the last gate kept back of it. */
export interface FinishedScreen {
  readonly message: MessageBody;
  /** What the message's file components show. */
  readonly files: readonly AttachedFile[];
  readonly withheld: GatedScreen['withheld'];
}

/**
 * Takes a screen through everything between rendering and sending: shortened to Discord's limits, through the last gate,
 * shortened again if words about withheld lines made it longer, written, and held against its spans.
 *
 * @throws UngatedTextError when what was written is not what passed the gate.
 */
export function finishScreen(screen: Screen, gate: Gate): FinishedScreen {
  const gated = gateScreen(fitScreen(shortenLabels(screen)), gate);
  const final = gated.withheld.length === 0 ? gated.screen : gateScreen(fitScreen(gated.screen), gate).screen;
  const message = writeMessage(final);
  auditMessage(message, final);
  const files = final.blocks.flatMap((one) =>
    one.kind === 'file' ? [{ name: one.name, contentType: one.mediaType, data: one.content }] : [],
  );
  return { message, files, withheld: gated.withheld };
}

/** Labels are shortened before the gate, so that what passes is what is sent. */
function shortenLabels(screen: Screen): Screen {
  return mapLines(screen, (spans: Line, place) => (place === 'label' ? cutSpans(spans, LIMITS.buttonLabel) : spans));
}
