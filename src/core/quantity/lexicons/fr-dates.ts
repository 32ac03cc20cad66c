import type { Lexicon } from '../lexicon.ts';

/** French words for dates, times and ages. */
// prettier-ignore
export const FRENCH_DATES: Pick<
  Lexicon,
  'months' | 'shyMonths' | 'weekdays' | 'relativeDays' | 'duals' | 'behindWords' | 'aheadWords' | 'dateWords' | 'dateFillers' | 'decadeSuffixes' | 'times' | 'ages'
> = {
  months: {
    janvier: 1, janv: 1, février: 2, févr: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6, juillet: 7, juil: 7, août: 8,
    septembre: 9, sept: 9, octobre: 10, oct: 10, novembre: 11, nov: 11, décembre: 12, déc: 12,
  },
  shyMonths: ['sept'],
  weekdays: {
    lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7, lundis: 1, mardis: 2, vendredis: 5,
    samedis: 6, dimanches: 7,
  },
  relativeDays: { hier: -1, "aujourd'hui": 0, aujourd: 0, demain: 1, 'avant-hier': -2 },
  duals: {},
  behindWords: ['dernier', 'dernière', 'précédent', 'passé'],
  aheadWords: ['prochain'],
  dateWords: [
    'en', 'depuis', 'dès', 'jusqu', 'avant', 'après', 'fin', 'début', 'mi', 'de', 'courant', 'année', 'entre', 'et',
    'à', 'au', 'du', 'ce', 'le', 'pendant', 'durant', 'que', 'l',
  ],
  decadeSuffixes: [],
  dateFillers: ['de', 'le', 'du', 'd'],
  times: {
    named: { midi: '12:00', minuit: '00:00' }, am: ['du matin'], pm: ['du soir'], hours: ['h', 'heure', 'heures'],
    at: ['à', 'vers', 'dès', 'avant', 'après', 'de', 'entre', 'jusqu', 'depuis', 'et', 'environ', 'les', 'par'],
    past: [], before: [], hoursAreClock: false,
  },
  ages: {
    after: ['ans révolus', "ans d'âge"],
    before: [
      'âgé de', 'âgée de', 'âgés de', 'âgées de', "âgé d'", "à l'âge de",  
    ],
    verbs: ['avait', 'a', 'ont', 'avaient', 'avoir', 'ayant', 'aurait'], years: ['an', 'ans'],
    persons: [
      'homme', 'femme', 'garçon', 'fille', 'soldat', 'enfant', 'policier', 'enseignant', 'paysan', 'chauffeur',
      'adolescent', 'étudiant', 'fillette', 'imam', 'muezzin', 'mère', 'père', 'jeune', 'médecin', 'agent', 'ouvrier',
      'civil', 'berger', 'élève',
    ],
    of: [
      'de', 'd', 'des', 'du'], periods: ['peine', 'peines', 'prison', 'période', 'durée', 'contrat', 'conflit',
      'guerre', 'plan', 'mandat', 'cours', 'bout', 'crédit', 'bail', 'réclusion', 'retard', 'délai', 'crise', 'plus',
      'moins', 'près', 'total',
    ],
  },
};
