import { expect, it } from 'vitest';
import { readQuantities } from '../../../../src/core/quantity/read-quantities.ts';
import { readRoles } from '../../../../src/core/quantity/read-roles.ts';

function speakers(text: string): (string | undefined)[] {
  const quantities = readQuantities(text, { lang: 'en' });
  return readRoles(text, quantities, { lang: 'en' })
    .filter(({ metric }) => metric !== undefined)
    .map(({ attributedTo }) => attributedTo?.name);
}

it.each<[string, (string | undefined)[]]>([
  [
    'At least 60 soldiers died. Additionally, around 40 were wounded, according to hospital staff.',
    ['hospital staff', 'hospital staff'],
  ],
  ['Police said 60 died. Additionally, 40 were wounded, according to hospital staff.', ['Police', 'hospital staff']],
  ['At least 60 soldiers died. Around 40 were wounded, according to hospital staff.', [undefined, 'hospital staff']],
  ['It is estimated that 60 soldiers died, as reported by the army.', ['army']],
])('%s', (text, names) => {
  expect(speakers(text)).toEqual(names);
});
