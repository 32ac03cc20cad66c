import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/core/extractive/candidate.ts';
import { pickSentences } from '../../../src/core/extractive/pick-sentences.ts';
import { weighTerms } from '../../../src/core/extractive/weigh-terms.ts';

type Plain = Partial<Candidate> & Pick<Candidate, 'text'>;

/** Candidates in order of one source, unless they say otherwise. */
function candidates(...plain: readonly Plain[]): Candidate[] {
  const terms = weighTerms(plain.map(({ text }) => text));
  return plain.map((one, at) => ({
    source: 0,
    sentence: at + 1,
    figures: [],
    counts: [],
    aside: false,
    newest: false,
    terms: terms[at] ?? new Map<string, number>(),
    ...one,
  }));
}
const pick = (all: readonly Candidate[], count: number, accepts: (one: Candidate) => boolean = () => true): string[] =>
  pickSentences(all, count, accepts).map(({ text }) => text);

const LEAD = { text: 'rebels raid the river camp at dawn' };
const ECHO = { text: 'at dawn the rebels raid the river camp', source: 1, sentence: 1 };
const OTHER = { text: 'schools stay closed until monday' };
const killed = (value: string): Pick<Candidate, 'figures' | 'counts'> => ({
  figures: [{ topic: 'killed', value: `eq ${value}`, low: Number(value), high: Number(value) }],
  counts: [value],
});

describe('a choice of sentences', () => {
  it('prefers the head of a report', () => {
    expect(pick(candidates({ text: 'red fox' }, { text: 'blue owl' }, { text: 'green eel' }), 1)).toEqual(['red fox']);
  });

  it('never repeats what was said in other words of the same kind', () => {
    expect(pick(candidates(LEAD, ECHO, OTHER), 3)).toEqual([LEAD.text, OTHER.text]);
  });

  it('takes a figure before a better placed sentence without one', () => {
    const toll = { text: 'the hospital counts nine bodies', ...killed('9') };
    expect(pick(candidates(LEAD, OTHER, toll), 1)).toEqual([toll.text]);
  });

  it('takes both figures where sources differ, however alike the sentences are', () => {
    const one = { text: 'nine people of the camp died, the army says', ...killed('9') };
    const two = { text: 'twelve people of the camp died, a nurse says', source: 1, sentence: 1, ...killed('12') };
    const wounded = {
      text: 'three more were hurt',
      figures: [{ topic: 'wounded', value: 'eq 3', low: 3, high: 3 }],
      counts: ['3'],
    };
    expect(pick(candidates(one, wounded, two), 2)).toEqual([one.text, two.text]);
  });

  it('takes the lowest and the highest before what lies between', () => {
    const lines = ['seven', 'nineteen', 'twenty-three', 'twenty-six'].map((word, at) => ({
      text: `in the ${['morning', 'afternoon', 'evening', 'night'][at]} ${word} were counted`,
      source: at,
      sentence: 4 - at,
      ...killed(String([7, 19, 23, 26][at])),
    }));
    expect(pick(candidates(...lines), 2)).toEqual([lines[0]?.text, lines[3]?.text]);
    const revised = lines.map((one, at) => ({ ...one, newest: at === 2 }));
    expect(pick(candidates(...revised), 3)).toEqual([lines[0]?.text, lines[2]?.text, lines[3]?.text]);
  });

  it('tells of people without a number, unless a number of their kind is told', () => {
    const taken = { text: 'some of the men were led away', figures: [{ topic: 'captured', value: 'word' }] };
    const toll = { text: 'the hospital counts nine bodies', ...killed('9') };
    const vague = { text: 'dozens are dead, an aid worker fears', figures: [{ topic: 'killed', value: 'word' }] };
    expect(pick(candidates(OTHER, taken), 1)).toEqual([taken.text]);
    expect(pick(candidates(toll, OTHER, vague), 2)).toEqual([toll.text, OTHER.text]);
  });

  it('passes over a count that was told already', () => {
    const toll = { text: 'the hospital counts nine bodies', ...killed('9') };
    const again = { text: 'officials speak of nine', counts: ['9'] };
    expect(pick(candidates(toll, again, OTHER), 2)).toEqual([toll.text, OTHER.text]);
  });

  it('takes figures of something else only where there is nothing to tell', () => {
    const aside = { text: 'four hundred died in the region this year', aside: true, counts: ['400'] };
    expect(pick(candidates(aside, OTHER), 2)).toEqual([OTHER.text]);
    expect(pick(candidates(aside), 2)).toEqual([aside.text]);
  });

  it('passes over what is turned down, and goes on', () => {
    expect(pick(candidates(LEAD, OTHER), 2, ({ text }) => text !== LEAD.text)).toEqual([OTHER.text]);
  });

  it('gives up on sources of which nothing is accepted', () => {
    const many = candidates(...Array.from({ length: 500 }, (_, at) => ({ text: `line ${at}` })));
    let asked = 0;
    const refuse = (): boolean => {
      asked += 1;
      return false;
    };
    expect(pick(many, 3, refuse)).toEqual([]);
    expect(asked).toBeLessThan(100);
  });

  it('answers in order of source and position', () => {
    const late = { text: 'the hospital counts nine bodies', ...killed('9') };
    expect(pick(candidates(LEAD, OTHER, late), 3)).toEqual([LEAD.text, OTHER.text, late.text]);
  });
});
