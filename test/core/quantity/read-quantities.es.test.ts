import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const read = (text: string): Quantity[] => readQuantities(text, { lang: 'es', published: '2025-05-26' });

describe('quantities in Spanish', () => {
  it.each([
    [
      'dos civiles y un patrullero',
      [
        ['dos', 'cardinal', 2],
        ['un', 'cardinal', 1],
      ],
    ],
    ['veintidós muertos', [['veintidós', 'cardinal', 22]]],
    ['treinta y ocho muertos', [['treinta y ocho', 'cardinal', 38]]],
    ['mil doscientos millones de pesos', [['mil doscientos millones de pesos', 'money', 1200000000.0]]],
    ['dos mil millones', [['dos mil millones', 'cardinal', 2000000000.0]]],
    ['1.247 personas', [['1.247', 'cardinal', 1247]]],
    ['12,5 toneladas', [['12,5 toneladas', 'measure', 12.5]]],
    ['una decena de minas', [['una decena', 'cardinal', 10]]],
    ['decenas de muertos', [['decenas', 'vague', null]]],
    ['tres cuartos', [['tres cuartos', 'cardinal', 0.75]]],
    ['once medios de lanzamiento', [['once', 'cardinal', 11]]],
    ['diez por ciento', [['diez por ciento', 'percent', 10]]],
    ['el quinto ataque', [['quinto', 'ordinal', 5]]],
    ['un patrullero de 26 años', [['26 años', 'age', 26]]],
    ['cuatro horas y media', [['cuatro horas y media', 'duration', 4.5]]],
    ['a las 12:45 del mediodía', [['12:45 del mediodía', 'time', '12:45']]],
    ['a las 10:20 a. m. contra', [['10:20 a. m.', 'time', '10:20']]],
    ['25 de octubre de 2025', [['25 de octubre de 2025', 'date', '2025-10-25']]],
    ['el sábado', [['sábado', 'date', '2025-05-24']]],
    ['no hubo ninguna víctima', [['ninguna', 'cardinal', 0]]],
    [
      'dos soldados y un civil',
      [
        ['dos', 'cardinal', 2],
        ['un', 'cardinal', 1],
      ],
    ],
    ['Tercera División', [['Tercera División', 'name', null]]],
  ])('reads %j', (text, expected) => {
    expect(read(text).map(({ text, kind, value }) => [text, kind, value])).toEqual(expected);
  });

  it.each([
    ['al menos tres personas', 'ge'],
    ['más de 300 muertos', 'gt'],
    ['unos 300 muertos', 'approx'],
    ['hasta 300 millones', 'le'],
    ['casi 300 muertos', 'approx'],
  ])('reads the qualifier of %j', (text, qualifier) => {
    expect(read(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([['uno de ellos'], ['por un lado']])('reads no number in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
