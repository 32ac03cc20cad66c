import type { Writable } from 'node:stream';

/** Between two lines where none can be written over, in milliseconds. */
const PACE_MS = 10_000;
const REWRITE_PACE_MS = 100;
const CLEAR_LINE = '\r\u001B[K';

/** A terminal takes back what it showed; a file or a pipe does not. */
type Screen = Writable & { readonly isTTY?: boolean };

/** Tells how far a long piece of work is: on a terminal in one line that is written over, else in a line now and then. */
export class Progress {
  readonly #screen: Screen;
  readonly #nowMs: () => number;
  #lastMs: number;
  #isOpen = false;

  /** @param nowMs - a clock that only goes forward, in milliseconds. */
  constructor(screen: Screen, nowMs: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#nowMs = nowMs;
    this.#lastMs = screen.isTTY === true ? Number.NEGATIVE_INFINITY : nowMs();
  }

  /** How far the work is; most calls show nothing, so that any number of them costs little. */
  update(line: string): void {
    const now = this.#nowMs();
    if (now - this.#lastMs < (this.#screen.isTTY === true ? REWRITE_PACE_MS : PACE_MS)) return;
    this.#lastMs = now;
    this.#screen.write(this.#screen.isTTY === true ? `${CLEAR_LINE}${line}` : `${line}\n`);
    this.#isOpen = this.#screen.isTTY === true;
  }

  /** A line that stays, in place of what was last shown of the work. */
  say(line: string): void {
    this.clear();
    this.#lastMs = this.#nowMs();
    this.#screen.write(`${line}\n`);
  }

  /** Takes back what a terminal shows of the work, before something else is written there. */
  clear(): void {
    if (this.#isOpen) this.#screen.write(CLEAR_LINE);
    this.#isOpen = false;
  }
}
