import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

const FOLDER = fileURLToPath(new URL('page/', import.meta.url));

/** Content types of what the page is made of; a file with another ending is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The npm modules that the page imports: specifier → package and file. */
const VENDOR: Readonly<Record<string, readonly [name: string, file: string]>> = {
  preact: ['preact', 'dist/preact.mjs'],
  'preact/hooks': ['preact', 'hooks/dist/hooks.mjs'],
  htm: ['htm', 'dist/htm.mjs'],
  'htm/preact': ['htm', 'preact/index.mjs'],
};

/**
 * Makes the routes of the page: `/`, its modules and styles below `/assets/`, the npm modules below `/vendor/`.
 *
 * The page's modules are TypeScript; their types are stripped when they are first asked for, line numbers kept. Only files
 * that stood in the page's folder when the routes were made are served.
 */
export function pageRoutes(): Hono {
  const assets = new Map(listAssets().map((path) => [path, once(() => readAsset(path))]));
  const html = once(() =>
    readFileSync(join(FOLDER, 'index.html'), 'utf8').replace('<!-- head -->', head([...assets.keys()])),
  );
  const vendor = new Map(Object.keys(VENDOR).map((specifier) => [specifier, once(() => readVendor(specifier))]));
  const guard = securityHeaders();
  return new Hono()
    .get('/', etag(), guard, (context) => context.html(html()))
    .get('/assets/:path{.+}', etag(), guard, (context) => {
      const path = context.req.param('path');
      const body = assets.get(path)?.();
      if (body === undefined) return context.notFound();
      return context.body(body, 200, { 'Content-Type': TYPES[extname(path)] ?? '' });
    })
    .get('/vendor/:specifier{.+}', etag(), guard, (context) => {
      const body = vendor.get(context.req.param('specifier'))?.();
      return body === undefined ? context.notFound() : context.body(body, 200, { 'Content-Type': TYPES['.ts'] ?? '' });
    });
}

function listAssets(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => extname(path) in TYPES)
    .toSorted();
}

function readAsset(path: string): string {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  return path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
}

function readVendor(specifier: string): string {
  const [name, file] = VENDOR[specifier] ?? [specifier, ''];
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`the package ${name} is not installed`);
  return readFileSync(join(dirname(manifest), file), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/u, '');
}

const importMap = once(() =>
  JSON.stringify({
    imports: Object.fromEntries(Object.keys(VENDOR).map((specifier) => [specifier, `/vendor/${specifier}`])),
  }),
);

function head(assets: readonly string[]): string {
  const modules = [
    ...Object.keys(VENDOR).map((specifier) => `/vendor/${specifier}`),
    ...assets.filter((path) => path.endsWith('.ts')).map((path) => `/assets/${path}`),
  ];
  return [
    `<script type="importmap">${importMap()}</script>`,
    ...assets.filter((path) => path.endsWith('.css')).map((path) => `<link rel="stylesheet" href="/assets/${path}">`),
    ...modules.map((path) => `<link rel="modulepreload" href="${path}">`),
  ].join('\n    ');
}

/** Everything from this origin alone; the one inline script, the import map, is allowed by its hash. */
function securityHeaders(): MiddlewareHandler {
  const hash = createHash('sha256').update(importMap()).digest('base64');
  const headers = {
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "media-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
