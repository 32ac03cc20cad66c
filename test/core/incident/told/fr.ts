import type { Told } from './told.ts';

/** What French reports say in a sentence or two, and the claims they make. */
export const FRENCH: readonly Told[] = [
  [
    'Une dizaine de soldats ont été tués dimanche dans une embuscade près de Tilwa, a indiqué une source sécuritaire.',
    ['approx 10 killed soldiers'],
  ],
  [
    'Le bilan de l’attaque est passé de 12 à 17 morts, a annoncé le gouverneur. Une trentaine de blessés sont soignés à l’hôpital.',
    ['eq 12 killed civilians', 'eq 17 killed civilians', 'approx 30 wounded civilians'],
  ],
  [
    'Au moins 26 villageois, dont sept enfants, ont péri dans le raid, selon des habitants.',
    ['ge 26 killed civilians', 'eq 7 killed children'],
  ],
  [
    'L’armée affirme avoir « neutralisé » 34 terroristes et perdu trois hommes.',
    ['eq 34 killed militants', 'eq 3 killed soldiers'],
  ],
  [
    'Six personnes ont été enlevées, parmi lesquelles deux infirmières. Une seule a été libérée.',
    ['eq 6 abducted civilians'],
  ],
  [
    'Des affrontements ont fait neuf morts et une quarantaine de blessés parmi les manifestants ; 120 personnes ont été interpellées.',
    ['eq 9 killed civilians', 'approx 40 wounded civilians', 'eq 120 arrested unknown'],
  ],
  [
    'Le conflit a fait plus de 20 000 morts depuis 2015. L’attaque de mardi a coûté la vie à onze gendarmes.',
    ['gt 20000 killed unknown cumulative', 'eq 11 killed soldiers'],
  ],
  ['Aucune victime n’est à déplorer, a assuré le préfet.', ['eq 0 killed civilians']],
  ['Quelque 4 500 habitants ont fui vers Dosso, d’après l’ONU.', ['approx 4500 displaced civilians']],
  [
    'Le groupe dit avoir tué plus de cinquante militaires et capturé huit autres. L’état-major ne reconnaît que quinze morts dans ses rangs.',
    ['gt 50 killed soldiers', 'eq 8 captured soldiers', 'eq 15 killed soldiers'],
  ],
  [
    'Deux soldats sont portés disparus et cinq autres ont été blessés.',
    ['eq 2 missing soldiers', 'eq 5 wounded soldiers'],
  ],
  ['Quatre autres victimes ont succombé à leurs blessures, portant le bilan à 22 morts.', ['eq 22 killed civilians']],
  [
    'Le mois dernier, une attaque semblable avait tué 14 pêcheurs au même endroit. Cette fois, huit pêcheurs sont morts.',
    ['eq 14 killed civilians linked_incident', 'eq 8 killed civilians'],
  ],
  [
    'Des dizaines de civils ont été tués et des centaines d’autres déplacés.',
    ['word killed civilians', 'word displaced civilians'],
  ],
];
