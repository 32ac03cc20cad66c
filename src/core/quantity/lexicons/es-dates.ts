import type { Lexicon } from '../lexicon.ts';

/** Spanish words for dates, times and ages. */
// prettier-ignore
export const SPANISH_DATES: Pick<
  Lexicon,
  'months' | 'shyMonths' | 'weekdays' | 'relativeDays' | 'duals' | 'behindWords' | 'aheadWords' | 'dateWords' | 'dateFillers' | 'decadeSuffixes' | 'times' | 'ages'
> = {
  months: {
    enero: 1, ene: 1, febrero: 2, feb: 2, marzo: 3, mar: 3, abril: 4, abr: 4, mayo: 5, junio: 6, jun: 6, julio: 7,
    jul: 7, agosto: 8, ago: 8, septiembre: 9, setiembre: 9, sept: 9, sep: 9, octubre: 10, oct: 10, noviembre: 11,
    nov: 11, diciembre: 12, dic: 12,
  },
  shyMonths: [],
  weekdays: {
    lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7, sábados: 6, domingos: 7,
  },
  relativeDays: { ayer: -1, hoy: 0, anteayer: -2, anoche: -1 },
  duals: {},
  behindWords: ['pasado', 'último', 'anterior'],
  aheadWords: ['próximo'],
  dateWords: [
    'en', 'desde', 'hasta', 'antes', 'después', 'de', 'del', 'a', 'año', 'mediados', 'finales', 'principios', 'entre',
    'y', 'durante', 'este', 'pasado', 'el', 'para',
  ],
  decadeSuffixes: [],
  dateFillers: ['de', 'del', 'el'],
  times: {
    named: { mediodía: '12:00', medianoche: '00:00' },
    am: [
      'am', 'a. m.', 'de la mañana', 'de la madrugada'], pm: ['pm', 'p. m.', 'de la tarde', 'de la noche',
      'del mediodía',
    ],
    hours: ['h', 'hs', 'hrs'], at: ['las', 'la'], past: [], before: [], hoursAreClock: false,
  },
  ages: {
    after: [
      'años de edad'], before: ['a los', 'de edad de'], verbs: ['tenía', 'tiene', 'tenían', 'cumplió',
      'tienen'], years: ['años', 'año',
    ],
    persons: [
      'hombre', 'mujer', 'niño', 'niña', 'joven', 'menor', 'soldado', 'policía', 'campesino', 'líder', 'agente',
      'patrullero', 'madre', 'padre', 'estudiante', 'adolescente', 'maestro', 'profesor', 'taxista', 'hijo', 'hija',
      'bebé', 'hombres', 'mujeres', 'jóvenes',
    ],
    of: [
      'de', 'del'], periods: ['pena', 'penas', 'prisión', 'cárcel', 'periodo', 'período', 'plazo', 'contrato',
      'conflicto', 'guerra', 'plan', 'mandato', 'más', 'menos', 'cerca', 'alrededor', 'condena', 'lapso', 'total',
    ],
  },
};
