import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['They found nine AK-47 rifles.'], 'Nine AK-47s were found.', []],
  [['They found nine AK-47 rifles.'], 'Nine AK47 rifles were found.', []],
  [['They found nine AK-47 rifles.'], 'Nine ak-47 rifles were found.', []],
  [['They found nine AK-47 rifles.'], 'Nine AK-74 rifles were found.', ['reject name_token_changed: AK-74']],
  [['The M23 attacked.'], 'The M23 attacked.', []],
  [['The M23 attacked.'], 'The M-23 attacked.', []],
  [['The M23 attacked.'], 'The M24 attacked.', ['reject name_token_changed: M24']],
  [['The M23 attacked.'], 'The M2 attacked.', ['reject name_token_changed: M2']],
  [['The 7th Brigade attacked.'], 'The 7th Brigade attacked.', []],
  [['The 7th Brigade attacked.'], 'The 8th Brigade attacked.', ['reject name_token_changed: 8th Brigade']],
  [['They used 7.62 mm rounds.'], 'They used 7.62mm rounds.', []],
  [['They used 7.62 mm rounds.'], 'They used 5.56 mm rounds.', ['reject name_token_changed: 5.56 mm']],
  [['It lies on Route 4.'], 'It lies on Route 5.', ['reject name_token_changed: Route 5']],
  [['It runs 24/7.'], 'It runs 24/7.', ['reject name_token_changed: 24/7']],
  [['On 9/11 it began.'], 'On 91/1 it began.', ['reject name_token_changed: 91/1']],
  [['CVE-2025-1234 was used.'], 'CVE-2025-1235 was used.', ['reject name_token_changed: CVE-2025-1235']],
])('names that hold digits stand letter for letter (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
