import type { Category, Metric, Scope } from '../../incident/claim.ts';
import type { Quantity } from '../quantity.ts';
import type { Role } from '../role.ts';
import { chooseEvent, type GoverningEvent } from './choose-event.ts';
import { choosePeople, type Counted } from './choose-people.ts';
import { addsTo } from './adds-to.ts';
import { chooseMetric, type Spread } from './choose-metric.ts';
import { chooseScope } from './choose-scope.ts';
import type { Figure, FigureContext } from './figure.ts';
import { chooseCategory } from './choose-category.ts';
import type { Setting } from './follow-places.ts';
import { speechFor } from './read-speakers.ts';
import { isComponent } from './is-component.ts';
import { isReached, isSpokenOf, markAt, startOfFigure, type Reading } from './reading.ts';
import { isAgainst, isItAt, toldBefore } from './told-before.ts';

/** Who is abducted rather than captured, and not deployed. */
const UNARMED: readonly Category[] = ['civilians', 'children', 'aid_workers', 'journalists'];

/** Reads one figure; undefined when it counts no people or nothing happened to them. */
export function readFigure(context: FigureContext, quantity: Quantity, token: number): Figure | undefined {
  const { reading, before, sentence, isHijack } = context;
  if (!isHijack && isCarried(reading, token)) return undefined;
  const told = endOfChange(reading, token);
  const event = ownEvent(reading, told);
  const counted = countedAt(reading, told, event);
  const eventBefore = before?.sentence === sentence ? before.eventAt : undefined;
  if (counted.kind === 'things' || isComponent(reading, { token, counted, event, eventBefore })) return undefined;
  return toFigure(context, { token, told, counted, event, quantity });
}

function toFigure(context: FigureContext, spread: Whole): Figure | undefined {
  const { reading, sentence } = context;
  const { token, told, counted, event, quantity } = spread;
  const chosen = chooseMetric(context, spread);
  if (chosen === undefined) return undefined;
  const { category, named } = chooseCategory(context, told, counted, event);
  const metric = nameMetric(chosen, category);
  if (metric === 'deployed' && UNARMED.includes(category)) return undefined;
  if (isPaired(context, { category, eventAt: event?.at }) && !isReached(reading, token)) return undefined;
  return {
    quantity: reading.tokens[token]?.quantity ?? 0,
    sentence,
    metric,
    category,
    count: typeof quantity.value === 'number' ? quantity.value : undefined,
    named,
    adds: addsTo(reading, token, counted),
    eventAt: event?.at,
    role: roleOf(context, metric, spread),
  };
}

/** Of "rose from 9 to 14 dead" both figures are told by what stands beside the second. */
function endOfChange(reading: Reading, token: number): number {
  const isChange = reading.tokens[token + 2]?.quantity !== undefined && isReached(reading, token + 2);
  const opens = markAt(reading, token - 1, 'locative') > 0 || markAt(reading, token - 1, 'reach') > 0;
  return isChange && opens && markAt(reading, token + 1, 'reach') === 1 ? token + 2 : token;
}

/** "The toll rose to 14 overnight": behind a count that is arrived at, a word that no lexicon holds names nobody. */
function countedAt(reading: Reading, token: number, event: GoverningEvent | undefined): Counted {
  const counted = choosePeople(reading, token);
  const isArrived =
    event?.isArrived === true || (event === undefined && (isItAt(reading, token) || isAgainst(reading, token)));
  return counted.kind === 'unknown-noun' && isArrived ? { kind: 'same', end: token } : counted;
}

/**
 * Of "seven were abducted; the owner speaks of six" the event belongs to the seven alone, of "29 dead, against 24" to the 29; in "five were
 * taken from a ship carrying 17" it is not that of the 17.
 */
function ownEvent(reading: Reading, token: number): GoverningEvent | undefined {
  if (isCarried(reading, token)) return undefined;
  const event = chooseEvent(reading, token);
  const isTold = isSpokenOf(reading, token) || isAgainst(reading, token);
  return event !== undefined && event.at < token && isTold ? undefined : event;
}

/** "With a crew of 17", "qui comptait 17 membres d'équipage". */
function isCarried(reading: Reading, token: number): boolean {
  const start = startOfFigure(reading, token);
  return [1, 2, 3, 4].some((length) => markAt(reading, start - length, 'carries') === length);
}

/** Soldiers are captured, others abducted. */
function nameMetric(metric: Metric, category: Category): Metric {
  return metric === 'captured' && UNARMED.includes(category) ? 'abducted' : metric;
}

function roleOf(context: FigureContext, metric: Metric, spread: Whole): Role {
  const { reading, setting } = context;
  const elsewhere = setting.elsewhere || spread.token > setting.turnsAt;
  const again =
    spread.counted.kind === 'same' && spread.event === undefined ? toldBefore(context, spread.token) : undefined;
  const scope =
    again?.role.scope ??
    chooseScope(reading, spread.token, metric, { elsewhere, isArrived: spread.event?.isArrived === true });
  return {
    ...placeOf(setting, spread.token, scope),
    ...speakerOf(context, spread.token),
    metric,
    scope,
    clause: clauseOf(reading, spread),
  };
}

/** "13 girls and 2 boys" are one kind: a part of a sum that the text does not draw. */
function isPaired({ before, sentence }: FigureContext, figure: Pick<Figure, 'category' | 'eventAt'>): boolean {
  return (
    before?.sentence === sentence &&
    figure.eventAt !== undefined &&
    before.eventAt === figure.eventAt &&
    before.category === figure.category
  );
}

/** A figure with all that belongs to it. */
interface Whole extends Spread {
  readonly quantity: Quantity;
  /** The token beside which it stands what the figure counts: its own, but for the first of "from 9 to 14 dead". */
  readonly told: number;
}

/** From the first to the last of event word, figure and people. */
function clauseOf(reading: Reading, { token, counted, event, quantity }: Whole): { start: number; end: number } {
  const from = startOfFigure(reading, token);
  const first = reading.tokens[Math.min(from, event?.at ?? from)];
  const eventEnd = event === undefined ? token : event.at + event.length - 1;
  const last = reading.tokens[Math.max(counted.end, token, eventEnd)];
  return {
    start: Math.min(quantity.start, first?.start ?? quantity.start),
    end: Math.max(quantity.end, last?.end ?? quantity.end),
  };
}

function speakerOf({ speeches }: FigureContext, token: number): Role {
  const speech = speechFor(speeches, token);
  return {
    ...(speech === undefined || speech.speaker === 'as before' ? {} : { attributedTo: speech.speaker }),
    ...(speech?.via === undefined ? {} : { via: speech.via }),
  };
}

/** The place that the sentence names, else the one carried on; a figure of a longer time or wider area was not all there. */
function placeOf({ named, carried }: Setting, token: number, scope: Scope): Role {
  const nearest = named.toSorted((a, b) => Math.abs(a.at - token) - Math.abs(b.at - token))[0];
  const place = nearest?.name ?? (scope === 'cumulative' ? undefined : carried);
  return place === undefined ? {} : { place };
}
