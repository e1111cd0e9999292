// Runs the tests in five time zones, because a day must be the same day everywhere, and sums them up.
// `node test/run.mjs UTC -- test/core` runs part of it in one zone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WITHOUT_CHROMIUM, ensureChromium } from '../scripts/chromium.mjs';

// West and east of Greenwich, half and three quarter hours, and a zone that once skipped a whole day.
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Chatham'];

// What looks at no day, or at how things look, does not hang on the zone: once is enough.
const CHROMIUM_TESTS = 'test/e2e';
const ONCE = [
  'test/host',
  'test/views',
  'test/simulate',
  'test/core/markdown',
  'test/obsidian/{bases,check,code-block,editor,export,outside,settings}',
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

const [first, ...others] = chosen;
run(first, { zone: first, leftOut: [CHROMIUM_TESTS] });
// By themselves, so that nothing else keeps the machine busy; even so a browser may miss a beat once.
if (chromium !== null)
  run('In Chromium', { zone: first, only: CHROMIUM_TESTS, more: ['--retry=1'] });
for (const zone of others) run(zone, { zone, leftOut: [CHROMIUM_TESTS, ...ONCE] });

rmSync(folder, { recursive: true });
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** Runs the tests of one folder (or all, but some) that the filters name, and counts them. */
function run(name, { zone, only = null, leftOut = [], more = [] }) {
  const wanted = filters.filter((filter) => only === null || filter.startsWith(only));
  if (only !== null && filters.length === 0) wanted.push(`${only}/`);
  if (only !== null && wanted.length === 0) return;
  const file = join(folder, `${name.replace(/\W/g, '-')}.json`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--silent',
      '--passWithNoTests',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...leftOut.flatMap((each) => ['--exclude', each.endsWith('.ts') ? each : `${each}/**`]),
      ...more,
      ...wanted,
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
  console.log(`${name}: ${report.numPassedTests} passed, ${failed} failed`);
  for (const failure of failures) console.log(`\n${failure}\n`);
  if (failed > 0 && failures.length === 0) console.log(stderr);
  sum.passed += report.numPassedTests;
  sum.failed += failed;
}

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
