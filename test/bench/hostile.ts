// Texts that nobody writes, of n, 2n and 4n: no reading may take more than in proportion. A family a line would fill a
// screen, so only the steepest are printed, and every one above its goal.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { openVault } from '../../pkg/cli/src/vault';
import { round } from './measure';

const GOAL = 2.5;
/** Long enough that the clock and the collector of garbage matter little. */
const LEAST_MS = 4;
const MOST_REPEATS = 16_000;
const ROUNDS = 4;
/** Of texts that seem steep: to sixteen times the length. */
const MOST_DOUBLINGS = 4;
const SHOWN = 8;

type Family = readonly [name: string, text: (repeats: number) => string];

const CHARACTERS = [...'`*_[](){}<>#!|\\~=-+:;,.@$%&^"\'/?0 \t\n\r', '\uFEFF', '😀', 'é', '\u0000'];

/** Between a list item's mark and its end, so that it has to be read. */
const inItem = (text: string) => `- one #win ${text} two\n`;

const FAMILIES: readonly Family[] = [
  ...CHARACTERS.flatMap((character): Family[] => {
    const name = JSON.stringify(character);
    return [
      [`a run of ${name}`, (n) => inItem(character.repeat(n))],
      [`${name} and spaces`, (n) => inItem(`${character} `.repeat(n))],
      [`words after ${name}`, (n) => inItem(` ${character}a`.repeat(n))],
      [`lines of ${name}`, (n) => `- #win\n${`${character}\n`.repeat(n)}`],
    ];
  }),
  ...[
    ...[
      '[[',
      '[a](',
      '![[',
      '[^1]: ',
      '<a href="',
      '<!--',
      '<div>',
      '%%',
      '$$',
      '==',
      '~~',
      '**a',
      '_a_',
    ],
    ...[
      '[x:: ',
      '(x:: ',
      '[words:: 1] ',
      '(25 min) ',
      '09:30 ',
      '@(',
      '@yesterday ',
      'yesterday ',
      '2026-11-20 ',
    ],
    ...[
      '3 days ago ',
      '✅ 2026-11-20 ',
      '[[a|b]] ',
      'https://a.b/c ',
      '#win ',
      '#win/a ',
      '^id ',
      '@[[2026-11-19]] ',
    ],
    ...['&amp;', '\\#', '`a``b', '\u200e', 'a\u0301', '| a ', '🏁 delete ', '`` ` '],
  ].map((part): Family => [`in an item: ${part}`, (n) => inItem(part.repeat(n))]),
  ...[
    ...[
      '- #win\n',
      '- [ ] #step\n',
      '> - #win\n',
      '```\n',
      '~~~\n',
      '---\n',
      '| a | #win |\n',
      '# #win\n',
      '<div>\n',
    ],
    ...[
      '%%\n',
      '$$\n',
      '    #win\n',
      '\t- #win\n',
      '1. #win\n',
      '[^1]: #win\n',
      '<<<<<<< a\n',
      '=======\n',
      '#win\n===\n',
    ],
    ...['#pause 2026-01-01\n', '- #win ^a\n', '- 25 min #win\n', '> [!note]\n', '- a\n\n  #win\n'],
  ].map((line): Family => [`lines: ${JSON.stringify(line)}`, (n) => line.repeat(n)]),
  ...['> ', '- ', '1. ', '* > '].map((part): Family => [
    `nested: ${part}`,
    (n) => `${part.repeat(n)}#win\n`,
  ]),
  ['properties in lists', (n) => `---\nrest: ${'['.repeat(n)}\n---\n#win\n`],
  ['properties that name each other', (n) => `---\nrest: &a 1\n${'b: *a\n'.repeat(n)}---\n#win\n`],
  [
    'many properties',
    (n) => `---\nrest: 1\n${Array.from({ length: n }, (_, i) => `k${i}: ${i}\n`).join('')}---\n`,
  ],
  ['many metrics', (n) => inItem(Array.from({ length: n }, (_, i) => `[m${i}:: ${i}]`).join(' '))],
  ['many links', (n) => inItem(Array.from({ length: n }, (_, i) => `[[n${i}]]`).join(' '))],
  ['many areas', (n) => inItem(Array.from({ length: n }, (_, i) => `#win/a${i}`).join(' '))],
];

const root = mkdtempSync(join(tmpdir(), 'small-wins-bench-'));
mkdirSync(join(root, '.obsidian'));
const { read } = openVault({ vault: root, today: '2026-11-20', color: false });
rmSync(root, { recursive: true });

const grown = FAMILIES.map(growth).sort((one, other) => other.ratio - one.ratio);
const above = grown.filter(({ ratio }) => ratio > GOAL);
const shown = grown.slice(0, Math.max(SHOWN, above.length));
console.log(
  alignColumns([
    [
      'a hostile text, the steepest of ' + String(grown.length),
      'n',
      'processor ms of n, 2n, 4n',
      'for twice the text',
      'goal',
    ],
    ...shown.map(({ name, repeats, times, ratio }) => [
      name,
      String(repeats),
      times.map(round).join(', '),
      `${round(ratio)} ×`,
      ratio > GOAL ? `≤ ${GOAL} × — missed` : `≤ ${GOAL} ×`,
    ]),
  ]).join('\n'),
);

interface Growth {
  readonly name: string;
  readonly repeats: number;
  /** of n, 2n and 4n */
  readonly times: readonly number[];
  readonly ratio: number;
}

/**
 * How much longer twice the text takes. What seems steep is measured again on texts twice as long, where real growth
 * only shows more clearly and what else takes the processor less; the longest decides.
 */
function growth(family: Family): Growth {
  let repeats = 500;
  while (repeats < MOST_REPEATS && leastOf(3, family[1](repeats)) < LEAST_MS) repeats *= 2;
  let found = measured(family, repeats, ROUNDS);
  for (let again = 0; again < MOST_DOUBLINGS && found.ratio > GOAL * 0.9; again++) {
    repeats *= 2;
    found = measured(family, repeats, 2 * ROUNDS);
  }
  return found;
}

function measured([name, text]: Family, repeats: number, rounds: number): Growth {
  const texts = [1, 2, 4].map((times) => text(repeats * times));
  const least = texts.map(() => Infinity);
  for (let each = 0; each < rounds; each++) {
    texts.forEach((one, at) => {
      least[at] = Math.min(least[at] ?? Infinity, once(one));
    });
  }
  const [first = NaN, , last = NaN] = least;
  return { name, repeats, times: least, ratio: Math.sqrt(last / first) };
}

/** The first readings are by code that the engine has not compiled yet. */
function leastOf(rounds: number, text: string): number {
  return Math.min(...Array.from({ length: rounds }, () => once(text)));
}

/** Of the processor, which others may be using as well. */
function once(text: string): number {
  global.gc?.();
  const before = process.cpuUsage();
  read('2026-11-20.md', text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
