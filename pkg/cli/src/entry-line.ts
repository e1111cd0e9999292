import { formatClock } from '../../../src/core/calendar/clock';
import type { ListedEntry } from '../../../src/core/journal/journal';
import type { Kind, State } from '../../../src/core/notes/entry';
import { neverCounts } from '../../../src/core/notes/entry';
import type { Words } from '../../../src/core/words/words';
import type { Terminal } from './terminal';
import { printable } from './terminal';

const GLYPHS: Readonly<Record<Kind, string>> = {
  win: '●',
  step: '✓',
  setback: '◆',
  lesson: '✦',
  kudos: '♥',
};
const OPEN_GLYPH = '○';
const STATE_WORDS: Readonly<Record<Exclude<State, 'done'>, string>> = {
  open: 'open: counts when done',
  started: 'started: counts when done',
  cancelled: 'cancelled: does not count',
};

/** An entry on one line: its glyph, time, words, then what else is known about it, and why it does not count. */
export function entryLine(entry: ListedEntry, said: Words, { colors }: Terminal): string {
  const glyph = entry.state === 'done' ? GLYPHS[entry.kind] : OPEN_GLYPH;
  const words = printable(entry.text) || said.cli.noWords;
  const about = [
    ...entry.areas.map(printable),
    ...(entry.minutes === null ? [] : [`${entry.minutes} min`]),
    ...Object.entries(entry.metrics).map(([name, value]) => `${printable(name)} ${value}`),
    ...whyNot(entry),
  ];
  return [
    `  ${entry.counts ? colors.green(glyph) : colors.dim(glyph)}`,
    ...(entry.time === null ? [] : [colors.dim(formatClock(entry.time))]),
    entry.counts ? words : colors.dim(words),
    ...(about.length === 0 ? [] : [colors.dim(`· ${about.join(' · ')}`)]),
  ].join(' ');
}

function whyNot({ kind, state, copyOf, day }: ListedEntry): string[] {
  if (state !== 'done') return [STATE_WORDS[state]];
  if (neverCounts(kind)) return [kind];
  if (copyOf !== null) return [`a copy of ${printable(copyOf.path)}:${copyOf.line + 1}`];
  return day === null ? ['no day: its note is no daily note'] : [];
}
