import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { checkAddress } from '../../src/web/check-address.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { startWeb } from '../../src/web/start-web.ts';

const host = '127.0.0.1';

it('says that a port is free', async () => {
  expect(await checkAddress({ host, port: 0 })).toMatchObject({
    kind: 'works',
    said: expect.stringMatching(/is free$/u) as string,
  });
});

it('takes a Sitrep that runs there for no fault, and tells its health', async () => {
  const checks = [{ name: 'store', check: async () => 'away' }];
  const web = await startWeb({ checks, metrics: createMetrics() }, { host, port: 0 });
  const outcome = await checkAddress({ host, port: Number(new URL(web.url).port) });
  await web.close();
  expect(outcome).toMatchObject({
    kind: 'works',
    said: expect.stringMatching(/a Sitrep runs on .*: store away/u) as string,
  });
});

it('blames the port that another program has', async () => {
  const other = createServer((_request, response) => response.end('{}'));
  await new Promise<void>((resolve) => void other.listen(0, host, resolve));
  const { port } = other.address() as AddressInfo;
  await expect(checkAddress({ host, port })).rejects.toThrow(`PORT ${port} is taken`);
  other.close();
});
