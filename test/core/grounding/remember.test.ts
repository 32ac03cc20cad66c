import { expect, it } from 'vitest';
import { answerFirst, remember } from '../../../src/core/grounding/remember.ts';

it('asks each question once', () => {
  const asked: string[] = [];
  const isLong = remember(10, (word) => {
    asked.push(word);
    return word.length > 4;
  });
  expect(['Tera', 'Gotheye', 'Tera'].map(isLong)).toEqual([false, true, false]);
  expect(asked).toEqual(['Tera', 'Gotheye']);
});

it('says no to more questions than it takes, and still knows the first ones', () => {
  const isAny = remember(2, () => true);
  expect(['a', 'b', 'c', 'a'].map(isAny)).toEqual([true, true, false, true]);
});

it('gives no answer to more questions than it takes', () => {
  const lengthOf = answerFirst(1, (word) => word.length);
  expect(['Tera', 'Gotheye', 'Tera'].map(lengthOf)).toEqual([4, undefined, 4]);
});
