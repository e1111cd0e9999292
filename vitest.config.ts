import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The typings have no code: in tests the app's stand-in takes their place.
  resolve: { alias: { obsidian: resolve(import.meta.dirname, 'test/host/obsidian.ts') } },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // Node has to be told the zone before it starts: test/run.mjs runs the suite once in each.
    testTimeout: 60_000,
    // As many at a time as there are cores.
    maxWorkers: '100%',
  },
});
