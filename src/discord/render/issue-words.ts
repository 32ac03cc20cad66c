import type { IssueCode } from '../../core/grounding/verdict.ts';

/** What an issue means to a person, and what would be accepted instead. No numbers: these are fixed words. */
export interface IssueWords {
  readonly wrong: string;
  readonly accepted: string;
}

/** Each ruling in words for a person: what the text does wrong, and what would be accepted. */
export const ISSUE_WORDS: Readonly<Record<IssueCode, IssueWords>> = {
  number_not_in_sources: {
    wrong: 'stands in none of the sources',
    accepted: 'a figure that a source states, with its qualifier',
  },
  number_not_in_cited: {
    wrong: 'stands in a source, but not in the one cited here',
    accepted: 'the citation of the source that states it',
  },
  kind_mismatch: {
    wrong: 'is another kind of number in the sources (a date, a time, an age, money …)',
    accepted: 'the figure that the sources give for this',
  },
  magnitude_changed: {
    wrong: 'has another magnitude in the sources',
    accepted: 'the magnitude as the source writes it',
  },
  qualifier_flipped: {
    wrong: 'turns the source’s qualifier round',
    accepted: 'the qualifier as the source has it (over, at least, up to …)',
  },
  qualifier_dropped: { wrong: 'leaves out the source’s qualifier', accepted: 'the figure with its qualifier' },
  qualifier_added: { wrong: 'adds a qualifier that the source does not have', accepted: 'the figure as written' },
  role_swapped: {
    wrong: 'counts something else in the sources (killed, wounded, captured …)',
    accepted: 'what the source says happened to these people',
  },
  category_swapped: {
    wrong: 'counts other people in the sources (soldiers, civilians …)',
    accepted: 'the people whom the source counts',
  },
  side_swapped: { wrong: 'counts the other side’s people in the sources', accepted: 'the side that the source names' },
  scope_swapped: {
    wrong: 'covers something else in the sources: another attack, a longer time or a wider area',
    accepted: 'the figure with what it covers',
  },
  place_swapped: { wrong: 'belongs to another place in the sources', accepted: 'the place that the source names' },
  attribution_swapped: {
    wrong: 'is stated by somebody else in the sources',
    accepted: 'the speaker whom the source names',
  },
  range_collapsed: {
    wrong: 'makes a single figure, or a range of its own, of figures that differ',
    accepted: 'both figures, each with its source',
  },
  derived_value: {
    wrong: 'is worked out, not stated by any source',
    accepted: 'the figures that it was worked out from',
  },
  vague_to_exact: {
    wrong: 'is exact where the source is vague',
    accepted: 'the source’s own word (dozens, hundreds …)',
  },
  exact_to_vague: { wrong: 'is vague where the source is exact', accepted: 'the figure that the source gives' },
  rounded: { wrong: 'is rounded', accepted: 'the figure as the source writes it' },
  zero_unsupported: {
    wrong: 'says that there were none, which no source states',
    accepted: '“not disclosed” or “no figure given”, if that is what the source says',
  },
  entity_count: { wrong: 'does not match how many the text lists', accepted: 'the length of the list' },
  name_token_changed: { wrong: 'is written otherwise in the sources', accepted: 'the name letter for letter' },
  date_unsupported: { wrong: 'is a date that no source gives', accepted: 'the day as the source words it' },
  date_ambiguous: { wrong: 'can be read as different dates', accepted: 'the month written as a word' },
  unit_changed: { wrong: 'has another unit in the sources', accepted: 'the unit as the source has it' },
  digits_obfuscated: { wrong: 'holds hidden or look-alike characters', accepted: 'plain digits' },
  language_unread: {
    wrong: 'is a number word in a language whose number words cannot be read yet',
    accepted: 'the number in digits',
  },
  citation_missing: { wrong: 'cites no source', accepted: 'a citation at the end of the sentence' },
  citation_unknown: { wrong: 'cites a source that is not there', accepted: 'the number of one of the sources' },
  markup_forbidden: { wrong: 'holds a mention, a time stamp or a link', accepted: 'plain words' },
  quote_not_verbatim: {
    wrong: 'is in quotation marks, but no source has these words',
    accepted: 'the source’s exact words, or no quotation marks',
  },
  name_not_in_sources: { wrong: 'is a name that no source mentions', accepted: 'a name from the sources' },
};
