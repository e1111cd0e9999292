// What a user of the command line waits for: whole processes, each fresh.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { median } from 'simple-statistics';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { dayOf, formatDay } from '../../src/core/calendar/day';
import { generateNotes } from './generate-notes';
import { round, spread, timeInTurn } from './measure';

const CLI = resolve('pkg/cli/dist/cli.cjs');
const SEED = 20261121;
const NOTES = 10_000;
const LAST_DAY = dayOf(2026, 11, 21);

/** Reads the files whose names come on standard input, and looks for one tag: what no program could do without. */
const READ_ALL = `
const { readFileSync } = require('node:fs');
let found = 0;
for (const file of JSON.parse(readFileSync(0, 'utf8')))
  if (readFileSync(file, 'utf8').indexOf('#win') >= 0) found++;
process.stdout.write(String(found));
`;

/** Files that changed in the last seconds are not kept from one run to the next. */
const SETTLED_MS = 3_000;

const rows: string[][] = [['work', 'measured', 'against, in the same run', 'ratio', 'goal']];
const root = mkdtempSync(join(tmpdir(), 'small-wins-cold-'));
const env = { ...process.env, XDG_CACHE_HOME: join(root, '..', `${basename(root)}-cache`) };
try {
  benchGenerated();
  benchExample();
  benchFirstPhrase();
} finally {
  rmSync(root, { recursive: true, force: true });
  rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true });
}
console.log(alignColumns(rows).join('\n'));

/** A run after which nothing is kept, and which finds nothing: the first of all, again and again. */
const FIRST = { NODE_DISABLE_COMPILE_CACHE: '1' };

function node(args: readonly string[], input = '', more: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    input,
    env: { ...env, ...more },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function benchGenerated(): void {
  const files: string[] = [];
  for (const { path, text } of generateNotes({
    seed: SEED,
    count: NOTES,
    from: LAST_DAY - NOTES + 1,
  })) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files.push(file);
  }
  mkdirSync(join(root, '.obsidian'));
  writeFileSync(
    join(root, '.obsidian', 'daily-notes.json'),
    JSON.stringify({ folder: 'Journal', format: 'YYYY/MM/YYYY-MM-DD' }),
  );
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLED_MS);
  const list = JSON.stringify(files);
  const streak = [CLI, 'streak', '--json', '--vault', root, '--today', formatDay(LAST_DAY)];
  for (const [how, options, more, goal] of [
    ['the first run: nothing kept', ['--no-cache'], FIRST, '≤ 2 ×'],
    ['--no-cache: compiled code kept', ['--no-cache'], {}, '≤ 2 ×'],
    ['entries kept by a run before', [], {}, '≤ 0.6 ×'],
  ] as const) {
    const { work, other, ratio } = timeInTurn(
      7,
      () => node([...streak, ...options], '', more),
      () => node(['-e', READ_ALL], list),
    );
    rows.push([
      `streak --json on ${NOTES} notes, a process, ${how}`,
      spread(work),
      `a process that reads them and looks for #win ${spread(other)}`,
      `${round(ratio)} ×`,
      goal,
    ]);
  }
}

function benchExample(): void {
  const today = [CLI, 'today', '--vault', 'test/fixtures/vault', '--today', '2026-11-20'];
  for (const [how, options, more] of [
    ['the first run: nothing kept', ['--no-cache'], FIRST],
    ['--no-cache: compiled code kept', ['--no-cache'], {}],
    ['entries kept by a run before', [], {}],
  ] as const) {
    const { work, other, ratio } = timeInTurn(
      11,
      () => node([...today, ...options], '', more),
      () => node(['-e', '0']),
    );
    rows.push([
      `today on the example vault, a process, ${how}`,
      spread(work),
      `node -e 0 ${spread(other)}`,
      `${round(ratio)} ×`,
      '≤ 2 ×',
    ]);
  }
}

/** The first phrase of a process, in milliseconds as the process itself measures them. */
function benchFirstPhrase(): void {
  for (const [phrase, language] of [
    ['yesterday', 'en'],
    ['last friday', 'en'],
    ['3 days ago', 'en'],
    ['vorgestern', 'de'],
    ['어제', 'ko'],
    ['금요일', 'ko'],
    ['3일 전', 'ko'],
    ['11월 3일', 'ko'],
    ['hace 3 días', 'es'],
    ['há 3 dias', 'pt-BR'],
    ['3 дня назад', 'ru'],
    ['أمس', 'ar'],
    ['قبل ٣ أيام', 'ar'],
    ['3 de noviembre', 'es'],
  ] as const) {
    const times = Array.from({ length: 7 }, () =>
      Number(node(['dist/bench-first-phrase.mjs', phrase, language])),
    );
    rows.push([
      `first date in words of a process: ${phrase} (${language})`,
      spread(times),
      '',
      `median ${round(median(times))} ms`,
      '≤ 10 ms',
    ]);
  }
}
