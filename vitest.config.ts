import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Node has to be told the zone before it starts: test/run.mjs runs the suite once in each.
    testTimeout: 60_000,
  },
});
