import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../../../src/playground/page/markdown/node.ts';
import { parseMarkdown } from '../../../../src/playground/page/markdown/parse-markdown.ts';

/** Writes a tree on one line: `strong(a)`, `link(https://…|a)`. */
function write(nodes: readonly MarkdownNode[]): string {
  return nodes.map(writeOne).join('');
}

type Writers = {
  readonly [Kind in MarkdownNode['kind']]: (node: Extract<MarkdownNode, { readonly kind: Kind }>) => string;
};

const wrapped = (node: { readonly kind: string; readonly children: readonly MarkdownNode[] }): string =>
  `${node.kind}(${write(node.children)})`;

const WRITERS: Writers = {
  text: ({ text }) => text,
  code: ({ text }) => `code(${text})`,
  'code-block': ({ language, text }) => `block(${language ?? ''}|${text})`,
  link: ({ url, children }) => `link(${url}|${write(children)})`,
  heading: ({ level, children }) => `h${level}(${write(children)})`,
  list: ({ ordered, start, items }) => `${ordered ? `ol${start}` : 'ul'}(${items.map(write).join(' / ')})`,
  timestamp: ({ seconds, style }) => `time(${seconds}|${style})`,
  mention: ({ of, id }) => `${of}(${id})`,
  command: ({ name }) => `command(${name})`,
  emoji: ({ name }) => `emoji(${name})`,
  paragraph: ({ children }) => `p(${write(children)})`,
  strong: wrapped,
  emphasis: wrapped,
  underline: wrapped,
  strike: wrapped,
  spoiler: wrapped,
  quote: wrapped,
  subtext: wrapped,
};

function writeOne(node: MarkdownNode): string {
  return (WRITERS[node.kind] as (node: MarkdownNode) => string)(node);
}

/** Inline text: the tree without its paragraph. */
const INLINE: readonly (readonly [text: string, tree: string])[] = [
  ['plain words', 'plain words'],
  ['**a** b', 'strong(a) b'],
  ['*a* _b_', 'emphasis(a) emphasis(b)'],
  ['__a__ ~~b~~ ||c||', 'underline(a) strike(b) spoiler(c)'],
  ['***a***', 'strong(emphasis(a))'],
  ['*a **b***', 'emphasis(a strong(b))'],
  ['**a *b***', 'strong(a emphasis(b))'],
  ['*a **b** c*', 'emphasis(a strong(b) c)'],
  ['___a___', 'underline(emphasis(a))'],
  ['**over 30 (unofficial)** to **at least 60**', 'strong(over 30 (unofficial)) to strong(at least 60)'],
  ['**a\nb**', 'strong(a\nb)'],
  ['**a', '**a'],
  ['a || b', 'a || b'],
  ['****', '****'],
  ['**a [b** c', 'strong(a [b) c'],
  ['snake_case_name', 'snake_case_name'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['**bold _never closed**', 'strong(bold _never closed)'],
  [String.raw`\*a\* \_b\_ \# \a`, String.raw`*a* _b_ # \a`],
  ['`a **b**`', 'code(a **b**)'],
  ['``a ` b``', 'code(a ` b)'],
  ['`open', '`open'],
  ['[one](https://a.example/x)', 'link(https://a.example/x|one)'],
  ['[one](<https://a.example/x>)', 'link(https://a.example/x|one)'],
  ['[one](https://a.example "Title")', 'link(https://a.example|one)'],
  ['[[1]](https://a.example/x)', 'link(https://a.example/x|[1])'],
  ['[**1**](https://a.example/x_(y))', 'link(https://a.example/x_(y)|strong(1))'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ['[a](data:text/html,x)', '[a](data:text/html,x)'],
  ['[a] (https://a.example)', '[a] (link(https://a.example|https://a.example))'],
  [
    '[a [b](https://a.example) c](https://b.example)',
    '[a link(https://a.example|b) c](link(https://b.example|https://b.example))',
  ],
  ['see https://a.example/x, then', 'see link(https://a.example/x|https://a.example/x), then'],
  ['(https://a.example/x)', '(link(https://a.example/x|https://a.example/x))'],
  ['**https://a.example/x**', 'strong(link(https://a.example/x|https://a.example/x))'],
  ['<https://a.example/x>', 'link(https://a.example/x|https://a.example/x)'],
  ['xhttps://a.example', 'xhttps://a.example'],
  ['<t:1700000000> <t:1700000000:R>', 'time(1700000000|f) time(1700000000|R)'],
  ['<t:170000000000000000:R> <t:1:X>', '<t:170000000000000000:R> <t:1:X>'],
  ['<@1> <@!2> <@&3> <#4>', 'user(1) user(2) role(3) channel(4)'],
  ['</incident list:5>', 'command(incident list)'],
  ['<:dove:6> <a:dove:7>', 'emoji(dove) emoji(dove)'],
  ['a < b <script>', 'a < b <script>'],
];

const BLOCKS: readonly (readonly [text: string, tree: string])[] = [
  ['a\nb', 'p(a\nb)'],
  ['# a', 'h1(a)'],
  ['## a **b**\nc', 'h2(a strong(b))p(c)'],
  ['### a\n-# b', 'h3(a)subtext(b)'],
  ['#a', 'p(#a)'],
  ['#### a', 'p(#### a)'],
  ['a\n# b', 'p(a)h1(b)'],
  ['> a\n> b\nc', 'quote(p(a\nb))p(c)'],
  ['>>> a\nb', 'quote(p(a\nb))'],
  ['> > a', 'quote(p(> a))'],
  ['> # a\n> - b', 'quote(h1(a)ul(b))'],
  ['- a\n- b', 'ul(a / b)'],
  ['* a\n* b', 'ul(a / b)'],
  ['3. a\n4. b', 'ol3(a / b)'],
  ['- a\n  - b\n  - c\n- d', 'ul(aul(b / c) / d)'],
  ['- a\n1. b', 'ul(a)ol1(b)'],
  ['- a\n  more', 'ul(a\nmore)'],
  ['-a', 'p(-a)'],
  ['```js\na\n```', 'block(js|a)'],
  ['```\n> a\n```b', 'block(|> a)p(b)'],
  ['x ```a``` y', 'p(x )block(|a)p( y)'],
  ['```a', 'p(```a)'],
  ['``````', 'p(``````)'],
  ['', ''],
];

describe('parseMarkdown', () => {
  it.each(INLINE)('reads %j', (text, tree) => {
    expect(write(parseMarkdown(text))).toBe(tree === '' ? '' : `p(${tree})`);
  });

  it.each(BLOCKS)('reads the blocks of %j', (text, tree) => {
    expect(write(parseMarkdown(text))).toBe(tree);
  });

  it('never throws, and makes no link but to http and https', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '__',
      '_',
      '~~',
      '||',
      '`',
      '```',
      '[',
      '](https://a.example)',
      '](javascript:x)',
      '\\',
      '\n',
      '\n> ',
      '\n- ',
      '# ',
      '-# ',
      '>>> ',
      '<t:1:R>',
      '<@1>',
      'https://b.example/(',
      ')',
      ' ',
      'word',
      '  ',
      '\u{1F600}',
      '\uD800',
      '1. ',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (written) => {
        for (const url of urlsIn(parseMarkdown(written))) expect(url).toMatch(/^https?:\/\//u);
      }),
    );
  });

  it('keeps every letter of a text without marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-gi-z ]{1,40}$/u), (text) => {
        expect(write(parseMarkdown(text))).toBe(`p(${text})`);
      }),
    );
  });

  it.each([
    '*',
    '_',
    '**',
    '~~|| ',
    '[',
    '[a](',
    '](https://a)',
    '[x](https://a.example)]',
    '`',
    '``` `',
    '``a`',
    '<t:1',
    '<https://',
    '> ',
    '- ',
    '  - ',
    '\\',
    'https://',
    'https://a.example/((',
    '```a``` ',
    '[**_',
    '# ',
    '<@',
    '\n',
  ])('reads 200,000 times %j before the test is over', (piece) => {
    expect(parseMarkdown(piece.repeat(200_000))).toBeDefined();
  });
});

function urlsIn(nodes: readonly MarkdownNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === 'link' ? [node.url] : []),
    ...('children' in node ? urlsIn(node.children) : []),
    ...(node.kind === 'list' ? node.items.flatMap(urlsIn) : []),
  ]);
}
