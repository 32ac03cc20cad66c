import { resolvedPieces } from '../date-parts.ts';
import type { Figure, PreparedSource } from '../prepare-sources.ts';
import type { AbsenceCheck } from './check.ts';

const A_WEEK = 7;
const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };
/** What makes a length of time the distance of two dates: "four days earlier", "a week after". */
const DISTANCE =
  /^\s{0,2}(?:earlier|later|before|after|ago|since|on|plus tôt|plus tard|avant|après|antes|después|depois|früher|später|zuvor|danach|nach|vor)\b/iu;
/** So many dates of a source are paired; more would make the pairs many. */
const MOST_DATES = 40;

function dayNumber({ year, month, day }: ReturnType<typeof resolvedPieces>): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

interface Day {
  readonly number: number;
  readonly figure: Figure | undefined;
}

function daysOf(source: PreparedSource): Day[] {
  const days: Day[] = [];
  for (const { figure } of source.dates().slice(0, MOST_DATES)) {
    const number = dayNumber(resolvedPieces(figure.quantity));
    if (number === undefined) continue;
    days.push({ number, figure });
    // "The previous Friday" may lie a week before the one that the day of publication leads to.
    if (figure.quantity.word?.startsWith('-W') === true) days.push({ number: number - A_WEEK, figure });
  }
  const published = dayNumber(resolvedPieces({ value: source.source.published?.slice(0, 10) ?? null }));
  return published === undefined ? days : [...days, { number: published, figure: undefined }];
}

/** The time between two dates of the cited sources is what these say. */
export const elapsedCheck: AbsenceCheck = {
  on: 'absence',
  name: 'elapsed time',
  ruling: 'A distance in days or weeks between two dates that the cited sources give is theirs.',
  codes: [],
  examples: {
    accepted: [
      {
        sources: [{ text: 'The ambush was on 27 May 2025, the raid on 23 May 2025.', published: '2025-05-30' }],
        summary: 'Four days earlier, on 23 May, there had been a raid.',
      },
    ],
  },
  explain({ quantity, statement }) {
    const days = DAYS[quantity.unit ?? ''];
    if (quantity.kind !== 'duration' || days === undefined || typeof quantity.value !== 'number') return undefined;
    if (!DISTANCE.test(statement.text.slice(quantity.end, quantity.end + 20))) return undefined;
    const distance = days * quantity.value;
    const known = statement.cited.flatMap(daysOf);
    const byNumber = new Map(known.map((one) => [one.number, one]));
    const from = known.find((one) => byNumber.has(one.number + distance));
    if (from === undefined) return undefined;
    const ends = [from.figure, byNumber.get(from.number + distance)?.figure];
    return { kind: 'accepted', evidence: ends.filter((one) => one !== undefined) };
  },
};
