import { describe, expect, it } from 'vitest';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import type { Span } from '../../../src/core/grounding/span.ts';

const sources = [
  {
    id: 'r1',
    title: 'Ninety-seven reasons to worry',
    publisher: 'Radio 24',
    text: 'At least 60 soldiers were killed and 40 wounded.',
    lang: 'en',
  },
];
const source = (text: string): Span => ({ origin: 'source', text, sources: ['r1'] });
const chrome = (text: string): Span => ({ origin: 'chrome', text });

describe('passLine', () => {
  it.each<[string, readonly Span[]]>([
    [
      'a toll line drawn by code',
      [chrome('Killed: '), source('at least 60 soldiers'), chrome(' · wounded: '), source('40')],
    ],
    ['a bold number inside its sentence', [source('At least '), source('60'), source(' soldiers were killed.')]],
    ['a title with a number of its own', [source('Ninety-seven reasons to worry')]],
    ['a publisher with a number', [source('Radio 24')]],
    ['words that say that there is no number', [chrome('No official toll. Several reports.')]],
    ['a count', [{ origin: 'computed', text: '1,247', from: { kind: 'count', of: 'reports', value: 1247 } }]],
    [
      'a Discord time',
      [{ origin: 'computed', text: '<t:1748736000:R>', from: { kind: 'instant', iso: '2025-06-01T00:00:00Z' } }],
    ],
    [
      'a derived date',
      [{ origin: 'computed', text: '1 June 2025', from: { kind: 'date', iso: '2025-06-01', derivedFrom: 'Sunday' } }],
    ],
    [
      'a citation mark with its address',
      [
        {
          origin: 'computed',
          text: '[1](https://example.com/2025/45)',
          from: { kind: 'citation', source: 1, url: 'https://example.com/2025/45' },
        },
      ],
    ],
    ['an identifier', [{ origin: 'computed', text: 'INC-0042', from: { kind: 'identifier', value: 'INC-0042' } }]],
    ['a person’s own words', [{ origin: 'user', text: '45 soldiers?' }]],
  ])('lets out %s', (_, line) => {
    expect(passLine(line, sources)).toEqual({ kind: 'passed', text: line.map((one) => one.text).join('') });
  });

  it.each<[string, readonly Span[], string]>([
    ['a number that no source states', [source('At least 45 soldiers were killed.')], '45'],
    ['a number with another role', [source('60 soldiers were wounded.')], '60'],
    ['a number in fixed words', [chrome('At least 60 soldiers')], '60'],
    ['a number word in fixed words', [chrome('All forty reports')], 'forty'],
    [
      'a count of something else',
      [{ origin: 'computed', text: '46', from: { kind: 'count', of: 'x', value: 45 } }],
      '46',
    ],
    [
      'an instant that shows another time',
      [{ origin: 'computed', text: '<t:1748736001:R>', from: { kind: 'instant', iso: '2025-06-01T00:00:00Z' } }],
      '1748736001',
    ],
    ['a number beside a link', [{ origin: 'computed', text: '60', from: { kind: 'link', url: 'https://a.b' } }], '60'],
    [
      'an address that leads elsewhere',
      [{ origin: 'computed', text: 'https://evil.example', from: { kind: 'link', url: 'https://a.b' } }],
      'https://evil.example',
    ],
    ['a number of a source that the span does not name', [{ origin: 'source', text: '60 dead', sources: [] }], '60'],
  ])('withholds %s', (_, line, found) => {
    const result = passLine(line, sources);
    expect(result.kind === 'withheld' ? result.issues.map((one) => one.found) : result).toContain(found);
  });

  it('gives offsets into the whole line', () => {
    const result = passLine([chrome('Dead: '), source('45 soldiers')], sources);
    expect(result).toMatchObject({ kind: 'withheld', issues: [{ start: 6, end: 8, found: '45' }] });
  });
});
