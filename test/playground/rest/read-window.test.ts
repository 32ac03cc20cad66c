import { describe, expect, it } from 'vitest';
import { readWindow } from '../../../src/playground/rest/read-window.ts';

describe('readWindow', () => {
  it.each<[object, object]>([
    [{}, { limit: 50 }],
    [
      { limit: '100', after: '0' },
      { limit: 100, after: '0' },
    ],
    [
      { limit: '1', before: '1573573028976001024' },
      { limit: 1, before: '1573573028976001024' },
    ],
  ])('reads %j', (query, window) => {
    expect(readWindow({ ...query })).toEqual({ before: undefined, after: undefined, around: undefined, ...window });
  });

  it.each<object>([
    { limit: '0' },
    { limit: '101' },
    { limit: 'all' },
    { limit: '1.5' },
    { after: '007' },
    { around: 'now' },
  ])('refuses %j', (query) => {
    expect(() => readWindow({ ...query })).toThrow('Invalid Form Body');
  });
});
