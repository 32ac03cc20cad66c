import { expect, it } from 'vitest';
import { nounsBehind } from '../../../src/core/grounding/counted-nouns.ts';

it.each([
  ['60 soldiers died', ['soldier', 'died']],
  ['60 of the armed men who fled north again', ['the', 'armed', 'men', 'who']],
  ['60, soldiers', []],
  ['60', []],
  ['60 blessés graves', ['blesse', 'grave']],
  ['60 km of it. Soldiers', []],
  [`60 ${'a '.repeat(40)}soldiers`, []],
])('what %j counts is among %j', (text, expected) => {
  expect(nounsBehind(text, 2)).toEqual(expected);
});
