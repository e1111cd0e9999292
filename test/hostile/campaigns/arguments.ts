import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCampaign } from '../campaign';
import { CLI, newVault, NOTE } from '../vault';

const COMMANDS = [
  'today',
  'list',
  'streak',
  'heatmap',
  'patterns',
  'review',
  'export',
  'check',
  'log',
  'nonsense',
];
const OPTIONS = [
  '--vault',
  '--today',
  '--json',
  '--from',
  '--to',
  '--kind',
  '--goal',
  '--area',
  '--week',
  '--range',
  '--year',
  '--on',
  '--at',
  '--lang',
  '--format',
];
const WORDS = [
  '',
  ' ',
  '-',
  '2026-11-20',
  '2026-99-99',
  '0000-00-00',
  '99999-01-01',
  'yesterday',
  'x/y/../z',
  '\u001b[2J',
  '\u009b31m',
  '<%* %>',
  '%%',
  '[[x]]',
  '#win',
  '💪',
  '\u202e',
  'a'.repeat(3_000),
  '__proto__',
  `${NOTE}/x`,
  '/nowhere',
  'NaN',
  '-1',
  '1e309',
];
const CONFIGS = [
  '{',
  '[]',
  'null',
  '""',
  '{"folder":"../x"}',
  '{"format":"\u001b[31m"}',
  '{"folder":{}}',
  '{"format":"[[["}',
];

/** Any arguments on any config: an answer, or a sentence; never a stack trace, an escape sequence or a changed note. */
await runCampaign('arguments', ({ random, pick, goesOn, fault }) => {
  const root = newVault();
  const note = '- a #win\n- [ ] b #step @2026-13-40\n';
  writeFileSync(join(root, NOTE), note);
  mkdirSync(join(root, '.obsidian/plugins/small-wins'), { recursive: true });
  let tries = 0;
  for (; goesOn(); tries++) {
    writeFileSync(join(root, '.obsidian/daily-notes.json'), pick(CONFIGS));
    const args = [pick(COMMANDS)];
    while (random() < 0.7) args.push(pick(random() < 0.5 ? OPTIONS : WORDS));
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    });
    const told = JSON.stringify(args).slice(0, 200);
    if (error !== undefined || status === null || status > 2)
      fault(`${told}: status ${String(status)}`);
    if (/^\s+at .+:\d+:\d+\)?$/m.test(stderr)) fault(`${told}: a stack trace`);
    if (/should not have happened/.test(stderr)) fault(`${told}: ${stderr.slice(0, 200)}`);
    if (/(?![\n\t\r])\p{Cc}/u.test(stdout + stderr)) fault(`${told}: a control character`);
    const text = readFileSync(join(root, NOTE), 'utf8');
    if (args[0] !== 'log' && text !== note) fault(`${told}: the note was changed`);
    writeFileSync(join(root, NOTE), note);
  }
  return tries;
});
