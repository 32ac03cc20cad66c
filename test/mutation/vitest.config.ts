import { defineConfig } from 'vitest/config';

/**
 * Runs what stands for the reading of numbers and the validator. Each fault gets a worker of its own, so that nothing it left in a cache outlives
 * it; within one fault the files share a module graph, since loading it takes longer than the tests.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/core/{quantity,grounding,incident}/**/*.test.ts'],
    // Hostile texts ask whether reading ends, not what is read, and would take most of the time.
    exclude: ['**/*.hostile.test.ts'],
    setupFiles: ['test/mutation/fewer-runs.ts'],
    isolate: false,
    pool: 'threads',
    testTimeout: 60_000,
  },
});
