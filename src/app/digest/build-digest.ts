import { selectItems, type SelectedItem } from '../../core/digest/select-items.ts';
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

type BuildPorts = Pick<DigestPorts, 'incidents' | 'toCard' | 'summarise'>;

/** Puts a digest together: the period's incidents in order of weight, the first of them with their verified summaries. */
export async function buildDigest(ports: BuildPorts, reader: Reader, period: DigestPeriod): Promise<DigestView> {
  const [from, until] = [new Date(period.fromMs), new Date(period.untilMs)];
  const cards = (await ports.incidents.changedBetween(reader, from, until)).map(ports.toCard);
  const { full, brief } = selectItems(cards, period.fromMs);
  return {
    localDate: period.localDate,
    zone: period.zone,
    from: from.toISOString(),
    until: until.toISOString(),
    full: await Promise.all(full.map((item) => tellInFull(ports, reader, item))),
    brief: brief.map(({ candidate, isNew }) => ({ card: candidate, isNew, summary: undefined })),
  };
}

async function tellInFull(ports: BuildPorts, reader: Reader, item: SelectedItem<IncidentCard>): Promise<DigestItem> {
  const { candidate: card, isNew } = item;
  return { card, isNew, summary: await ports.summarise(reader, card.incident.id) };
}
