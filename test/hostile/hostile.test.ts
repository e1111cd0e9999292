import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the hostile campaigns', () => {
  // The concurrent writers are left to the long run: on a machine that is busy with other tests a foreign save by rename
  // may fall between our last look and our own rename, where nothing can see it.
  it('find nothing in a few seconds: npm run hostile takes longer', { retry: 2 }, () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['test/hostile/run.mjs', '--seed', '1', '--seconds', '6', 'arguments', 'kills'],
      { encoding: 'utf8' },
    );

    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/kills: \d+ tries with seed 1, 0 f/),
    ]);
  });
});
