import type { Block, Screen, Shed, StyledLine } from '../screen.ts';
import { cutSpans } from './cut-spans.ts';
import { isWithinLimits } from './limits.ts';
import { measureScreen } from './measure-screen.ts';
import { chrome, counted, line, textOf } from './spans.ts';

type TextBlock = Extract<Block, { kind: 'text' }>;
type Sheddable = TextBlock & { readonly shed: Shed };

/** The shortest that a line is cut to before whole blocks go. */
const SHORTEST_LINE = 120;

/** A message on its way to fit: its blocks, and how many lines of what were left out. */
interface Draft {
  readonly screen: Screen;
  readonly blocks: readonly Block[];
  readonly omitted: ReadonlyMap<Shed, number>;
  /** True when a line was cut short. */
  readonly isCut: boolean;
}

/** What the last resort takes away. */
const PART: Shed = { order: Number.POSITIVE_INFINITY, one: 'part', many: 'parts' };

/**
 * Brings a screen within Discord's limits. What may be left out goes first, in its order, last lines first; then the longest
 * lines are shortened. A closing note names what was left out: nothing is dropped silently.
 */
export function fitScreen(screen: Screen): Screen {
  let draft: Draft = { screen, blocks: screen.blocks, omitted: new Map(), isCut: false };
  if (fits(draft)) return assemble(draft);
  const sheddable = screen.blocks.filter(isSheddable).toSorted((a, b) => a.shed.order - b.shed.order);
  for (const block of sheddable) if (!fits(draft)) draft = shedLines(draft, block);
  while (!fits(draft)) {
    const next = shortenLongest(draft) ?? dropLast(draft);
    if (next === undefined) break;
    draft = next;
  }
  return assemble(draft);
}

const fits = (draft: Draft): boolean => isWithinLimits(measureScreen(assemble(draft)));

/** A heading is no item: it goes with the last of them. */
const isItem = (one: StyledLine): boolean => one.style !== 'heading';

function isSheddable(block: Block): block is Sheddable {
  return block.kind === 'text' && block.shed !== undefined && block.lines.some(isItem);
}

/** Keeps as many lines of a block as fit, found by halving; none when even that is too much. */
function shedLines(draft: Draft, block: Sheddable): Draft {
  let [few, many] = [0, block.lines.filter(isItem).length];
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (fits(keepItems(draft, block, middle))) few = middle;
    else many = middle;
  }
  return keepItems(draft, block, few);
}

function keepItems(draft: Draft, block: Sheddable, kept: number): Draft {
  const items = block.lines.filter(isItem).length;
  const lines = kept === 0 ? [] : block.lines.slice(0, block.lines.length - (items - kept));
  return {
    ...draft,
    blocks: draft.blocks.map((one) => (one === block ? { ...block, lines } : one)),
    omitted: new Map([...draft.omitted, [block.shed, items - kept]]),
  };
}

/** Takes a quarter off the longest line; undefined when no line is long enough to be cut. */
function shortenLongest(draft: Draft): Draft | undefined {
  const lengthOf = (one: StyledLine) => textOf(one.spans).length;
  const lines = draft.blocks.flatMap((block) => ('lines' in block ? block.lines : []));
  const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest === undefined || lengthOf(longest) <= SHORTEST_LINE) return undefined;
  const shorter = { ...longest, spans: cutSpans(longest.spans, Math.floor(lengthOf(longest) * 0.75)) };
  const replace = (one: StyledLine) => (one === longest ? shorter : one);
  const blocks = draft.blocks.map((block) =>
    'lines' in block ? { ...block, lines: block.lines.map(replace) } : block,
  );
  return { ...draft, blocks, isCut: true };
}

/** The last resort: the last text or section goes whole. */
function dropLast(draft: Draft): Draft | undefined {
  const last = draft.blocks.findLastIndex((block) => block.kind === 'text' || block.kind === 'section');
  if (last <= 0) return undefined;
  const omitted = new Map([...draft.omitted, [PART, (draft.omitted.get(PART) ?? 0) + 1]]);
  return { ...draft, blocks: draft.blocks.toSpliced(last, 1), omitted };
}

function assemble({ screen, blocks, omitted, isCut }: Draft): Screen {
  const kept = blocks.filter((block) => block.kind !== 'text' || block.lines.length > 0);
  const note = omissionNote(omitted, isCut);
  if (note === undefined) return { ...screen, blocks: kept };
  const firstRow = kept.findIndex((block) => block.kind === 'buttons' || block.kind === 'menu');
  return { ...screen, blocks: firstRow === -1 ? [...kept, note] : kept.toSpliced(firstRow, 0, note) };
}

function omissionNote(omitted: Draft['omitted'], isCut: boolean): Block | undefined {
  const named = [...omitted].flatMap(([shed, count], index) => [
    chrome(index === 0 ? 'Left out to fit into the message: ' : ', '),
    counted(count, shed.many),
    chrome(` ${count === 1 ? shed.one : shed.many}`),
  ]);
  const lines = [
    ...(named.length === 0 ? [] : [line('note', ...named, chrome('.'))]),
    ...(isCut ? [line('note', chrome('Long lines are cut short; “…” marks where.'))] : []),
  ];
  return lines.length === 0 ? undefined : { kind: 'text', lines };
}
