import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/core/incident/read-claims.ts';
import { brief } from './told/brief.ts';
import { SAID_ABROAD } from './told/said-abroad.ts';
import { SAID } from './told/said-en.ts';
import { SAID_LONG_ABROAD } from './told/said-long-abroad.ts';
import { SAID_LONG } from './told/said-long-en.ts';
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

describe('who says it', () => {
  it.each([...SAID, ...SAID_ABROAD, ...SAID_LONG, ...SAID_LONG_ABROAD])('$lang: $text', ({ lang, text, said }) => {
    const left = [...said];
    for (const claim of readClaims({ text, lang })) {
      const name = claim.attributedTo?.name ?? '';
      const at = left.findIndex(
        ([told, speaker]) => told === brief(claim) && (speaker === '' ? name === '' : name.includes(speaker)),
      );
      expect(at, `${brief(claim)}, said by "${name}"`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    expect(left).toEqual([]);
  });
});
