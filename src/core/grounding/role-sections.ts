import type { Quantity } from '../quantity/quantity.ts';
import { readRoles } from '../quantity/read-roles.ts';
import type { Role } from '../quantity/role.ts';
import { firstIndex } from './halve.ts';
import { lazy } from './lazy.ts';

/** Reports are shorter and read whole; beyond it (a dossier, a day of a wire) only the sections that a figure asks for. */
const LONGEST_WHOLE = 6000;
const SECTION = 2000;
/** How far a section may go on to end where a line or a sentence does. */
const SECTION_SLACK = 800;
const ENDS = [/\n/gu, /[.!?؟][”"»]?\s/gu, /\s/gu];

interface Section {
  readonly end: number;
  readonly roles: () => readonly Role[];
  /** The index of the section's first quantity. */
  readonly first: number;
}

/** Where a section that begins at `start` ends: at the end of a line, else of a sentence, else of a word. */
function endOfSection(text: string, start: number): number {
  const from = start + SECTION;
  if (text.length - start <= SECTION + SECTION_SLACK) return text.length;
  const slack = text.slice(from, from + SECTION_SLACK);
  for (const end of ENDS) {
    const [found] = slack.matchAll(end);
    if (found !== undefined) return from + found.index + found[0].length;
  }
  return from + SECTION_SLACK;
}

/**
 * Tells what the quantities of a text count, reading no more of a long text than is asked for.
 *
 * @param quantities - of the text, in order.
 * @returns the role of a quantity by its index; a section of about 2,000 units is read when one of its figures is first asked for.
 */
export function roleSections(
  text: string,
  quantities: readonly Quantity[],
  options: { readonly title?: string; readonly lang: string },
): (index: number) => Role {
  if (text.length <= LONGEST_WHOLE) {
    const roles = lazy(() => readRoles(text, quantities, options));
    return (index) => roles()[index] ?? {};
  }
  const sections = lazy(() => cutSections(text, quantities, options));
  return (index) => {
    const all = sections();
    const start = quantities[index]?.start ?? 0;
    const section = all[firstIndex(all.length, (at) => start < (all[at]?.end ?? Infinity))];
    return section?.roles()[index - section.first] ?? {};
  };
}

function cutSections(
  text: string,
  quantities: readonly Quantity[],
  options: { readonly title?: string; readonly lang: string },
): Section[] {
  const sections: Section[] = [];
  let first = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfSection(text, start);
    const last = first + firstIndex(quantities.length - first, (at) => (quantities[first + at]?.start ?? end) >= end);
    const [from, inside] = [start, quantities.slice(first, last)];
    sections.push({
      end,
      first,
      roles: lazy(() => readRoles(text, inside, { ...options, within: { start: from, end } })),
    });
    [start, first] = [end, last];
  }
  return sections;
}
