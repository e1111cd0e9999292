import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCampaign } from '../campaign';
import { CLI, newVault, TODAY } from '../vault';

const NAMES = [
  ...['area', 'step', 'friction', 'cue', 'schedule', 'target', 'start', 'end', 'days', 'identity'],
  ...[
    'for',
    'outcome',
    'aim',
    'by',
    'ladder',
    'order',
    'metrics',
    'status',
    'Status',
    'constructor',
  ],
];
const VALUES = [
  ...['', '~', '0', '-1', '1', '7', '1e309', '.nan', '.inf', '99999999999', '0.1', 'true', '[]', '{}'],
  ...['2026-11-20', '2026-11-10', '2027-01-31', '0001-01-01', '9999-12-31', '2026-02-30', '"٢٠٢٦-١١-٢٠"'],
  ...['daily', 'mon, wed', '3 per week', '31 per month', 'every 3 days', 'every 99999 days', 'per week'],
  ...['250 words', '20 h', '90 min', '60.000 words', '60,000', '1/3', '5 🍎', '-3 km', '0 words', '1e9 words'],
  ...['1, 2, 5, 10 km', '10, 5 words', '1, 1, 1', '[1, 2, [3]]', '[words, km]', 'words', '3 words, 4 km'],
  ...['report', 'report/a', '#win/report', '"[[Other]]"', '[[Other]]', '__proto__', 'done', 'active', 'x'],
  ...['someone who writes', '"<b>bold</b> %% ```"', '"\\u202e\\e[2J"', '|\n  two\n  lines', '🏳️‍🌈', 'end of June'],
]; // prettier-ignore
const LINES = [
  ...[
    '#win/report',
    '#win',
    '[words:: 250] #win/report',
    '[km:: 0.1] [[A]] #win',
    '(20 min) #win/report',
  ],
  ...[
    '[words:: -5] #win/report/a',
    '[words:: 1e300] [[A]] #win',
    '#setback/report',
    '#lesson [[A]]',
  ],
  ...['#step/report', '[[A]] #win @2027-03-01', '[[A]] [pulse:: 4]', '#rest', '#pause'],
];
const COMMANDS = [
  ...[['goals'], ['goals', '--json'], ['today'], ['check'], ['summary'], ['streak', '--goal', 'A']],
  ...[
    ['story', '--goal', 'A'],
    ['review'],
    ['review', '--year', '2026'],
    ['brag'],
    ['list', '--goal', 'A'],
  ],
  ...[['heatmap', '--goal', 'A'], ['milestones'], ['patterns'], ['export', '--goal', 'A']],
];
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt-BR', 'ru', 'ja', 'ko', 'zh', 'ar', 'xx'];
const DAYS = 20;
const PATIENCE_MS = 30_000;
const CODE_IN_WORDS =
  /native code|\[object |\bNaN\b|\bInfinity\b|∞|\bundefined\b|^\s+at .*:\d+:\d+|should not have happened/m;

const QUOTED = /NaN|Infinity/g;

/** Goals with any properties, in any language: every command answers in words, or refuses what it was asked. */
await runCampaign('goals', ({ random, pick, goesOn, fault }) => {
  let tries = 0;
  for (; goesOn(); tries++) {
    const root = newVault();
    const goals = ['A', 'B', 'Other'].map((name) => {
      const properties = NAMES.filter(() => random() < 0.4).map(
        (key) => `${key}: ${pick(VALUES)}\n`,
      );
      const text = `---\nsmall-wins: goal\n${properties.join('')}---\n`;
      writeFileSync(join(root, `${name}.md`), text);
      return text;
    });
    for (let day = 1; day <= DAYS; day++) {
      const lines = Array.from({ length: Math.floor(random() * 4) }, () => `- a ${pick(LINES)}\n`);
      writeFileSync(join(root, `2026-11-${String(day).padStart(2, '0')}.md`), lines.join(''));
    }
    for (const command of Array.from({ length: 4 }, () => pick(COMMANDS))) {
      const args = [...command, '--vault', root, '--today', TODAY, '--lang', pick(LANGUAGES)];
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        encoding: 'utf8',
        timeout: PATIENCE_MS,
        killSignal: 'SIGKILL',
      });
      const told = `${command.join(' ')} in ${args.at(-1) ?? ''} of ${JSON.stringify(goals)}`;
      const said = `${stdout}${stderr}`;
      // A check quotes what YAML made of a value.
      const code = CODE_IN_WORDS.exec(
        command[0] === 'check' ? said.replace(QUOTED, '') : said,
      )?.[0];
      if (signal !== null) fault(`it did not end: ${told}`);
      else if (code !== undefined) fault(`it said ${code}: ${told}`);
      else if (status !== 0 && status !== 2)
        fault(`${String(status)} ${stderr.slice(0, 200)}: ${told}`);
    }
  }
  return tries;
});
