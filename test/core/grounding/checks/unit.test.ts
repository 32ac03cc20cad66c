import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['The village lies 6 km away.'], 'The village lies 6 kilometres away.', []],
  [['The village lies 6 km away.'], 'The village lies six miles away.', ['reject unit_changed: six miles (6 km)']],
  [['The village lies 6 km away.'], 'The village lies 6,000 metres away.', []],
  [['The fight lasted 120 minutes.'], 'The fight lasted two hours.', []],
  [['The fight lasted 120 minutes.'], 'The fight lasted 120 hours.', ['reject unit_changed: 120 hours (120 minutes)']],
  [['The fight lasted two days.'], 'The fight lasted 48 hours.', []],
  [['They asked for $45,000.'], 'They asked for €45,000.', ['reject unit_changed: €45,000 ($45,000)']],
  [['They asked for $45,000.'], 'They asked for 45,000 dollars.', []],
  [['They asked for 500 XAF.'], 'They asked for 500 XOF.', []],
  [['They asked for 500 COP.'], 'They asked for 500 MXN.', []],
  [['They asked for 500 INR.'], 'They asked for 500 PKR.', []],
  [['They asked for 500 KES.'], 'They asked for 500 UGX.', []],
  [['They asked for 500 IQD.'], 'They asked for 500 JOD.', []],
  [['They asked for 500 XAF.'], 'They asked for 500 KES.', ['reject unit_changed: 500 KES (500 XAF)']],
  [['It weighs 5 tonnes.'], 'It weighs 5,000 kg.', []],
  [['It weighs 5 tonnes.'], 'It weighs 5 kg.', ['reject unit_changed: 5 kg (5 tonnes)']],
])('another unit is another quantity (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
