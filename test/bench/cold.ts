// What a user of the command line waits for: whole processes, each fresh.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { median } from 'simple-statistics';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { dayOf, formatDay } from '../../src/core/calendar/day';
import { generateNotes } from './generate-notes';
import { round, spread, timeInTurn } from './measure';

const CLI = resolve('pkg/cli/dist/cli.mjs');
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

const rows: string[][] = [['work', 'measured', 'against, in the same run', 'ratio', 'goal']];
const root = mkdtempSync(join(tmpdir(), 'small-wins-cold-'));
try {
  benchGenerated();
  benchExample();
  benchFirstPhrase();
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(alignColumns(rows).join('\n'));

function node(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input });
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
  const list = JSON.stringify(files);
  const { work, other, ratio } = timeInTurn(
    7,
    () => node([CLI, 'streak', '--json', '--vault', root, '--today', formatDay(LAST_DAY)]),
    () => node(['-e', READ_ALL], list),
  );
  rows.push([
    `streak --json on ${NOTES} notes, a process`,
    spread(work),
    `a process that reads them and looks for #win ${spread(other)}`,
    `${round(ratio)} ×`,
    '≤ 2 ×',
  ]);
}

function benchExample(): void {
  const { work, other, ratio } = timeInTurn(
    11,
    () => node([CLI, 'today', '--vault', 'test/fixtures/vault', '--today', '2026-11-20']),
    () => node(['-e', '0']),
  );
  rows.push([
    'today on the example vault, a process',
    spread(work),
    `node -e 0 ${spread(other)}`,
    `${round(ratio)} ×`,
    '≤ 2 ×',
  ]);
}

/** The first phrase of a process, in milliseconds as the process itself measures them. */
function benchFirstPhrase(): void {
  for (const [phrase, language] of [
    ['yesterday', 'en'],
    ['last friday', 'en'],
    ['3 days ago', 'en'],
    ['vorgestern', 'de'],
    ['어제', 'ko'],
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
