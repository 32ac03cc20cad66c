import type { Counted } from './choose-people.ts';
import type { GoverningEvent } from './choose-event.ts';
import { findMark, lengthOf, markAt, type Reading } from './reading.ts';

/** A figure with what was read of it, beside the figure of its sentence that came before. */
export interface ReadFigure {
  readonly token: number;
  readonly counted: Counted;
  readonly event: GoverningEvent | undefined;
  /** The event word of the figure before, in the same sentence. */
  readonly eventBefore: number | undefined;
}

const PART_TOKENS = 5;
const UNDONE_TOKENS = 8;
const AGE_TOKENS = 3;

/**
 * True when a figure is no toll of its own: a part of one just given ("six wounded, three of them critically"), people who pass from
 * one toll into another ("five of the wounded have died"), who are back ("three of the girls were freed"), or an age.
 */
export function isComponent(reading: Reading, figure: ReadFigure): boolean {
  return (
    asks(reading, figure.token) ||
    isPartOfEvent(reading, figure.token) ||
    isSubset(figure) ||
    isUndone(reading, figure.token) ||
    isAge(reading, figure.token)
  );
}

/** "how many" asks and tells nothing. */
function asks(reading: Reading, figure: number): boolean {
  return markAt(reading, figure - 1, 'asks') > 0;
}

/** "five of the wounded", "one of the seven wounded soldiers". */
function isPartOfEvent(reading: Reading, figure: number): boolean {
  if (markAt(reading, figure + 1, 'partOf') === 0) return false;
  for (let at = figure + 2; at <= figure + PART_TOKENS; at += 1) {
    if (/[,;.]/u.test(reading.tokens[at]?.gap ?? '.')) return false;
    const event = lengthOf(
      reading,
      at,
      ({ kind, ...rest }) => kind === 'event' && 'metric' in rest && rest.metric !== 'killed',
    );
    if (event > 0) return true;
  }
  return false;
}

/** "six were wounded, three of them critically": the same event word, nobody new. */
function isSubset({ counted, event, eventBefore }: ReadFigure): boolean {
  return counted.kind === 'same' && event !== undefined && event.at === eventBefore;
}

function isUndone(reading: Reading, figure: number): boolean {
  const until = endOfClause(reading, figure, UNDONE_TOKENS);
  return findMark(reading, 'undone', figure + 1, until) >= 0;
}

function endOfClause(reading: Reading, from: number, most: number): number {
  let until = from + 1;
  while (until < from + most && !/[,;.:]/u.test(reading.tokens[until]?.gap ?? '.')) until += 1;
  return until;
}

/** "two men aged 18 and 20". */
function isAge(reading: Reading, figure: number): boolean {
  return findMark(reading, 'aged', figure - AGE_TOKENS, figure) >= 0;
}
