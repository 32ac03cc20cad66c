import type { Told } from './told.ts';

/** What Spanish reports say in a sentence or two, and the claims they make. */
export const SPANISH: readonly Told[] = [
  ['Una decena de soldados murieron el lunes en una emboscada, informó el Ejército.', ['approx 10 killed soldiers']],
  [
    'El número de muertos por el atentado subió a 23, según la alcaldía; hay además 61 heridos.',
    ['eq 23 killed civilians', 'eq 61 wounded civilians'],
  ],
  [
    'Al menos 18 campesinos, entre ellos cuatro niños, fueron asesinados en la vereda, denunció la ONG.',
    ['ge 18 killed civilians', 'eq 4 killed children'],
  ],
  [
    'La guerrilla aseguró haber dado de baja a 12 militares y perdido a dos de sus hombres.',
    ['eq 12 killed soldiers', 'eq 2 killed militants'],
  ],
  ['Hombres armados secuestraron a siete trabajadores; uno de ellos fue hallado muerto.', ['eq 7 abducted civilians']],
  ['No hubo víctimas, dijo el gobernador.', ['eq 0 killed civilians']],
  [
    'Unas 2.300 personas se desplazaron hacia la cabecera municipal, según la Defensoría.',
    ['approx 2300 displaced civilians'],
  ],
  [
    'Las protestas dejan ya 15 muertos y más de 400 heridos; 87 personas fueron detenidas.',
    ['eq 15 killed civilians', 'gt 400 wounded civilians', 'eq 87 arrested unknown'],
  ],
  [
    'Tres policías y dos civiles perdieron la vida. Otros nueve agentes resultaron heridos.',
    ['eq 3 killed police', 'eq 2 killed civilians', 'eq 9 wounded police'],
  ],
  [
    'En lo que va de año han sido asesinados 140 líderes sociales en el país. El domingo murieron dos en Caloto.',
    ['eq 140 killed civilians cumulative', 'eq 2 killed civilians'],
  ],
  [
    'Decenas de personas siguen desaparecidas tras el ataque al pueblo, en el que murieron entre 20 y 25 vecinos.',
    ['word missing civilians', 'range 20-25 killed civilians'],
  ],
  ['El ministerio elevó de 9 a 13 la cifra de policías muertos.', ['eq 9 killed police', 'eq 13 killed police']],
  [
    'Otras dos personas fallecieron este martes, con lo que el total de víctimas mortales asciende a 11.',
    ['eq 11 killed civilians'],
  ],
];
