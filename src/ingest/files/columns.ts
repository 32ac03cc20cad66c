import { z } from 'zod';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const ISO_DAY = /^(?<day>\d{4}-\d\d-\d\d)(?:[ T].*)?$/u;
const WRITTEN_DAY = /^(?<day>\d{1,2}) (?<month>[A-Za-z]+) (?<year>\d{4})$/u;

const cell = z.string('is missing').trim();

/** What the cells of a dataset's columns hold. */
export const columns = {
  text: cell.min(1, 'is empty'),
  optionalText: z
    .string()
    .trim()
    .optional()
    .transform((text) => (text === '' ? undefined : text)),
  count: cell.regex(/^\d+(?:\.0+)?$/u, 'is no whole number').transform(Number),
  degrees: cell.regex(/^-?\d+(?:\.\d+)?$/u, 'is no number of degrees').transform(Number),
  /** A calendar date: 2024-06-02, with a time that is dropped, or 2 June 2024. */
  day: cell.transform((text) => readDay(text)).pipe(z.iso.date('is no date')),
} as const;

function readDay(text: string): string {
  const iso = ISO_DAY.exec(text)?.groups?.['day'];
  if (iso !== undefined) return iso;
  const { day = '', month = '', year = '' } = WRITTEN_DAY.exec(text)?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? text : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
