import type { WatchItem, WatchNews } from '../../app/watch/watch-ports.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { TollChange } from '../../core/incident/list-changes.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { movementOf } from './changes.ts';
import { sourceMarks } from './digest.ts';
import { factSummary } from './fact-lines.ts';
import { numberSources, withoutLinks, type SourceNumbers } from './source-numbers.ts';
import { chrome, counted, label, line, person, quoted } from './spans.ts';
import { headOf, leadingTollLines } from './toll-lines.ts';
import { topicSpans } from './watch-topic.ts';

/** How many incidents a message tells in full; the others get a line each. */
const MOST_FULL = 4;

/** Draws what came in for a watch: the gravest first, each with its figures as its sources give them. */
export function renderWatchNews({ watch, items }: WatchNews): Screen {
  const full = items.slice(0, MOST_FULL).flatMap((item): readonly Block[] => [{ kind: 'rule' }, inFull(item, watch)]);
  const brief = items.slice(MOST_FULL).map(briefLine);
  const mention = watch.mention && !watch.isDirect ? [person(watch.person.id), chrome(' · ')] : [];
  const head: Block = {
    kind: 'text',
    lines: [
      line('heading', chrome('News on your watch')),
      line('plain', ...mention, chrome('Incidents '), ...topicSpans(watch.topic)),
      line('note', ...countSpans(items)),
    ],
  };
  const rest: Block = { kind: 'text', lines: brief, shed: { order: 0, one: 'incident', many: 'incidents' } };
  return {
    tone: 'neutral',
    sources: items.flatMap(({ card }) => numberSources(card).sources),
    blocks: [head, ...full, ...(brief.length === 0 ? [] : [{ kind: 'rule' } as const, rest])],
  };
}

/** "1 new incident, 2 with new figures": what there is none of is not told. */
function countSpans(items: readonly WatchItem[]): readonly Span[] {
  const fresh = items.filter(({ isNew }) => isNew).length;
  const revised = items.length - fresh;
  return [
    ...(fresh === 0 ? [] : [counted(fresh, 'new incidents'), chrome(fresh === 1 ? ' new incident' : ' new incidents')]),
    ...(fresh === 0 || revised === 0 ? [] : [chrome(', ')]),
    ...(revised === 0
      ? []
      : [
          counted(revised, 'revised incidents'),
          chrome(revised === 1 ? ' incident with new figures' : ' incidents with new figures'),
        ]),
  ];
}

/** A server's own incident cannot be looked up from a direct message: there it comes without its button. */
function inFull({ card, isNew, changes }: WatchItem, { isDirect }: WatchNews['watch']): Block {
  const { incident, toll } = card;
  const numbers = numberSources(card);
  const plain = withoutLinks(numbers);
  const lines: readonly StyledLine[] = [
    line('plain', quoted(incident.title, numbers.ids, true)),
    line('note', label(isNew ? 'New' : 'New figures'), chrome(' · '), ...factSummary(incident, numbers)),
    ...(isNew ? leadingTollLines(toll, plain, 'newest') : changes.map((change) => changeLine(change, plain))),
    line('note', chrome('Sources:'), ...sourceMarks(numbers)),
  ];
  if (isDirect && incident.owner !== 'public') return { kind: 'text', lines };
  const button = { label: [chrome('Show card')], target: { customId: writeCustomId('show', incident.id) } };
  return { kind: 'section', lines, button };
}

function changeLine(change: TollChange, numbers: SourceNumbers): StyledLine {
  return line('bullet', chrome(`${headOf(change.after)}: `), ...movementOf(change, numbers));
}

function briefLine({ card, isNew }: WatchItem): StyledLine {
  const { ids } = numberSources(card);
  return line('bullet', quoted(card.incident.title, ids, true), chrome(isNew ? ' · new' : ' · new figures'));
}
