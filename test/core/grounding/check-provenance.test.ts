import { expect, it } from 'vitest';
import { checkProvenance } from '../../../src/core/grounding/check-provenance.ts';
import type { Provenance } from '../../../src/core/grounding/span.ts';

const at = '2025-06-01T17:05:09Z';
const INSTANT: Provenance = { kind: 'instant', iso: at };

it.each<[string, Provenance, string[]]>([
  ['1,247 reports', { kind: 'count', of: 'reports', value: 1247 }, []],
  ['1 247 reports', { kind: 'count', of: 'reports', value: 1247 }, []],
  ['1,248 reports', { kind: 'count', of: 'reports', value: 1247 }, ['1,248 ']],
  ['3 of 4', { kind: 'count', of: 'reports', value: 3 }, ['4']],
  ['1 June 2025, 17:05:09', INSTANT, []],
  ['01/06/2025', INSTANT, []],
  ['5:05 pm', INSTANT, []],
  ['6:05 pm', INSTANT, []],
  ['18:05', INSTANT, ['18']],
  ['2 June', INSTANT, ['2']],
  ['2024', INSTANT, ['2024']],
  ['25', INSTANT, []],
  ['<t:1748797509:R>', INSTANT, []],
  ['<t:1748797510:R>', INSTANT, ['1748797510']],
  ['12:05 am', { kind: 'instant', iso: '2025-06-01T00:05:00Z' }, []],
  ['1 June 2025', { kind: 'date', iso: '2025-06-01', derivedFrom: 'Sunday' }, []],
  ['2 June 2025', { kind: 'date', iso: '2025-06-01', derivedFrom: 'Sunday' }, ['2']],
  ['4 June', { kind: 'date', iso: 'no date', derivedFrom: 'x' }, ['4']],
  ['[2]', { kind: 'citation', source: 2 }, []],
  ['[3]', { kind: 'citation', source: 2 }, ['3']],
  ['[2](https://a.b/45)', { kind: 'citation', source: 2, url: 'https://a.b/45' }, []],
  ['[2](https://a.b/46)', { kind: 'citation', source: 2, url: 'https://a.b/45' }, ['https://a.b/46']],
  ['[2](https://a.b/45)', { kind: 'citation', source: 2 }, ['https://a.b/45']],
  ['INC-0042', { kind: 'identifier', value: 'INC-0042' }, []],
  ['INC-0043', { kind: 'identifier', value: 'INC-0042' }, ['0043']],
  ['INC', { kind: 'identifier', value: 'INC' }, []],
  ['the report', { kind: 'link', url: 'https://a.b' }, []],
  ['https://a.b', { kind: 'link', url: 'https://a.b' }, []],
  ['https://a.c', { kind: 'link', url: 'https://a.b' }, ['https://a.c']],
  ['report 7', { kind: 'link', url: 'https://a.b/7' }, ['7']],
  ['every day at 07:30', { kind: 'setting', name: 'time' }, []],
])('%j from %j', (text, from, expected) => {
  const found = checkProvenance(text, from);
  expect(found.map((one) => one.text)).toEqual(expected);
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
});
