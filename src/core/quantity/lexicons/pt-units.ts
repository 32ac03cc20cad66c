import type { Lexicon } from '../lexicon.ts';

/** Portuguese words for units and currencies. */
// prettier-ignore
export const PORTUGUESE_UNITS: Pick<Lexicon, 'units' | 'currencies' | 'magnitudes' | 'metreWords'> = {
  units: {

    quilômetro: [
      'distance', 'km'], quilômetros: ['distance', 'km'], quilómetro: ['distance', 'km'], quilómetros: ['distance',
      'km'], metro: ['distance', 'm'], metros: ['distance', 'm'], centímetros: ['distance',
      'cm'], milímetros: ['distance', 'mm'], milhas: ['distance', 'mi',
    ],
    quilo: [
      'measure', 'kg'], quilos: ['measure', 'kg'], quilograma: ['measure', 'kg'], quilogramas: ['measure',
      'kg'], gramas: ['measure', 'g'], tonelada: ['measure', 't'], toneladas: ['measure', 't'], litro: ['measure',
      'l'], litros: ['measure', 'l'], barris: ['measure', 'bbl',
    ],
    hectare: [
      'measure', 'ha'], hectares: ['measure', 'ha'], 'quilômetros quadrados': ['measure',
      'km2'], 'metros quadrados': ['measure', 'm2'], 'metros cúbicos': ['measure', 'm3'], megawatts: ['measure',
      'MW'], gigabytes: ['measure', 'GB'], 'quilômetros por hora': ['measure', 'km/h'], 'km por hora': ['measure', 'km/h'],
    'quilómetros por hora': ['measure', 'km/h'], graus: ['measure', '°',
    ],
    segundo: [
      'duration', 'second'], segundos: ['duration', 'second'], minuto: ['duration', 'minute'], minutos: ['duration',
      'minute'], hora: ['duration', 'hour'], horas: ['duration', 'hour'], dia: ['duration', 'day'], dias: ['duration',
      'day'], noite: ['duration', 'night'], noites: ['duration', 'night',
    ],
    semana: [
      'duration', 'week'], semanas: ['duration', 'week'], mês: ['duration', 'month'], meses: ['duration',
      'month'], ano: ['duration', 'year'], anos: ['duration', 'year'], década: ['duration',
      'decade'], décadas: ['duration', 'decade'], século: ['duration', 'century'], séculos: ['duration', 'century',
    ],
  },
  currencies: {
    dólar: 'USD', dólares: 'USD', 'de dólares': 'USD', euro: 'EUR', euros: 'EUR', 'de euros': 'EUR', real: 'BRL',
    reais: 'BRL', 'de reais': 'BRL', meticais: 'MZN', 'de meticais': 'MZN', metical: 'MZN', kwanzas: 'AOA',
    'de kwanzas': 'AOA', libras: 'GBP', ienes: 'JPY', pesos: 'ARS', rublos: 'RUB', 'francos cfa': 'XOF',
  },
  magnitudes: { k: 1e3, m: 1e6, mi: 1e6, bi: 1e9, tri: 1e12 },
  metreWords: ['de', 'do', 'da', 'em', 'ao', 'a', 'e', 'por', 'sobre', 'livre', 'livres', 'com', 'barreiras'],
};
