import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Those whose findings do not depend on what else the machine is doing: time and strangers are left to the long run. */
const QUICK = ['arguments', 'configs', 'kills', 'laws', 'names', 'parse-fuzz'];

describe('the hostile campaigns', () => {
  it('find nothing in a few seconds: npm run hostile takes longer', { retry: 2 }, () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['test/hostile/run.mjs', '--seed', '1', '--seconds', '4', ...QUICK],
      { encoding: 'utf8' },
    );

    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/kills: \d+ tries with seed 1, 0 f/),
    ]);
    expect(stdout.match(/ 0 faults$/gm)).toHaveLength(QUICK.length);
    expect(stdout).toMatch(/^all 6: \d+ tries with seed 1, 0 faults, [\d.]+ min$/m);
  });
});
