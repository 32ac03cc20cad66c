import type { Told } from './told.ts';

/** What Spanish reports say at more length, and the claims they make. */
export const SPANISH_LONG: readonly Told[] = [
  [
    'Hombres armados mataron a nueve personas, entre ellas dos menores, en una finca de Tumaral, informó la Defensoría del Pueblo. La Policía confirmó siete muertos y tres heridos.\nMás de 120 familias, unas 480 personas, abandonaron la vereda.',
    [
      'eq 9 killed civilians',
      'eq 2 killed children',
      'eq 7 killed civilians',
      'eq 3 wounded civilians',
      'approx 480 displaced civilians',
    ],
  ],
  [
    'El ataque contra la patrulla dejó cuatro soldados muertos y ocho heridos, dijo el comandante de la brigada. Otros tres uniformados están desaparecidos. El frente armado afirmó en un comunicado que mató a 11 militares y que no tuvo bajas.',
    [
      'eq 4 killed soldiers',
      'eq 8 wounded soldiers',
      'eq 3 missing soldiers',
      'eq 11 killed soldiers',
      'eq 0 killed militants',
    ],
  ],
  [
    'Un motín en la cárcel de Guayas dejó 28 reclusos muertos y una treintena de heridos. Doce guardias que habían sido retenidos fueron liberados ilesos. En 2021 un motín en la misma cárcel causó 119 muertes.',
    ['eq 28 killed civilians', 'approx 30 wounded civilians', 'eq 119 killed unknown linked_incident'],
  ],
  [
    'La cifra de víctimas mortales del atentado pasó de 14 a 16 tras la muerte de dos de los heridos, indicó la clínica. Cuarenta y cinco personas fueron atendidas; nueve siguen hospitalizadas.',
    ['eq 14 killed civilians', 'eq 16 killed civilians', 'eq 45 wounded civilians'],
  ],
  [
    'Fueron secuestrados 18 pasajeros de un autobús en Tamaulira; cinco lograron escapar. La fiscalía dijo que hay tres detenidos.',
    ['eq 18 abducted civilians', 'eq 3 arrested unknown'],
  ],
  [
    'Ninguna persona resultó herida en el ataque a la subestación, que dejó sin luz a 40.000 hogares.',
    ['eq 0 wounded civilians'],
  ],
];
