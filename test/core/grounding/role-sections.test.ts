import { expect, it } from 'vitest';
import { roleSections } from '../../../src/core/grounding/role-sections.ts';
import { readQuantities } from '../../../src/core/quantity/read-quantities.ts';
import { readRoles } from '../../../src/core/quantity/read-roles.ts';

const FILLER = 'The river had risen for days and the road was closed to lorries.';
const options = { lang: 'en' };

function rolesOf(text: string): string[] {
  const quantities = readQuantities(text, options);
  const roleOf = roleSections(text, quantities, options);
  return quantities.map((_, at) => `${roleOf(at).metric ?? '-'} ${roleOf(at).category ?? '-'}`);
}

it('reads a report as a whole', () => {
  const text = 'Gunmen killed 12 soldiers in Dori. Nine others were wounded.';
  const quantities = readQuantities(text, options);
  const roleOf = roleSections(text, quantities, options);
  expect(quantities.map((_, at) => roleOf(at))).toEqual(readRoles(text, quantities, options));
});

it.each(['\n', ' '])('reads every figure of a long text, in sections, with %j between its sentences', (joint) => {
  const sentences = Array.from({ length: 400 }, (_, at) => (at % 40 === 0 ? 'A raid killed 12 soldiers.' : FILLER));
  expect(rolesOf(sentences.join(joint))).toEqual(Array.from({ length: 10 }, () => 'killed soldiers'));
});

it('takes a text without a blank', () => {
  expect(rolesOf(`${'x'.repeat(9000)} 12 soldiers were killed`)).toEqual(['killed soldiers']);
});
