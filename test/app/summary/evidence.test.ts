import { describe, expect, it } from 'vitest';
import { PUBLIC_READER } from '../../../src/app/reader.ts';
import type { EvidenceView } from '../../../src/app/views.ts';
import type { Draft } from '../../../src/core/grounding/draft.ts';
import { drafted, failed, scriptedWriter, type Script } from '../../fakes/scripted-writer.ts';
import { appWorld, PAPER_REPORT, type AppWorld } from '../app-world.ts';

const NEVER = new AbortController().signal;
const DRAFT: Draft = {
  headline: 'Raid on the base at Boulkessi',
  sentences: [
    { text: 'At least 60 soldiers were killed, and around 40 soldiers were wounded.', citations: ['1.1'] },
    { text: 'JNIM attacked the base.', citations: ['1.1', '1.0'] },
  ],
};

async function worldWith(...script: readonly Script[]): Promise<AppWorld> {
  const world = appWorld({ writer: scriptedWriter(...script) });
  await world.importAll(PAPER_REPORT);
  return world;
}

async function evidence(world: AppWorld): Promise<EvidenceView> {
  const found = await world.app.showEvidence(PUBLIC_READER, 'Boulkessi', NEVER);
  if (found.kind !== 'found') throw new Error('the incident was not found');
  return found.view;
}

const cut = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('the evidence of a summary', () => {
  it('sets each sentence beside what it cites and what its numbers stand in, the numbers marked in both', async () => {
    const { rows } = await evidence(await worldWith(drafted(DRAFT)));
    expect(rows.map(({ sentence, text }) => [sentence, text])).toEqual(
      DRAFT.sentences.map(({ text }, index) => [index, text]),
    );
    const [first] = rows;
    expect(cut(first?.text ?? '', first?.numbers ?? []).map((text) => text.match(/\d+/u)?.[0])).toEqual(['60', '40']);
    expect(first?.support.map(({ source, text }) => [source, text.slice(0, 30)])).toEqual([
      [1, 'Fighters of the al-Qaida-linke'],
      [1, 'Around 40 soldiers were wounde'],
    ]);
    const marked = first?.support.flatMap(({ text, numbers }) => cut(text, numbers)) ?? [];
    expect(marked.map((text) => text.match(/\d+/u)?.[0])).toEqual(['60', '40']);
  });

  it('shows a cited title as a sentence, and a sentence without a number with nothing marked', async () => {
    const { rows } = await evidence(await worldWith(drafted(DRAFT)));
    expect(rows[1]?.numbers).toEqual([]);
    expect(rows[1]?.support.map(({ text }) => text)).toEqual([
      PAPER_REPORT.title,
      expect.stringContaining('Fighters of the al-Qaida') as string,
    ]);
  });

  it('is that of the summary that was shown, even if the model would now write another', async () => {
    const world = await worldWith(failed('unavailable'), drafted(DRAFT));
    const shown = await world.app.summariseIncident(PUBLIC_READER, 'Boulkessi', NEVER);
    const { summary } = await evidence(world);
    expect(shown).toEqual({ kind: 'found', view: summary });
    expect(summary.engine).toEqual({ kind: 'extractive', reason: 'model-unavailable' });
  });

  it('of an extract shows each sentence beside itself', async () => {
    const world = appWorld();
    await world.importAll(PAPER_REPORT);
    const { rows } = await evidence(world);
    expect(rows.length).toBeGreaterThan(1);
    for (const { text, support } of rows) expect(support.map((one) => one.text.trim())).toContain(text);
  });

  it('of an unknown incident is a question back', async () => {
    const found = await appWorld().app.showEvidence(PUBLIC_READER, 'Atlantis', NEVER);
    expect(found).toEqual({ kind: 'unknown-incident', query: 'Atlantis', suggestions: [] });
  });
});
