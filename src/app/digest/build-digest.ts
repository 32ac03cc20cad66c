import { selectItems, type SelectedItem } from '../../core/digest/select-items.ts';
import { readCards } from '../incidents/read-cards.ts';
import { toCard } from '../incidents/to-card.ts';
import type { IncidentFile } from '../ports.ts';
import type { Reader } from '../reader.ts';
import type { DigestItem, DigestView, IncidentCard } from '../views.ts';
import type { DigestPorts } from './digest-ports.ts';

/** What a digest covers: [fromMs, untilMs) in epoch milliseconds, for a local date (YYYY-MM-DD) in an IANA zone. */
export interface DigestPeriod {
  readonly localDate: string;
  readonly zone: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

type BuildPorts = Pick<DigestPorts, 'incidents' | 'summarise'>;

/** A card that remembers the file it was made from. */
interface Candidate extends IncidentCard {
  readonly file: IncidentFile;
}

/** Puts a digest together: the period's incidents in order of weight, the first of them with their verified summaries. */
export async function buildDigest(ports: BuildPorts, reader: Reader, period: DigestPeriod): Promise<DigestView> {
  const [from, until] = [new Date(period.fromMs), new Date(period.untilMs)];
  const files = await ports.incidents.changedBetween(reader, from, until);
  const candidates = files.map((file): Candidate => ({ ...toCard(file), file }));
  const { full, brief } = selectItems(candidates, period.fromMs);
  return {
    localDate: period.localDate,
    zone: period.zone,
    from: from.toISOString(),
    until: until.toISOString(),
    full: await Promise.all(full.map((item) => tellInFull(ports, reader, item))),
    brief: brief.map(({ candidate, isNew }) => ({ card: cardOf(candidate), isNew, summary: undefined })),
    ...(files.length === 0 ? await tellLatest(ports, reader) : {}),
  };
}

/** On a quiet day a reader wants to know how long it has been quiet. */
async function tellLatest({ incidents }: BuildPorts, reader: Reader): Promise<Pick<DigestView, 'latest'>> {
  const newest = await incidents.list(reader, { limit: 1, offset: 0 });
  const [latest] = await readCards(incidents, reader, newest);
  return latest === undefined ? {} : { latest };
}

async function tellInFull(ports: BuildPorts, reader: Reader, item: SelectedItem<Candidate>): Promise<DigestItem> {
  const { candidate, isNew } = item;
  const summary = candidate.reports.length === 0 ? undefined : await ports.summarise(reader, candidate.file);
  return { card: cardOf(candidate), isNew, summary };
}

function cardOf({ file: _file, ...card }: Candidate): IncidentCard {
  return card;
}
