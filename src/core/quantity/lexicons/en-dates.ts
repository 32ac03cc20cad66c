import type { Lexicon } from '../lexicon.ts';

/** English words for dates, times and ages. */
// prettier-ignore
export const ENGLISH_DATES: Pick<
  Lexicon,
  'months' | 'shyMonths' | 'weekdays' | 'relativeDays' | 'duals' | 'behindWords' | 'aheadWords' | 'dateWords' | 'dateFillers' | 'decadeSuffixes' | 'times' | 'ages'
> = {
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7,
    jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11,
    december: 12, dec: 12,
  },
  shyMonths: ['may', 'march', 'mar', 'jan'],
  weekdays: {
    monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7, mondays: 1, tuesdays: 2,
    wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4,
    thurs: 4, fri: 5, sat: 6, sun: 7,
  },
  relativeDays: { yesterday: -1, today: 0, tomorrow: 1 },
  duals: {},
  behindWords: ['last', 'previous', 'past', 'preceding'],
  aheadWords: ['next', 'coming'],
  dateWords: [
    'in', 'since', 'by', 'from', 'until', 'till', 'during', 'before', 'after', 'last', 'next', 'this', 'early', 'late',
    'mid', 'of', 'on', 'between', 'to', 'and', 'through', 'year',
  ],
  decadeSuffixes: ['s'],
  dateFillers: ['of', 'the'],
  times: {
    named: { noon: '12:00', midday: '12:00', midnight: '00:00' }, am: ['am', 'a.m', 'a.m.', 'in the morning'],
    pm: ['pm', 'p.m', 'p.m.', 'in the afternoon', 'in the evening', 'at night'],
    hours: ["o'clock", 'hrs', 'h'],
    at: ['at', 'around', 'about', 'until', 'till', 'by', 'from', 'before', 'after', 'since'],
    past: ['past'], before: ['to'], hoursAreClock: false,
  },
  ages: {
    after: ['year old', 'years old', 'year olds', 'yearold', 'years of age', 'yr old'],
    before: ['aged', 'age', 'ages', 'aged between', 'at the age of', 'age of'],
    verbs: [], years: [],
    persons: [
      'man', 'woman', 'boy', 'girl', 'worker', 'officer', 'soldier', 'farmer', 'teacher', 'mother', 'father',
      'student', 'driver', 'child', 'teenager', 'trader', 'fisherman', 'policeman', 'guard', 'nurse', 'doctor',
      'journalist', 'civilian', 'resident', 'pupil', 'son', 'daughter',
    ],
    of: ['of'], periods: [],
  },
};
