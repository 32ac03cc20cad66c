import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarkup } from '../../../src/core/grounding/strip-markup.ts';

describe('stripMarkup', () => {
  it.each([
    ['plain words, 60 of them', 'plain words, 60 of them'],
    ['At least **60** soldiers [1.3]', 'At least 60 soldiers  '],
    ['killed 4**5** people', 'killed 45 people'],
    ['||hidden|| ~~gone~~ `code` __low__ *thin*', 'hidden gone code low thin'],
    ['snake_case stays', 'snake_case stays'],
    ['# Head\n> said\n- item\n1. one\n2. two', 'Head\nsaid\nitem\none\ntwo'],
    ['45. soldiers died', '45. soldiers died'],
    ['[sic] stays, [1, 2] goes', '[sic] stays,   goes'],
    ['at \\*60\\*', 'at *60*'],
    ['now <t:1700000000:R> or https://example.com/45 gone', 'now   or   gone'],
  ])('makes of %j %j', (given, text) => {
    expect(stripMarkup(given).text).toBe(text);
  });

  it('names the citations it took out, several in one bracket too', () => {
    expect(stripMarkup('It burned [1.3, 2].').marks).toEqual([
      { citation: '1.3', start: 10, end: 18 },
      { citation: '2', start: 10, end: 18 },
    ]);
  });

  it('takes a source id in brackets for a citation, and no other words', () => {
    const { text, marks } = stripMarkup('It burned [r-a] [sic].', (words) => words === 'r-a');
    expect({ text, marks: marks.map((one) => one.citation) }).toEqual({ text: 'It burned   [sic].', marks: ['r-a'] });
  });

  it('leads every stretch of the stripped text back to where it came from', () => {
    const piece = fc.oneof(fc.constantFrom('**', '[1]', '~~', '||', ' ', '60', 'a'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const given = pieces.join('');
        const { text, toGiven, toGivenEnd } = stripMarkup(given);
        for (let at = 0; at < text.length; at += 1) {
          const cut = given.slice(toGiven(at), toGivenEnd(at + 1));
          expect(cut === text.charAt(at) || text.charAt(at) === ' ').toBe(true);
        }
      }),
    );
  });
});
