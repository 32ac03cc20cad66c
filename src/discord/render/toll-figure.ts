import type { Span } from '../../core/grounding/span.ts';
import type { Attribution } from '../../core/incident/claim.ts';
import type { WordedEnd, WordedSpeaker } from '../../core/incident/word-toll.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { chrome, quoted } from './spans.ts';

/** What a speaker's word is worth: a reader must see at once whether a figure is official. */
const STANDING: Readonly<Record<Attribution['kind'], string>> = {
  official: 'official',
  armed_group: 'armed group',
  hospital: 'hospital',
  witness: 'witnesses',
  ngo: 'aid or rights group',
  media: 'media',
  anonymous: 'unofficial',
};
const NUMBER = new Intl.NumberFormat('en-GB');

/** A figure with its qualifier, bold: "at least 60", "none", "30 to 40" where one source gives a range. */
export function figureOf({ n, nMax, qualifier, sources }: WordedEnd, { ids }: Pick<SourceNumbers, 'ids'>): Span {
  const figure = n === 0 ? 'none' : NUMBER.format(n);
  const whole = nMax === undefined ? figure : `${figure} to ${NUMBER.format(nMax)}`;
  return quoted(qualifier === '' ? whole : `${qualifier} ${whole}`, sources.length > 0 ? sources : ids, true);
}

/** Who says so, in brackets, each with what their word is worth; nothing when the reports speak in their own voice. */
export function speakersOf({ speakers, sources }: Pick<WordedEnd, 'speakers' | 'sources'>): readonly Span[] {
  if (speakers.length === 0) return [];
  const named = speakers.flatMap((one, index) => [chrome(index === 0 ? '' : '; '), ...speakerOf(one, sources)]);
  return [chrome(' ('), ...named, chrome(')')];
}

function speakerOf({ kind, name, via }: WordedSpeaker, sources: readonly string[]): readonly Span[] {
  const standing = STANDING[kind];
  const saysSo = name.toLowerCase().includes(standing);
  const through = via === undefined || name.includes(via) ? [] : [chrome(', via '), quoted(via, sources)];
  return [chrome(saysSo ? '' : `${standing}: `), quoted(name, sources), ...through];
}
