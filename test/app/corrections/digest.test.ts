import { describe, expect, it } from 'vitest';
import { buildDigest } from '../../../src/app/digest/build-digest.ts';
import type { DigestView } from '../../../src/app/views.ts';
import { passLine } from '../../../src/core/grounding/last-gate.ts';
import { renderDigest } from '../../../src/discord/render/digest.ts';
import { gateScreen } from '../../../src/discord/render/gate-screen.ts';
import { GUILD_A, GUILD_B } from '../../contract/sample-arrival.ts';
import { appWorld, NOW, PAPER_REPORT, WIRE_REPORT, type AppWorld } from '../app-world.ts';

const READER = { guildId: GUILD_A };
const NEVER = new AbortController().signal;

function digestOf({ incidents, summariser }: AppWorld, reader = READER): Promise<DigestView> {
  const summarise = (who: typeof READER, file: Parameters<typeof summariser.summarise>[1]) =>
    summariser.summarise(who, file, NEVER);
  const untilMs = Date.parse(NOW) + 1;
  const period = { localDate: '2026-06-10', zone: 'UTC', fromMs: untilMs - 86_400_000, untilMs };
  return buildDigest({ incidents, summarise: summarise as never }, reader, period);
}

const wordsOf = async (digest: Promise<DigestView>): Promise<string> =>
  JSON.stringify(renderDigest(await digest).map(({ blocks }) => blocks));

const retract = (world: AppWorld, report: string) =>
  world.app.corrections.retract({
    reader: READER,
    author: { id: '1', name: 'Ana' },
    query: 'Boulkessi',
    report,
    reason: 'withdrawn',
  });

describe('a digest after a correction', () => {
  it('tells what stands, to that server, and the rest to the others', async () => {
    const world = appWorld();
    await world.importAll(WIRE_REPORT, PAPER_REPORT);
    await retract(world, 'River Daily');
    expect(await wordsOf(digestOf(world))).not.toMatch(/at least 60|River Daily/u);
    expect(await wordsOf(digestOf(world, { guildId: GUILD_B }))).toContain('at least 60');
  });

  it('tells of an incident of which nothing stands that it is retracted, and asks for no summary of it', async () => {
    const world = appWorld();
    await world.importAll(WIRE_REPORT, PAPER_REPORT);
    await retract(world, 'River Daily');
    await retract(world, 'Sahel Wire');
    const digest = await digestOf(world);
    expect(digest.full.map(({ card, summary }) => [card.incident.status, summary])).toEqual([['retracted', undefined]]);
    const gated = renderDigest(digest).map((screen) => gateScreen(screen, passLine));
    expect(gated.flatMap(({ withheld }) => withheld)).toEqual([]);
    expect(JSON.stringify(gated)).toContain('retracted');
    expect(JSON.stringify(gated)).not.toContain('Not known');
  });
});
