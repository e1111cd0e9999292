import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCampaign } from '../campaign';
import { CLI, newVault, TODAY } from '../vault';

/** What names of notes and of their folders are made of: dates, copies, other languages, words of JavaScript, signs. */
const PIECES = [
  ...['2026-11-20', '2026-11-19', '20261118', '18.11.2026', '2026-W47', '2026-11', '2026', '11'],
  ...[
    '24 mars 2026',
    '2026年11月20日',
    '٢٠٢٦-١١-٢٠',
    'Freitag',
    'November',
    '31',
    '0000-00-00',
    '-1',
  ],
  ...[' conflict', ' conflicted copy', ' copy', 'Copy of ', ' (1)', ' 2', '~', '.bak', '_LOCAL_1'],
  ...['.sync-conflict-20261119-080000-ABC', '[from x]', '-PC', '副本', ' (old)', '.md', '.MD'],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'null',
    'undefined',
    '$&',
    '%s',
    '\\d',
    '(',
    '[',
    '*',
    '?',
  ],
  ...[
    ' ',
    '.',
    '-',
    '_',
    '–',
    'é',
    'e\u0301',
    'ß',
    'İ',
    '👩‍👩‍👧',
    '\u202e',
    '\u200b',
    'a',
    'Z',
    '#',
    '^',
    '|',
  ],
];
const LINES = [
  '- a #win',
  '- b [[2026-11-19]] #win/area',
  '- [ ] c #step',
  '- d @2026-11-18 #win',
  '---\nsmall-wins: goal\n---\n- e #win',
  '---\npulse: 4\nrest: true\n---\n',
  '- f [[__proto__]] [constructor:: 2] #win',
  '',
];
const COMMANDS = [
  ['check', '--json'],
  ['check'],
  ['today'],
  ['list', '--json'],
  ['goals'],
  ['streak', '--json'],
  ['review'],
];
const NOTES = 120;
const DEPTH = 3;
const PATIENCE_MS = 30_000;
const CODE_IN_WORDS = /native code|\[object |\bNaN\b|^\s+at .*:\d+:\d+/m;

/** Notes of any name in folders of any name: every command ends, in words, and names only notes that are there. */
await runCampaign('names', ({ random, pick, goesOn, fault }) => {
  const part = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(PIECES)).join('');
  let tries = 0;
  for (; goesOn(); tries++) {
    const root = newVault();
    const names: string[] = [];
    for (let note = 0; note < NOTES; note++) {
      const folders = Array.from({ length: Math.floor(random() * DEPTH) }, part);
      const name = join(...folders, part());
      // Many have another one beside them that they may be a copy of.
      names.push(random() < 0.7 ? name : `${pick([name, ...names])}${pick(PIECES)}`);
    }
    for (const name of names) write(join(root, `${name}.md`), `${pick(LINES)}\n`);
    for (const command of COMMANDS) {
      const { status, signal, stdout, stderr } = spawnSync(
        process.execPath,
        [CLI, ...command, '--vault', root, '--today', TODAY],
        { encoding: 'utf8', timeout: PATIENCE_MS, killSignal: 'SIGKILL' },
      );
      const said = `${stdout}${stderr}`;
      const at = `${command.join(' ')} in ${root}`;
      if (signal !== null) fault(`${at} did not end`);
      else if (status !== 0) fault(`${at} ended with ${String(status)}: ${stderr.slice(0, 200)}`);
      else if (CODE_IN_WORDS.test(said)) fault(`${at} said ${CODE_IN_WORDS.exec(said)?.[0] ?? ''}`);
      else if (command.includes('--json')) {
        for (const path of pathsIn(JSON.parse(stdout))) {
          if (!existsSync(join(root, path))) fault(`${at} names ${path}, which is not there`);
        }
      }
    }
  }
  return tries;
});

/** Writes a note where the disk takes its name: some pieces make one that it refuses, or that is a folder already. */
function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch {
    // Another name then.
  }
}

function pathsIn(document: unknown): string[] {
  if (Array.isArray(document)) return document.flatMap(pathsIn);
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([key, value]) =>
    key === 'path' && typeof value === 'string' ? [value] : pathsIn(value),
  );
}
