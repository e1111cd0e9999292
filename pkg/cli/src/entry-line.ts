import { formatClock } from '../../../src/core/calendar/clock';
import type { ListedEntry } from '../../../src/core/journal/journal';
import type { Kind } from '../../../src/core/notes/entry';
import { neverCounts } from '../../../src/core/notes/entry';
import type { Words } from '../../../src/core/words/words';
import type { Terminal } from './terminal';
import { printable } from './terminal';
import { writtenAreas } from '../../../src/core/notes/written-areas';

const GLYPHS: Readonly<Record<Kind, string>> = {
  win: '●',
  step: '✓',
  setback: '◆',
  lesson: '✦',
  kudos: '♥',
};
const OPEN_GLYPH = '○';

/** An entry on one line: its glyph, time, words, then what else is known about it, and why it does not count. */
export function entryLine(entry: ListedEntry, said: Words, { colors }: Terminal): string {
  const glyph = entry.state === 'done' ? GLYPHS[entry.kind] : OPEN_GLYPH;
  const words = printable(entry.text) || said.cli.noWords;
  const about = [
    ...writtenAreas(entry).map(printable),
    ...(entry.minutes === null ? [] : [said.entry.minutes(entry.minutes)]),
    ...Object.entries(entry.metrics).map(([name, value]) =>
      said.entry.metric(printable(name), value),
    ),
    ...whyNot(entry, said),
  ];
  return [
    `  ${entry.counts ? colors.green(glyph) : colors.dim(glyph)}`,
    ...(entry.time === null ? [] : [colors.dim(formatClock(entry.time))]),
    entry.counts ? words : colors.dim(words),
    ...(about.length === 0 ? [] : [colors.dim(`· ${about.join(' · ')}`)]),
  ].join(' ');
}

function whyNot({ kind, state, copyOf, day }: ListedEntry, { cli, entry }: Words): string[] {
  if (state !== 'done') return [cli.states[state]];
  if (neverCounts(kind)) return [entry.kind[kind]];
  if (copyOf !== null) return [cli.copyOf(`${printable(copyOf.path)}:${copyOf.line + 1}`)];
  return day === null ? [cli.noDay] : [];
}
