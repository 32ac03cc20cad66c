import { beforeEach, describe, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import { appWorld, POLICE_REPORT, PAPER_REPORT, type AppWorld } from '../app-world.ts';

let world: AppWorld;
beforeEach(async () => {
  world = appWorld();
  await world.importAll(PAPER_REPORT, POLICE_REPORT);
});

describe('a text held against an incident', () => {
  it('passes when its numbers stand there', async () => {
    const text = 'At least 60 soldiers were killed.';
    const found = await world.app.verifyText(PUBLIC_READER, text, 'Boulkessi');
    expect(found).toMatchObject({ kind: 'found', view: { text, match: { kind: 'named' }, verdict: { ok: true } } });
  });

  it('is told which number stands nowhere', async () => {
    const found = await world.app.verifyText(PUBLIC_READER, '45 soldiers were killed.', 'Boulkessi');
    const issues = found.kind === 'found' ? found.view.verdict.issues : [];
    expect(issues).toMatchObject([
      { code: 'number_not_in_sources', severity: 'reject', start: 0, end: 2, found: '45' },
    ]);
  });

  it('brings the sources along, numbered as the card has them', async () => {
    const found = await world.app.verifyText(PUBLIC_READER, '60', 'Boulkessi');
    const view = found.kind === 'found' ? found.view : undefined;
    expect(view?.sources.map(({ id }) => id)).toEqual(view?.card.reports.map(({ id }) => id));
  });

  it('of an unknown incident is a question back', async () => {
    const found = await world.app.verifyText(PUBLIC_READER, '60 died.', 'Atlantis');
    expect(found).toMatchObject({ kind: 'unknown-incident', query: 'Atlantis' });
  });
});

describe('a text without an incident named', () => {
  it.each([
    ['In Boulkessi 45 soldiers were killed.', 'Boulkessi', false],
    ['The raid on Boulikessi by JNIM killed at least 60 soldiers.', 'Boulkessi', true],
    ['Gunmen killed 9 policemen near Kisoro.', 'Kisoro', true],
  ])('%j is held against %s', async (text, place, ok) => {
    const found = await world.app.verifyText(PUBLIC_READER, text, undefined);
    expect(found).toMatchObject({
      kind: 'found',
      view: { match: { kind: 'best-match' }, card: { incident: { place: { name: place } } }, verdict: { ok } },
    });
  });

  it('is shown what else it could speak of', async () => {
    const found = await world.app.verifyText(
      PUBLIC_READER,
      'It was first in Kisoro and then in Boulkessi that 60 died.',
      undefined,
    );
    const view = found.kind === 'found' ? found.view : undefined;
    const others = view?.match.kind === 'best-match' ? view.match.others : [];
    expect(others.map(({ id }) => id)).not.toContain(view?.card.incident.id);
    expect(others).toHaveLength(1);
  });

  it.each([
    ['Nothing of the kind was ever heard of in Atlantis.', false],
    ['In Atlantis 45 people died.', true],
    ['', false],
    ['...', false],
  ])('%j that speaks of none is a question back, with the newest incidents', async (text, hasNumbers) => {
    const outcome = await world.app.verifyText(PUBLIC_READER, text, undefined);
    expect(outcome).toMatchObject({ kind: 'unmatched', text, hasNumbers });
    expect(outcome.kind === 'unmatched' && outcome.suggestions.length).toBeGreaterThan(0);
  });

  it('holds sentences against the sources that they cite', async () => {
    const sentences = [{ text: 'At least 60 soldiers were killed.', citations: ['9'] }];
    const found = await world.app.verifyText(PUBLIC_READER, { sentences }, 'Boulkessi');
    expect(found).toMatchObject({
      view: { verdict: { issues: [{ code: 'citation_unknown' }, { code: 'number_not_in_cited' }] } },
    });
  });
});
