import { expect, it } from 'vitest';
import { markupToText } from '../../../src/ingest/markup/markup-to-text.ts';
import { isBearable, parseMarkup } from '../../../src/ingest/markup/parse-markup.ts';

it.each<[what: string, markup: string, bearable: boolean]>([
  ['a page', '<html><body><div><p>a<p>b</div></body></html>', true],
  ['many paragraphs that nobody closed', '<p>a'.repeat(5000), true],
  ['many elements side by side', '<b>a</b>'.repeat(5000), true],
  ['what nests without end', '<div>'.repeat(5000), false],
  ['more tags than any page has', '<br>'.repeat(200_000), false],
])('bears %s: %s', (_, markup, bearable) => {
  expect(isBearable(markup)).toBe(bearable);
  expect(parseMarkup(markup) !== undefined).toBe(bearable);
});

it.each([
  ['plain words', 'plain words'],
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['One<br>Two', 'One\nTwo'],
  ['<b>Thirty</b>\n  soldiers&nbsp;died &amp; more', 'Thirty soldiers died & more'],
  ['a<script>b</script><style>c</style>d', 'ad'],
  ['soft\u00ADhyphen\u0000', 'softhyphen'],
  [`${'<div>'.repeat(5000)}words`, 'words'],
  ['<'.repeat(3000), '<'.repeat(3000)],
])('reads %.40j as a person does', (markup, text) => {
  expect(markupToText(markup)).toBe(text);
});
