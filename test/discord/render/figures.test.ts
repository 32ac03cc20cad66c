import { describe, expect, it } from 'vitest';
import type { IncidentCard } from '../../../src/app/views.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { buildToll } from '../../../src/core/incident/build-toll.ts';
import { renderFigures } from '../../../src/discord/render/figures.ts';
import { renderDigest } from '../../../src/discord/render/digest.ts';
import { finishScreen } from '../../../src/discord/render/finish-screen.ts';
import { renderCard } from '../../../src/discord/render/incident-card.ts';
import type { Screen } from '../../../src/discord/screen.ts';
import { sampleDigest } from '../sample-views.ts';
import { sampleClaim, sampleIncident, sampleReport } from '../../contract/sample-arrival.ts';

/** A report a day, each with a higher figure than the one before. */
function cardOf(figures: readonly number[]): IncidentCard {
  const reports = figures.map((n, day) =>
    sampleReport(`The clinic counts ${n} dead soldiers in Boulkessi.`, {
      published: `2026-03-${String(day + 1).padStart(2, '0')}`,
    }),
  );
  const [first] = reports;
  if (first === undefined) throw new Error('a card needs a report');
  const claims = reports.map((report, day) => ({
    reportId: report.id,
    claim: sampleClaim(report, { quote: report.text, op: 'eq', n: figures[day] ?? 0, attributedTo: CLINIC }),
  }));
  const { actors: _actors, claimedBy: _claimedBy, place: _place, ...plain } = sampleIncident('inc-1', first);
  const incident = { ...plain, actors: [], time: { derived: false }, reportIds: reports.map(({ id }) => id) };
  return { incident, reports, toll: buildToll(claims, reports) };
}

const CLINIC = { kind: 'hospital', name: 'clinic' } as const;

function linesOf(screen: Screen): readonly string[] {
  const { message, withheld } = finishScreen(screen, passLine);
  expect(withheld).toEqual([]);
  const [container] = message.components;
  return container.components.flatMap((one) => ('content' in one ? one.content.split('\n') : []));
}

const nested = (card: IncidentCard): string =>
  linesOf(renderCard(card))
    .filter((one) => one.startsWith('  - '))
    .join('\n')
    .replaceAll(/\[\\\[(\d+)\\\]\]\(<[^>]*>\)/gu, '[$1]');

describe('what stands beneath a toll line', () => {
  it('is every figure with who says so, the newest named', () => {
    expect(nested(cardOf([4, 9, 7]))).toBe(
      '  - Each figure: **4** (hospital: clinic) [1] · **7** (hospital: clinic) – **newest**, 3 March 2026 [3] · **9** (hospital: clinic) [2]',
    );
  });

  it('is never silent about figures for which there is no room', () => {
    const line = nested(cardOf([2, 4, 6, 8, 12, 14, 16, 18, 13]));
    expect(line).toMatch(/\*\*2\*\*.*\*\*13\*\*.*newest.*\*\*18\*\*/u);
    expect(line).toMatch(/\+ 3 more, under All figures$/u);
  });

  it('is the newest alone in a digest, and how many lie between', () => {
    const card = cardOf([4, 9, 7, 8]);
    const summary = undefined;
    const [screen] = renderDigest(sampleDigest({ full: [{ card, summary, isNew: true }], brief: [] }));
    const lines = screen === undefined ? [] : linesOf(screen);
    expect(lines).toContain('  - Newest: **8**, 4 March 2026 · 2 other figures between');
  });

  it('is nothing where one figure is all', () => {
    expect(nested(cardOf([4]))).toBe('');
  });
});

describe('the list of all figures', () => {
  it('tells each with its day, its speaker and its words', () => {
    expect(linesOf(renderFigures(cardOf([4, 9]), 0))).toContain(
      '- 2 March 2026 · **9** (hospital: clinic) · “The clinic counts 9 dead soldiers in Boulkessi.” [\\[2\\]](<https://news.example/1>)',
    );
  });

  it('is leafed through where it is long, and loses nothing', () => {
    const many = cardOf(Array.from({ length: 28 }, (_, at) => at + 31));
    const pages = [0, 1].map((page) => linesOf(renderFigures(many, page)).filter((one) => one.startsWith('- ')));
    expect(pages.flat()).toHaveLength(28);
    expect(new Set(pages.flat()).size).toBe(28);
  });

  it('says so where there is none', () => {
    const card = cardOf([4]);
    const none = { ...card, toll: { lines: [], unnumbered: [], context: [] } };
    expect(linesOf(renderFigures(none, 0))).toContain('The reports give no figure of this incident.');
  });
});
