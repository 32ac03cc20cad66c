import { expect, it } from 'vitest';
import { oncePer } from '../../../src/core/grounding/once-per.ts';

it('works an answer out once an object, also where it is undefined', () => {
  const asked: string[] = [];
  const lengthOf = oncePer(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name.length;
  });
  const [tera, nobody] = [{ name: 'Tera' }, { name: '' }];
  expect([tera, nobody, tera, nobody].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['Tera', '']);
});

it('tells objects apart that look alike', () => {
  const marked = oncePer<{ name: string }, symbol>(() => Symbol('one an object'));
  expect(marked({ name: 'Tera' })).not.toBe(marked({ name: 'Tera' }));
});
