import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/split-sentences.ts';

const cut = (text: string, lang?: string): string[] => splitSentences(text, lang).map((one) => one.text);

describe('sentences', () => {
  it.each([
    ['en', 'Two died. Three fled.', ['Two died.', 'Three fled.']],
    ['en', 'Dr. Smith met Gen. Jones. He left.', ['Dr. Smith met Gen. Jones.', 'He left.']],
    ['en', 'It came at 5 p.m. The army fled.', ['It came at 5 p.m.', 'The army fled.']],
    ['en', 'The U.S. Army said 3.5 million fled.', ['The U.S. Army said 3.5 million fled.']],
    ['en', 'He spoke of J. K. Rowling. Nobody heard.', ['He spoke of J. K. Rowling.', 'Nobody heard.']],
    ['en', 'Battalion No. 8 came. It stayed.', ['Battalion No. 8 came.', 'It stayed.']],
    ['en', '"Why?" he asked. Nobody knew.', ['"Why?" he asked.', 'Nobody knew.']],
    ['en', 'A title without a stop\nThe body. Its end.', ['A title without a stop', 'The body.', 'Its end.']],
    ['en', '- one thing\n- another thing\n2. a third', ['one thing', 'another thing', 'a third']],
    ['fr', 'M. Dupont dit non. Il part.', ['M. Dupont dit non.', 'Il part.']],
    ['de', 'Am 23. Mai kam er z. B. nicht. Sie ging.', ['Am 23. Mai kam er z. B. nicht.', 'Sie ging.']],
    ['es', 'El Sr. Pérez llegó. Salió.', ['El Sr. Pérez llegó.', 'Salió.']],
    ['en', ' \n ', []],
  ])('cuts %s %j', (lang, text, expected) => {
    expect(cut(text, lang)).toEqual(expected);
  });

  it('gives offsets in order that cut out each sentence and leave only spaces and bullets out', () => {
    assert(
      property(string({ unit: 'binary' }), constantFrom('en', 'de', 'und', 'zz-bad'), (text, lang) => {
        let end = 0;
        for (const sentence of splitSentences(text, lang)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
        }
      }),
    );
  });
});
