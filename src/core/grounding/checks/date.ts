import { foldWord } from '../../text/letters.ts';
import { isHeldBy, writtenPieces } from '../date-parts.ts';
import type { Figure, PreparedSource } from '../prepare-sources.ts';
import { holdDate, isDayOfPublication } from '../hold-date.ts';
import { findAbroad, nearestFigure } from '../nearest.ts';
import type { Stated } from '../statement.ts';
import { numberKey } from '../value-keys.ts';
import { tellFigure, tellStated } from '../tell.ts';
import type { AbsenceCheck, Explanation } from './check.ts';

/** A year, or two of them, without anything that makes a date of it: "(1708–1765)", "from 1515 to 1547". */
const BARE_YEARS = /^1\d{3}$|^20\d{2}$|^[12]\d{3} ?(?:[–-]|to|until|through|à|a|bis) ?[12]\d{3}$/u;
const YEAR_WORD_UNITS = 40;
/** What a report calls the year of its publication, and the one before. */
const YEARS_BY_WORD: readonly (readonly [back: number, words: string])[] = [
  [0, String.raw`\b(?:this year|cette annee|este ano|esse ano|dieses jahr|diesem jahr|in diesem jahr|هذا العام)`],
  [
    1,
    String.raw`\b(?:last year|the previous year|l'an dernier|l'annee derniere|el ano pasado|no ano passado|ano passado|letztes jahr|vergangenen jahr|vorigen jahr|العام الماضي)`,
  ],
];

/** "Last year", by the year in which the report appeared. */
function isYearByWord(year: string, source: PreparedSource): boolean {
  const published = Number(source.source.published?.slice(0, 4));
  return YEARS_BY_WORD.some(([back, words]) => published - back === Number(year) && source.says(words));
}

/** A year that the source gives by its four digits, without anything that makes a date of it: "(1995 film)". */
function isYearOf(stated: Stated, source: PreparedSource): boolean {
  const { value, max, text, kind, qualifier } = stated.quantity;
  if (kind === 'cardinal' && (qualifier !== undefined || !BARE_YEARS.test(text))) return false;
  // "1995 people died" counts, whatever happened in 1995.
  if (kind === 'cardinal' && stated.role().metric !== undefined) return false;
  const years = [value, max].filter((one) => one !== undefined).map(String);
  return years.every((year) => /^\d{4}$/u.test(year) && holdsYear(year, source));
}

function holdsYear(year: string, source: PreparedSource): boolean {
  return (
    source.byKey.has(numberKey(Number(year))) ||
    isYearByWord(year, source) ||
    source.dates().some((one) => one.ends.some((end) => end.year === Number(year)))
  );
}

/**
 * "17 August last year" in a report without a date of publication: which year that was is not said. One that the source names elsewhere
 * may be meant; any other is invented.
 */
function leavesYearOpen({ quantity, statement }: Stated, source: PreparedSource): Figure | undefined {
  if (source.source.published !== undefined || quantity.max !== undefined) return undefined;
  const mine = writtenPieces(statement.asWrittenBy(quantity, source));
  if (mine.year === undefined || mine.month === undefined || !holdsYear(String(mine.year), source)) return undefined;
  const { year: _, ...withoutYear } = mine;
  return source
    .dates()
    .find(({ figure, ends }) => isYearRelative(figure) && ends.some((end) => isHeldBy(withoutYear, end)))?.figure;
}

/** A date whose year stands beside it as a word: "last year". */
function isYearRelative({ quantity, field, source }: Figure): boolean {
  const behind = foldWord((source.source[field] ?? '').slice(quantity.end, quantity.end + YEAR_WORD_UNITS));
  return YEARS_BY_WORD.some(([, words]) => new RegExp(String.raw`^,? (?:de |do |del )?${words}`, 'u').test(behind));
}

function yearOpen(stated: Stated, nearest: Figure): Explanation {
  const message = `${tellStated(stated)} gives a year that ${tellFigure(nearest)} leaves open; the report has no date of publication. Keep the source's words.`;
  return { kind: 'fault', fault: { code: 'date_ambiguous', severity: 'warn', message, nearest } };
}

function ambiguous(stated: Stated, nearest: Figure): Explanation {
  const message = `${tellStated(stated)} can be read as two days; the source says ${tellFigure(nearest)}. Write the month as a word.`;
  return { kind: 'fault', fault: { code: 'date_ambiguous', severity: 'warn', message, nearest } };
}

function unsupported(stated: Stated): Explanation {
  const nearest = nearestFigure(stated);
  const known = nearest === undefined ? 'the cited sources give no date' : `the nearest date is ${tellFigure(nearest)}`;
  const message = `No cited source gives the date ${tellStated(stated)}, nor does a publication date lead to it; ${known}.`;
  const fault = { code: 'date_unsupported' as const, severity: 'reject' as const, message };
  return { kind: 'fault', fault: nearest === undefined ? fault : { ...fault, nearest } };
}

/** A date is one that a source gives, or one to which the day of its publication leads. */
export const dateCheck: AbsenceCheck = {
  on: 'absence',
  name: 'date',
  ruling:
    'Dates are equal after parsing; a weekday and a calendar date only by way of the report’s day of publication.',
  codes: ['date_unsupported', 'date_ambiguous'],
  examples: {
    accepted: [
      { sources: ['The raid was on 23 May 2025.'], summary: 'The raid was on May 23.' },
      {
        sources: [{ text: 'The raid was on Sunday.', published: '2025-06-03' }],
        summary: 'The raid was on 1 June 2025.',
      },
    ],
    warned: [
      {
        code: 'date_ambiguous',
        sources: ['The raid was on 2 June 2025.'],
        summary: 'The raid was on 02/06/2025.',
      },
      {
        code: 'date_ambiguous',
        sources: ['The raid was on 17 August last year. The trial began in December 2022.'],
        summary: 'The raid was in August 2022.',
      },
    ],
    rejected: [
      {
        code: 'date_unsupported',
        sources: ['The raid was on 17 August last year.'],
        summary: 'The raid was in August 2022.',
      },
      { code: 'date_unsupported', sources: ['The raid was on Sunday.'], summary: 'The raid was on 1 June 2025.' },
      { code: 'date_unsupported', sources: ['The raid was on 23 May.'], summary: 'The raid was on 24 May.' },
    ],
  },
  explain(stated, all) {
    const { kind } = stated.quantity;
    const { cited } = stated.statement;
    if (kind === 'cardinal' && cited.some((source) => isYearOf(stated, source)))
      return { kind: 'accepted', evidence: [] };
    if (kind !== 'date') return undefined;
    const found = cited.map((source) => holdDate(stated, source));
    const held = found.flatMap((one) => one.held);
    if (held.length > 0) return { kind: 'accepted', evidence: held };
    if (cited.some((source) => isYearOf(stated, source))) return { kind: 'accepted', evidence: [] };
    if (cited.some((source) => isDayOfPublication(stated, source))) return { kind: 'accepted', evidence: [] };
    const [unsure] = found.flatMap((one) => one.unsure);
    if (unsure !== undefined) return ambiguous(stated, unsure);
    const [open] = cited.flatMap((source) => leavesYearOpen(stated, source) ?? []);
    if (open !== undefined) return yearOpen(stated, open);
    return findAbroad(stated, all) === undefined ? unsupported(stated) : undefined;
  },
};
