import type { Lexicon } from '../lexicon.ts';

/** French words for units and currencies. */
// prettier-ignore
export const FRENCH_UNITS: Pick<Lexicon, 'units' | 'currencies' | 'magnitudes' | 'metreWords'> = {
  units: {

    kilomètre: [
      'distance', 'km'], kilomètres: ['distance', 'km'], mètre: ['distance', 'm'], mètres: ['distance',
      'm'], centimètres: ['distance', 'cm'], millimètres: ['distance', 'mm'], mille: ['distance', 'mi',
    ],
    miles: [
      'distance', 'mi'], kilo: ['measure', 'kg'], kilos: ['measure', 'kg'], kilogramme: ['measure',
      'kg'], kilogrammes: ['measure', 'kg'], gramme: ['measure', 'g'], grammes: ['measure', 'g',
    ],
    tonne: [
      'measure', 't'], tonnes: ['measure', 't'], litre: ['measure', 'l'], litres: ['measure',
      'l'], hectare: ['measure', 'ha'], hectares: ['measure', 'ha'], baril: ['measure', 'bbl'], barils: ['measure',
      'bbl',
    ],
    'kilomètres carrés': ['measure', 'km2'], 'mètres carrés': ['measure', 'm2'], 'mètres cubes': ['measure', 'm3'],
    mégawatts: ['measure', 'MW'], gigaoctets: ['measure', 'GB'], 'kilomètres par heure': ['measure', 'km/h'], 'km par heure': ['measure', 'km/h'],
    'kilomètres heure': ['measure', 'km/h'],
    'kilomètres à l’heure': ['measure', 'km/h'], "kilomètres à l'heure": ['measure', 'km/h'], degrés: ['measure', '°'],
    degré: ['measure', '°'],
    seconde: [
      'duration', 'second'], secondes: ['duration', 'second'], minute: ['duration', 'minute'], minutes: ['duration',
      'minute'], heure: ['duration', 'hour'], heures: ['duration', 'hour'], jour: ['duration', 'day',
    ],
    jours: [
      'duration', 'day'], journées: ['duration', 'day'], nuit: ['duration', 'night'], nuits: ['duration',
      'night'], semaine: ['duration', 'week'], semaines: ['duration', 'week'], mois: ['duration', 'month',
    ],
    an: [
      'duration', 'year'], ans: ['duration', 'year'], année: ['duration', 'year'], années: ['duration',
      'year'], décennie: ['duration', 'decade'], décennies: ['duration', 'decade'], siècle: ['duration',
      'century'], siècles: ['duration', 'century',
    ],
  },
  currencies: {
    dollar: 'USD', dollars: 'USD', 'dollars américains': 'USD', 'de dollars': 'USD', "d'euros": 'EUR', euro: 'EUR',
    euros: 'EUR', 'livres sterling': 'GBP', 'francs cfa': 'XOF', 'franc cfa': 'XOF', 'de francs cfa': 'XOF',
    'f cfa': 'XOF', 'fcfa': 'XOF', 'de fcfa': 'XOF',
    francs: 'XOF', 'francs suisses': 'CHF', 'francs congolais': 'CDF', nairas: 'NGN', 'de nairas': 'NGN',
    roubles: 'RUB', 'de roubles': 'RUB', yens: 'JPY', yuans: 'CNY', roupies: 'INR', dirhams: 'MAD', dinars: 'DZD',
    ouguiyas: 'MRU', pesos: 'COP', 'de pesos': 'COP', gourdes: 'HTG', 'de gourdes': 'HTG',
  },
  magnitudes: { k: 1e3, m: 1e6, mio: 1e6, b: 1e9, md: 1e9, mds: 1e9, mrd: 1e9, mrds: 1e9 },
  metreWords: [
    'de', 'du', 'des', 'au', 'à', 'en', 'et', 'sur', 'sous', 'plus', 'haies', 'nage', 'carrés', 'environ', 'dans',
    'vers', 'd',
  ],
};
