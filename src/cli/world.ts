import type { Readable, Writable } from 'node:stream';
import type { App } from '../app/app.ts';
import type { Check } from '../app/doctor/check.ts';
import type { ReadingOptions } from '../app/import/reading-options.ts';
import type { DraftWriter, StoreArchive } from '../app/ports.ts';
import type { DigestView, ReportSource } from '../app/views.ts';

/** The app over its store, without Discord; `close` leaves the store in order. */
export interface OpenApp {
  readonly app: App;
  readonly archive: StoreArchive;
  close(): Promise<void>;
}

/** What the command line is given of the world, so that tests can give it another. */
export interface World {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly version: string;
  readonly openApp: () => Promise<OpenApp>;
  /** Opens a file of reports; a bad one is a report that was refused. */
  readonly openReports: (path: string, options?: ReadingOptions) => Promise<ReportSource>;

  /** Opens the configured model's writer; undefined when none is configured. */
  readonly openWriter: () => Promise<DraftWriter | undefined>;
  /** What `sitrep doctor` tries, in order. */
  readonly checks: () => readonly Check[];
  /** A digest as lines for a terminal, each of which has passed the last gate. */
  readonly printDigest: (digest: DigestView) => readonly string[];
  /** From the first call on, the first signal to stop aborts this and a second one ends the process; until then each ends it. */
  readonly onStop: () => AbortSignal;
  /** Runs the bot until it is told to stop. */
  readonly runBot: () => Promise<void>;
}

/** Writes one line to a stream. */
export function say(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
