import { expect, it } from 'vitest';
import { readActors } from '../../../src/core/incident/read-actors.ts';

it.each<[string, string[], string | undefined]>([
  ['The Red Hills Front (RHF) has claimed responsibility for the raid.', ['RHF'], 'RHF'],
  ['The al-Qaida-linked group JNIM claimed the attack.', ['JNIM'], 'JNIM'],
  ["The Red Hills Front's spokesman claimed the attack.", ['Red Hills Front'], 'Red Hills Front'],
  ['The raid was blamed on the Saffron Brigade.', ['Saffron Brigade'], undefined],
  ['No group has claimed responsibility.', [], undefined],
  ['Nobody has claimed the attack.', [], undefined],
])('%s', (text, names, claimedBy) => {
  const read = readActors('', text);
  expect(read.actors.map((one) => one.name)).toEqual(names);
  expect(read.claimedBy).toBe(claimedBy);
});
