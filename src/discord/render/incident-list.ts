import type { IncidentCard, IncidentList, SearchResult } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Block, Screen } from '../screen.ts';
import { factSummary } from './fact-lines.ts';
import { notice } from './refusals.ts';
import { numberSources } from './source-numbers.ts';
import { chrome, counted, echoed, label, line, quoted } from './spans.ts';
import { shortToll } from './toll-lines.ts';

/** Incidents a page: each takes three components and about four lines. */
export const LIST_PAGE = 5;
/** Toll lines an entry shows; the card shows all. */
const TOLL_LINES = 2;

/** Draws a page of incidents, newest first, with buttons to leaf through. */
export function renderList(list: IncidentList): Screen {
  const { cards, total } = list;
  if (total === 0) return EMPTY;
  const head = line('heading', chrome('Incidents'));
  const range = line('note', ...rangeOf(list), chrome(total === 1 ? '' : ', the newest on top'));
  const pages = total > LIST_PAGE ? [pageButtons(list)] : [];
  return screenOf([{ kind: 'text', lines: [head, range] }, ...entries(cards), ...pages], cards);
}

/** Draws what a search found, best first. */
export function renderSearch({ words, cards }: SearchResult): Screen {
  const head = line('heading', chrome('Search: '), echoed(words));
  if (cards.length === 0) {
    return notice('muted', 'Nothing found', [
      line('plain', chrome('No report mentions “'), echoed(words), chrome('”.')),
      line(
        'plain',
        chrome('Try a place, a group or a single word; spelling variants are found. '),
        label('/incident list'),
        chrome(' shows everything.'),
      ),
    ]);
  }
  const count = line(
    'note',
    counted(cards.length, 'incidents found'),
    chrome(cards.length === 1 ? ' incident matches' : ' incidents match, the best on top'),
  );
  return screenOf([{ kind: 'text', lines: [head, count] }, ...entries(cards)], cards);
}

const EMPTY = notice('muted', 'No incidents yet', [
  line(
    'plain',
    chrome('Nothing has been imported so far. The operator adds reports with '),
    label('sitrep import'),
    chrome('.'),
  ),
]);

/** "1 to 5 of 12", or "3 incidents" when one page holds all. */
function rangeOf({ cards, total, offset }: IncidentList): readonly Span[] {
  if (total === cards.length) return [counted(total, 'incidents'), chrome(total === 1 ? ' incident' : ' incidents')];
  return [
    counted(offset + 1, 'the first of this page'),
    chrome(' to '),
    counted(offset + cards.length, 'the last of this page'),
    chrome(' of '),
    counted(total, 'incidents'),
  ];
}

function screenOf(blocks: readonly Block[], cards: readonly IncidentCard[]): Screen {
  return { tone: 'neutral', blocks, sources: cards.flatMap((card) => numberSources(card).sources) };
}

function entries(cards: readonly IncidentCard[]): readonly Block[] {
  return cards.flatMap((card): readonly Block[] => [{ kind: 'rule' }, entry(card)]);
}

function entry(card: IncidentCard): Block {
  const { incident, toll, reports } = card;
  const numbers = numberSources(card);
  const shown = toll.lines
    .slice(0, TOLL_LINES)
    .flatMap((one, index) => [...(index > 0 ? [chrome(' · ')] : []), ...shortToll(one, numbers)]);
  return {
    kind: 'section',
    lines: [
      line('plain', quoted(incident.title, numbers.ids, true)),
      line('note', ...factSummary(incident, numbers)),
      line(
        'plain',
        ...(shown.length > 0 ? shown : [chrome('No figures reported')]),
        chrome(' · '),
        counted(reports.length, 'sources'),
        chrome(reports.length === 1 ? ' source' : ' sources'),
      ),
    ],
    button: { label: [chrome('Show')], target: { customId: writeCustomId('show', incident.id) } },
  };
}

function pageButtons({ total, offset, cards }: IncidentList): Block {
  const before = Math.max(0, offset - LIST_PAGE);
  const after = offset + cards.length;
  const button = (words: string, target: number, disabled: boolean) => ({
    label: [chrome(words)],
    target: { customId: writeCustomId('list', target) },
    disabled,
  });
  return {
    kind: 'buttons',
    buttons: [button('◀ Newer', before, offset === 0), button('Older ▶', after, after >= total)],
  };
}
