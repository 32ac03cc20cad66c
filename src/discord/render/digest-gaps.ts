import type { DigestItem, IncidentCard } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Block, StyledLine } from '../screen.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, counted, line, quoted } from './spans.ts';
import { hasOfficialToll } from './toll-lines.ts';

/** Incidents that a gap names before it counts the rest. */
const MOST_NAMED = 3;

interface Gap {
  readonly words: string;
  readonly applies: (card: IncidentCard) => boolean;
}

const GAPS: readonly Gap[] = [
  { words: 'No official toll for ', applies: ({ toll }) => !hasOfficialToll(toll) },
  { words: 'A single source so far for ', applies: ({ reports }) => reports.length === 1 },
  { words: 'No date of the event for ', applies: ({ incident }) => incident.time.date === undefined },
];

/** What the day's reports leave open, by name: a reader must not take silence for safety. Of what was taken back nothing is open. */
export function gapGroups(items: readonly DigestItem[]): readonly (readonly Block[])[] {
  const cards = items.map(({ card }) => card).filter(({ incident }) => incident.status !== 'retracted');
  const lines = GAPS.flatMap(({ words, applies }) => gapLine(words, cards.filter(applies)));
  if (lines.length === 0) return [];
  return [[{ kind: 'rule' }, { kind: 'text', lines: [line('heading', chrome('Not known')), ...lines] }]];
}

function gapLine(words: string, cards: readonly IncidentCard[]): readonly StyledLine[] {
  if (cards.length === 0) return [];
  const named = cards.slice(0, MOST_NAMED).flatMap((card, index) => [chrome(index === 0 ? '' : ', '), nameOf(card)]);
  const further = cards.length - MOST_NAMED;
  const rest =
    further <= 0
      ? []
      : [chrome(' and '), counted(further, 'further incidents'), chrome(further === 1 ? ' other' : ' others')];
  return [line('bullet', chrome(words), ...named, ...rest, chrome('.'))];
}

function nameOf(card: IncidentCard): Span {
  const { place, title } = card.incident;
  return quoted(place?.name ?? title, numberSources(card).ids, true);
}
