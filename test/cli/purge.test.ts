import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { openAppWith, runSitrep, type Run } from './fake-world.ts';

const REPORT = {
  id: 'r1',
  title: 'Market bombed',
  publisher: 'River Daily',
  owners: ['100000000000000001', 'public'],
  claims: 2,
  incidentIds: ['i1', 'i2'],
};
const erasure = { retold: 1, removed: 2, summaries: 3, feedEntries: 4 };

async function purge(argv: readonly string[], outcome: Awaited<ReturnType<App['purgeReport']>>): Promise<Run> {
  const purgeReport: App['purgeReport'] = async (id, isSure) => {
    expect([id, isSure]).toEqual(['r1', argv.includes('--yes')]);
    return outcome;
  };
  return runSitrep(['purge', 'report', 'r1', ...argv], { openApp: openAppWith({ app: { purgeReport } }).openApp });
}

describe('sitrep purge report', () => {
  it('tells what would be erased, and that nothing was', async () => {
    const { output, errors, exitCode } = await purge([], { kind: 'to-be-purged', report: REPORT });
    expect(output).toContain('r1  River Daily: Market bombed');
    expect(output).toContain('seen by the server 100000000000000001 and everybody, in i1, i2');
    expect(output).toContain('its 2 claims');
    expect(errors).toBe('Nothing was erased. It cannot be undone; if you are sure, run it again with --yes.\n');
    expect(exitCode).toBe(1);
  });

  it('erases when the operator is sure', async () => {
    const { output, exitCode } = await purge(['--yes'], { kind: 'purged', report: REPORT, erasure });
    expect(output).toBe('r1: erased; 1 incidents told anew, 2 removed, 3 summaries and 4 feed entries forgotten\n');
    expect(exitCode).toBe(0);
  });

  it('says of what is not stored where the ids are', async () => {
    const { errors, exitCode } = await purge(['--yes'], { kind: 'unknown-report' });
    expect(errors).toBe('r1: no such report; sitrep incidents --json shows the ids of those that are stored\n');
    expect(exitCode).toBe(1);
  });
});
