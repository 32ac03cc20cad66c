import { describe, expect, it } from 'vitest';
import { splitOptions } from '../../../../src/playground/page/composer/split-options.ts';

const MARKS = ['channel', 'time', 'zone'].map((name) => ({ name, close: name === 'zone' }));

describe('splitOptions', () => {
  it.each<[string, string, object]>([
    ['', '', {}],
    ['only words', 'only words', {}],
    ['channel:#news time:07:30 ', '', { channel: '#news', time: '07:30 ' }],
    ['#news time: 07:30  zone:Europe/Paris', '#news', { time: '07:30', zone: 'Europe/Paris' }],
    ['at daytime:07:30', 'at daytime:07:30', {}],
    ['place:Kelverton', 'place:Kelverton', {}],
    ['time:', '', { time: '' }],
    ['the zone: Paris', 'the zone: Paris', {}],
    ['zone:', 'zone:', {}],
  ])('splits %j', (text, lead, named) => {
    const split = splitOptions(text, MARKS);
    expect([split.lead, Object.fromEntries(split.named.map((one) => [one.name, one.text]))]).toEqual([lead, named]);
  });

  it('reads no name where there is none to read', () => {
    expect(splitOptions('time:07:30', [])).toEqual({ lead: 'time:07:30', named: [] });
  });
});
