import type { Told } from './told.ts';

/** What French reports say at more length, and the claims they make. */
export const FRENCH_LONG: readonly Told[] = [
  [
    'Au moins quinze personnes, dont trois femmes et deux enfants, ont été tuées lundi lors de l’attaque d’un marché à Toura, a-t-on appris de sources locales. Le maire évoque de son côté « une vingtaine de morts » et 32 blessés.\nLes assaillants, une cinquantaine d’hommes à moto, ont incendié 40 boutiques.',
    [
      'ge 15 killed civilians',
      'eq 2 killed children',
      'approx 20 killed civilians',
      'eq 32 wounded civilians',
      'approx 50 deployed militants deployed',
    ],
  ],
  [
    'Neuf employés d’une société minière ont été kidnappés jeudi à Bissil. Trois d’entre eux ont été relâchés samedi ; les six autres sont toujours aux mains de leurs ravisseurs, selon la gendarmerie.',
    ['eq 9 abducted civilians'],
  ],
  [
    'L’état-major a fait état mercredi de 12 militaires tués et de 7 blessés dans l’attaque du camp de Sirba, où étaient stationnés 130 hommes. Côté ennemi, 25 corps ont été dénombrés, assure-t-il.\nLe groupe armé revendique la mort de 47 soldats et ne reconnaît que trois pertes.',
    [
      'eq 12 killed soldiers',
      'eq 7 wounded soldiers',
      'eq 130 deployed unknown deployed',
      'eq 25 killed militants',
      'eq 47 killed soldiers',
      'eq 3 killed militants',
    ],
  ],
  [
    'La marche interdite de dimanche a été dispersée à coups de gaz lacrymogène. Deux manifestants sont morts, une cinquantaine ont été blessés et 88 arrêtés, d’après la ligue des droits humains. La police parle d’un mort et de 14 agents blessés.',
    [
      'eq 2 killed civilians',
      'approx 50 wounded civilians',
      'eq 88 arrested civilians',
      'eq 1 killed civilians',
      'eq 14 wounded police',
    ],
  ],
  [
    'Le nombre de déplacés a triplé en un mois pour atteindre 27 000 dans la commune, indique l’OCHA. Depuis janvier, 163 civils ont perdu la vie dans la province.',
    ['eq 27000 displaced civilians cumulative', 'eq 163 killed civilians cumulative'],
  ],
  [
    'Cinq marins ont été enlevés à bord du chalutier, qui comptait 17 membres d’équipage. Personne n’a été blessé.',
    ['eq 5 abducted civilians', 'eq 0 wounded civilians'],
  ],
  [
    'Un deuxième bilan, communiqué par l’hôpital, porte à 31 le nombre des tués, contre 24 la veille.',
    ['eq 31 killed civilians', 'eq 24 killed civilians'],
  ],
];
