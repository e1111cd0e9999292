import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { parse as parseYaml } from 'yaml';
import { blockInsertion } from '../../src/core/code-block/block-text';
import { appendEntry } from '../../src/core/logging/append-entry';
import { completeStep } from '../../src/core/logging/complete-step';
import type { EntryChange } from '../../src/core/editing/entry-change';
import { editEntry } from '../../src/core/editing/edit-entry';
import { putItem } from '../../src/core/editing/put-item';
import { takeItem } from '../../src/core/editing/taken-item';
import { isEmptyItem } from '../../src/core/logging/list-item';
import { logLine } from '../../src/core/logging/log-line';
import { markAsStep, toggleMark } from '../../src/core/logging/toggle-mark';
import { setPulse } from '../../src/core/logging/set-pulse';
import { undoLine } from '../../src/core/logging/undo-line';
import { blocksAt } from '../../src/core/markdown/block-at';
import { readOutline } from '../../src/core/markdown/outline';
import type { TextEdit } from '../../src/core/markdown/text-edit';
import { applyEdits, findDifference } from '../../src/core/markdown/text-edit';
import type { Entry, ParsedNote } from '../../src/core/notes/entry';
import { readPulse } from '../../src/core/notes/pulse';
import { changeProperties } from '../../src/core/notes/property-edit';
import type { MergeOptions } from '../../src/core/review/note-merge';
import { mergeNote } from '../../src/core/review/merge-note';
import { findRegions } from '../../src/core/review/regions';
import { EDIT_RULES } from '../core/editing/edit-rules';
import { DAY, RULES, aWin } from '../core/logging/rules';

/** A law that a write holds to on any note; throws where it does not. */
export type Law = (note: string, choices: readonly number[]) => void;

const read = (text: string): ParsedNote => RULES.parse(text, DAY);
const LINE_END = /\r\n|[\r\n]/;

/** An entry as it is to stay, wherever its line is by then. */
function unplaced(entry: Entry): unknown {
  // Of a note whose comments pair the wrong way round, a marker may be an entry's words.
  const text = entry.text.replace(/sha=[0-9a-f]{16}/g, 'sha');
  return { ...entry, text, line: 0, marks: entry.marks.map((mark) => ({ ...mark, line: 0 })) };
}

function lineOf(note: string, choice = 0): number {
  return choice % note.split(LINE_END).length;
}

/** The lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return readOutline(text).lines.map(({ from, next }) => text.slice(from, next));
}

/** The lines of a text without their ends and a byte order mark; a blank last one too. */
function bodyLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(LINE_END);
}

/** The lines of a note that none of the edits touches, nor another line of their block. */
function untouched(note: string, edits: readonly TextEdit[]): Set<number> {
  const { lines } = readOutline(note);
  const isTouched = lines.map(({ from, end }) =>
    edits.some((edit) => edit.from <= end && edit.to >= from),
  );
  const ends = lines.filter(({ isBlank }) => !isBlank).map(({ end }) => end - 1);
  for (const { line, pieces } of blocksAt(note, ends)) {
    const own = [line, ...pieces.map((piece) => piece.line)];
    if (own.some((each) => isTouched[each])) for (const each of own) isTouched[each] = true;
  }
  return new Set(isTouched.flatMap((touched, number) => (touched ? [] : [number])));
}

/**
 * Entries that stand on lines that no edit touches are there afterwards, in their order, and only touched lines have
 * others.
 */
function holdEntries(note: string, edits: readonly TextEdit[], after: string): void {
  const kept = untouched(note, edits);
  const isKept = ({ line, marks }: Entry) =>
    kept.has(line) && marks.every((mark) => kept.has(mark.line));
  const before = read(note).entries;
  const now = read(after).entries.map((entry) => JSON.stringify(unplaced(entry)));
  let at = 0;
  for (const entry of before.filter(isKept)) {
    const found = now.indexOf(JSON.stringify(unplaced(entry)), at);
    ok(found !== -1, `the entry of line ${entry.line + 1} is not what it was`);
    at = found + 1;
  }
}

/** As many lines are code as before, besides those added. */
function holdCode(note: string, after: string, added: number): void {
  strictEqual(codeOf(after), codeOf(note) + added, 'lines are code, or none, that were not');
}

function codeOf(text: string): number {
  return readOutline(text).lines.filter(({ isCode, isBlank }) => isCode && !isBlank).length;
}

const WORDS = [
  'Ran 5 km',
  'a `b',
  '100%% sure',
  '<!-- x',
  '- [ ] y',
  '#lesson z',
  '[[Goal]] %%',
  '$1 and $2',
];
const HEADINGS = ['## Wins', '## Missing', '', '### Sub'];

function logged(note: string, [words = 0, heading = 0]: readonly number[]) {
  const made = logLine(aWin(WORDS[words % WORDS.length] ?? ''), RULES);
  if ('error' in made) return null;
  const place = { heading: HEADINGS[heading % HEADINGS.length] ?? '', checkbox: 'x' };
  const result = appendEntry(note, made, place, read);
  return 'error' in result ? null : { ...result, made };
}

function log(note: string, chosen: readonly number[]): void {
  const result = logged(note, chosen);
  if (result === null) return;
  const before = read(note);
  const after = read(result.text);
  const { text, line, made } = result;
  const others = after.entries.filter((entry) => entry.line !== line);
  deepStrictEqual(others.map(unplaced), before.entries.map(unplaced));
  const added = after.entries.filter((entry) => entry.line === line).map(({ kind }) => kind);
  deepStrictEqual(added.sort(), [...made.kinds].sort());
  holdCode(note, text, 0);
  const { from, to } = findDifference(note, text, 0);
  // An empty item is filled, and its checkbox with it.
  ok(/^[\s[\]]*$/.test(note.slice(from, to)), 'bytes are gone');
}

function undo(note: string, chosen: readonly number[]): void {
  const result = logged(note, chosen);
  if (result === null) return;
  strictEqual(undoLine(result.text, note, result.text), note);
  const [, , at = 0, words = 0] = chosen;
  const lines = linesOf(result.text);
  lines.splice(at % (lines.length + 1), 0, `${WORDS[words % WORDS.length] ?? ''}\n`);
  const changed = lines.join('');
  const undone = undoLine(changed, note, result.text);
  if (undone !== null) holdEntries(changed, [findDifference(changed, undone, 0)], undone);
}

function toggle(note: string, [start = 0, more = 0]: readonly number[]): void {
  const first = lineOf(note, start);
  const range = { first, last: Math.min(first + (more % 4), note.split(LINE_END).length - 1) };
  const rules = { marks: RULES.marks, mark: 'win', tag: 'win' } as const;
  const once = toggleMark(note, range, rules);
  const after = applyEdits(note, once.edits);
  holdEntries(note, once.edits, after);
  holdCode(note, after, 0);
  const twice = toggleMark(after, range, rules, once.former);
  strictEqual(applyEdits(after, twice.edits), note, 'twice is not the same note');
  ok(once.edits.length > 0 || once.refused.length > 0, 'nothing was done, and nothing said');
}

function markStep(note: string, [start = 0, more = 0]: readonly number[]): void {
  const first = lineOf(note, start);
  const range = { first, last: Math.min(first + (more % 4), note.split(LINE_END).length - 1) };
  const rules = { marks: RULES.marks, tag: 'step' };
  const once = markAsStep(note, range, rules);
  const after = applyEdits(note, once.edits);
  holdEntries(note, once.edits, after);
  holdCode(note, after, 0);
  const twice = markAsStep(after, range, rules);
  strictEqual(applyEdits(after, twice.edits), after, 'twice is not the same note');
}

function complete(note: string, [which = 0, minutes = 0, form = 0]: readonly number[]): void {
  const steps = read(note).entries.filter(({ kind, state }) => kind === 'step' && state !== 'done');
  const step = steps[which % Math.max(steps.length, 1)];
  const line = step?.line ?? lineOf(note, which);
  const rules = {
    today: DAY,
    checkbox: 'x',
    date: form % 2 === 0 ? 'tasks' : 'field',
    parse: read,
    toggleTask:
      form % 3 === 0 ? (task: string) => `${task.replace('[ ]', '[x]')} ✅ 2026-11-20` : null,
    ...(minutes % 2 === 0 ? {} : { minutes: 5 }),
  } as const;
  const done = completeStep(note, line, rules);
  if ('error' in done) return;
  const after = applyEdits(note, done.edits);
  holdEntries(note, done.edits, after);
  holdCode(note, after, 0);
  strictEqual(read(after).entries.length, read(note).entries.length);
  ok('error' in completeStep(after, line, rules), 'a step that is done was done again');
}

const CHANGES: readonly EntryChange[] = [
  ...WORDS.map((words) => ({ kind: 'words', words }) as const),
  { kind: 'day', day: DAY - 3 },
  { kind: 'kind', of: 'lesson' },
  { kind: 'areas', areas: ['health/running'] },
  { kind: 'areas', areas: [] },
  { kind: 'goal', off: [], link: 'Goal' },
  { kind: 'goal', off: ['Goal', 'c'], link: null },
  { kind: 'state', isDone: true },
  { kind: 'state', isDone: false },
  { kind: 'unmark' },
  { kind: 'keep' },
  { kind: 'delete' },
];

function edit(note: string, [which = 0, change = 0, at = 0, words = 0]: readonly number[]): void {
  const { entries } = read(note);
  const entry = entries[which % Math.max(entries.length, 1)];
  const wanted = CHANGES[change % CHANGES.length];
  if (entry === undefined || wanted === undefined) return;
  const result = editEntry(note, { entry, read: entries }, wanted, EDIT_RULES);
  if ('error' in result) return;
  const { text } = result;
  holdLine(note, text, entry);
  const own = (each: Entry) => each.line === entry.line;
  const others = entries.filter((each) => !own(each));
  const isGone = wanted.kind === 'delete';
  const now = read(text).entries.filter((each) => isGone || !own(each));
  deepStrictEqual(now.map(unplaced), others.map(unplaced));
  strictEqual(undoLine(text, note, text), note);

  // What another program writes meanwhile is kept by the edit, and by its undo.
  const lines = linesOf(note);
  lines.splice(at % (lines.length + 1), 0, `${WORDS[words % WORDS.length] ?? ''}\n`);
  const synced = lines.join('');
  const later = editEntry(synced, { entry, read: entries }, wanted, EDIT_RULES);
  if (!('error' in later)) holdLine(synced, later.text, later.before);
}

/** An item is moved out of the note into another, which has the note's lines in another order. */
function move(note: string, [which = 0, turn = 0]: readonly number[]): void {
  const { entries } = read(note);
  const entry = entries[which % Math.max(entries.length, 1)];
  if (entry === undefined) return;
  const taken = takeItem(note, { entry, read: entries }, EDIT_RULES);
  if ('error' in taken) return;
  const count = taken.below.length + 1;
  const lines = linesOf(note);
  const { from, to } = findDifference(note, taken.text, 0);
  strictEqual(note.slice(0, from) + note.slice(to), taken.text, 'something was written');
  const own = new Set(taken.entries.map(({ line }) => line + entry.line));
  const others = entries.filter((each) => !own.has(each.line));
  deepStrictEqual(read(taken.text).entries.map(unplaced), others.map(unplaced));
  strictEqual(read(taken.text).entries.length + taken.entries.length, entries.length);
  const gone = bodyLines(note).length - bodyLines(taken.text).length;
  ok(gone === count || taken.text.replace(/^\uFEFF/, '') === '', 'other lines are gone');
  strictEqual(undoLine(taken.text, note, taken.text), note);

  const at = turn % lines.length;
  const target = [...lines.slice(at), ...lines.slice(0, at)].join('');
  const put = putItem(target, taken, { ...EDIT_RULES, heading: '## Wins', day: DAY });
  if ('error' in put) return;
  const left = bodyLines(put.text);
  for (const line of bodyLines(target)) {
    ok(left.includes(line) || isEmptyItem(line), 'a line of the other note is gone');
  }
  for (const line of taken.below) ok(left.some((each) => each.endsWith(line)));
  ok(left.some((each) => each.endsWith(taken.words)));
  const said = (some: readonly Entry[]) =>
    some.map(({ marks, ...each }) => JSON.stringify([{ ...each, line: 0 }, marks.length])).sort();
  const wanted = [...read(target).entries, ...taken.entries];
  deepStrictEqual(said(read(put.text).entries), said(wanted));
  strictEqual(undoLine(put.text, target, put.text), target);
}

/** Every byte is kept but those of the lines of one entry. */
function holdLine(note: string, after: string, entry: Entry): void {
  if (note === after) return;
  const { from, to } = findDifference(note, after, 0);
  const { lines } = readOutline(note);
  const block = blocksAt(
    note,
    lines.filter(({ isBlank }) => !isBlank).map(({ end }) => end - 1),
  ).find(({ line }) => line === entry.line);
  const own = [entry.line, ...(block?.pieces.map(({ line }) => line) ?? [])];
  const start = lines[Math.min(...own)]?.from ?? 0;
  const end = lines[Math.max(...own)]?.next ?? 0;
  // A line at the end goes with the line end before it; of equal lines any may be called the one that is gone.
  const isWhole = note.slice(0, from) === after.slice(0, from) && after.length < note.length;
  ok((from >= start && to <= end) || isWhole, 'bytes of another line are not what they were');
  // What follows the last line end is a line too, if a blank one.
  const left = new Set(bodyLines(after));
  for (const [number, line] of linesOf(note).entries()) {
    if (own.includes(number)) continue;
    ok(left.has(line.replace(/[\r\n]+$/, '')), `line ${number + 1} is gone`);
  }
}

function insertBlock(note: string, [at = 0]: readonly number[]): void {
  const edit = blockInsertion(note, at % (note.length + 1), 'view: week');
  if (edit === null) return;
  const after = applyEdits(note, [edit]);
  strictEqual(note.slice(edit.from, edit.to).trim(), '', 'words are gone');
  deepStrictEqual(read(after).entries.map(unplaced), read(note).entries.map(unplaced));
  holdCode(note, after, 2);
}

const VALUES = ['open the file', 3, undefined, ['a', 'b: c'], 'x # y', '---', '%%', '- a'];

function property(note: string, [name = 0, value = 0]: readonly number[]): void {
  const change = {
    name: ['step', 'days', 'small-wins', 'list'][name % 4] ?? '',
    value: VALUES[value % VALUES.length],
  };
  const yaml = (text: string) => parseYaml(text, { logLevel: 'silent' }) as unknown;
  const result = changeProperties(note, [change], yaml);
  if ('error' in result) return;
  deepStrictEqual(read(result.text).entries.map(unplaced), read(note).entries.map(unplaced));
  deepStrictEqual(changeProperties(result.text, [change], yaml), { text: result.text });
}

const PULSE = /[[(]pulse:: ?\d*[\])]/gi;

function pulse(note: string, [value = 0, heading = 0]: readonly number[]): void {
  const wanted = 1 + (value % 5);
  const place = { heading: HEADINGS[heading % HEADINGS.length] ?? '', checkbox: 'x' };
  const result = setPulse(note, wanted, place, read);
  if ('error' in result) return;
  const { text } = result;
  // To an entry the field is one of its numbers.
  const unpulsed = (entry: Entry) => ({
    ...entry,
    line: 0,
    marks: entry.marks.map(({ tag }) => tag),
    metrics: { ...entry.metrics, pulse: 0 },
    text: entry.text.replace(PULSE, '').replace(/\s+/g, ''),
  });
  deepStrictEqual(read(text).entries.map(unpulsed), read(note).entries.map(unpulsed));
  holdCode(note, text, 0);
  strictEqual(readPulse(text, () => ({})).value, wanted);
  const { from, to } = findDifference(note, text, 0);
  // An empty item is filled, and its checkbox with it; what a field said before is a number.
  ok(/^[\s[\]0-9]*$/.test(note.slice(from, to)), 'words are gone');
  deepStrictEqual(setPulse(text, wanted, place, read), { text });
  strictEqual(undoLine(text, note, text), note);
}

const SECTIONS = [['- a'], ['- a', '- b'], ['- x \\#win'], ['| a | b |', '| - | - |', '| 1 | 2 |']];

function sections(choice = 0) {
  return ['wins', 'numbers', 'goals'].map((name, at) => {
    const lines = SECTIONS[(choice + at) % SECTIONS.length] ?? [];
    return { name, markdown: `## ${name}\n\n${lines.join('\n')}\n` };
  });
}

/** The bytes that are no region's: what a review may never change. */
function outsideRegions(text: string): string {
  const found = findRegions(text, readOutline(text));
  if ('error' in found) return text;
  const { lines } = readOutline(text);
  const edits = found.regions.map(({ beginLine, endLine }) => ({
    from: lines[beginLine]?.from ?? 0,
    to: lines[endLine]?.end ?? 0,
    text: '',
  }));
  return applyEdits(text, edits);
}

function merge(
  note: string,
  [week = 0, at = 0, words = 0, mode = 0, end = 0]: readonly number[],
): void {
  const options: MergeOptions = {
    period: { kind: 'week', first: 20_773, last: 20_779 },
    freeText: [{ name: 'reflect', markdown: '## Reflect\n\n- What worked?\n' }],
    template: null,
    restore: mode % 2 === 0,
    onEdited: (['keep', 'replace', 'below'] as const)[mode % 3] ?? 'keep',
  };
  const made = mergeNote(note, sections(week), options);
  if ('error' in made) return;
  holdMerge(note, made.text, 'replace');
  const lines = linesOf(made.text);
  const typed = MERGED[words % MERGED.length] ?? '';
  lines.splice(at % (lines.length + 1), end % 5 === 0 ? 1 : 0, typed + (end % 2 ? '\n' : '\r\n'));
  const edited = lines.join('');
  const news = mergeNote(edited, sections(week + 1), options);
  if ('error' in news) return;
  holdMerge(edited, news.text, options.onEdited);
  const again = mergeNote(news.text, sections(week + 1), options);
  ok('error' in again || again.text === news.text, 'a second run is not the same note');
}

const MERGED = [
  'mine', '- mine #win', '```', '%%', '<!--', '- [ ] x #step', '', '> a', '%% small-wins:end wins sha=0123456789abcdef %%',
  '%% small-wins:begin goals week:2026-11-16 %%', '    code', '$$', '[a]: b', '---', '100%%',
]; // prettier-ignore

function holdMerge(before: string, after: string, onEdited: MergeOptions['onEdited']): void {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  const kept = words(outsideRegions(after));
  let at = 0;
  for (const word of words(outsideRegions(before))) {
    // A place of a template is written over.
    if (/^\{\{.*\}\}$/.test(word)) continue;
    const found = kept.indexOf(word, at);
    ok(found !== -1, `“${word}” is gone`);
    at = found + 1;
  }
  const entries = read(before).entries.map(unplaced);
  const now = read(after).entries.map(unplaced);
  // What is moved out of a region counts from then on.
  if (onEdited === 'keep') deepStrictEqual(now, entries);
  else
    for (const entry of entries)
      ok(
        now.some((each) => JSON.stringify(each) === JSON.stringify(entry)),
        'an entry is gone',
      );
}

/** Every write to a note that core makes, by its name. */
export const LAWS: Readonly<Record<string, Law>> = {
  log,
  undo,
  toggle,
  'mark as step': markStep,
  complete,
  edit,
  move,
  'insert block': insertBlock,
  property,
  pulse,
  merge,
};
