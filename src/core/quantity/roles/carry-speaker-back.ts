import type { Figure } from './figure.ts';
import { markAt, type Reading } from './reading.ts';

/** How many sentences an "additionally" may reach back. */
const REACH_SENTENCES = 3;

/**
 * "At least 60 died. … Additionally, around 40 were wounded, sources said": what a sentence adds to a figure, and ascribes, comes from the
 * same mouth as that figure, where nobody else is named for it.
 */
export function carrySpeakerBack(figures: readonly Figure[], readings: readonly Reading[]): Figure[] {
  const carried = [...figures];
  for (const [index, figure] of figures.entries()) {
    const reading = readings[figure.sentence];
    if (figure.role.attributedTo === undefined || reading === undefined || markAt(reading, 0, 'adds') === 0) continue;
    const at = addedTo(carried, index, figure);
    const one = carried[at];
    if (one !== undefined) carried[at] = { ...one, role: { ...one.role, ...speakerOf(figure) } };
  }
  return carried;
}

/** The last figure within reach that has no speaker, or −1; figures stand in the order of the text. */
function addedTo(figures: readonly Figure[], index: number, added: Figure): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = figures[at];
    if (one === undefined || added.sentence - one.sentence > REACH_SENTENCES) return -1;
    const isOpen = one.role.scope === 'this_incident' && one.role.attributedTo === undefined;
    if (isOpen && one.sentence < added.sentence) return at;
  }
  return -1;
}

function speakerOf({ role: { attributedTo, via } }: Figure): Pick<Figure['role'], 'attributedTo' | 'via'> {
  return { ...(attributedTo === undefined ? {} : { attributedTo }), ...(via === undefined ? {} : { via }) };
}
