import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageRoutes } from '../../src/playground/page-routes.ts';

const FOLDER = new URL('../../src/playground/page/', import.meta.url);
const routes = pageRoutes();
const get = async (path: string): Promise<Response> => routes.request(path);

describe('pageRoutes', () => {
  it('serves a page under a policy that lets nothing in from elsewhere, and no script but its own', async () => {
    const answer = await get('/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(answer.status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('loads every script and style of the page from itself', async () => {
    const html = await (await get('/')).text();
    const paths = [...html.matchAll(/(?:href|src)="(?<path>[^"]+)"/gu)].map((match) => match.groups?.['path'] ?? '');
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
  });

  it('strips the types of every module', async () => {
    const modules = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    for (const path of modules) {
      const answer = await get(`/assets/${path}`);
      expect(answer.headers.get('content-type')).toContain('text/javascript');
      expect(await answer.text()).not.toMatch(/^(?:export )?(?:interface|type) /mu);
    }
  });

  it.each([
    '/assets/../page-routes.ts',
    '/assets/%2e%2e/page-routes.ts',
    '/assets/index.html',
    '/assets/',
    '/vendor/zod',
    '/vendor/../x',
  ])('does not serve %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers 304 to a browser that has it already', async () => {
    const first = await get('/assets/main.ts');
    const again = await routes.request('/assets/main.ts', {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});
