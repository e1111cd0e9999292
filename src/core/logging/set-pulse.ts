import { placeOf } from '../notes/block-mark';
import type { ParsedNote } from '../notes/entry';
import type { PulseField } from '../notes/pulse';
import { pulseFields, pulseOf } from '../notes/pulse';
import { KeptMeaning } from '../markdown/kept-meaning';
import { firstSidesOf } from '../markdown/merge-conflict';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';
import { appendEntry } from './append-entry';
import type { AppendOptions } from './append-line';
import type { LogRefusal } from './log-refusal';

/** A note that says a pulse, or why it could not be written there. */
export type PulsedNote = { readonly text: string } | { readonly error: LogRefusal };

/**
 * Makes a note say a pulse, 1–5: its last field takes the value, an empty one too. A note without a field, or whose
 * last one holds words, gets one as a line of its own, where lines are logged. Everything else is kept, byte for byte.
 */
export function setPulse(
  text: string,
  value: number,
  options: AppendOptions,
  read: (text: string) => ParsedNote,
): PulsedNote {
  const isMerged = firstSidesOf(text) !== null;
  // The last field may be of a side that is not read.
  const last = isMerged ? undefined : pulseFields(text).at(-1);
  const edit = last === undefined || holdsWords(last) ? null : valueEdit(text, last, value);
  if (edit !== null && new KeptMeaning(text).disturbedLine([edit]) === null) {
    const changed = applyEdits(text, [edit]);
    if (saidPulse(changed) === value) return { text: changed };
  }
  const line = { line: `[pulse:: ${value}]`, checkbox: null, kinds: [] };
  const appended = appendEntry(text, line, options, read);
  if ('error' in appended) return appended;
  if (saidPulse(appended.text) !== value) return { error: { kind: 'misread' } };
  return { text: appended.text };
}

/** `[pulse:: tired, but happy]`: its words are the user's. */
function holdsWords({ field }: PulseField): boolean {
  return !FIGURES.test(field.value);
}

const FIGURES = /^[\d\s.,:/+-]*$/;

/** What the fields of a note say: the last that says anything. */
function saidPulse(text: string): number | null {
  return pulseFields(firstSidesOf(text)?.text ?? text).reduce<number | null>(
    (said, { field }) => pulseOf(field.value) ?? said,
    null,
  );
}

/** Replaces the value of a field; null where the field goes on on another line. */
function valueEdit(text: string, { block, field }: PulseField, value: number): TextEdit | null {
  const written = block.text.slice(field.from, field.to);
  const { line, column } = placeOf(block, field.from);
  const { from = 0, end = 0 } = readOutline(text).lines[line] ?? {};
  const at = text.slice(from, end).indexOf(written, Math.max(0, column - 1));
  if (/[\r\n]/.test(written) || at === -1) return null;
  const afterColons = from + at + written.indexOf('::') + 2;
  return { from: afterColons, to: from + at + written.length - 1, text: ` ${value}` };
}
