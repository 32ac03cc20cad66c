import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chrome,
  cited,
  echoed,
  identified,
  instant,
  label,
  line,
  quoted,
  textOf,
} from '../../../src/discord/render/spans.ts';
import { readLine, writeLine } from '../../../src/discord/render/write-line.ts';
import type { LineStyle } from '../../../src/discord/screen.ts';

const plain = (text: string) => line('plain', quoted(text, ['a']));
const STYLES: readonly LineStyle[] = ['title', 'heading', 'plain', 'bullet', 'quote', 'note'];

describe('writeLine', () => {
  it.each([
    ['**bold** and _more_', String.raw`\*\*bold\*\* and \_more\_`],
    ['<@123456789012345678> <#1> <t:1:R> </help:1>', String.raw`\<@123456789012345678> \<#1> \<t:1:R> \</help:1>`],
    ['[bank](https://evil.example)', String.raw`\[bank\](https\://evil.example)`],
    ['see https://evil.example/x', String.raw`see https\://evil.example/x`],
    ['discord.gg/abc', String.raw`discord\.gg/abc`],
    ['@everyone look', String.raw`\@everyone look`],
    ['# not a heading', String.raw`\# not a heading`],
    ['-# not small', String.raw`\-# not small`],
    ['- not a list', String.raw`\- not a list`],
    ['12. not a list', String.raw`12\. not a list`],
    ['> not a quotation', String.raw`\> not a quotation`],
    ['||spoiler|| `code` ~~gone~~', String.raw`\|\|spoiler\|\| \`code\` \~\~gone\~\~`],
    [String.raw`a\*b`, String.raw`a\\\*b`],
  ])('shows %j as typed', (text, expected) => {
    expect(writeLine(plain(text))).toBe(expected);
  });

  it('turns line breaks of a source into spaces, so that no line of it can begin anew', () => {
    expect(writeLine(plain('one\n# two\r\n- three'))).toBe('one # two - three');
  });

  it('drops characters that turn the direction of reading', () => {
    expect(writeLine(plain('killed \u202E06\u202C people'))).toBe('killed 06 people');
  });

  it.each([
    ['title', '## x'],
    ['heading', '### x'],
    ['plain', 'x'],
    ['bullet', '- x'],
    ['quote', '> x'],
    ['note', '-# x'],
  ] as const)('sets a %s', (style, expected) => {
    expect(writeLine(line(style, chrome('x')))).toBe(expected);
  });

  it('sets bold neighbours in one pair of asterisks, spaces outside', () => {
    expect(writeLine(line('plain', label('Killed: '), quoted('over 30', ['a'], true), chrome(' soldiers')))).toBe(
      '**Killed: over 30** soldiers',
    );
  });

  it('links a citation, and keeps what could end the link out of its address', () => {
    expect(writeLine(line('plain', cited(2, 'https://a.example/x_(y) z>')))).toBe(
      String.raw`[\[2\]](<https://a.example/x_%28y%29%20z%3E>)`,
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address'])('links nothing to %s', (url) => {
    expect(writeLine(line('plain', cited(1, url)))).toBe(String.raw`\[1\]`);
  });

  it('lets time stamps and channels of its own stand', () => {
    const written = writeLine(
      line('plain', instant('2025-06-03T09:00:00Z'), chrome(' '), identified('<#900000000000000003>')),
    );
    expect(written).toBe('<t:1748941200:f> <#900000000000000003>');
  });

  it('lets no time stamp of a model or source stand', () => {
    expect(writeLine(line('plain', identified('<t:1:R>')))).toBe(String.raw`\<t:1:R>`);
  });
});

describe('readLine', () => {
  it('reads every line back to exactly its words', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'*_~`|<>[]()#-+\\@:/. 1a'.split('')),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    });
    const span = fc.oneof(
      text.map((words) => quoted(words, ['a'])),
      text.map((words) => quoted(words, ['a'], true)),
      text.map(echoed),
      fc.nat(99).map((source) => cited(source, 'https://a.example/(b)')),
      fc.nat(99).map((source) => cited(source)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...STYLES), fc.array(span, { maxLength: 6 }), (style, spans) => {
        expect(readLine(writeLine({ style, spans }))).toBe(textOf(spans));
      }),
      { numRuns: 500 },
    );
  });
});
