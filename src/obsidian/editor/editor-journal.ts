import type { Day } from '../../core/calendar/day';
import type { Words } from '../../core/words/words';
import type { JournalNote } from '../../core/journal/journal';
import type { MarkTags } from '../../core/markdown/tag';
import type { Entry } from '../../core/notes/entry';
import type { VaultWriter } from '../vault-writer';

/** What the editor needs to know of settings and other plugins. */
export interface EditorRules {
  readonly badges: boolean;
  readonly dots: boolean;
  readonly suggest: boolean;
  readonly marks: MarkTags;
  /** the tag to write for a mark, without `#` */
  readonly tags: { readonly win: string; readonly step: string };
  /** the character to write for a done task */
  readonly checkbox: string;
  /** all characters of done tasks, one after another */
  readonly doneMarks: string;
  readonly countSteps: boolean;
  /** wins may stand without a tag: under headings, in a property */
  readonly hasUntaggedWins: boolean;
  /** the Tasks plugin is on */
  readonly hasTasks: boolean;
  /** BCP 47: the language of dates in words, beside English */
  readonly language: string;
  readonly words: Words;
  /** whether a note is read at all, by its path */
  readonly reads: (path: string) => boolean;
}

/** The journal, the settings and the vault, as far as editors and notes that are read show them. */
export interface EditorJournal {
  /** another object once anything in it has changed; null until the vault's config is read */
  readonly rules: EditorRules | null;
  readonly today: Day;
  readonly writer: Pick<VaultWriter, 'change' | 'check' | 'edit'>;
  /** Reads a text as the index would read it under this path. */
  parse(path: string, text: string): JournalNote;
  /** A note as the index holds it. */
  indexed(path: string): JournalNote | null;
  /** The path of the note whose entry counts in the place of this one of a note; null where it is no copy. */
  copyOf(path: string, entry: Entry): string | null;
  /** Paths of areas, the one used last first. */
  recentAreas(): readonly string[];
  /** What links to goals say between their brackets, the goal used last first. */
  recentGoals(): readonly string[];
  /** Hears of every change of the above. The returned function ends that. */
  onChange(listener: () => void): () => void;
}
