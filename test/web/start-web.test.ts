import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/web/metrics.ts';
import { startWeb, type Web } from '../../src/web/start-web.ts';
import type { HealthCheck } from '../../src/web/tell-health.ts';

const open: Web[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.close()));
});

async function serve(checks: readonly HealthCheck[]): Promise<string> {
  const metrics = createMetrics();
  metrics.countEvent('digest-posted');
  const web = await startWeb({ checks, metrics }, { host: '127.0.0.1', port: 0 });
  open.push(web);
  return web.url;
}

describe('health and metrics', () => {
  it('answers 200 while everything is up', async () => {
    const response = await fetch(`${await serve([{ name: 'store', check: async () => undefined }])}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { store: 'up' }]);
  });

  it('answers 503 while nothing is checked: nothing is known to be up', async () => {
    expect((await fetch(`${await serve([])}/healthz`)).status).toBe(503);
  });

  it('answers 503 with the cause of each fault', async () => {
    const checks: HealthCheck[] = [
      { name: 'store', check: async () => Promise.reject(new Error('connection refused')) },
      { name: 'gateway', check: async () => 'not connected' },
      { name: 'model', check: async () => undefined },
    ];
    const response = await fetch(`${await serve(checks)}/healthz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { store: 'connection refused', gateway: 'not connected', model: 'up' },
    ]);
  });

  it('prints metrics for Prometheus', async () => {
    const response = await fetch(`${await serve([])}/metrics`);
    expect(await response.text()).toContain('sitrep_events_total{event="digest-posted"} 1');
  });

  it.each([['/'], ['/healthz/x']])('knows nothing at %s', async (path) => {
    expect((await fetch(`${await serve([])}${path}`)).status).toBe(404);
  });

  it('takes no POST', async () => {
    expect((await fetch(`${await serve([])}/healthz`, { method: 'POST' })).status).toBe(404);
  });

  it('says which port another program has, and what to do', async () => {
    const port = Number(new URL(await serve([])).port);
    const second = startWeb({ checks: [], metrics: createMetrics() }, { host: '127.0.0.1', port });
    await expect(second).rejects.toMatchObject({
      userMessage: expect.stringContaining(`PORT ${port} is taken`) as string,
    });
  });
});
