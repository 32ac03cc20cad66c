import type { Lexicon } from '../lexicon.ts';

/** German words for units and currencies. */
// prettier-ignore
export const GERMAN_UNITS: Pick<Lexicon, 'units' | 'currencies' | 'magnitudes' | 'metreWords'> = {
  units: {

    kilometer: [
      'distance', 'km'], kilometern: ['distance', 'km'], meter: ['distance', 'm'], metern: ['distance',
      'm'], zentimeter: ['distance', 'cm'], millimeter: ['distance', 'mm'], meilen: ['distance',
      'mi'], meile: ['distance', 'mi',
    ],
    kilogramm: [
      'measure', 'kg'], kilo: ['measure', 'kg'], gramm: ['measure', 'g'], tonne: ['measure', 't'], tonnen: ['measure',
      't'], liter: ['measure', 'l'], litern: ['measure', 'l'], hektar: ['measure', 'ha'], barrel: ['measure',
      'bbl'], fass: ['measure', 'bbl',
    ],
    quadratkilometer: [
      'measure', 'km2'], quadratmeter: ['measure', 'm2'], kubikmeter: ['measure', 'm3'], megawatt: ['measure',
      'MW'], gigabyte: ['measure', 'GB'], terabyte: ['measure', 'TB'], stundenkilometer: ['measure',
      'km/h'], grad: ['measure', '°',
    ],
    sekunde: [
      'duration', 'second'], sekunden: ['duration', 'second'], minute: ['duration', 'minute'], minuten: ['duration',
      'minute'], stunde: ['duration', 'hour'], stunden: ['duration', 'hour'], tag: ['duration',
      'day'], tage: ['duration', 'day'], tagen: ['duration', 'day',
    ],
    stündige: [
      'duration', 'hour'], stündigen: ['duration', 'hour'], tägige: ['duration', 'day'], tägigen: ['duration',
      'day'], tägiger: ['duration', 'day'], nacht: ['duration', 'night'], nächte: ['duration',
      'night'], woche: ['duration', 'week'], wochen: ['duration', 'week',
    ],
    monat: [
      'duration', 'month'], monate: ['duration', 'month'], monaten: ['duration', 'month'], jahr: ['duration',
      'year'], jahre: ['duration', 'year'], jahren: ['duration', 'year'], jahrzehnt: ['duration',
      'decade'], jahrzehnte: ['duration', 'decade'], jahrzehnten: ['duration', 'decade'], jahrhunderte: ['duration',
      'century',
    ],
  },
  currencies: {
    dollar: 'USD', 'us dollar': 'USD', euro: 'EUR', euros: 'EUR', cent: 'EUX', pfund: 'GBP', 'britische pfund': 'GBP',
    'schweizer franken': 'CHF', franken: 'CHF', 'cfa franc': 'XOF', yen: 'JPY', yuan: 'CNY', rubel: 'RUB',
    naira: 'NGN', rupien: 'INR', lira: 'TRY', dinar: 'IQD',
  },
  magnitudes: { mio: 1e6, mrd: 1e9, k: 1e3, tsd: 1e3, bio: 1e12 },
  metreWords: [],
};
