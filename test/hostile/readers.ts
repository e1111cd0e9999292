import { weekFrom } from '../../src/core/calendar/period';
import { momentFormat } from '../../src/core/calendar/moment-format';
import { dayInWords } from '../../src/core/calendar/natural-date';
import { fillTemplate } from '../../src/core/calendar/note-template';
import { readCodeBlock } from '../../src/core/code-block/block-request';
import { appendLine } from '../../src/core/logging/append-line';
import { capturedLine } from '../../src/core/logging/captured-line';
import { toggleMark } from '../../src/core/logging/toggle-mark';
import { areaPath } from '../../src/core/markdown/area';
import { readCheckbox } from '../../src/core/markdown/checkbox';
import { headingName } from '../../src/core/markdown/heading';
import { inertText } from '../../src/core/markdown/inert-text';
import { readOutline } from '../../src/core/markdown/outline';
import { compileMarks } from '../../src/core/markdown/tag';
import { withoutBlankEdges } from '../../src/core/markdown/text-edit';
import { propertyLine } from '../../src/core/notes/front-matter-property';
import { noteParser } from '../../src/core/notes/parse-note';
import { readPause } from '../../src/core/notes/pause-mark';
import { bodyHash } from '../../src/core/review/body-hash';
import { mergeNote } from '../../src/core/review/merge-note';
import { parseSettings } from '../../src/core/settings/settings';
import moment from 'moment';

export const NOTE_DAY = 20_776;
export const DEFAULTS = parseSettings(undefined).settings;
export const MARKS = compileMarks(DEFAULTS.marks);
export const parse = noteParser({
  ...DEFAULTS,
  language: 'en',
  winHeadings: ['Wins'],
  parseYaml: () => ({}),
});
export const PERIOD = weekFrom(20_773);
export const MERGE = {
  period: PERIOD,
  freeText: [{ name: 'reflect', markdown: '## Reflect\n\n- What worked?\n' }],
  template: null,
  restore: false,
  onEdited: 'replace',
} as const;
/** Only a block of a goal asks for goals. */
const BLOCK_RULES = {
  goals: {} as never,
  area: areaPath,
  today: NOTE_DAY,
  language: 'en',
  firstWeekday: 1,
  parseYaml: (yaml: string) => ({ area: yaml }),
} as const;
const english = momentFormat(moment, 'en', 'en');

/** Every way in which core reads a text that somebody else wrote, by a name for messages. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  parse: (text) => parse(`${text} #win\n- #win`, NOTE_DAY),
  'parse without a day': (text) => parse(`#win ${text}\n- #win`, null),
  outline: readOutline,
  append: (text) => appendLine(text, 'words #win', { heading: '## Wins', checkbox: 'x' }),
  toggle: (text) =>
    toggleMark(`${text}\nlast`, { first: 0, last: 0 }, { marks: MARKS, mark: 'win', tag: 'win' }),
  merge: (text) => mergeNote(text, [{ name: 'wins', markdown: '## Wins\n\n- a\n' }], MERGE),
  template: (text) =>
    fillTemplate(text, { title: 'T', day: NOTE_DAY, time: 0, firstWeekday: 1, language: english }),
  inert: inertText,
  edges: withoutBlankEdges,
  hash: bodyHash,
  area: areaPath,
  heading: headingName,
  checkbox: readCheckbox,
  pause: readPause,
  words: (text) => dayInWords(text.slice(0, 100), NOTE_DAY, 'en'),
  captured: (text) => capturedLine(text, NOTE_DAY, 'en'),
  property: (text) => propertyLine(`---\n${text}\nname: 1\n---\n`, 'name'),
  settings: (text) => parseSettings({ marks: { win: [text] }, daily: { folder: text } }),
  'code block': (text) => readCodeBlock(`area: ${text}\n${text}`, BLOCK_RULES),
};

/** The milliseconds of processor time a reader takes, the least of some tries: other programs' time is not its own. */
export function time(read: (text: string) => unknown, text: string, tries: number): number {
  let least = Infinity;
  for (let count = 0; count < tries; count++) {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/** A text this short in time says nothing of growth: the clock and other programs weigh more. */
const FLOOR = 1;
/** Linear time is four times as much for four times the text, squared sixteen times. */
const MOST = 9;

const ATTEMPTS = 6;

/** How many times as long four times the text takes, where that is more than linear; null where it is not. */
export function growth(
  read: (text: string) => unknown,
  textOf: (n: number) => string,
  n: number,
  most = MOST,
): number | null {
  const [short, long] = [textOf(n), textOf(4 * n)];
  // A busy machine may slow any of them, and the first run is the slowest, but not all of them.
  let longer = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    longer = Math.min(longer, time(read, long, 1 + attempt));
    // Fast enough, whatever the shorter text takes.
    if (longer <= most * FLOOR) return null;
    const ratio = longer / Math.max(time(read, short, 4), FLOOR);
    if (ratio <= most) return null;
    if (attempt === ATTEMPTS - 1) return ratio;
  }
  return null;
}

/** How a unit becomes a text of this many characters. */
export const SHAPES: Readonly<Record<string, (unit: string, n: number) => string>> = {
  line: (unit, n) => unit.repeat(Math.ceil(n / unit.length)),
  lines: (unit, n) => `${unit}\n`.repeat(Math.ceil(n / (unit.length + 1))),
  'below a deep line': (unit, n) =>
    `${unit.repeat(Math.ceil(n / 2 / unit.length))}a\n${`${unit}b\n`.repeat(Math.ceil(n / 2 / (unit.length + 2)))}`,
  'with a footnote': (unit, n) =>
    `[^1]: a\n\n${`${unit}\n`.repeat(Math.ceil(n / (unit.length + 1)))}`,
};
