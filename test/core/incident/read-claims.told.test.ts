import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/incident/claim.ts';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import { ARABIC_LONG } from './told/ar-long.ts';
import { ARABIC } from './told/ar.ts';
import { GERMAN_LONG } from './told/de-long.ts';
import { GERMAN } from './told/de.ts';
import { ENGLISH_LONG } from './told/en-long.ts';
import { ENGLISH } from './told/en.ts';
import { SPANISH_LONG } from './told/es-long.ts';
import { SPANISH } from './told/es.ts';
import { FRENCH_LONG } from './told/fr-long.ts';
import { FRENCH } from './told/fr.ts';
import { PORTUGUESE_LONG } from './told/pt-long.ts';
import { PORTUGUESE } from './told/pt.ts';

function brief({ op, n, nMax, metric, category, scope }: Claim): string {
  const value = nMax === null ? n : `${n}-${nMax}`;
  return [op, value, metric, category, scope === 'this_incident' ? '' : scope]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

describe.each([
  ['en', [...ENGLISH, ...ENGLISH_LONG]],
  ['fr', [...FRENCH, ...FRENCH_LONG]],
  ['es', [...SPANISH, ...SPANISH_LONG]],
  ['pt', [...PORTUGUESE, ...PORTUGUESE_LONG]],
  ['de', [...GERMAN, ...GERMAN_LONG]],
  ['ar', [...ARABIC, ...ARABIC_LONG]],
])('what a report says in %s', (lang, table) => {
  it.each(table.map(([text, claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(readClaims({ text, lang }).map(brief).toSorted()).toEqual([...claims].toSorted());
  });
});
