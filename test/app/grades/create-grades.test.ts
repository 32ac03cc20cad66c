import { describe, expect, it } from 'vitest';
import type { GradeRequest } from '../../../src/app/grades/grade-use-cases.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { appWorld, PAPER_REPORT, WIRE_REPORT, type AppWorld } from '../app-world.ts';

const READER = { guildId: GUILD_A };
const OTHERS = { guildId: GUILD_B };
const ANA = { id: '300000000000000001', name: 'Ana' };
const NEVER = new AbortController().signal;

async function raid(): Promise<AppWorld> {
  const world = appWorld();
  await world.importAll(WIRE_REPORT, PAPER_REPORT);
  return world;
}

const grade = (world: AppWorld, more: Partial<GradeRequest> = {}) =>
  world.app.grades.grade({
    reader: READER,
    author: ANA,
    publisher: 'River Daily',
    grade: 'B',
    reason: 'right for years',
    ...more,
  });

async function gradesIn(world: AppWorld, reader = READER): Promise<readonly (string | undefined)[]> {
  const found = await world.app.showIncident(reader, 'Boulkessi');
  if (found.kind !== 'found') throw new Error('not found');
  return found.view.reports.map(({ id }) => found.view.grades?.get(id));
}

describe('a publisher’s grade', () => {
  it('stands beside the publisher, however it is written, for that server alone', async () => {
    const world = await raid();
    expect(await grade(world, { publisher: 'the RIVER daily' })).toMatchObject({ kind: 'graded', isKnown: true });
    expect(await gradesIn(world)).toEqual([undefined, 'B']);
    expect(await gradesIn(world, OTHERS)).toEqual([undefined, undefined]);
    const evidence = await world.app.showEvidence(READER, 'Boulkessi', NEVER);
    const card = evidence.kind === 'found' ? evidence.view.summary.card : undefined;
    expect([...(card?.grades?.values() ?? [])]).toEqual(['B']);
  });

  it('is changed and taken away, and the audit log tells from what to what', async () => {
    const world = await raid();
    await grade(world);
    expect(await grade(world, { grade: 'E' })).toMatchObject({ kind: 'graded', before: 'B' });
    expect(await grade(world, { grade: undefined })).toMatchObject({ kind: 'ungraded', before: 'E', grades: [] });
    expect(await grade(world, { grade: undefined })).toMatchObject({ kind: 'no-grade' });
    const entries = await world.audit.list(READER, { limit: 9 });
    expect(entries.map(({ action, detail }) => [action, detail['from'], detail['to']])).toEqual([
      ['grade', 'E', null],
      ['grade', 'B', 'E'],
      ['grade', null, 'B'],
    ]);
  });

  it('changes no figure', async () => {
    const world = await raid();
    const before = await world.app.showIncident(READER, 'Boulkessi');
    await grade(world, { grade: 'E' });
    const after = await world.app.showIncident(READER, 'Boulkessi');
    if (before.kind !== 'found' || after.kind !== 'found') throw new Error('not found');
    expect(after.view.toll).toEqual(before.view.toll);
  });

  it('may be of one that no report names yet, and says so', async () => {
    expect(await grade(await raid(), { publisher: 'Zone News' })).toMatchObject({ kind: 'graded', isKnown: false });
  });

  it('is offered the publishers of the reports', async () => {
    const { app } = await raid();
    expect(await app.grades.suggestPublishers(READER, 'riv')).toEqual(['River Daily']);
    expect(await app.grades.suggestPublishers(READER, '')).toHaveLength(2);
  });
});
