import { expect, it } from 'vitest';
import { tellQuantities, type ReadingRow } from './tell-quantities.ts';

it.each<ReadingRow>([
  ['en', 'no deaths', ['no: cardinal 0']],
  ['en', 'no civilian deaths', ['no: cardinal 0']],
  ['en', 'no further civilian deaths', ['no: cardinal 0']],
  ['en', 'No arrests were made', ['No: cardinal 0']],
  ['en', 'nobody', ['nobody: cardinal 0']],
  ['en', 'no one died', ['no one: cardinal 0']],
  ['en', 'none of the soldiers', ['none: cardinal 0']],
  ['en', 'zero deaths', ['zero: cardinal 0']],
  ['fr', 'aucun mort', ['aucun: cardinal 0']],
  ['fr', 'aucune victime civile', ['aucune: cardinal 0']],
  ['fr', "il n'y a pas eu de morts", ['pas eu de: cardinal 0']],
  ['es', 'ningún muerto', ['ningún: cardinal 0']],
  ['es', 'nadie', ['nadie: cardinal 0']],
  ['es', 'no había heridos', ['no había: cardinal 0']],
  ['de', 'keine Opfer', ['keine: cardinal 0']],
  ['de', 'keine zivilen Opfer', ['keine: cardinal 0']],
  ['de', 'niemand', ['niemand: cardinal 0']],
  ['pt', 'nenhum morto', ['nenhum: cardinal 0']],
  ['pt', 'ninguém', ['ninguém: cardinal 0']],
  ['pt', 'não havia feridos', ['não havia: cardinal 0']],
  ['ar', 'لا قتلى', ['لا: cardinal 0']],
  ['ar', 'لا أحد', ['لا أحد: cardinal 0']],
])('a statement of none is the number zero (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});

it.each<ReadingRow>([
  ['en', 'no longer dead', []],
  ['en', 'no comment', []],
  ['en', 'no', []],
  ['en', 'no serious further confirmed deaths', []],
  ['en', 'no military reason', []],
  ['fr', 'aucune raison', []],
  ['es', 'ninguna razón', []],
  ['de', 'keine Zeit', []],
  ['pt', 'nenhuma razão', []],
])('no other "no" counts anything (%s: %j)', (lang, text, expected, published) => {
  expect(tellQuantities(lang, text, published)).toEqual(expected);
});
