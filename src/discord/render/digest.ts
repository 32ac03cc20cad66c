import type { DigestItem, DigestView } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { factSummary } from './fact-lines.ts';
import { pageBlocks } from './page-blocks.ts';
import { numberSources, type SourceNumbers } from './source-numbers.ts';
import { chrome, cited, counted, dated, instant, label, line, quoted, setting } from './spans.ts';
import { sentenceLines } from './summary.ts';
import { hasOfficialToll, shortToll, tollLines } from './toll-lines.ts';

/** Sentences of a summary that an incident in full shows. */
const SENTENCES = 2;
/** Toll lines that an incident in full shows. */
const TOLL_LINES = 3;

/**
 * Draws a digest as the messages that it needs, in order: the bottom line, the gravest incidents in full, a line each for the
 * rest, what is not known. A quiet day says so. The same digest gives the same messages.
 */
export function renderDigest(view: DigestView): readonly Screen[] {
  const items = [...view.full, ...view.brief];
  const sources = items.flatMap((item) => numberSources(item.card.reports).sources);
  const groups = [[headOf(view)], ...view.full.map(inFull), ...rest(view), ...gapsOf(items)];
  return pageBlocks(groups).map((blocks) => ({ tone: items.length === 0 ? 'muted' : 'neutral', sources, blocks }));
}

function headOf(view: DigestView): Block {
  const { localDate, zone, from, until } = view;
  const period = line(
    'note',
    chrome('From '),
    instant(from),
    chrome(' to '),
    instant(until),
    chrome(' · '),
    setting('zone', zone),
  );
  return {
    kind: 'text',
    lines: [
      line('title', chrome('Daily digest · '), dated(localDate, 'the schedule’s local day')),
      line('plain', ...bottomLine(view)),
      period,
    ],
  };
}

function bottomLine({ full, brief }: DigestView): readonly Span[] {
  const items = [...full, ...brief];
  const gravest = items[0];
  if (gravest === undefined) return [label('A quiet day: '), chrome('no report came in that changes anything.')];
  const fresh = items.filter((item) => item.isNew).length;
  const numbers = numberSources(gravest.card.reports);
  return [
    counted(fresh, 'new incidents'),
    chrome(fresh === 1 ? ' new incident, ' : ' new incidents, '),
    counted(items.length - fresh, 'incidents with news'),
    chrome(' with news. Gravest: '),
    quoted(gravest.card.incident.title, numbers.ids, true),
    ...tollOf(gravest, numbers),
    chrome('.'),
  ];
}

function inFull(item: DigestItem): readonly Block[] {
  const { card, summary, isNew } = item;
  const numbers = numberSources(card.reports);
  const lines: readonly StyledLine[] = [
    line('heading', quoted(card.incident.title, numbers.ids)),
    line('note', label(isNew ? 'New' : 'Updated'), chrome(' · '), ...factSummary(card.incident, numbers)),
    ...tollLines({ ...card.toll, lines: card.toll.lines.slice(0, TOLL_LINES), unnumbered: [] }, numbers),
    ...(summary === undefined ? [] : sentenceLines(summary, numbers, SENTENCES)),
    line('note', chrome('Sources:'), ...sourceMarks(numbers)),
  ];
  return [{ kind: 'rule' }, { kind: 'text', lines }];
}

function sourceMarks({ reports }: SourceNumbers): readonly Span[] {
  return reports.flatMap(({ id, url, publisher }, index) => [
    chrome(' '),
    cited(index + 1, url),
    ...(publisher === undefined ? [] : [chrome(' '), quoted(publisher, [id])]),
  ]);
}

function rest({ brief }: DigestView): readonly (readonly Block[])[] {
  return brief.map((item, index): readonly Block[] => {
    const heading = index === 0 ? [line('heading', chrome('In brief'))] : [];
    const blocks: readonly Block[] = [{ kind: 'text', lines: [...heading, briefLine(item)] }];
    return index === 0 ? [{ kind: 'rule' }, ...blocks] : blocks;
  });
}

function briefLine(item: DigestItem): StyledLine {
  const numbers = numberSources(item.card.reports);
  const state = item.isNew ? 'new' : 'updated';
  return line(
    'bullet',
    quoted(item.card.incident.title, numbers.ids, true),
    ...tollOf(item, numbers),
    chrome(` · ${state}`),
  );
}

function tollOf({ card }: DigestItem, numbers: SourceNumbers): readonly Span[] {
  const first = card.toll.lines[0];
  return first === undefined ? [] : [chrome(' · '), ...shortToll(first, numbers)];
}

/** What the day's reports leave open, counted: a reader must not take silence for safety. */
function gapsOf(items: readonly DigestItem[]): readonly (readonly Block[])[] {
  const gaps = [
    { many: 'without an official toll', count: items.filter((item) => !hasOfficialToll(item.card.toll)).length },
    { many: 'known from a single source', count: items.filter((item) => item.card.reports.length === 1).length },
    { many: 'without a date', count: items.filter((item) => item.card.incident.time.date === undefined).length },
  ].filter((gap) => gap.count > 0);
  if (gaps.length === 0) return [];
  const named = gaps.flatMap(({ many, count }, index) => [
    chrome(index === 0 ? '' : ', '),
    counted(count, `incidents ${many}`),
    chrome(` ${many}`),
  ]);
  return [[{ kind: 'text', lines: [line('note', chrome('Not known: '), ...named, chrome('.'))] }]];
}
