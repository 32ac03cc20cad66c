import { defineConfig } from 'vitest/config';

/** `isolate: false` shares one module graph between files: tests keep no state, and the run is an order of magnitude shorter. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    isolate: false,
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
