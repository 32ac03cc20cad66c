import type { Progress } from './progress.ts';

/** What the bot is doing until it is ready: told to whoever started it, and to whoever asks for its health meanwhile. */
export class StartStages {
  /** A health check that fails, with the present stage as its cause, for as long as the start takes. */
  readonly check = { name: 'start', check: async (): Promise<string> => this.#stage };
  readonly #progress: Progress;
  #stage = 'not ready: starting';

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  /** A new stage begins. */
  enter(stage: string): void {
    this.#stage = `not ready: ${stage}`;
    this.#progress.say(`${stage} …`);
  }

  /** How far the present stage is. */
  update(stage: string): void {
    this.#stage = `not ready: ${stage}`;
    this.#progress.update(`${stage} …`);
  }

  /** Takes back what a terminal shows of the stage, before something else is written there. */
  clear(): void {
    this.#progress.clear();
  }
}
