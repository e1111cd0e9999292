// `npm test`: everything that has to hold, the checks beside the tests, and their sum in the last line.
// `node test/run.mjs test/core` runs some of the tests alone, `--checks` the checks; `--all-zones` repeats all tests in
// every time zone.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { WITHOUT_CHROMIUM, ensureChromium } from '../scripts/chromium.mjs';

const SLOWEST = 10;
/** Room for young objects: checks and tests make so many that collecting them took a fifth of the time. */
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=256`.trim();
/**
 * The checker of types and esbuild are over before their garbage is worth collecting: without that they take a third
 * less time.
 */
const GO = { GOGC: 'off', GOMEMLIMIT: '3GiB' };
const BUILD = ['esbuild.config.mjs', '--quiet'];
const CHECKS = [
  // Each file by the tsconfig.json that is nearest: core's has no window and no Node.
  ['types and oxlint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--type-check', '.'], GO],
  ['eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
];

const given = process.argv.slice(2);
const filters = given.filter((argument) => !argument.startsWith('--'));
const sum = { passed: 0, failed: 0 };

const isCheck = given.includes('--checks');
// A browser may have to be fetched first: what needs none goes on meanwhile.
const finding = isCheck ? null : ensureChromium();
// The checks need nothing that is built.
const checks = isCheck || filters.length === 0 ? runChecks() : null;
// Of what earlier sources have left, nothing is tested.
rmSync('pkg/cli/dist', { recursive: true, force: true });
await runCheck('build', () => run(BUILD, GO));
if (isCheck) {
  await checks;
  process.exit(sum.failed > 0 ? 1 : 0);
}
const chromium = await finding;
if (chromium === null) {
  console.error(WITHOUT_CHROMIUM);
  sum.failed += 1;
}
await Promise.all([checks, runTests()]);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

/** One after another: they share a core, and the tests have the other. */
async function runChecks() {
  await runCheck('format', checkFormat);
  for (const [name, args, env] of CHECKS) await runCheck(name, () => run(args, env));
}

/**
 * Prettier's format. Oxfmt says in a thirtieth of the time that a file has it; of those that it would write in another way,
 * Prettier is the judge. Where it names anything but files, Prettier reads all.
 */
async function checkFormat() {
  const { status, output } = await run(['node_modules/oxfmt/bin/oxfmt', '--list-different', '.']);
  if (status === 0) return { status, output };
  const named = output.split('\n').filter((line) => line !== '');
  const files = named.length > 0 && named.every((line) => existsSync(line)) ? named : ['.'];
  return run([
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level',
    'warn',
    '--ignore-unknown',
    ...files,
  ]);
}

async function runCheck(name, check) {
  const started = Date.now();
  const { status, output } = await check();
  console.log(`${name}: ${status === 0 ? 'clean' : 'failed'}, ${secondsSince(started)} s`);
  if (status === 0) return;
  console.log(output);
  sum.failed += 1;
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'small-wins-tests-'));
  const file = join(folder, 'report.json');
  const { status, output } = await run(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--silent',
      // The report leaves out what went wrong outside of a test: this one prints it.
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
      // What one project has made of a module the others take. No run trusts what an earlier one has left.
      '--experimental.fsModuleCache',
      `--experimental.fsModuleCachePath=${join(folder, 'modules')}`,
      ...filters,
    ],
    {
      ...GO,
      NO_COLOR: '1',
      ...(given.includes('--all-zones') && { ZONES: 'all' }),
      ...(chromium !== null && { CHROMIUM: chromium }),
    },
  );
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  const failures = failuresIn(report);
  for (const failure of failures) console.log(`\n${failure}\n`);
  // A suite that cannot even be read, or a worker that dies, fails without a failed test.
  const failed = Math.max(failures.length, report.numFailedTests, status === 0 ? 0 : 1);
  if (failed > 0 && failures.length === 0) console.log(output);
  printSlowest(report);
  console.log(`tests: ${report.numPassedTests} passed, ${failed} failed`);
  sum.passed += report.numPassedTests;
  sum.failed += failed;
}

/** Runs Node without holding up what runs beside it. */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
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

/** A file counts once for each zone it runs in. */
function printSlowest({ testResults }) {
  const times = new Map();
  for (const { name, startTime, endTime } of testResults) {
    const path = relative(process.cwd(), name);
    times.set(path, (times.get(path) ?? 0) + (endTime - startTime));
  }
  const slowest = [...times].sort(([, one], [, other]) => other - one).slice(0, SLOWEST);
  if (slowest.length < SLOWEST) return;
  console.log('The slowest files, in seconds:');
  for (const [path, time] of slowest)
    console.log(`${(time / 1000).toFixed(1).padStart(7)}  ${path}`);
}

function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000);
}
