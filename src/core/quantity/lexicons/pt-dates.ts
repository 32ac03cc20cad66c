import type { Lexicon } from '../lexicon.ts';

/** Portuguese words for dates, times and ages. */
// prettier-ignore
export const PORTUGUESE_DATES: Pick<
  Lexicon,
  'months' | 'shyMonths' | 'weekdays' | 'relativeDays' | 'duals' | 'behindWords' | 'aheadWords' | 'dateWords' | 'dateFillers' | 'decadeSuffixes' | 'times' | 'ages'
> = {
  months: {
    janeiro: 1, jan: 1, fevereiro: 2, fev: 2, março: 3, mar: 3, abril: 4, abr: 4, maio: 5, junho: 6, jun: 6, julho: 7,
    jul: 7, agosto: 8, ago: 8, setembro: 9, set: 9, outubro: 10, out: 10, novembro: 11, nov: 11, dezembro: 12, dez: 12,
  },
  shyMonths: ['dez', 'set', 'mar', 'out'],
  weekdays: {
    'segunda-feira': 1, 'terça-feira': 2, 'quarta-feira': 3, 'quinta-feira': 4, 'sexta-feira': 5, sábado: 6,
    domingo: 7, sábados: 6, domingos: 7,
  },
  relativeDays: { ontem: -1, hoje: 0, amanhã: 1, anteontem: -2 },
  duals: {},
  behindWords: ['passado', 'passada', 'último', 'última', 'anterior'],
  aheadWords: ['próximo', 'próxima'],
  dateWords: [
    'em', 'desde', 'até', 'antes', 'depois', 'de', 'do', 'a', 'ano', 'meados', 'finais', 'final', 'início', 'entre',
    'e', 'durante', 'este', 'passado', 'o', 'no',
  ],
  decadeSuffixes: [],
  dateFillers: ['de', 'do', 'o'],
  times: {
    named: { 'meio-dia': '12:00', 'meia-noite': '00:00' },
    am: ['am', 'da manhã', 'da madrugada'], pm: ['pm', 'da tarde', 'da noite'], hours: ['h', 'horas', 'hora'],
    at: ['às', 'as', 'pelas', 'das', 'até', 'a', 'à'], past: [], before: [], hoursAreClock: false,
  },
  ages: {
    after: [
      'anos de idade'], before: ['com idade de'], verbs: ['tinha', 'tem', 'tinham', 'têm'], years: ['anos', 'ano',
    ],
    persons: [
      'homem', 'mulher', 'menino', 'menina', 'jovem', 'soldado', 'policial', 'agricultor', 'criança', 'mãe', 'pai',
      'estudante', 'adolescente', 'professor', 'professora', 'motorista', 'filho', 'filha', 'idoso', 'bebê', 'bebé',
      'agente',
    ],
    of: [
      'de', 'do', 'da', 'dos', 'das'], periods: ['pena', 'penas', 'prisão', 'período', 'prazo', 'contrato', 'conflito',
      'guerra', 'plano', 'mandato', 'mais', 'menos', 'cerca', 'perto', 'total',
    ],
  },
};
