import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the hostile campaigns', () => {
  it('find nothing in a few seconds: npm run hostile takes longer', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['test/hostile/run.mjs', '--seed', '1', '--seconds', '6'],
      { encoding: 'utf8' },
    );

    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/kills: \d+ tries with seed 1, 0 f/),
    ]);
  });
});
