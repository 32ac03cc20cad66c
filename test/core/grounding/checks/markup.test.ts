import { expect, it } from 'vitest';
import { tellVerdict, type RulingRow } from '../tell-verdict.ts';

it.each<RulingRow>([
  [['A house burned.'], 'A **house** burned [1].', []],
  [['A house burned.'], 'A house burned <t:1700000000:R>.', ['reject markup_forbidden: <t:1700000000:R>']],
  [['A house burned.'], 'A house burned <t:1700000000>.', ['reject markup_forbidden: <t:1700000000>']],
  [['A house burned.'], 'A [house](https://example.com) burned.', ['reject markup_forbidden: ](https://example.com)']],
  [['A house burned.'], 'A house burned https://example.com now.', ['reject markup_forbidden: https://example.com']],
  [['A house burned.'], 'A house burned discord.gg/abc now.', ['reject markup_forbidden: discord.gg/abc']],
  [
    ['A house burned.'],
    'A house burned discord.com/invite/abc now.',
    ['reject markup_forbidden: discord.com/invite/abc'],
  ],
  [['A house burned.'], '@everyone A house burned.', ['reject markup_forbidden: @everyone']],
  [['A house burned.'], '@here A house burned.', ['reject markup_forbidden: @here']],
  [['A house burned.'], '<@123456> A house burned.', ['reject markup_forbidden: <@123456>']],
  [['A house burned.'], '<@&123456> A house burned.', ['reject markup_forbidden: <@&123456>']],
  [['A house burned.'], '<#123456> A house burned.', ['reject markup_forbidden: <#123456>']],
  [['A house burned.'], '<:fire:123456> A house burned.', ['reject markup_forbidden: <:fire:123456>']],
  [['A house burned.'], '</verify:123456> A house burned.', ['reject markup_forbidden: </verify:123456>']],
  [['A house burned.'], 'A house burned [4].', ['reject citation_unknown: [4]']],
])('what only code writes (%j: %s)', (sources, summary, expected, about) => {
  expect(tellVerdict(sources, summary, expected, about)).toEqual(expected);
});
