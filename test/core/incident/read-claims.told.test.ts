import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/incident/claim.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import { ARABIC } from './told/ar.ts';
import { GERMAN } from './told/de.ts';
import { ENGLISH } from './told/en.ts';
import { SPANISH } from './told/es.ts';
import { FRENCH } from './told/fr.ts';
import { PORTUGUESE } from './told/pt.ts';

function brief({ op, n, nMax, metric, category, scope }: Claim): string {
  const value = nMax === null ? n : `${n}-${nMax}`;
  return [op, value, metric, category, scope === 'this_incident' ? '' : scope]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

describe.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['de', GERMAN],
  ['ar', ARABIC],
])('what a report says in %s', (lang, table) => {
  it.each(table.map(([text, claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(readClaims({ text, lang }).map(brief).toSorted()).toEqual([...claims].toSorted());
  });
});
