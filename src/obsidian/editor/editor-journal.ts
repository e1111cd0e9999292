import type { Day } from '../../core/calendar/day';
import type { Words } from '../../core/words/words';
import type { JournalNote } from '../../core/journal/journal';
import type { MarkTags } from '../../core/markdown/tag';
import type { Entry } from '../../core/notes/entry';
import type { VaultWriter } from '../vault-writer';

/** What the editor needs to know about settings and other plugins. */
export interface EditorRules {
  readonly badges: boolean;
  readonly dots: boolean;
  readonly suggest: boolean;
  readonly marks: MarkTags;
  /** the tag to write for a mark, without `#` */
  readonly tags: { readonly win: string; readonly step: string };
  /** the character to write for a done task */
  readonly checkbox: string;
  /** all characters of done tasks, as one string */
  readonly doneCharacters: string;
  readonly countSteps: boolean;
  /** wins may lack a tag: under headings, or in a property */
  readonly hasUntaggedWins: boolean;
  /** the Tasks plugin is enabled */
  readonly hasTasks: boolean;
  /** of dates in words */
  readonly dayLanguages: readonly string[];
  readonly words: Words;
  /** whether a note is read at all, by its path */
  readonly reads: (path: string) => boolean;
}

/** The journal, settings and vault, as far as the editor and Reading view show them. */
export interface EditorJournal {
  /** a new object after any change in it */
  readonly rules: EditorRules;
  readonly today: Day;
  readonly writer: Pick<VaultWriter, 'change' | 'check' | 'edit'>;
  /** Reads a text as the index would read it under this path. */
  read(path: string, text: string): JournalNote;
  /** A note as the index holds it. */
  indexed(path: string): JournalNote | null;
  /** The path of the note whose entry counts instead of this one; null if the entry isn't a duplicate. */
  copyOf(path: string, entry: Entry): string | null;
  /** Paths of areas, the most recently used first. */
  recentAreas(): readonly string[];
  /** The display text of links to goals, the most recently used goal first. */
  recentGoals(): readonly string[];
  /** Calls back after every change of the above. Returns a function that unsubscribes. */
  onChange(listener: () => void): () => void;
}
