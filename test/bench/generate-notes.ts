import { formatDay, type Day } from '../../src/core/calendar/day';
import {
  AREAS,
  CODE,
  LESSONS,
  OPENINGS,
  PROJECTS,
  SENTENCES,
  SETBACKS,
  STEPS,
  TASKS,
  WINS,
} from './note-phrases';
import { randomFrom, type Random } from './random';

export interface GeneratedVault {
  /** A 32-bit whole number: the same one gives the same notes. */
  readonly seed: number;
  /** How many notes, one a day. */
  readonly count: number;
  /** The day of the first note. */
  readonly from: Day;
}

export interface GeneratedNote {
  /** Relative to the vault: `Journal/2026/11/2026-11-21.md`. */
  readonly path: string;
  readonly text: string;
}

const SHARE_OF_DAYS_WITH_WINS = 0.6;

/**
 * The daily notes of an invented vault, in order of days: about 60 lines and 3 KB each, one to four wins on about 60
 * % of the days, and around them what real notes hold. Notes are made as they are asked for, so a vault of any size
 * needs the memory of one note; a longer vault begins with the shorter one's notes.
 */
export function* generateNotes({ seed, count, from }: GeneratedVault): Generator<GeneratedNote> {
  const random = randomFrom(seed);
  for (let day = from; day < from + count; day++) {
    const date = formatDay(day);
    const path = `Journal/${date.slice(0, 4)}/${date.slice(5, 7)}/${date}.md`;
    yield { path, text: noteText(date, random) };
  }
}

function noteText(date: string, random: Random): string {
  const sections = [
    frontMatter(date, random),
    `# ${date}`,
    paragraph(random, 4),
    `> ${random.pick(SENTENCES)}\n> ${random.pick(SENTENCES)}`,
    '## Plan',
    taskList(date, random),
    '## Wins',
    winList(random),
    '## Log',
    logTable(random),
    paragraph(random, 5),
    '## Notes',
    nestedList(random),
    paragraph(random, 4),
    '```\n' + random.pick(CODE) + '\n```',
    '## Evening',
    eveningList(random),
    `See also [[${random.pick(PROJECTS)}]] and [the forecast](https://example.org/weather/${date}).`,
  ];
  return sections.filter((section) => section !== '').join('\n\n') + '\n';
}

function frontMatter(date: string, random: Random): string {
  const mood = random.whole(1, 5);
  const sleep = random.whole(50, 95) / 10;
  return `---\ndate: ${date}\nmood: ${mood}\nsleep: ${sleep}\ntags:\n  - journal\n---`;
}

function paragraph(random: Random, sentences: number): string {
  const text = [`${random.pick(OPENINGS)}.`];
  while (text.length <= sentences) text.push(random.pick(SENTENCES));
  return text.join(' ');
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

function taskList(date: string, random: Random): string {
  return lines(random.whole(3, 5), () => {
    const task = random.pick(TASKS);
    if (random.chance(0.5)) return `- [x] ${task} ✅ ${date}`;
    return random.chance(0.1) ? `- [-] ${task}` : `- [ ] ${task}\n\t- [ ] ${random.pick(TASKS)}`;
  });
}

function winList(random: Random): string {
  if (!random.chance(SHARE_OF_DAYS_WITH_WINS)) return '';
  return lines(random.whole(1, 4), () => {
    const checkbox = random.chance(0.2) ? '[x] ' : '';
    const time = random.chance(0.5) ? `${clockTime(random)} ` : '';
    const link = random.chance(0.3) ? ` [[${random.pick(PROJECTS)}]]` : '';
    const minutes = random.chance(0.2) ? ` (${random.whole(1, 12) * 5} min)` : '';
    const metric = random.chance(0.15) ? ` [words:: ${random.whole(5, 80) * 10}]` : '';
    return `- ${checkbox}${time}${random.pick(WINS)} #win${random.pick(AREAS)}${link}${minutes}${metric}`;
  });
}

function clockTime(random: Random): string {
  return `${String(random.whole(6, 22)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
}

function logTable(random: Random): string {
  const rows = lines(
    random.whole(3, 6),
    () => `| ${clockTime(random)} | ${random.pick(TASKS)} | ${random.whole(1, 9) * 10} |`,
  );
  return `| time | what | minutes |\n| ----- | ---- | ------: |\n${rows}`;
}

function nestedList(random: Random): string {
  return lines(random.whole(3, 5), (index) => {
    const child = `${random.chance(0.5) ? '*' : '-'} **${random.pick(PROJECTS)}**: ${random.pick(TASKS)}`;
    return `${index + 1}. ${random.pick(SENTENCES)}\n   ${child}`;
  });
}

function eveningList(random: Random): string {
  const items = [`- ${random.pick(OPENINGS)}`];
  if (random.chance(0.2)) items.push(`- [x] ${random.pick(STEPS)} #step`);
  if (random.chance(0.08)) items.push(`- ${random.pick(SETBACKS)} #setback`);
  if (random.chance(0.08)) items.push(`- ${random.pick(LESSONS)} #lesson`);
  return items.join('\n');
}
