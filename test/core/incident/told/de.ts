import type { Told } from './told.ts';

/** What German reports say in a sentence or two, and the claims they make. */
export const GERMAN: readonly Told[] = [
  ['Dutzende von Soldaten wurden am Montag bei einem Angriff auf den Stützpunkt getötet.', ['word killed soldiers']],
  [
    'Ein Dutzend Dorfbewohner kamen ums Leben, sieben weitere wurden verletzt, teilte die Polizei mit.',
    ['approx 12 killed civilians', 'eq 7 wounded civilians'],
  ],
  [
    'Mindestens 21 Menschen, darunter fünf Kinder, sind bei dem Anschlag gestorben.',
    ['ge 21 killed civilians', 'eq 5 killed children'],
  ],
  [
    'Die Zahl der Toten stieg von 18 auf 24, wie das Innenministerium mitteilte. 53 Menschen wurden verletzt.',
    ['eq 18 killed civilians', 'eq 24 killed civilians', 'eq 53 wounded civilians'],
  ],
  ['Bewaffnete entführten 14 Schülerinnen; drei von ihnen konnten fliehen.', ['eq 14 abducted children']],
  ['Verletzt wurde niemand, sagte ein Sprecher.', ['eq 0 wounded civilians']],
  [
    'Rund 2.000 Menschen flohen in die Nachbarstadt, 30 Personen werden vermisst.',
    ['approx 2000 displaced civilians', 'eq 30 missing civilians'],
  ],
  [
    'Bei den Ausschreitungen wurden 75 Polizisten verletzt und 112 Randalierer festgenommen.',
    ['eq 75 wounded police', 'eq 112 arrested militants'],
  ],
  [
    'Seit Beginn des Konflikts wurden über 30.000 Menschen getötet. Am Freitag starben acht Zivilisten durch Beschuss.',
    ['gt 30000 killed unknown cumulative', 'eq 8 killed civilians'],
  ],
  [
    'Im vergangenen Monat waren bei einem ähnlichen Überfall elf Bauern getötet worden.',
    ['eq 11 killed civilians linked_incident'],
  ],
];
