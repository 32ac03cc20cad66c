import type { Told } from './told.ts';

/** What German reports say at more length, and the claims they make. */
export const GERMAN_LONG: readonly Told[] = [
  [
    'Bei einem Angriff auf einen Konvoi sind nach Angaben der Armee elf Soldaten getötet und sechs verletzt worden. Aus Sicherheitskreisen hieß es, mindestens 20 Soldaten seien gefallen. Die Angreifer verloren demnach 15 Kämpfer.',
    ['eq 11 killed soldiers', 'eq 6 wounded soldiers', 'ge 20 killed soldiers', 'eq 15 killed militants'],
  ],
  [
    'Ein Autofahrer ist in eine Menschenmenge gerast und hat drei Menschen getötet. 18 weitere wurden verletzt, fünf davon schwer. Der 41 Jahre alte Tatverdächtige wurde festgenommen.',
    ['eq 3 killed civilians', 'eq 18 wounded civilians'],
  ],
  [
    'Die Zahl der Vermissten liegt nach Behördenangaben bei 34, bisher wurden neun Leichen geborgen. Rund 1.200 Bewohner mussten ihre Häuser verlassen.',
    ['eq 34 missing civilians', 'eq 9 killed civilians', 'approx 1200 displaced civilians'],
  ],
  [
    'Unbekannte haben Daten von rund 70.000 Kunden erbeutet. Niemand kam zu Schaden, teilte das Unternehmen mit. Etwa 300 der 900 Beschäftigten können nicht arbeiten.',
    ['eq 0 wounded civilians'],
  ],
  [
    'Sieben Geiseln kamen am Sonntag frei, zwölf sind noch in der Gewalt der Entführer.',
    ['eq 7 abducted civilians', 'eq 12 abducted civilians'],
  ],
  [
    'Nach Angaben der Polizei nahmen 2.500 Menschen teil; 64 Personen wurden vorläufig festgenommen, 23 Beamte erlitten Verletzungen. Die Veranstalter sprechen von mehr als hundert Verletzten.',
    ['eq 64 arrested unknown', 'eq 23 wounded police', 'gt 100 wounded unknown'],
  ],
];
