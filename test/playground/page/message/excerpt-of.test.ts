import { expect, it } from 'vitest';
import { excerptOf, textOf } from '../../../../src/playground/page/message/excerpt-of.ts';
import { SUMMARY_MESSAGE } from '../fake/sample-card.ts';

it('takes the words of nested components, without their marks', () => {
  expect(excerptOf(SUMMARY_MESSAGE)).toMatch(/^Attack on the mill at Kelverton Armed clash/u);
  expect(excerptOf(SUMMARY_MESSAGE).length).toBeLessThanOrEqual(141);
});

it.each([
  [{ content: '**At least 60** were [hurt](https://a.example)' }, 'At least 60 were hurt'],
  [{ content: '- one\n- two' }, 'one two'],
  [{ content: '' }, 'Click to see the message'],
])('writes %j as %j', (message, words) => {
  expect(excerptOf(message)).toBe(words);
});

it('copies the text as it was written', () => {
  const display = { type: 10, content: '## Head' };
  expect(textOf({ content: '**a**', components: [{ type: 17, components: [display] }] })).toBe('**a**\n## Head');
});
