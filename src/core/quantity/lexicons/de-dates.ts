import type { Lexicon } from '../lexicon.ts';

/** German words for dates, times and ages. */
// prettier-ignore
export const GERMAN_DATES: Pick<
  Lexicon,
  'months' | 'shyMonths' | 'weekdays' | 'relativeDays' | 'duals' | 'behindWords' | 'aheadWords' | 'dateWords' | 'dateFillers' | 'decadeSuffixes' | 'times' | 'ages'
> = {
  months: {
    januar: 1, jänner: 1, jan: 1, februar: 2, feb: 2, märz: 3, maerz: 3, april: 4, apr: 4, mai: 5, juni: 6, juli: 7,
    august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10, november: 11, nov: 11, dezember: 12,
    dez: 12,
  },
  shyMonths: ['august', 'jan', 'mai'],
  weekdays: {
    montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonnabend: 6, sonntag: 7,
    montagabend: 1, dienstagabend: 2, freitagabend: 5, samstagabend: 6, sonntagabend: 7, montags: 1, freitags: 5,
    sonntags: 7,
  },
  relativeDays: { gestern: -1, heute: 0, vorgestern: -2 },
  duals: {},
  behindWords: ['letzten', 'vergangenen', 'vorigen', 'letzter'],
  aheadWords: ['nächsten', 'kommenden', 'nächster'],
  dateWords: [
    'im', 'in', 'seit', 'bis', 'vor', 'nach', 'ab', 'anfang', 'ende', 'mitte', 'jahr', 'jahre', 'zwischen', 'und',
    'von', 'am', 'vom', 'zum', 'den', 'dem', 'jahres', 'des', 'sommer', 'herbst', 'winter', 'frühjahr',
  ],
  decadeSuffixes: ['er', 'ern'],
  dateFillers: ['dem', 'den', 'des', 'im'],
  times: {
    named: { mittag: '12:00', mitternacht: '00:00' }, am: [], pm: [], hours: ['uhr'],
    at: ['um', 'gegen', 'ab', 'bis', 'vor', 'nach'], past: ['nach'], before: ['vor'], hoursAreClock: true,
  },
  ages: {

    after: [
      'jährige', 'jähriger', 'jährigen', 'jähriges', 'jährigem', 'jahre alt', 'jahre alte', 'jahre alter',
      'jahre alten', 'lebensjahre',
    ],
    before: ['im alter von', 'alter von'], verbs: [], years: ['jahren'], persons: [], of: ['der', 'des'], periods: [],
  },
};
