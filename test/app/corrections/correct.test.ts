import { describe, expect, it } from 'vitest';
import type { CorrectRequest } from '../../../src/app/corrections/correction-use-cases.ts';
import type { IncidentCard } from '../../../src/app/views.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { appWorld, PAPER_REPORT, WIRE_REPORT, type AppWorld } from '../app-world.ts';

const READER = { guildId: GUILD_A };
const ANA = { id: '300000000000000001', name: 'Ana' };

async function raid(): Promise<AppWorld> {
  const world = appWorld();
  await world.importAll(WIRE_REPORT, PAPER_REPORT);
  return world;
}

const correct = (world: AppWorld, claim: string, more: Partial<CorrectRequest>) =>
  world.app.corrections.correct({
    reader: READER,
    author: ANA,
    query: 'Boulkessi',
    claim,
    reason: 'read wrongly',
    ...more,
  });

async function tollOf(world: AppWorld, reader = READER): Promise<readonly string[]> {
  const found = await world.app.showIncident(reader, 'Boulkessi');
  if (found.kind !== 'found') throw new Error('the incident was not found');
  return linesOf(found.view);
}

const linesOf = ({ toll }: IncidentCard) =>
  toll.lines.map(({ metric, category, low, high }) => `${category} ${metric} ${low.n}-${high.n}`);

describe('a figure that is read otherwise', () => {
  it('counts as a person says, for their server alone, and the first reading is kept', async () => {
    const world = await raid();
    const outcome = await correct(world, 'wounded', { metric: 'missing', category: 'civilians' });
    expect(outcome).toMatchObject({
      kind: 'corrected',
      correction: { claim: { metric: 'wounded', n: 40 }, reading: { metric: 'missing', n: 40 } },
    });
    expect(await tollOf(world)).toEqual(['soldiers killed 30-60', 'civilians missing 40-40']);
    expect(await tollOf(world, { guildId: GUILD_B })).toEqual(['soldiers killed 30-60', 'soldiers wounded 40-40']);
  });

  it('may leave the toll, or come into it', async () => {
    const world = await raid();
    await correct(world, 'wounded', { scope: 'cumulative' });
    await correct(world, '400', { scope: 'this_incident' });
    expect(await tollOf(world)).toEqual(['soldiers killed 30-400']);
  });

  it('may be another figure of its report, with the qualifier that the report gives it', async () => {
    const world = await raid();
    const outcome = await correct(world, 'wounded', { figure: '280', metric: 'wounded' });
    expect(outcome.kind === 'corrected' && outcome.correction.reading).toMatchObject({ op: 'approx', n: 280 });
    expect(await tollOf(world)).toEqual(['soldiers killed 30-60', 'soldiers wounded 280-280']);
  });

  it.each([
    ['a number of another report', { figure: '30' }, { kind: 'not-in-report' }],
    ['a number of no report', { figure: '45' }, { kind: 'not-in-report' }],
    ['another qualifier', { figure: 'up to 60' }, { kind: 'other-qualifier', stated: ['at least 60'] }],
    ['nothing', {}, { kind: 'same' }],
  ])('is never %s', async (_, wish, expected) => {
    const world = await raid();
    expect(await correct(world, 'at least 60', wish)).toMatchObject(expected);
    expect(await tollOf(world)).toContain('soldiers killed 30-60');
    expect(await world.audit.list(READER, { limit: 1 })).toEqual([]);
  });

  it('is what summaries and checks are held against', async () => {
    const world = await raid();
    const holds = async (text: string) => {
      const outcome = await world.app.verifyText(READER, text, 'Boulkessi');
      return outcome.kind === 'found' && outcome.view.verdict.issues.map(({ code }) => code);
    };
    expect(await holds('Around 40 soldiers were captured.')).toEqual(['role_swapped']);
    await correct(world, 'wounded', { metric: 'captured' });
    expect(await holds('Around 40 soldiers were captured.')).toEqual([]);
    expect(await holds('Around 40 soldiers were wounded.')).toEqual(['role_swapped']);
  });

  it('tells the audit log what was changed into what', async () => {
    const world = await raid();
    await correct(world, 'wounded', { metric: 'missing' });
    expect(await world.audit.list(READER, { limit: 1 })).toMatchObject([
      { action: 'correct', actor: ANA, detail: { from: { metric: 'wounded' }, to: { metric: 'missing' } } },
    ]);
  });

  it('can be corrected again and undone again, one after the other', async () => {
    const world = await raid();
    const undo = (id: string) => world.app.corrections.undo({ reader: READER, author: ANA, mayManage: false, id });
    await correct(world, 'wounded', { metric: 'missing' });
    const second = await correct(world, 'missing', { metric: 'captured' });
    expect(await tollOf(world)).toContain('soldiers captured 40-40');
    if (second.kind === 'corrected') await undo(second.correction.id);
    expect(await tollOf(world)).toContain('soldiers missing 40-40');
  });

  it('is told to have been taken back, where it was', async () => {
    const world = await raid();
    const [choice] = await world.app.corrections.suggestClaims(READER, { query: 'Boulkessi' }, 'wounded');
    const base = { reader: READER, author: ANA, query: 'Boulkessi', reason: 'no' };
    await world.app.corrections.retract({ ...base, report: 'River Daily' });
    expect(await correct(world, choice?.id ?? '', { metric: 'missing' })).toMatchObject({ kind: 'retracted-already' });
    expect(await correct(world, 'wounded', { metric: 'missing' })).toMatchObject({ kind: 'unknown-claim' });
  });
});
