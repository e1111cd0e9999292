import { placeOf } from '../notes/block-mark';
import type { ParsedNote } from '../notes/entry';
import type { PulseField } from '../notes/pulse';
import { pulseFields } from '../notes/pulse';
import { KeptMeaning } from '../markdown/kept-meaning';
import { readOutline } from '../markdown/outline';
import type { TextEdit } from '../markdown/text-edit';
import { applyEdits } from '../markdown/text-edit';
import { appendEntry } from './append-entry';
import type { AppendOptions } from './append-line';
import type { LogRefusal } from './log-refusal';

/** A note that says a pulse, or why it could not be written there. */
export type PulsedNote = { readonly text: string } | { readonly error: LogRefusal };

/**
 * Makes a note say a pulse, 1–5: its last field takes the value, an empty one too. A note without a field gets one as
 * a line of its own, where lines are logged. Everything else is kept, byte for byte.
 */
export function setPulse(
  text: string,
  value: number,
  options: AppendOptions,
  read: (text: string) => ParsedNote,
): PulsedNote {
  const last = pulseFields(text).at(-1);
  const edit = last === undefined ? null : valueEdit(text, last, value);
  if (edit !== null && new KeptMeaning(text).disturbedLine([edit]) === null) {
    const changed = applyEdits(text, [edit]);
    if (pulseFields(changed).at(-1)?.field.value === String(value)) return { text: changed };
  }
  const line = { line: `[pulse:: ${value}]`, checkbox: null, kinds: [] };
  const appended = appendEntry(text, line, options, read);
  if ('error' in appended) return appended;
  const isSaid = pulseFields(appended.text).at(-1)?.field.value === String(value);
  return isSaid ? { text: appended.text } : { error: { kind: 'misread' } };
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
