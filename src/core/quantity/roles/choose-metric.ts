import type { Metric } from '../../incident/claim.ts';
import type { GoverningEvent } from './choose-event.ts';
import type { Counted } from './choose-people.ts';
import type { FigureContext } from './figure.ts';
import { isAmongTotal, isInList } from './read-breakdown.ts';
import { findMark, isNoCasualties, type Reading } from './reading.ts';
import { toldBefore } from './told-before.ts';

/** How near an event must stand, by what is counted: a noun that no lexicon holds counts people only right beside it. */
const REACH: Readonly<Record<Counted['kind'], number>> = { people: Infinity, same: 9, 'unknown-noun': 2, things: -1 };
/** How near the event of a part must stand to be its own. */
const OWN_EVENT_TOKENS = 3;
const ABOARD_TOKENS = 5;
const SUFFERED: readonly Metric[] = ['abducted', 'displaced', 'missing'];
const BROUGHT_TOKENS = 10;
const CARE_TOKENS = 6;

/** A figure that counts people, by its token, and the event word beside it. */
export interface Spread {
  readonly token: number;
  readonly counted: Exclude<Counted, { kind: 'things' }>;
  readonly event: GoverningEvent | undefined;
}

/** Chooses what happened to the people of a figure; undefined where the text does not tell. */
export function chooseMetric(context: FigureContext, spread: Spread): Metric | undefined {
  const { token, counted, event } = spread;
  if (isNoCasualties(context.reading, token)) return 'killed';
  const whole = counted.kind === 'people' ? metricOfTotal(context, token, event) : undefined;
  if (whole !== undefined) return whole;
  if (event !== undefined && event.cost <= REACH[counted.kind])
    return isTheirs(event, counted) ? event.metric : 'deployed';
  if (isBroughtToCare(context.reading, spread)) return 'wounded';
  return event === undefined ? metricWithoutEvent(context, spread) : undefined;
}

/** "30 armed men stormed the farm and held 12 workers hostage": those who attack are not carried off. */
function isTheirs({ metric }: GoverningEvent, counted: Counted): boolean {
  return !(counted.kind === 'people' && counted.category === 'militants' && SUFFERED.includes(metric));
}

/** "41 people were taken to three hospitals". */
function isBroughtToCare(reading: Reading, { token, counted }: Spread): boolean {
  if (counted.kind === 'unknown-noun') return false;
  const brought = findMark(reading, 'brought', token + 1, token + BROUGHT_TOKENS);
  return brought >= 0 && findMark(reading, 'treated', brought, brought + CARE_TOKENS) >= 0;
}

/** No word near tells what happened: it was told before, or the people are merely there. */
function metricWithoutEvent(context: FigureContext, { token, counted }: Spread): Metric | undefined {
  if (counted.kind === 'same') return toldBefore(context, token)?.metric;
  if (counted.kind !== 'people') return undefined;
  if (counted.category === 'militants' && counted.leans !== true) return 'deployed';
  if (isAmongTotal(context.reading, token)) return context.total?.metric;
  return metricBefore(context, counted.leans === true) ?? metricAboard(context, token);
}

/** "Ten were injured (8 civilians, 2 police)": what happened to the whole happened to its parts, unless their own words tell otherwise. */
function metricOfTotal(context: FigureContext, token: number, event: GoverningEvent | undefined): Metric | undefined {
  const { reading, before, sentence } = context;
  if (before?.sentence !== sentence || !isInList(reading, token)) return undefined;
  return event === undefined || event.cost > OWN_EVENT_TOKENS ? before.metric : undefined;
}

/** "The hijacked vessel has a crew of 23", "there are 17 fishermen on board": they were taken with it. */
function metricAboard({ reading, isHijack }: FigureContext, token: number): Metric | undefined {
  return isHijack && findMark(reading, 'aboard', token - 2, token + ABOARD_TOKENS) >= 0 ? 'abducted' : undefined;
}

/** "Two soldiers and six drivers": a figure of people goes on with what its sentence told before. */
function metricBefore({ before, sentence }: FigureContext, leans: boolean): Metric | undefined {
  if (before === undefined || sentence - before.sentence > (leans ? 1 : 0)) return undefined;
  return before.metric === 'deployed' ? undefined : before.metric;
}
