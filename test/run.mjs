// Runs the test suite once in each time zone, because a day must be the same day everywhere, and sums it up.
// `node test/run.mjs UTC -- test/core` runs part of it in one zone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// West and east of Greenwich, half and three quarter hours, and a zone that once skipped a whole day.
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Chatham'];

const split = process.argv.indexOf('--');
const zones = process.argv.slice(2, split < 0 ? undefined : split);
const filters = split < 0 ? [] : process.argv.slice(split + 1);
const folder = mkdtempSync(join(tmpdir(), 'small-wins-tests-'));
const sum = { passed: 0, failed: 0 };

for (const zone of zones.length > 0 ? zones : ZONES) {
  console.log(`\nTime zone ${zone}`);
  const report = join(folder, `${zone.replace('/', '-')}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    { stdio: 'inherit', env: { ...process.env, TZ: zone } },
  );
  const { numPassedTests, numFailedTests } = readReport(report);
  sum.passed += numPassedTests;
  sum.failed += numFailedTests;
  // A suite that could not even be read fails without a failed test.
  if (status !== 0 && numFailedTests === 0) sum.failed += 1;
}

rmSync(folder, { recursive: true });
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
