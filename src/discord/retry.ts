import { setTimeout as pause } from 'node:timers/promises';
import { isPassing } from './discord-faults.ts';

/** How a call is repeated: one pause a repetition, in milliseconds; `signal` ends the waiting. */
export interface Patience<Result> {
  readonly pausesMs: readonly number[];
  readonly signal?: AbortSignal;
  /**
   * Asked before each repetition, for calls that must not work twice: did the call work, though no answer came? Its result stands for the
   * call's own; undefined when it did not.
   */
  readonly findDone?: () => Promise<Result | undefined>;
}

/**
 * Calls Discord, and again after each pause while Discord answers 5xx or the connection breaks. discord.js repeats without
 * any pause, which spends all attempts within milliseconds: its own repetition is switched off and this takes its place.
 *
 * @throws what the last attempt threw.
 */
export async function callPatiently<Result>(call: () => Promise<Result>, patience: Patience<Result>): Promise<Result> {
  for (const pauseMs of patience.pausesMs) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await pause(pauseMs, undefined, patience.signal === undefined ? {} : { signal: patience.signal });
      const done = await patience.findDone?.();
      if (done !== undefined) return done;
    }
  }
  return call();
}
