import { expect, it } from 'vitest';
import { readActors } from '../../../src/core/incident/read-actors.ts';

it.each<[string, string[], string | undefined]>([
  ['The Red Hills Front (RHF) has claimed responsibility for the raid.', ['RHF'], 'RHF'],
  ['The al-Qaida-linked group JNIM claimed the attack.', ['JNIM'], 'JNIM'],
  ["The Red Hills Front's spokesman claimed the attack.", ['Red Hills Front'], 'Red Hills Front'],
  ['The raid was blamed on the Saffron Brigade.', ['Saffron Brigade'], undefined],
  [
    'Red Hills Front claims the raid. The Red Hills Front (RHF) said so on Monday. Red Hills Front claimed the attack.',
    ['RHF'],
    'RHF',
  ],
  ['No group has claimed responsibility.', [], undefined],
  ['Nobody has claimed the attack.', [], undefined],
])('%s', (text, names, claimedBy) => {
  const read = readActors('', text);
  expect(read.actors.filter(({ role }) => role === 'attacker').map((one) => one.name)).toEqual(names);
  expect(read.claimedBy).toBe(claimedBy);
});

it.each([
  ['They carried out an assault on the Malian army, near the town.', ['Malian army']],
  ['Une attaque contre l’armée malienne a fait dix morts.', ['armée malienne']],
  ['The raid on the village began at dawn.', []],
])('finds whom an attack was aimed at: %s', (text, names) => {
  expect(readActors('', text).actors).toEqual(names.map((name) => ({ name, role: 'target' })));
});
