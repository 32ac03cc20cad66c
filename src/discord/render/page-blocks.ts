import type { Block, Button } from '../screen.ts';
import { isWithinLimits } from './limits.ts';
import { measureScreen } from './measure-screen.ts';
import { chrome } from './spans.ts';

/** Components and characters kept free on every page for its head, its note and its buttons. */
const RESERVED = { characters: 600, bytes: 1500, components: 12 };

/** Distributes groups of blocks over as few pages as Discord's limits allow, in order. A group is never torn apart. */
export function pageBlocks(groups: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  for (const group of groups) {
    const last = pages.at(-1);
    if (last !== undefined && hasRoom([...last, ...group])) last.push(...group);
    else pages.push([...group]);
  }
  return pages.map(joinTexts);
}

/** Texts below one another become one: Discord sets two apart by more than two lines of one. */
function joinTexts(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && block.kind === 'text' && last.shed === undefined && block.shed === undefined)
      joined[joined.length - 1] = { kind: 'text', lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

function hasRoom(blocks: readonly Block[]): boolean {
  const size = measureScreen({ tone: 'neutral', sources: [], blocks });
  return isWithinLimits({
    characters: size.characters + RESERVED.characters,
    bytes: size.bytes + RESERVED.bytes,
    components: size.components + RESERVED.components,
  });
}

/** Buttons to leaf through pages; none when there is one page. `customIdOf` names the button that opens a page. */
export function pageButtons(page: number, pages: number, customIdOf: (page: number) => string): readonly Button[] {
  if (pages <= 1) return [];
  const button = (words: string, target: number): Button => ({
    label: [chrome(words)],
    target: { customId: customIdOf(target) },
    disabled: target < 0 || target >= pages,
  });
  return [...(page > 0 ? [button('◀ Back', page - 1)] : []), ...(page < pages - 1 ? [button('More ▶', page + 1)] : [])];
}
