// Runs the tests in five time zones, because a day must be the same day everywhere, and sums them up.
// `node test/run.mjs UTC -- test/core` runs part of it in one zone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WITHOUT_CHROMIUM, ensureChromium } from './chromium.mjs';

// West and east of Greenwich, half and three quarter hours, and a zone that once skipped a whole day.
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Chatham'];

// What looks at no day, or at how things look, does not hang on the zone: once is enough.
const ONCE = [
  'test/e2e/**',
  'test/host/**',
  'test/views/**',
  'test/simulate/**',
  'test/core/markdown/**',
  'test/obsidian/{bases,check,code-block,editor,export,outside,settings}/**',
  'test/{architecture,install-plugin,start}.test.ts',
];

const split = process.argv.indexOf('--');
const zones = process.argv.slice(2, split < 0 ? undefined : split);
const filters = split < 0 ? [] : process.argv.slice(split + 1);
const folder = mkdtempSync(join(tmpdir(), 'small-wins-tests-'));
const sum = { passed: 0, failed: 0 };
const chosen = zones.length > 0 ? zones : ZONES;
const chromium = ensureChromium();
if (chromium === null) {
  console.error(WITHOUT_CHROMIUM);
  sum.failed += 1;
}

for (const zone of chosen) {
  const isFirst = zone === chosen[0];
  const leftOut = [...(isFirst ? [] : ONCE), ...(chromium === null ? ['test/e2e/**'] : [])];
  const file = join(folder, `${zone.replace('/', '-')}.json`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--silent',
      '--reporter=json',
      `--outputFile.json=${file}`,
      // A browser on a busy machine may miss a beat once.
      ...(isFirst ? ['--retry=1'] : []),
      ...leftOut.flatMap((glob) => ['--exclude', glob]),
      ...filters,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, NO_COLOR: '1', ...(chromium && { CHROMIUM: chromium }) },
    },
  );
  const report = readReport(file);
  const failures = failuresIn(report);
  // A suite that cannot even be read fails without a failed test.
  const failed = Math.max(failures.length, report.numFailedTests, status === 0 ? 0 : 1);
  console.log(`${zone}: ${report.numPassedTests} passed, ${failed} failed`);
  for (const failure of failures) console.log(`\n${failure}\n`);
  if (failed > 0 && failures.length === 0) console.log(stderr);
  sum.passed += report.numPassedTests;
  sum.failed += failed;
}

rmSync(folder, { recursive: true });
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** Each failed test, and each file that could not be read, with what was said of it. */
function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${name}\n${message}`];
    return failed.map(({ fullName, failureMessages }) =>
      [name, fullName, ...failureMessages].join('\n'),
    );
  });
}
