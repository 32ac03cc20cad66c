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
  for (const figure of figures) {
    const reading = readings[figure.sentence];
    if (figure.role.attributedTo === undefined || reading === undefined || markAt(reading, 0, 'adds') === 0) continue;
    const at = carried.findLastIndex((one) => isAddedTo(one, figure));
    const one = carried[at];
    if (one !== undefined) carried[at] = { ...one, role: { ...one.role, ...speakerOf(figure) } };
  }
  return carried;
}

function isAddedTo({ sentence, role }: Figure, added: Figure): boolean {
  const isNear = sentence < added.sentence && added.sentence - sentence <= REACH_SENTENCES;
  return isNear && role.scope === 'this_incident' && role.attributedTo === undefined;
}

function speakerOf({ role: { attributedTo, via } }: Figure): Pick<Figure['role'], 'attributedTo' | 'via'> {
  return { ...(attributedTo === undefined ? {} : { attributedTo }), ...(via === undefined ? {} : { via }) };
}
