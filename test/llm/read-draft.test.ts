import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/llm/read-draft.ts';

const DRAFT = { headline: 'Fire at the depot', sentences: [{ text: 'Nine people died.', citations: ['1.1'] }] };
const JSON_TEXT = JSON.stringify(DRAFT);

describe('a model answer', () => {
  it.each([
    ['plain', JSON_TEXT],
    ['pretty-printed', JSON.stringify(DRAFT, undefined, 2)],
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['in a fence without a language, with words around', `Here it is:\n\`\`\`\n${JSON_TEXT}\n\`\`\`\nAnything else?`],
    ['after thoughts', `<think>The user wants {"headline": …}. Let me see.</think>\n${JSON_TEXT}`],
    ['after thoughts whose beginning was cut', `so I answer.</think>${JSON_TEXT}`],
    ['after thoughts, in a fence', `<think>hm</think>\n\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['among words', `Sure! ${JSON_TEXT} Hope that helps.`],
    ['with an extra key', JSON.stringify({ ...DRAFT, confidence: 1 })],
  ])('is read when it is %s', (_, text) => {
    expect(readDraft(text)).toEqual(DRAFT);
  });

  it.each([
    ['empty', ''],
    ['prose', 'Nine people died.'],
    ['cut off', JSON_TEXT.slice(0, -20)],
    ['another shape', '{"summary": "Nine people died."}'],
    ['without sentences', '{"headline": "Fire", "sentences": []}'],
    ['null', 'null'],
    ['a number in place of a text', '{"headline": "Fire", "sentences": [{"text": 9, "citations": []}]}'],
  ])('is none when it is %s', (_, text) => {
    expect(readDraft(text)).toBeUndefined();
  });

  it.each([
    [['[1.3]'], ['1.3']],
    [['1.3, 2.1'], ['1.3', '2.1']],
    [['[1.3][2]'], ['1.3', '2']],
    [[' 1.3 '], ['1.3']],
    [['report a'], ['report a']],
    [['1.3 and more'], ['1.3 and more']],
    [[''], ['']],
  ])('has its citations %j read as %j', (citations, expected) => {
    const text = JSON.stringify({ headline: '', sentences: [{ text: 'x', citations }] });
    expect(readDraft(text)?.sentences[0]?.citations).toEqual(expected);
  });

  it('loses the marks that belong into the citations', () => {
    const sentences = [{ text: 'Nine died [1.3], two fled [1.1, 2.2].', citations: ['1.3'] }];
    expect(readDraft(JSON.stringify({ headline: 'Fire [1]', sentences }))).toEqual({
      headline: 'Fire',
      sentences: [{ text: 'Nine died, two fled.', citations: ['1.3'] }],
    });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readDraft(text);
      }),
    );
  });
});
