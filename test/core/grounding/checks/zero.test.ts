import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['No civilians were killed.'], 'Nobody was killed.', []],
  [['No civilians were killed.'], 'No civilians were killed.', []],
  [['The army did not disclose how many soldiers died.'], 'No soldiers died.', ['reject zero_unsupported: No']],
  [['Ten soldiers died.'], 'No civilians died.', ['reject zero_unsupported: No']],
  [['There are no reports of injuries.'], 'No injuries were reported.', []],
  [['Nobody was hurt.'], 'No people were wounded.', []],
  [['No arrests have been made.'], 'No soldiers were killed.', ['reject zero_unsupported: No (No)']],
  [['No arrests have been made.'], 'No arrests were made.', []],
  [['No arrests have been made.'], 'There were no arrests.', []],
  [['Ten soldiers died.'], 'Nobody has confirmed the attack.', []],
  [['Ten soldiers died.'], 'Nobody knows why.', []],
  [['Ten soldiers died.'], 'None of the villagers came.', []],
  [['The home team won 2-0.'], 'They won 2-0.', []],
  [['They lost 2-0.'], 'They lost 3-0.', ['reject number_not_in_sources: 3 (2)']],
  [['Ten soldiers died.'], 'They lost 10-0.', ['reject number_not_in_sources: 0 (Ten)']],
])('none must be stated (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
