import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import { readCheckbox } from '../markdown/checkbox';
import { KeptMeaning } from '../markdown/kept-meaning';
import { blocksAt } from '../markdown/block-at';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits, findDifference } from '../markdown/text-edit';
import type { Entry, Kind, ParsedNote } from '../notes/entry';
import type { StepRefusal } from './log-refusal';
import { tagInsertion } from './tag-edit';

/** How a vault completes micro-steps. */
export interface CompletionRules {
  readonly today: Day;
  /** the character of a done task */
  readonly checkbox: string;
  /** how a completion date is written: as Tasks writes it if Tasks is on, else as an inline field */
  readonly date: 'tasks' | 'field';
  /** reads the note as the index does, with its own day */
  readonly parse: (text: string) => ParsedNote;
  /** toggles the task on a line as the Tasks plugin does and returns the new line or lines; null if Tasks is off */
  readonly toggleTask: ((line: string) => string) | null;
  /** how long it took, if a timer ran: written with the step, unless the step has minutes itself */
  readonly minutes?: number;
  /** what it is, if not a micro-step: an open task that is a win is completed alike */
  readonly kind?: Kind;
}

type Completion = { readonly edits: readonly TextEdit[] } | { readonly error: StepRefusal };

/**
 * Completes the micro-step on a line (0-based): ticks its checkbox, and dates it if the note gives it no day. Tasks
 * does it where it can, with everything else it knows about the task, such as its recurrence. The error says why
 * nothing is done.
 */
export function completeStep(text: string, line: number, rules: CompletionRules): Completion {
  const entry = stepOn(rules.parse(text), text, line, rules.kind);
  if (entry === null) return { error: { kind: 'no-step' } };
  if (entry.state === 'done') return { error: { kind: 'done' } };

  const completed = completion(text, entry, rules);
  if ('error' in completed) return completed;
  const disturbed = new KeptMeaning(text).disturbedLine(completed.edits);
  if (disturbed === null) return completed;
  return { error: { kind: 'disturbs', line: disturbed } };
}

/** The edits that complete a step, whatever else they may do. */
function completion(text: string, entry: Entry, rules: CompletionRules): Completion {
  const timed = withMinutes(text, entry, rules);
  if (timed !== null) {
    const { minutes: _, ...others } = rules;
    const done = completion(timed.text, timed.step, others);
    if ('error' in done) return done;
    return { edits: [findDifference(text, applyEdits(timed.text, done.edits), 0)] };
  }
  const { from = 0, end = 0 } = readOutline(text).lines[entry.line] ?? {};
  const written = text.slice(from, end);
  const checkbox = readCheckbox(written);
  if (checkbox === null) return { error: { kind: 'no-checkbox' } };

  const byTasks = rules.toggleTask?.(written);
  if (byTasks !== undefined && byTasks !== written) {
    const edits = [findDifference(written, byTasks, from)];
    const done = afterwards(text, edits, entry, rules);
    if (done !== null) return { edits: done };
  }
  const at = from + checkbox.column;
  const check = { from: at, to: at + checkbox.character.length, text: rules.checkbox };
  const done = afterwards(text, [check], entry, rules);
  return done === null
    ? { error: { kind: 'not-done-mark', checkbox: rules.checkbox } }
    : { edits: done };
}

/** The note with the step's minutes before its mark; null if there are none to write. */
function withMinutes(
  text: string,
  step: Entry,
  { minutes, parse }: CompletionRules,
): { readonly text: string; readonly step: Entry } | null {
  const [mark] = step.marks;
  if (minutes === undefined || mark === undefined || step.minutes !== null) return null;
  const at = (readOutline(text).lines[mark.line]?.from ?? 0) + mark.from;
  const timed = applyEdits(text, [{ from: at, to: at, text: `(${minutes}m) ` }]);
  const found = parse(timed).entries.find(
    ({ kind, line, text, ...entry }) =>
      kind === step.kind && line === step.line && text === step.text && entry.minutes === minutes,
  );
  return found === undefined ? null : { text: timed, step: found };
}

/** The step whose text is on a line. */
function stepOn(
  { entries }: ParsedNote,
  text: string,
  line: number,
  of: Kind = 'step',
): Entry | null {
  const steps = entries.filter(({ kind }) => kind === of);
  const { from = 0, end = 0 } = readOutline(text).lines[line] ?? {};
  const offsets = Array.from({ length: end - from }, (_, index) => from + index);
  const block = blocksAt(text, offsets).find(({ pieces }) => pieces.some((p) => p.line === line));
  return steps.find((entry) => entry.line === (block?.line ?? line)) ?? null;
}

/** The edits, with a completion date if the step has no day after them; null if they do not complete it. */
function afterwards(
  text: string,
  edits: readonly TextEdit[],
  step: Entry,
  { today, date, parse }: CompletionRules,
): readonly TextEdit[] | null {
  const edited = applyEdits(text, edits);
  const { lines } = readOutline(edited);
  // Tasks puts the next task of a recurring one above or below it.
  const done = parse(edited).entries.find(
    (entry) =>
      entry.kind === step.kind &&
      entry.state === 'done' &&
      entry.text === step.text &&
      (entry.line === step.line || entry.line === step.line + 1),
  );
  if (done === undefined) return null;
  if (done.day !== null) return edits;

  const stamp = date === 'tasks' ? `✅ ${formatDay(today)}` : `[completion:: ${formatDay(today)}]`;
  const line = lines[done.line];
  const block = blocksAt(
    edited,
    done.marks.map((m) => (lines[m.line]?.from ?? 0) + m.from),
  )[0];
  const edit = line && block && tagInsertion(edited, { block, number: done.line, line }, stamp);
  return edit ? [findDifference(text, applyEdits(edited, [edit]), 0)] : edits;
}
