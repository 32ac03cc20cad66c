import { expect, it } from 'vitest';
import type { IncidentCard } from '../../../src/app/views.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { renderChanges } from '../../../src/discord/render/changes.ts';
import { finishScreen } from '../../../src/discord/render/finish-screen.ts';
import { sampleCard } from '../sample-views.ts';

function linesOf(card: IncidentCard): readonly string[] {
  const { message, withheld } = finishScreen(renderChanges(card, 0), passLine);
  expect(withheld).toEqual([]);
  const [container] = message.components;
  return container.components.flatMap((one) => ('content' in one ? one.content.split('\n') : []));
}

it('shows the newest report on top, with the range before and after it', () => {
  expect(linesOf(sampleCard()).slice(2)).toEqual([
    String.raw`- **3 June 2025** · Sahel Daily [\[2\]](<https://sahel.example/a_%28b%29>)`,
    '  - Soldiers killed: **over 30** → **over 30** to **at least 60**',
    String.raw`- **2 June 2025** · The Morning Wire [\[1\]](<https://news.example/1>)`,
    '  - Soldiers killed: new, **over 30**',
  ]);
});

it('says what is not known of a report, and that it brought no figure', () => {
  const card = sampleCard();
  const bare = card.reports.map(({ publisher: _publisher, published: _published, ...report }) => report);
  const lines = linesOf({ ...card, reports: bare, toll: { ...card.toll, lines: [] } });
  expect(lines).toContain(
    String.raw`- **2 June 2025** (came in) · publisher not given [\[1\]](<https://news.example/1>)`,
  );
  expect(lines).toContain('  - no new figure');
});

it('says who takes a figure back', () => {
  const card = sampleCard();
  const lines = card.toll.lines.map((one) => ({
    ...one,
    history: one.history.map((stated) => ({
      ...stated,
      claim: { ...stated.claim, attributedTo: { kind: 'official' as const, name: 'the army' } },
    })),
  }));
  expect(linesOf({ ...card, toll: { ...card.toll, lines } })).toContain(
    '  - Soldiers killed: **over 30** → **over 30** to **at least 60**; the army said **over 30** before',
  );
});
