import type { Told } from './told.ts';

/** What Portuguese reports say in a sentence or two, and the claims they make. */
export const PORTUGUESE: readonly Told[] = [
  ['Uma dezena de soldados morreu na emboscada, disse o exército.', ['approx 10 killed soldiers']],
  [
    'Pelo menos 22 pessoas, entre as quais cinco crianças, foram mortas no ataque à aldeia, segundo moradores.',
    ['ge 22 killed civilians', 'eq 5 killed children'],
  ],
  [
    'O número de mortos subiu para 37 e há 80 feridos, informou a polícia.',
    ['eq 37 killed civilians', 'eq 80 wounded civilians'],
  ],
  [
    'Os rebeldes dizem ter matado 19 militares e capturado quatro. O exército admite três baixas.',
    ['eq 19 killed soldiers', 'eq 4 captured soldiers', 'eq 3 killed soldiers'],
  ],
  ['Cerca de 1.800 pessoas fugiram para Montepuez, indicou a agência da ONU.', ['approx 1800 displaced civilians']],
  [
    'Oito pescadores foram raptados e dois continuam desaparecidos.',
    ['eq 8 abducted civilians', 'eq 2 missing civilians'],
  ],
  ['Não houve vítimas, garantiu o governador.', ['eq 0 killed civilians']],
  [
    'A operação policial deixou 14 mortos, entre eles dois agentes, e 31 detidos.',
    ['eq 14 killed unknown', 'eq 2 killed police', 'eq 31 arrested unknown'],
  ],
  ['Dezenas de civis ficaram feridos.', ['word wounded civilians']],
  [
    'O conflito já matou mais de 6.000 pessoas desde 2017. No sábado, nove camponeses foram decapitados.',
    ['gt 6000 killed unknown cumulative', 'eq 9 killed civilians'],
  ],
];
