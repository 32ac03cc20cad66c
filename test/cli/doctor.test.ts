import { expect, it } from 'vitest';
import type { CheckOutcome } from '../../src/app/doctor/check.ts';
import { runSitrep, type Run } from './fake-world.ts';

async function examine(outcomes: Readonly<Record<string, CheckOutcome | Error>>): Promise<Run> {
  const checks = Object.entries(outcomes).map(([name, outcome]) => ({
    name,
    run: () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)),
  }));
  return runSitrep(['doctor'], { checks: () => checks });
}

it('gives each check a line, and exits with 1 on a fault', async () => {
  const run = await examine({
    store: { kind: 'works', said: 'it answers' },
    Discord: new Error('down\n  and out'),
    model: { kind: 'absent', said: 'none is configured' },
  });
  expect(run).toEqual({
    exitCode: 1,
    output: 'ok     store    it answers\nFAULT  Discord  down and out\n-      model    none is configured\n',
    errors: '1 fault\n',
  });
});

it('exits with 0 when all that is configured works', async () => {
  expect(
    await examine({ store: { kind: 'works', said: 'yes' }, model: { kind: 'absent', said: 'none' } }),
  ).toMatchObject({
    exitCode: 0,
    errors: '',
  });
});
