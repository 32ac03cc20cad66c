import type { Told } from './told.ts';

/** What Portuguese reports say at more length, and the claims they make. */
export const PORTUGUESE_LONG: readonly Told[] = [
  [
    'Homens armados atacaram a aldeia de Nampira na sexta-feira, matando pelo menos 11 pessoas e raptando outras seis, disse o chefe da aldeia. A polícia confirma oito mortos.\nUm total de 340 famílias fugiu para a sede do distrito.',
    ['ge 11 killed civilians', 'eq 6 abducted civilians', 'eq 8 killed civilians'],
  ],
  [
    'O balanço da operação passou de 18 para 21 mortos, entre eles um polícia, segundo a secretaria. Houve 43 detidos e cinco agentes ficaram feridos. Organizações de direitos humanos falam em 29 mortos.',
    [
      'eq 18 killed unknown',
      'eq 21 killed unknown',
      'eq 43 arrested unknown',
      'eq 5 wounded police',
      'eq 29 killed unknown',
    ],
  ],
  [
    'O grupo afirma que matou 16 soldados e que perdeu dois combatentes. O ministério da Defesa reconhece quatro militares mortos e três desaparecidos.',
    ['eq 16 killed soldiers', 'eq 2 killed militants', 'eq 4 killed soldiers', 'eq 3 missing soldiers'],
  ],
  [
    'Nenhum tripulante ficou ferido. Os piratas levaram quatro dos 22 tripulantes.',
    ['eq 0 wounded civilians', 'eq 4 abducted civilians'],
  ],
];
