import type { Lexicon } from '../lexicon.ts';

/** Spanish words for units and currencies. */
// prettier-ignore
export const SPANISH_UNITS: Pick<Lexicon, 'units' | 'currencies' | 'magnitudes' | 'metreWords'> = {
  units: {

    kilómetro: [
      'distance', 'km'], kilómetros: ['distance', 'km'], metro: ['distance', 'm'], metros: ['distance',
      'm'], centímetros: ['distance', 'cm'], milímetros: ['distance', 'mm'], millas: ['distance',
      'mi'], pies: ['distance', 'ft',
    ],
    kilo: [
      'measure', 'kg'], kilos: ['measure', 'kg'], kilogramo: ['measure', 'kg'], kilogramos: ['measure',
      'kg'], gramos: ['measure', 'g'], tonelada: ['measure', 't'], toneladas: ['measure', 't'], litro: ['measure',
      'l'], litros: ['measure', 'l'], galones: ['measure', 'gal'], barriles: ['measure', 'bbl',
    ],
    hectárea: [
      'measure', 'ha'], hectáreas: ['measure', 'ha'], 'kilómetros cuadrados': ['measure',
      'km2'], 'metros cuadrados': ['measure', 'm2'], 'metros cúbicos': ['measure', 'm3'], megavatios: ['measure',
      'MW'], gigabytes: ['measure', 'GB'], 'kilómetros por hora': ['measure', 'km/h'], 'km por hora': ['measure', 'km/h'], grados: ['measure', '°',
    ],
    segundo: [
      'duration', 'second'], segundos: ['duration', 'second'], minuto: ['duration', 'minute'], minutos: ['duration',
      'minute'], hora: ['duration', 'hour'], horas: ['duration', 'hour'], día: ['duration', 'day'], días: ['duration',
      'day'], noche: ['duration', 'night'], noches: ['duration', 'night',
    ],
    semana: [
      'duration', 'week'], semanas: ['duration', 'week'], mes: ['duration', 'month'], meses: ['duration',
      'month'], año: ['duration', 'year'], años: ['duration', 'year'], década: ['duration',
      'decade'], décadas: ['duration', 'decade'], siglo: ['duration', 'century'], siglos: ['duration', 'century',
    ],
  },
  currencies: {
    dólar: 'USD', dólares: 'USD', 'de dólares': 'USD', 'dólares estadounidenses': 'USD', euro: 'EUR', euros: 'EUR',
    'de euros': 'EUR', peso: 'COP', pesos: 'COP', 'de pesos': 'COP', 'pesos mexicanos': 'MXN',
    'pesos colombianos': 'COP', 'pesos argentinos': 'ARS', bolívares: 'VES', 'de bolívares': 'VES',
    soles: 'PEN', 'de soles': 'PEN', quetzales: 'GTQ', lempiras: 'HNL', libras: 'GBP', 'libras esterlinas': 'GBP',
    yenes: 'JPY', yuanes: 'CNY', reales: 'BRL', rublos: 'RUB', 'de rublos': 'RUB', bolivianos: 'BOB', guaraníes: 'PYG',
    colones: 'CRC', córdobas: 'NIO',
  },
  magnitudes: { k: 1e3, m: 1e6, mm: 1e6, mdd: 1e6 },
  metreWords: ['de', 'del', 'en', 'al', 'a', 'y', 'por', 'sobre', 'bajo', 'vallas', 'libres', 'con', 'desde'],
};
