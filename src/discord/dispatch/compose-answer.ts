import { randomUUID } from 'node:crypto';
import type { EventLog } from '../../app/ports.ts';
import { SitrepError } from '../../core/sitrep-error.ts';
import { finishScreen, type AttachedFile } from '../render/finish-screen.ts';
import type { Gate } from '../render/gate-screen.ts';
import { explainDeadline, explainFault, explainUnexpected } from '../render/refusals.ts';
import type { MessageBody } from '../render/write-message.ts';
import type { Block, Screen } from '../screen.ts';

/** A message ready for Discord. */
export interface Composed {
  readonly message: MessageBody;
  readonly files: readonly AttachedFile[];
}

/** What composing needs besides the answer itself. */
export interface ComposeOptions {
  /** What was asked, for the log: "/incident show". */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly log: EventLog;
  readonly gate: Gate;
  /** What goes below words about a fault: what the person had filled in. */
  readonly given?: readonly Block[];
}

/**
 * Turns whatever a command does into a message: its screen, or words about why there is none. Never throws and never outlasts
 * the signal: every refusal is an answer.
 */
export async function composeAnswer(run: () => Promise<Screen>, options: ComposeOptions): Promise<Composed> {
  try {
    const screen = await withinDeadline(run(), options.signal);
    return finish(screen, options);
  } catch (error) {
    return finish(withGiven(explain(error, options), options), options);
  }
}

/** Words in place of an answer that Discord itself refused: nobody is left before a message that goes on "thinking". */
export function composeFault(error: unknown, options: ComposeOptions): Composed {
  return finish(withGiven(explainAnomaly(error, options), options), options);
}

function withGiven(screen: Screen, { given = [] }: ComposeOptions): Screen {
  return { ...screen, blocks: [...screen.blocks, ...given] };
}

function finish(screen: Screen, options: ComposeOptions): Composed {
  const { message, files, withheld } = finishScreen(screen, options.gate);
  if (withheld.length > 0) {
    options.log.error('lines-withheld', { command: options.name, withheld });
  }
  return { message, files };
}

function explain(error: unknown, { name, signal, log }: ComposeOptions): Screen {
  if (error instanceof SitrepError) {
    log.warn('command-refused', { command: name, code: error.code, error });
    return explainFault(error.userMessage);
  }
  if (signal.aborted) {
    log.warn('command-out-of-time', { command: name, error });
    return explainDeadline();
  }
  return explainAnomaly(error, { name, log });
}

function explainAnomaly(error: unknown, { name, log }: Pick<ComposeOptions, 'name' | 'log'>): Screen {
  const errorId = randomUUID().slice(0, 8);
  log.error('command-failed', { command: name, errorId, error });
  return explainUnexpected(errorId);
}

function withinDeadline<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const expire = () => reject(signal.reason);
  signal.addEventListener('abort', expire, { once: true });
  if (signal.aborted) expire();
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', expire));
}
