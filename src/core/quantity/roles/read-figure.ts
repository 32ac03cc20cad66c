import type { Category, Metric, Scope } from '../../incident/claim.ts';
import type { Quantity } from '../quantity.ts';
import type { Role } from '../role.ts';
import { chooseEvent, type GoverningEvent } from './choose-event.ts';
import { choosePeople, type Counted } from './choose-people.ts';
import { chooseScope } from './choose-scope.ts';
import type { Figure, FigureContext } from './figure.ts';
import { chooseCategory } from './choose-category.ts';
import type { Setting } from './follow-places.ts';
import { speechFor } from './read-speakers.ts';
import { isInList } from './read-breakdown.ts';
import { isComponent } from './is-component.ts';
import { findMark, isSpokenOf, markAt, startOfFigure, type Reading } from './reading.ts';

/** How near an event must stand, by what is counted: a noun that no lexicon holds counts people only right beside it. */
const REACH: Readonly<Record<Counted['kind'], number>> = { people: Infinity, same: 9, 'unknown-noun': 2, things: -1 };

/** How near the event of a part must stand to be its own. */
const OWN_EVENT_TOKENS = 3;
/** How far "count of" or "figure remains" may stand from its figure, and from the figures that it speaks of. */
const ABOARD_TOKENS = 5;
const COUNT_TOKENS = 7;
const COUNT_SENTENCES = 3;
/** Who is abducted rather than captured. */
const UNARMED: readonly Category[] = ['civilians', 'children', 'aid_workers', 'journalists'];

/** Reads one figure; undefined when it counts no people or nothing happened to them. */
export function readFigure(context: FigureContext, quantity: Quantity, token: number): Figure | undefined {
  const { reading, before, sentence } = context;
  const counted = choosePeople(reading, token);
  const event = ownEvent(reading, token);
  const eventBefore = before?.sentence === sentence ? before.eventAt : undefined;
  if (counted.kind === 'things' || isComponent(reading, { token, counted, event, eventBefore })) return undefined;
  const chosen = chooseMetric(context, { token, counted, event });
  if (chosen === undefined) return undefined;
  const { category, named } = chooseCategory(context, token, counted, event);
  const metric = nameMetric(chosen, category);
  if (addsTo(context, { metric, category, eventAt: event?.at }, token)) return undefined;
  return {
    quantity: reading.tokens[token]?.quantity ?? 0,
    sentence,
    metric,
    category,
    count: typeof quantity.value === 'number' ? quantity.value : undefined,
    named,
    eventAt: event?.at,
    role: roleOf(context, metric, { token, counted, event, quantity }),
  };
}

/** Of "seven were abducted; the owner speaks of six" the event belongs to the seven alone. */
function ownEvent(reading: Reading, token: number): GoverningEvent | undefined {
  const event = chooseEvent(reading, token);
  return event !== undefined && event.at < token && isSpokenOf(reading, token) ? undefined : event;
}

/** Soldiers are captured, others abducted. */
function nameMetric(metric: Metric, category: Category): Metric {
  return metric === 'captured' && UNARMED.includes(category) ? 'abducted' : metric;
}

function roleOf(context: FigureContext, metric: Metric, spread: Spread): Role {
  const { reading, setting } = context;
  const elsewhere = setting.elsewhere || spread.token > setting.turnsAt;
  const scope = chooseScope(reading, spread.token, metric, { elsewhere });
  return {
    ...placeOf(setting, spread.token, scope),
    ...speakerOf(context, spread.token),
    metric,
    scope,
    clause: clauseOf(reading, spread),
  };
}

/**
 * True when a figure only adds to one that the text gave before: "two more miners have died", "13 girls and 2 boys". Figures are never
 * added up, so the part alone would be a false toll.
 */
function addsTo(
  { reading, before, sentence, metrics }: FigureContext,
  figure: Pick<Figure, 'metric' | 'category' | 'eventAt'>,
  token: number,
): boolean {
  const paired =
    before?.sentence === sentence &&
    figure.eventAt !== undefined &&
    before.eventAt === figure.eventAt &&
    before.category === figure.category;
  return paired || (metrics.has(figure.metric) && isIncrement(reading, token));
}

/** "two more", "another 12" – but not "more than 12", which bounds. */
function isIncrement(reading: Reading, token: number): boolean {
  if (markAt(reading, token + 1, 'increment') > 0) return true;
  return [token - 2, token - 1].some((at) => {
    const length = markAt(reading, at, 'increment');
    return length > 0 && length === markAt(reading, at, 'bound');
  });
}

interface Spread {
  readonly token: number;
  readonly counted: Exclude<Counted, { kind: 'things' }>;
  readonly event: GoverningEvent | undefined;
  readonly quantity: Quantity;
}

/** From the first to the last of event word, figure and people. */
function clauseOf(reading: Reading, { token, counted, event, quantity }: Spread): { start: number; end: number } {
  const from = startOfFigure(reading, token);
  const first = reading.tokens[Math.min(from, event?.at ?? from)];
  const eventEnd = event === undefined ? token : event.at + event.length - 1;
  const last = reading.tokens[Math.max(counted.end, token, eventEnd)];
  return {
    start: Math.min(quantity.start, first?.start ?? quantity.start),
    end: Math.max(quantity.end, last?.end ?? quantity.end),
  };
}

/** "Ten were injured (8 civilians, 2 police)": what happened to the whole happened to its parts, unless their own words tell otherwise. */
function metricOfTotal(context: FigureContext, token: number, event: GoverningEvent | undefined): Metric | undefined {
  const { reading, before, sentence } = context;
  if (before?.sentence !== sentence || !isInList(reading, token)) return undefined;
  return event === undefined || event.cost > OWN_EVENT_TOKENS ? before.metric : undefined;
}

function chooseMetric(context: FigureContext, { token, counted, event }: Omit<Spread, 'quantity'>): Metric | undefined {
  const whole = counted.kind === 'people' ? metricOfTotal(context, token, event) : undefined;
  if (whole !== undefined) return whole;
  if (event !== undefined && event.cost <= REACH[counted.kind]) return event.metric;
  if (counted.kind === 'same' && event === undefined) return metricOfCount(context, token);
  if (event !== undefined || counted.kind !== 'people') return undefined;
  if (counted.category === 'militants' && counted.leans !== true) return 'deployed';
  return metricBefore(context, counted.leans === true) ?? metricAboard(context, token);
}

/** "The hijacked vessel has a crew of 23", "there are 17 fishermen on board": they were taken with it. */
function metricAboard({ reading, isHijack }: FigureContext, token: number): Metric | undefined {
  return isHijack && findMark(reading, 'aboard', token - 2, token + ABOARD_TOKENS) >= 0 ? 'abducted' : undefined;
}

/** "The ministry has not updated its count of at least 38", "the mayor spoke of nine": what was counted stands in the sentence before. */
function metricOfCount({ reading, before, sentence }: FigureContext, token: number): Metric | undefined {
  const isCount = findMark(reading, 'count', token - COUNT_TOKENS, token) >= 0 || isSpokenOf(reading, token);
  if (!isCount) return undefined;
  return before !== undefined && sentence - before.sentence <= COUNT_SENTENCES ? before.metric : undefined;
}

/** "Two soldiers and six drivers": a figure of people goes on with what its sentence told before. */
function metricBefore({ before, sentence }: FigureContext, leans: boolean): Metric | undefined {
  if (before === undefined || sentence - before.sentence > (leans ? 1 : 0)) return undefined;
  return before.metric === 'deployed' ? undefined : before.metric;
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
