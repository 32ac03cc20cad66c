import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/quantity/quantity.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';

const read = (text: string): Quantity[] => readQuantities(text, { lang: 'pt', published: '2025-05-26' });

describe('quantities in Portuguese', () => {
  it.each([
    ['dezassete pessoas', [['dezassete', 'cardinal', 17]]],
    ['mil e duzentas famílias', [['mil e duzentas', 'cardinal', 1200]]],
    ['cinquenta e três casas', [['cinquenta e três', 'cardinal', 53]]],
    ['onze milhões de meticais', [['onze milhões de meticais', 'money', 11000000.0]]],
    ['1.247 pessoas', [['1.247', 'cardinal', 1247]]],
    ['meia centena de militares', [['meia centena', 'cardinal', 50]]],
    ['dezenas de mortos', [['dezenas', 'vague', null]]],
    ['dez por cento', [['dez por cento', 'percent', 10]]],
    ['na terça-feira', [['terça-feira', 'date', '2025-05-20']]],
    ['sábado, 24 de Maio', [['sábado, 24 de Maio', 'date', '2025-05-24']]],
    ['às 3h20', [['3h20', 'time', '03:20']]],
    ['a mais nova de 11 anos', [['11 anos', 'age', 11]]],
    ['42 quilómetros', [['42 quilómetros', 'distance', 42]]],
    ['o décimo primeiro', [['décimo primeiro', 'ordinal', 11]]],
  ])('reads %j', (text, expected) => {
    expect(read(text).map(({ text, kind, value }) => [text, kind, value])).toEqual(expected);
  });

  it.each([
    ['Pelo menos dezassete pessoas', 'ge'],
    ['mais de 30 mortos', 'gt'],
    ['cerca de 30 mortos', 'approx'],
    ['até 30 mortos', 'le'],
  ])('reads the qualifier of %j', (text, qualifier) => {
    expect(read(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([['um homem'], ['segundo a polícia']])('reads no number in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});
