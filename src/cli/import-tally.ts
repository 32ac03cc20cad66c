import type { ImportOutcome, ReportSource } from '../app/views.ts';
import { Progress } from './progress.ts';
import { say, type World } from './world.ts';

type Counts = Record<ImportOutcome['kind'], number>;

const noCounts = (): Counts => ({ stored: 0, known: 0, refused: 0 });

/** Counts what became of reports, and says it: a line a report of its own file, one line a file of many. */
export class ImportTally {
  readonly #world: Pick<World, 'output' | 'errors'>;
  readonly #progress: Progress;
  readonly #total = noCounts();
  #file = noCounts();
  #begunMs = performance.now();

  constructor(world: Pick<World, 'output' | 'errors'>) {
    this.#world = world;
    this.#progress = new Progress(world.errors);
  }

  /** How many were refused, of all files. */
  get refused(): number {
    return this.#total.refused;
  }

  /** Tells what became of one report. What was refused is always named, with its cause. */
  add(source: ReportSource, outcome: ImportOutcome): void {
    this.#total[outcome.kind] += 1;
    this.#file[outcome.kind] += 1;
    const isOfMany = source.fingerprint !== undefined;
    if (outcome.kind === 'refused') {
      this.#progress.clear();
      say(this.#world.errors, `${outcome.origin}: ${outcome.cause}`);
    } else if (!isOfMany) {
      say(this.#world.output, describe(outcome));
    }
    if (isOfMany) this.#progress.update(this.#describeProgress(source));
  }

  /** A file is done; `resumed` is after how many reports its import was taken up. */
  endFile(source: ReportSource, resumed: number): void {
    this.#progress.clear();
    const taken = resumed === 0 ? '' : ` (taken up after ${resumed})`;
    if (source.fingerprint !== undefined) say(this.#world.output, `${source.origin}: ${inWords(this.#file)}${taken}`);
    this.#file = noCounts();
    this.#begunMs = performance.now();
  }

  /** What became of all reports so far. */
  describe(): string {
    this.#progress.clear();
    return inWords(this.#total);
  }

  #describeProgress({ origin, share }: ReportSource): string {
    const seconds = (performance.now() - this.#begunMs) / 1000;
    const { stored, known, refused } = this.#file;
    const pace = Math.round((stored + known + refused) / Math.max(seconds, 1));
    return `${origin}: ${Math.floor(100 * share())} % read, ${inWords(this.#file)}, ${pace} a second`;
  }
}

function inWords({ stored, known, refused }: Counts): string {
  return `${stored} stored, ${known} known already, ${refused} refused`;
}

function describe(outcome: Exclude<ImportOutcome, { kind: 'refused' }>): string {
  if (outcome.kind === 'known') return `${outcome.origin}: known already, nothing added`;
  const { origin, joined, incidentId, why, note } = outcome;
  const told = `${origin}: ${joined ? 'joined' : 'founded'} incident ${incidentId} (${why})`;
  return note === undefined ? told : `${told}; ${note}`;
}
