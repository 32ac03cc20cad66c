import { expect, it } from 'vitest';
import { readEventType } from '../../../src/core/incident/read-event-type.ts';

it.each([
  ['Soldiers die in ambush', 'Troops of the garrison clashed with fighters.', 'Battles', 'Armed clash'],
  [
    'Bomb hits bus',
    'A roadside bomb went off; the blast was heard far away.',
    'Explosions/Remote violence',
    'Remote explosive/landmine/IED',
  ],
  [
    'Pupils kidnapped',
    'Ten pupils were abducted and a ransom is asked.',
    'Violence against civilians',
    'Abduction/forced disappearance',
  ],
  ['Shops looted', 'Rioters looted shops; the police used tear gas.', 'Riots', 'Violent demonstration'],
  ['Hospital hit by ransomware', 'Hackers encrypted its servers.', 'Cyber incident', 'Data breach'],
  ['Marche pour la paix', 'Des manifestants ont pris part à une manifestation.', 'Protests', 'Peaceful protest'],
])('%s', (title, text, type, subType) => {
  expect(readEventType(title, text)).toEqual({ type, subType });
});

it('names no type where no word tells one', () => {
  expect(readEventType('A quiet day', 'The sun shone.')).toBeUndefined();
});
