import type { Block, Screen, Shed, StyledLine } from '../screen.ts';
import { cutSpans } from './cut-spans.ts';
import { isWithinLimits } from './limits.ts';
import { measureScreen } from './measure-screen.ts';
import { chrome, counted, line, textOf } from './spans.ts';

type Omitted = ReadonlyMap<Shed, number>;
type TextBlock = Extract<Block, { kind: 'text' }>;
type Sheddable = TextBlock & { readonly shed: Shed };

/** The shortest that a line is cut to before whole lines go. */
const SHORTEST_LINE = 120;

/**
 * Brings a screen within Discord's limits. What may be left out goes first, in its order, last lines first; then the longest
 * lines are shortened. A closing note names what was left out: nothing is dropped silently.
 */
export function fitScreen(screen: Screen): Screen {
  let blocks = screen.blocks;
  const omitted = new Map<Shed, number>();
  const assemble = (): Screen => ({ ...screen, blocks: withNote(blocks, omitted) });
  while (!isWithinLimits(measureScreen(assemble()))) {
    const next = dropLine(blocks, omitted) ?? shortenLongest(blocks) ?? dropLast(blocks);
    if (next === undefined) break;
    blocks = next;
  }
  return assemble();
}

/** Drops the last line of the block that may be shed first; undefined when nothing may be shed any more. */
function dropLine(blocks: readonly Block[], omitted: Map<Shed, number>): readonly Block[] | undefined {
  const sheddable = blocks.filter(isSheddable).toSorted((a, b) => a.shed.order - b.shed.order);
  const first = sheddable[0];
  if (first === undefined) return undefined;
  omitted.set(first.shed, (omitted.get(first.shed) ?? 0) + 1);
  const rest = first.lines.slice(0, -1);
  const lines = rest.some(isItem) ? rest : [];
  return blocks.map((block) => (block === first ? { ...first, lines } : block));
}

/** A heading goes with the last of its items. */
const isItem = (one: StyledLine): boolean => one.style !== 'heading';

function isSheddable(block: Block): block is Sheddable {
  return block.kind === 'text' && block.shed !== undefined && block.lines.some(isItem);
}

/** Takes a quarter off the longest line; undefined when no line is long enough to be cut. */
function shortenLongest(blocks: readonly Block[]): readonly Block[] | undefined {
  const lengthOf = (one: StyledLine) => textOf(one.spans).length;
  const lines = blocks.flatMap((block) => ('lines' in block ? block.lines : []));
  const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest === undefined || lengthOf(longest) <= SHORTEST_LINE) return undefined;
  const shorter = { ...longest, spans: cutSpans(longest.spans, Math.floor(lengthOf(longest) * 0.75)) };
  const replace = (one: StyledLine) => (one === longest ? shorter : one);
  return blocks.map((block) => ('lines' in block ? { ...block, lines: block.lines.map(replace) } : block));
}

/** The last resort: the last text or section goes whole. */
function dropLast(blocks: readonly Block[]): readonly Block[] | undefined {
  const last = blocks.findLastIndex((block) => block.kind === 'text' || block.kind === 'section');
  return last <= 0 ? undefined : blocks.toSpliced(last, 1);
}

function withNote(blocks: readonly Block[], omitted: Omitted): readonly Block[] {
  const kept = blocks.filter((block) => block.kind !== 'text' || block.lines.length > 0);
  if (omitted.size === 0) return kept;
  const named = [...omitted].flatMap(([shed, count], index) => [
    chrome(index === 0 ? 'Left out to fit into one message: ' : ', '),
    counted(count, shed.many),
    chrome(` ${count === 1 ? shed.one : shed.many}`),
  ]);
  const note: Block = { kind: 'text', lines: [line('note', ...named, chrome('.'))] };
  const firstRow = kept.findIndex((block) => block.kind === 'buttons' || block.kind === 'menu');
  return firstRow === -1 ? [...kept, note] : kept.toSpliced(firstRow, 0, note);
}
