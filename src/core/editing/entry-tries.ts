import type { Day } from '../calendar/day';
import type { DayLanguages } from '../calendar/day-languages';
import { formatDay } from '../calendar/day';
import type { JournalNote } from '../journal/journal';
import { namedArea } from '../markdown/area';
import { blocksAt } from '../markdown/block-at';
import { escapeEdges, escapeInline, foldWhiteSpace } from '../markdown/inert-text';
import type { TextEdit } from '../markdown/text-edit';
import type { Entry } from '../notes/entry';
import type { EditRefusal, EntryChange } from './entry-change';
import type { EditedBlock } from './edited-block';
import { deletionEdit } from './entry-deletion';
import type { MarkManner } from './entry-edits';
import { areaEdits, dayTries, goalEdits, kindEdits, removals, stateEdit } from './entry-edits';
import { withKeptStart } from './kept-start';
import type { EntryTest } from './kept-entries';
import { rewordingEdits } from './reworded-entry';

/** How a vault's notes are written and read. */
export interface EditRules extends MarkManner {
  /** the character of a done task */
  readonly checkbox: string;
  /** of words for days */
  readonly language: DayLanguages;
  /** how the day on which something was done is written */
  readonly date: 'tasks' | 'field';
  readonly today: Day;
  /** reads the note as the index does */
  readonly read: (text: string) => JournalNote;
}

/** Edits of one entry, and what it has to be after them. */
export interface Try {
  readonly edits: readonly (TextEdit | null)[];
  readonly expected: EntryTest;
}

type Made = { readonly tries: readonly Try[] } | { readonly error: EditRefusal };

/** The ways to change an entry, the best first; the error says why there are none. */
export function triesFor(block: EditedBlock, change: EntryChange, rules: EditRules): Made {
  switch (change.kind) {
    case 'words':
      return wordTries(block, change.words, rules);
    case 'day': {
      // The date that is replaced may be a link to a day's note.
      const expected = expecting({ day: change.day }, ['daySource', 'links']);
      return {
        tries: dayTries(block, change.day).map((edits) => ({ edits, expected })),
      };
    }
    case 'kind': {
      if (change.of === block.entry.kind) return { tries: [{ edits: [], expected: same }] };
      const expected = onlyThe(block.entry, expecting({ kind: change.of }));
      return { tries: [{ edits: kindEdits(block, change.of, rules), expected }] };
    }
    case 'areas':
      return areaTries(block, change.areas, rules);
    case 'goal':
      return goalTries(block, change);
    case 'keep':
      return keepTries(block);
    case 'state':
      return stateTries(block, change.isDone, rules);
    case 'unmark':
      return unmarkTries(block);
    case 'delete': {
      const edit = deletionEdit(block);
      if (edit === null) return { error: { kind: 'has-more' } };
      return { tries: [{ edits: [edit], expected: (_, after) => after === null }] };
    }
  }
}

/** The words as they are typed, then with less and less in them that could mean something else. */
function wordTries(block: EditedBlock, typed: string, rules: EditRules): Made {
  const words = foldWhiteSpace(typed);
  if (words === '') return { error: { kind: 'no-words' } };
  if (words === block.entry.text) return { tries: [{ edits: [], expected: same }] };
  const forms = [
    words,
    escapeInline(escapeEdges(words), () => true),
    escapeInline(escapeEdges(words.replace(MEANING, escape)), () => true),
  ];
  const tries: Try[] = [];
  for (const form of new Set(forms)) {
    const said = saidIn(form, rules);
    const edits = rewordingEdits(block, form);
    if (edits === null) return { error: { kind: 'spread' } };
    if (said !== null) tries.push({ edits, expected: rewordedAs(said) });
  }
  return { tries };
}

const MEANING = /\\[\s\S]|[!-/:-@[-`{-~]/g;

function escape(token: string): string {
  return token.length > 1 ? token : `\\${token}`;
}

const MARKER_LENGTH = 2;

/** What words say by themselves, as an item of a note; null if they would not be one entry. */
function saidIn(words: string, { read, tags }: EditRules): Entry | null {
  const item = `- ${words} #${tags.win}`;
  const [block] = blocksAt(item, [item.length - 1]);
  // `- b` would be a list in a list, `# b` a heading, `[ ] b` a task.
  if (block?.pieces[0]?.column !== MARKER_LENGTH) return null;
  const { entries } = read(item);
  const [only] = entries;
  return only !== undefined && entries.length === 1 && !only.wordless ? only : null;
}

/** The line's own fields stay; a number, a length or a time in the new words is added to them. */
function rewordedAs(said: Entry): EntryTest {
  return (before, after) =>
    after?.text === said.text &&
    isAlike(
      {
        ...before,
        text: said.text,
        wordless: false,
        links: after.links,
        metrics: { ...said.metrics, ...before.metrics },
        minutes: before.minutes ?? said.minutes,
        time: before.time ?? said.time,
      },
      after,
    );
}

function areaTries(block: EditedBlock, areas: readonly string[], rules: MarkManner): Made {
  const edits = areaEdits(block, areas, rules);
  if ('badArea' in edits) return { error: { kind: 'bad-area', area: edits.badArea } };
  const wanted = [...new Set(areas.map((area) => namedArea(area, rules.marks)))];
  const expected = onlyThe(
    block.entry,
    (before, after) => after !== null && isAlike({ ...before, areas: wanted }, after),
  );
  return { tries: [{ edits, expected }] };
}

function goalTries(
  block: EditedBlock,
  { off, link }: Extract<EntryChange, { kind: 'goal' }>,
): Made {
  const isBad = link !== null && /[[\]|#^\p{Cc}\u2028\u2029]/u.test(link);
  if (isBad) return { error: { kind: 'bad-goal', goal: link } };
  const kept = (links: readonly string[]) => links.filter((each) => !off.includes(each));
  const expected: EntryTest = (before, after) => {
    if (after === null) return false;
    const wanted = new Set([...kept(before.links), ...(link === null ? [] : [link])]);
    return (
      wanted.size === after.links.length &&
      after.links.every((each) => wanted.has(each)) &&
      isAlike({ ...before, text: after.text, links: after.links, wordless: after.wordless }, after)
    );
  };
  return { tries: [{ edits: goalEdits(block, off, link), expected }] };
}

function unmarkTries(block: EditedBlock): Made {
  if (block.entry.marks.length === 0) return { error: { kind: 'under-heading' } };
  const removed = removals(block, block.entry.marks);
  const whole = removed.filter((edit) => edit !== null);
  const isWhole = whole.length === removed.length;
  const edits = isWhole ? withKeptStart(block.text, block.lines, block.block, whole) : removed;
  return { tries: [{ edits, expected: onlyThe(block.entry, (_, after) => after === null) }] };
}

function keepTries(block: EditedBlock): Made {
  if (block.entry.isKept === true) return { tries: [{ edits: [], expected: same }] };
  const edits = [block.insertion('[keep:: yes]')];
  return { tries: [{ edits, expected: expecting({ isKept: true }) }] };
}

function stateTries(block: EditedBlock, isDone: boolean, rules: EditRules): Made {
  const box = stateEdit(block, isDone ? rules.checkbox : ' ');
  if (box === null) return { error: { kind: 'no-checkbox' } };
  const state = isDone ? 'done' : 'open';
  const expected = expecting({ state }, ['day', 'daySource']);
  if (!isDone || block.entry.day !== null) return { tries: [{ edits: [box], expected }] };
  const date = formatDay(rules.today);
  const stamp = block.insertion(rules.date === 'tasks' ? `✅ ${date}` : `[completion:: ${date}]`);
  return { tries: [{ edits: [box, stamp], expected }] };
}

const same: EntryTest = (before, after) => after !== null && isAlike(before, after);

/** These fields as given, some free, all others as they were. */
function expecting(given: Partial<Entry>, free: readonly (keyof Entry)[] = []): EntryTest {
  return (before, after) => {
    if (after === null) return false;
    const freed = Object.fromEntries(free.map((name) => [name, after[name]]));
    return isAlike({ ...before, ...freed, ...given }, after);
  };
}

/** One entry as expected; the others of its line stay. */
function onlyThe(entry: Entry, expected: EntryTest): EntryTest {
  return (before, after) =>
    before.kind === entry.kind ? expected(before, after) : same(before, after);
}

/** The same in every field but the places of its marks. */
function isAlike(one: Entry, other: Entry): boolean {
  return saysAll(one) === saysAll(other);
}

function saysAll({ marks: _, metrics, ...others }: Entry): string {
  return JSON.stringify([
    Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1)),
    Object.entries(metrics).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}
