import { describe, expect, it } from 'vitest';
import { sourceWords } from '../../../src/core/grounding/source-words.ts';

/** More questions than are answered from the bare text, so that the index has to. */
const MANY = 100;
const numbered = Array.from({ length: MANY }, (_, at) => `Truck ${at} burned.`);
const text = `${numbered.join(' ')}\nNobody was hurt. ${numbered[3]}`;

describe('startOf', () => {
  it('finds every sentence, however many are asked for, the last one of several alike', () => {
    const { startOf } = sourceWords({ id: '1', text }, 'en');
    expect(numbered.map(startOf)).toEqual(numbered.map((one) => text.lastIndexOf(one)));
  });

  it('finds no part of a sentence', () => {
    const { startOf } = sourceWords({ id: '1', text }, 'en');
    const parts = numbered.map((one) => one.replace('Truck ', ''));
    expect(new Set(parts.map(startOf))).toEqual(new Set([undefined]));
  });
});

describe('has', () => {
  it('knows every word, however many are asked for', () => {
    const words = Array.from({ length: MANY }, (_, at) => `Place${at}`);
    const { has } = sourceWords({ id: '1', title: words[0] ?? '', text: words.join(', '), publisher: 'Wire' }, 'en');
    expect(words.filter((one) => !has(one))).toEqual([]);
    expect(words.map((one) => has(`${one}x`))).not.toContain(true);
  });
});
