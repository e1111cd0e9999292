import { KeptMeaning } from '../markdown/kept-meaning';
import { readOutline } from '../markdown/outline';
import { applyEdits } from '../markdown/text-edit';
import { addedItem, filledItem } from './added-item';
import { LinePlaces } from './line-places';
import type { LogRefusal } from './log-refusal';

export interface AppendOptions {
  /** the heading to write under, as the setting holds it: `## Wins`; `''` for the note's end */
  readonly heading: string;
  /** the character of a done task */
  readonly checkbox: string;
  /** if no item shows how to write: as a done task */
  readonly asTask?: boolean;
  /** the character of a checkbox to write, whether the list's items have one or not; null for none */
  readonly ownCheckbox?: string | null;
}

export interface AppendedLine {
  readonly text: string;
  /** the line of the note, 0-based, that now holds the words */
  readonly line: number;
}

/**
 * Appends a line of words to a note as a list item: under the heading, after its last top-level item and before its
 * first sub-heading or the rule of a footer, written like that item; an empty item that a template left there takes
 * the words. A missing heading is added at the note's end. Everything else is kept, byte for byte and in what it
 * means: the first place is taken at which the line is an item of its own and all headings, lists and code are what
 * they were. The error says that there is no such place.
 */
export function appendLine(
  text: string,
  words: string,
  { heading, checkbox, asTask = false, ownCheckbox = null }: AppendOptions,
): AppendedLine | { readonly error: LogRefusal } {
  const meaning = new KeptMeaning(text);
  for (const bullet of BULLETS) {
    const isTask = asTask || ownCheckbox !== null;
    const marker = isTask ? `${bullet}[${ownCheckbox ?? checkbox}] ` : bullet;
    const places = new LinePlaces(text, words, marker, { checkbox, ownCheckbox });
    let tries = 0;
    for (const place of places.under(heading)) {
      if (++tries > MOST_TRIES) break;
      const appended = applyEdits(text, [place]);
      const after = readOutline(appended);
      const line =
        place.from < place.to
          ? filledItem(places.outline, after, place.from)
          : addedItem(places.outline, after, place.from);
      if (line !== null && meaning.disturbedLine([place]) === null) return { text: appended, line };
    }
  }
  return { error: { kind: 'no-place' } };
}

/**
 * The bullets of a first item. Text after it that is indented as deeply as its words would become part of it: the
 * wide bullet keeps out text with three spaces before it, and more than three make code.
 */
const BULLETS = ['- ', '-   '];

/** The first place is nearly always right; in a note of a million broken lines nobody waits for the last. */
const MOST_TRIES = 50;
