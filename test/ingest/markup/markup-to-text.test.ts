import { expect, it } from 'vitest';
import { markupToText } from '../../../src/ingest/markup/markup-to-text.ts';

it.each([
  ['plain words', 'Nine  died.', 'Nine died.'],
  ['blocks and breaks', '<p>Nine <b>died</b>.</p><p>Two<br>fled.</p>', 'Nine died.\n\nTwo\nfled.'],
  ['entities', 'A &amp; B&nbsp;C', 'A & B C'],
  ['what nobody reads', '<p>Nine</p><script>x()</script><style>p{}</style>', 'Nine'],
  [
    'a table of figures, row by row',
    '<table><tr><th>Post</th><th>Killed</th></tr><tr><td>Ford</td><td>4</td></tr></table>',
    'Post | Killed\nFord | 4',
  ],
  [
    'a table that sets the page, block by block',
    '<table><tr><td>Menu<br>News</td><td><p>Nine died.</p></td></tr></table>',
    'Menu\nNews\n\nNine died.',
  ],
  ['what is set as typed', '<pre>Nine\nmen died.\n\nTwo fled.</pre>', 'Nine men died.\n\nTwo fled.'],
  ['line ends that mean nothing', '<p>Nine\n\nmen died.</p>', 'Nine men died.'],
])('reads %s', (_, markup, text) => {
  expect(markupToText(markup)).toBe(text);
});
