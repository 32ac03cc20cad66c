import { expect, it } from 'vitest';
import { isBoilerplate } from '../../../src/core/extractive/boilerplate.ts';

it.each([
  ['Subscribe to read the full story.', true],
  ['Click here for our live blog.', true],
  ['Abonnez-vous pour lire la suite.', true],
  ['Todos los derechos reservados.', true],
  ['Photo: a soldier at the gate.', true],
  ['© Northern Wire', true],
  ['The army signed a ceasefire on Monday.', false],
  ['Photographs showed the burnt market.', false],
])('of %j: %s', (text, expected) => {
  expect(isBoilerplate(text)).toBe(expected);
});
