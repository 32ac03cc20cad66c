import { describe, expect, it } from 'vitest';
import type { DigestItem, DigestView } from '../../../src/app/views.ts';
import { renderDigest } from '../../../src/discord/render/digest.ts';
import { isWithinLimits } from '../../../src/discord/render/limits.ts';
import { measureScreen } from '../../../src/discord/render/measure-screen.ts';
import { writeMessage } from '../../../src/discord/render/write-message.ts';
import { sampleCard, sampleDigest, sampleSummary } from '../sample-views.ts';

const item = (more: Partial<DigestItem> = {}): DigestItem => ({
  card: sampleCard(),
  summary: sampleSummary(),
  isNew: true,
  ...more,
});

const MARKS = String.raw` [\[1\]](<https://news.example/1>) [\[2\]](<https://sahel.example/a_%28b%29>)`;

function linesOf(view: DigestView): readonly string[] {
  return renderDigest(view).flatMap((screen) => {
    const [container] = writeMessage(screen).components;
    return container.components.flatMap((one) => ('content' in one ? one.content.split('\n') : []));
  });
}

describe('a digest', () => {
  it.each([
    ['the day', '## Daily digest · 3 June 2025'],
    [
      'the bottom line',
      `1 new incident, 1 known incident with news. Gravest: **Army camp overrun near the border** · Soldiers killed: **over 30** to **at least 60**`,
    ],
    ['what it covers', '-# From <t:1748851200:f> to <t:1748937600:f>, by your own clock · scheduled in Africa/Bamako'],
    [
      'the rest in a line each',
      `- **Army camp overrun near the border** · Soldiers killed: **over 30** to **at least 60** · updated${MARKS}`,
    ],
    ['what is not known, by name', '- No official toll for **Boulkessi**, **Boulkessi**.'],
    ['what the card holds beyond', '-# 1 more line of the toll on the card'],
  ])('tells %s', (_, expected) => {
    expect(linesOf(sampleDigest())).toContain(expected);
  });

  it('begins with the bottom line and shows two sentences of a summary', () => {
    const sentences = Array.from({ length: 4 }, () => sampleSummary().draft.sentences[0]).filter(
      (one) => one !== undefined,
    );
    const summary = sampleSummary({ draft: { headline: 'x', sentences } });
    const lines = linesOf(sampleDigest({ full: [item({ summary })], brief: [] }));
    expect(lines.findIndex((one) => one.includes('Gravest'))).toBe(1);
    expect(lines.filter((one) => one.startsWith('- Over 30 soldiers died at the camp, according'))).toHaveLength(2);
  });

  it('says of a quiet day that it was one', () => {
    expect(linesOf(sampleDigest({ full: [], brief: [] }))).toContain(
      '**A quiet day:** no report came in that changes anything.',
    );
  });

  it('tells on a quiet day when the last news came', () => {
    expect(linesOf(sampleDigest({ full: [], brief: [], latest: sampleCard() }))).toContainEqual(
      expect.stringMatching(/^The last news came <t:\d+:f>: \*\*Army camp overrun near the border\*\*$/u),
    );
  });

  it.each<[string, readonly DigestItem[], string]>([
    ['one incident that is new', [item()], '1 new incident. Gravest: '],
    ['known ones alone', [item({ isNew: false }), item({ isNew: false })], '2 known incidents with news. Gravest: '],
  ])('counts %s, and nothing that is not there', (_, full, expected) => {
    expect(linesOf(sampleDigest({ full, brief: [] }))[1]?.startsWith(expected)).toBe(true);
  });

  it('counts the gaps that it does not name', () => {
    const lines = linesOf(sampleDigest({ brief: Array.from({ length: 5 }, () => item()) }));
    expect(lines).toContain('- No official toll for **Boulkessi**, **Boulkessi**, **Boulkessi** and 3 others.');
  });

  it('is split into messages that Discord takes, with room for the marker, and drops nothing', () => {
    const view = sampleDigest({
      full: Array.from({ length: 5 }, () => item()),
      brief: Array.from({ length: 60 }, () => item({ summary: undefined })),
    });
    const parts = renderDigest(view);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const size = measureScreen(part);
      expect(isWithinLimits({ ...size, components: size.components + 2 })).toBe(true);
    }
    expect(linesOf(view).filter((one) => one.startsWith('### Army camp'))).toHaveLength(5);
    expect(linesOf(view).filter((one) => one.startsWith('- **Army camp'))).toHaveLength(60);
  });

  it('is the same each time it is drawn', () => {
    expect(renderDigest(sampleDigest())).toEqual(renderDigest(sampleDigest()));
  });
});
