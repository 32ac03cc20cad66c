import type { DigestItem, DigestView } from '../../app/views.ts';
import type { Span } from '../../core/grounding/span.ts';
import type { Block, Screen, StyledLine } from '../screen.ts';
import { gapGroups } from './digest-gaps.ts';
import { factSummary } from './fact-lines.ts';
import { pageBlocks } from './page-blocks.ts';
import { citeReports, numberSources, withoutLinks, type SourceNumbers } from './source-numbers.ts';
import { chrome, cited, counted, dated, instant, label, line, quoted, setting } from './spans.ts';
import { sentenceLines } from './summary.ts';
import { leadingTollLines, shortToll } from './toll-lines.ts';

/** Sentences of a summary that an incident in full shows. */
const SENTENCES = 2;

/**
 * Draws a digest as the messages that it needs, in order: the bottom line, the gravest incidents in full, a line each for the
 * rest, what is not known. A quiet day says so. The same digest gives the same messages.
 */
export function renderDigest(view: DigestView): readonly Screen[] {
  const items = [...view.full, ...view.brief];
  const cards = [...items.map(({ card }) => card), ...(view.latest === undefined ? [] : [view.latest])];
  const sources = cards.flatMap((card) => numberSources(card).sources);
  const groups = [[headOf(view)], ...view.full.map(inFull), ...rest(view), ...gapGroups(items)];
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
    chrome(', by your own clock · scheduled in '),
    setting('zone', zone),
  );
  return {
    kind: 'text',
    lines: [
      line('title', chrome('Daily digest · '), dated(localDate, 'the schedule’s local day')),
      line('plain', ...bottomLine(view)),
      ...latestLine(view),
      period,
    ],
  };
}

function latestLine({ latest }: DigestView): readonly StyledLine[] {
  if (latest === undefined) return [];
  const { ids } = numberSources(latest);
  const { title, updated } = latest.incident;
  return [line('plain', chrome('The last news came '), instant(updated), chrome(': '), quoted(title, ids, true))];
}

function bottomLine({ full, brief }: DigestView): readonly Span[] {
  const items = [...full, ...brief];
  const gravest = items[0];
  if (gravest === undefined) return [label('A quiet day: '), chrome('no report came in that changes anything.')];
  const numbers = numberSources(gravest.card);
  return [
    ...newsSpans(items),
    chrome('. Gravest: '),
    quoted(gravest.card.incident.title, numbers.ids, true),
    ...tollOf(gravest, numbers),
  ];
}

/** "3 new incidents, 2 with news": what there is none of is not told. */
function newsSpans(items: readonly DigestItem[]): readonly Span[] {
  const fresh = items.filter((item) => item.isNew).length;
  const told = items.length - fresh;
  return [
    ...(fresh === 0 ? [] : [counted(fresh, 'new incidents'), chrome(fresh === 1 ? ' new incident' : ' new incidents')]),
    ...(fresh === 0 || told === 0 ? [] : [chrome(', ')]),
    ...(told === 0
      ? []
      : [
          counted(told, 'incidents with news'),
          chrome(told === 1 ? ' known incident with news' : ' known incidents with news'),
        ]),
  ];
}

function inFull(item: DigestItem): readonly Block[] {
  const { card, summary, isNew } = item;
  const numbers = numberSources(card);
  const plain = withoutLinks(numbers);
  const lines: readonly StyledLine[] = [
    line('heading', quoted(card.incident.title, numbers.ids)),
    line('note', label(isNew ? 'New' : 'Updated'), chrome(' · '), ...factSummary(card.incident, numbers)),
    ...leadingTollLines(card.toll, plain, 'newest'),
    ...(summary === undefined ? [] : sentenceLines(summary, plain, SENTENCES)),
    line('note', chrome('Sources:'), ...sourceMarks(numbers)),
  ];
  return [{ kind: 'rule' }, { kind: 'text', lines }];
}

/** The citation marks of all sources, each with its publisher. */
export function sourceMarks({ reports }: SourceNumbers): readonly Span[] {
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
  const numbers = numberSources(item.card);
  const state = item.isNew ? 'new' : 'updated';
  return line(
    'bullet',
    quoted(item.card.incident.title, numbers.ids, true),
    ...tollOf(item, numbers),
    chrome(` · ${state}`),
    ...citeReports(numbers, numbers.ids),
  );
}

function tollOf({ card }: DigestItem, numbers: SourceNumbers): readonly Span[] {
  const first = card.toll.lines[0];
  return first === undefined ? [] : [chrome(' · '), ...shortToll(first, numbers)];
}
