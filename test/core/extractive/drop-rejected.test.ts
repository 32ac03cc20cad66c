import { expect, it } from 'vitest';
import { dropRejected } from '../../../src/core/extractive/drop-rejected.ts';
import { prepareSources } from '../../../src/core/grounding/prepare-sources.ts';

const SOURCES = prepareSources([
  { id: 'a', title: 'Bridge falls', text: 'The bridge fell on Tuesday night. 2 workers were hurt, the mayor said.' },
]);
const quote = (text: string): { text: string; citations: string[] } => ({ text, citations: ['1.2'] });
const GOOD = quote('2 workers were hurt, the mayor said.');

it('keeps of a draft what passes', () => {
  const { draft, verdict } = dropRejected(SOURCES, { headline: '45 dead', sentences: [quote('45 died.'), GOOD] });
  expect(draft).toEqual({ headline: '', sentences: [GOOD] });
  expect(verdict.ok).toBe(true);
});

it('leaves a good draft alone', () => {
  const good = { headline: 'Bridge falls', sentences: [GOOD] };
  expect(dropRejected(SOURCES, good)).toMatchObject({ draft: good, verdict: { ok: true } });
});

it('keeps nothing when nothing passes', () => {
  const { draft, verdict } = dropRejected(SOURCES, { headline: '45 dead', sentences: [quote('46 died.')] });
  expect(draft).toEqual({ headline: '', sentences: [] });
  expect(verdict.ok).toBe(true);
});
