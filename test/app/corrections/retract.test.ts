import { describe, expect, it } from 'vitest';
import type { RetractOutcome } from '../../../src/app/corrections/correction-use-cases.ts';
import type { IncidentCard } from '../../../src/app/views.ts';
import { drafted, scriptedWriter } from '../../fakes/scripted-writer.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { appWorld, NOW, PAPER_REPORT, WIRE_REPORT, type AppWorld } from '../app-world.ts';

const READER = { guildId: GUILD_A };
const OTHERS = { guildId: GUILD_B };
const ANA = { id: '300000000000000001', name: 'Ana' };
const BEN = { id: '300000000000000002', name: 'Ben' };
const NEVER = new AbortController().signal;
const REASON = 'the agency withdrew it';

async function raid(): Promise<AppWorld> {
  const world = appWorld();
  await world.importAll(WIRE_REPORT, PAPER_REPORT);
  return world;
}

const retract = (world: AppWorld, more: Partial<Parameters<AppWorld['app']['corrections']['retract']>[0]>) =>
  world.app.corrections.retract({ reader: READER, author: ANA, query: 'Boulkessi', reason: REASON, ...more });

function made(outcome: RetractOutcome): Extract<RetractOutcome, { kind: 'retracted' }> {
  if (outcome.kind !== 'retracted') throw new Error(`not retracted: ${outcome.kind}`);
  return outcome;
}

async function cardOf(world: AppWorld, reader = READER): Promise<IncidentCard> {
  const found = await world.app.showIncident(reader, 'Boulkessi');
  if (found.kind !== 'found') throw new Error('the incident was not found');
  return found.view;
}

const killed = ({ toll }: IncidentCard) => {
  const line = toll.lines.find((one) => one.metric === 'killed');
  return line && [line.low.n, line.high.n];
};

describe('what is there to be taken back', () => {
  it('is suggested: the reports of the incident, and the figures with who says so', async () => {
    const { app } = await raid();
    const reports = await app.corrections.suggestReports(READER, 'Boulkessi', '');
    expect(reports.map(({ label }) => label.split(' · ')[0])).toEqual(['Sahel Wire', 'River Daily']);
    const figures = await app.corrections.suggestClaims(READER, { query: 'Boulkessi' }, 'killed');
    expect(figures[0]?.label).toContain('over 30 soldiers killed');
    expect(Math.max(...figures.map(({ label }) => label.length))).toBeLessThanOrEqual(100);
    const own = await app.corrections.suggestClaims(READER, { query: 'Boulkessi', report: reports[1]?.id }, '');
    expect(own.map(({ label }) => label).join()).not.toContain('over 30');
  });

  it('is nothing where the incident is not clear', async () => {
    const { app } = await raid();
    expect(await app.corrections.suggestReports(READER, 'nowhere', '')).toEqual([]);
    expect(await app.corrections.suggestClaims(READER, { query: '' }, '')).toEqual([]);
  });
});

describe('a report that is taken back', () => {
  it('counts no more for that server: not in the toll, not in summaries, not in what is verified', async () => {
    const world = await raid();
    const { before, after } = made(await retract(world, { report: 'River Daily' }));
    expect([killed(before), killed(after)]).toEqual([
      [30, 60],
      [30, 30],
    ]);
    const summary = await world.app.summariseIncident(READER, 'Boulkessi', NEVER);
    expect(JSON.stringify(summary.kind === 'found' && summary.view.draft)).not.toContain('60');
    const verified = await world.app.verifyText(READER, 'At least 60 soldiers were killed.', 'Boulkessi');
    expect(verified.kind === 'found' && verified.view.verdict.ok).toBe(false);
    expect(killed(await cardOf(world, OTHERS))).toEqual([30, 60]);
  });

  it('makes a summary that was kept stale, and the new one that server’s own', async () => {
    const draft = (n: number) => ({
      headline: 'Raid on a base',
      sentences: [
        {
          text: n === 60 ? 'At least 60 soldiers were killed.' : 'More than 30 soldiers were killed.',
          citations: [n === 60 ? '2' : '1'],
        },
      ],
    });
    const world = appWorld({ writer: scriptedWriter(drafted(draft(60)), drafted(draft(30))) });
    await world.importAll(WIRE_REPORT, PAPER_REPORT);
    const ask = async (reader: typeof READER) => {
      const found = await world.app.summariseIncident(reader, 'Boulkessi', NEVER);
      return found.kind === 'found' ? [found.view.draft.sentences[0]?.text, found.view.cached] : found.kind;
    };
    expect(await ask(READER)).toEqual(['At least 60 soldiers were killed.', false]);
    await retract(world, { report: 'River Daily' });
    expect(await ask(READER)).toEqual(['More than 30 soldiers were killed.', false]);
    expect(await ask(OTHERS)).toEqual(['At least 60 soldiers were killed.', true]);
  });

  it('is entered in the audit log, with who and why', async () => {
    const world = await raid();
    const { correction } = made(await retract(world, { report: 'River Daily' }));
    expect(await world.audit.list(READER, { limit: 9 })).toMatchObject([
      { id: correction.id, at: NOW, actor: ANA, action: 'retract', reason: REASON, reportId: correction.reportId },
    ]);
  });

  it('leaves an incident of which none stands with nothing to summarise', async () => {
    const world = await raid();
    await retract(world, { report: 'River Daily' });
    await retract(world, { report: 'Sahel Wire' });
    expect((await cardOf(world)).incident.status).toBe('retracted');
    expect(await world.app.summariseIncident(READER, 'Boulkessi', NEVER)).toMatchObject({ kind: 'nothing-stands' });
    expect(await world.app.showEvidence(READER, 'Boulkessi', NEVER)).toMatchObject({ kind: 'nothing-stands' });
  });

  it('is not taken back twice: the first one’s words stand', async () => {
    const world = await raid();
    await retract(world, { report: 'River Daily' });
    const again = await retract(world, {
      author: BEN,
      reason: 'me too',
      report: (await cardOf(world)).corrected?.corrections[0]?.reportId,
    });
    expect(again).toMatchObject({ kind: 'retracted-already', correction: { author: ANA, reason: REASON } });
  });
});

describe('a figure that is taken back', () => {
  const figure = async (world: AppWorld, words: string) =>
    (await world.app.corrections.suggestClaims(READER, { query: 'Boulkessi' }, words))[0]?.id;

  it('counts no more, and the rest of its report does', async () => {
    const world = await raid();
    const { after } = made(await retract(world, { report: 'River Daily', claim: await figure(world, 'at least 60') }));
    expect(killed(after)).toEqual([30, 30]);
    expect(after.toll.lines.map(({ metric }) => metric)).toContain('wounded');
    expect(after.reports).toHaveLength(2);
    const summary = await world.app.summariseIncident(READER, 'Boulkessi', NEVER);
    expect(JSON.stringify(summary.kind === 'found' && summary.view.draft)).not.toMatch(/60|█/u);
    expect(await figure(world, 'at least 60')).toBeUndefined();
  });

  it('is found by its words, where they fit one alone', async () => {
    const world = await raid();
    expect(await retract(world, { report: 'River Daily', claim: 'wounded' })).toMatchObject({ kind: 'retracted' });
    expect(await retract(world, { report: 'River Daily', claim: 'soldiers' })).toMatchObject({ kind: 'unknown-claim' });
  });
});

describe('what cannot be taken back', () => {
  it.each([
    ['an incident that is not known', { query: 'nowhere', report: 'x' }, { kind: 'unknown-incident' }],
    ['a report that is not the incident’s', { report: 'Lake Post' }, { kind: 'unknown-report', typed: 'Lake Post' }],
    ['no report', {}, { kind: 'unknown-report', typed: '' }],
    ['a figure of another report', { report: 'Sahel Wire', claim: 'at least 60' }, { kind: 'unknown-claim' }],
  ])('is %s, and what there is to choose from is told', async (_, asked, expected) => {
    const world = await raid();
    expect(await retract(world, asked)).toMatchObject(expected);
    expect(await world.audit.list(READER, { limit: 9 })).toEqual([]);
  });
});

describe('an undoing', () => {
  const undo = (world: AppWorld, id: string, more: object = {}) =>
    world.app.corrections.undo({ reader: READER, author: BEN, mayManage: false, id, ...more });

  it.each([
    ['its author', { author: ANA }],
    ['whoever manages the server', { mayManage: true }],
  ])('by %s makes it count again', async (_, who) => {
    const world = await raid();
    const { correction } = made(await retract(world, { report: 'River Daily' }));
    const undone = await undo(world, correction.id, who);
    expect(undone.kind === 'undone' && undone.after && killed(undone.after)).toEqual([30, 60]);
    expect(await undo(world, correction.id, who)).toMatchObject({ kind: 'undone-already' });
    const [entry] = await world.audit.list(READER, { limit: 1 });
    expect(entry).toMatchObject({ action: 'undo', detail: { of: correction.id } });
    expect(await world.audit.get(READER, correction.id)).toMatchObject({ undoneBy: entry?.id });
  });

  it('by anybody else changes nothing', async () => {
    const world = await raid();
    const { correction } = made(await retract(world, { report: 'River Daily' }));
    expect(await undo(world, correction.id)).toMatchObject({ kind: 'not-yours', isOperators: false });
    expect(await undo(world, correction.id, { reader: OTHERS })).toEqual({ kind: 'unknown-correction' });
    expect(killed(await cardOf(world))).toEqual([30, 30]);
  });

  it('of what the operator did is the operator’s', async () => {
    const world = await raid();
    const { correction } = made(await retract(world, { reader: { guildId: undefined }, report: 'River Daily' }));
    expect(await undo(world, correction.id, { mayManage: true })).toMatchObject({
      kind: 'not-yours',
      isOperators: true,
    });
  });
});
