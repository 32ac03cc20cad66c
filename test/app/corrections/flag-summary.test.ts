import { describe, expect, it } from 'vitest';
import type { FlagRequest } from '../../../src/app/corrections/correction-use-cases.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { appWorld, NOW, PAPER_REPORT, POLICE_REPORT, type AppWorld } from '../app-world.ts';

const READER = { guildId: GUILD_A };
const ANA = { id: '300000000000000001', name: 'Ana' };
const BEN = { id: '300000000000000002', name: 'Ben' };

async function news(): Promise<AppWorld> {
  const world = appWorld();
  await world.importAll(PAPER_REPORT, POLICE_REPORT);
  return world;
}

const flag = (world: AppWorld, incidentId: string, more: Partial<FlagRequest> = {}) =>
  world.app.corrections.flag({ reader: READER, author: ANA, incidentId, words: 'it was Monday', ...more });

const settle = (world: AppWorld, id: string, more: object = {}) =>
  world.app.corrections.settle({ reader: READER, author: BEN, mayModerate: true, id, ...more });

async function flagged(world: AppWorld): Promise<string> {
  const outcome = await flag(world, 'Boulkessi', { sentence: 'Fighters of JNIM' });
  if (outcome.kind !== 'flagged') throw new Error(outcome.kind);
  return outcome.flag.id;
}

describe('a note that a summary is wrong', () => {
  it('is entered with who, when, which sentence, and stays open', async () => {
    const world = await news();
    await flagged(world);
    await flag(world, 'Kisoro');
    expect(await world.app.corrections.openFlags(READER)).toMatchObject([
      { action: 'flag', reason: 'it was Monday', detail: {} },
      { action: 'flag', at: NOW, actor: ANA, reason: 'it was Monday', detail: { sentence: 'Fighters of JNIM' } },
    ]);
  });

  it('is told of its own incident, and to its own server', async () => {
    const world = await news();
    await flagged(world);
    const other = await world.app.showIncident(READER, 'Kisoro');
    const id = other.kind === 'found' ? other.view.incident.id : '';
    expect(await world.app.corrections.openFlags(READER, id)).toEqual([]);
    expect(await world.app.corrections.openFlags({ guildId: GUILD_B })).toEqual([]);
  });

  it('changes nothing by itself', async () => {
    const world = await news();
    const before = await world.app.showIncident(READER, 'Boulkessi');
    await flagged(world);
    expect(await world.app.showIncident(READER, 'Boulkessi')).toEqual(before);
  });

  it('is settled once, by those who may, and kept', async () => {
    const world = await news();
    const id = await flagged(world);
    expect(await settle(world, id, { mayModerate: false })).toEqual({ kind: 'not-allowed' });
    expect(await settle(world, id, { reader: { guildId: GUILD_B } })).toEqual({ kind: 'unknown-flag' });
    expect(await settle(world, id)).toMatchObject({ kind: 'settled', flag: { id } });
    expect(await settle(world, id)).toEqual({ kind: 'settled-already' });
    expect(await world.app.corrections.openFlags(READER)).toEqual([]);
    expect(await world.audit.list(READER, { limit: 9 })).toMatchObject([
      { action: 'undo', actor: BEN, detail: { of: id } },
      { action: 'flag', actor: ANA },
    ]);
  });

  it('settles nothing but notes', async () => {
    const world = await news();
    const base = { reader: READER, author: ANA, query: 'Boulkessi', reason: 'no' };
    const made = await world.app.corrections.retract({ ...base, report: 'River Daily' });
    expect(await settle(world, made.kind === 'retracted' ? made.correction.id : '')).toEqual({ kind: 'unknown-flag' });
  });

  it('is none of an incident that is not known', async () => {
    expect(await flag(await news(), 'nowhere')).toMatchObject({ kind: 'unknown-incident' });
  });
});
