import { expect, it } from 'vitest';
import { selectChoices } from '../../../../src/playground/page/component/select-choices.ts';
import { CHANNEL, sampleState } from '../fake/sample-state.ts';

const STATE = { ...sampleState(), guild: { roles: [{ id: '5', name: 'Duty officer' }] } };

it.each([
  ['its own options', { type: 3, options: [{ label: 'A', value: 'a' }] }, ['A']],
  ['the people here', { type: 5 }, ['Ada', 'Sitrep']],
  ['the roles', { type: 6 }, ['Duty officer']],
  ['people and roles', { type: 7 }, ['Ada', 'Sitrep', 'Duty officer']],
  ['the channels', { type: 8 }, ['# situation-room', '# daily-digest']],
  ['the channels of a type', { type: 8, channel_types: [5] }, []],
  ['nothing for another type', { type: 99 }, []],
])('offers %s', (_, component, expected) => {
  expect(selectChoices(component, STATE).map((one) => one.label)).toEqual(expected);
});

it('chooses what the bot chose', () => {
  const component = { type: 8, default_values: [{ id: CHANNEL, type: 'channel' }] };
  expect(selectChoices(component, STATE).map((one) => one.chosen)).toEqual([true, false]);
});
