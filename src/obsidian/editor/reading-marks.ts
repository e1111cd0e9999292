import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';
import { readOutline } from '../../core/markdown/outline';
import type { EditorJournal, EditorRules } from './editor-journal';
import type { ShownEntry } from './note-marks';
import { badgeClass, badgeOf, shownEntries } from './note-marks';

/**
 * Shows marks in Reading view: a badge for each tag, a class on lines that count, and the reason on lines that do
 * not. The app has already rendered the tags; this only adds to them.
 */
export function readingMarks(journal: EditorJournal): MarkdownPostProcessor {
  const readings = new LastReading(journal);
  return (element, context) => {
    const { rules } = journal;
    if (!rules.badges && !rules.dots) return;
    const tags = [...element.querySelectorAll<HTMLElement>('a.tag')].filter(
      (tag) => badgeOf(textOf(tag), rules.marks) !== null,
    );
    if (tags.length === 0 && !rules.hasUntaggedWins) return;
    const section = readings.section(element, context, rules);
    showTagged(tags, section, rules);
    if (rules.dots) showUntagged(element, section);
  };
}

/** The entries of a rendered part of a note, and the lines of its top-level list items, if those are known. */
interface RenderedSection {
  readonly shown: readonly ShownEntry[];
  readonly items: readonly number[];
}

/** Reads a note once for all its sections, which are rendered one after another from the same text. */
class LastReading {
  readonly #journal: EditorJournal;

  #last: {
    readonly path: string;
    readonly text: string;
    readonly rules: EditorRules;
    readonly today: number;
    readonly shown: readonly ShownEntry[];
  } | null = null;

  constructor(journal: EditorJournal) {
    this.#journal = journal;
  }

  section(
    element: HTMLElement,
    context: MarkdownPostProcessorContext,
    rules: EditorRules,
  ): RenderedSection {
    const { sourcePath } = context;
    const info = context.getSectionInfo(element);
    // An embed or a callout in the editor: fall back to what the index knows of the note.
    if (info === null) return { shown: this.#indexed(sourcePath, rules), items: [] };
    const { text, lineStart, lineEnd } = info;
    const isInside = (line: number) => line >= lineStart && line <= lineEnd;
    const shown = this.#read(sourcePath, text, rules).filter(({ entry }) => isInside(entry.line));
    const hasUntagged = shown.some(({ entry }) => entry.marks.length === 0);
    const items = hasUntagged ? readOutline(text).items.map(({ line }) => line) : [];
    return { shown, items: items.filter(isInside) };
  }

  #indexed(path: string, rules: EditorRules): readonly ShownEntry[] {
    const note = this.#journal.indexed(path);
    return note === null ? [] : shownEntries(note, () => '', this.#journal, rules);
  }

  #read(path: string, text: string, rules: EditorRules): readonly ShownEntry[] {
    const last = this.#last;
    const journal = this.#journal;
    const { today } = journal;
    const isSame = last?.path === path && last.rules === rules && last.today === today;
    if (isSame && last.text === text) return last.shown;
    const lines = text.split(/\r\n|[\r\n]/);
    const lineText = (line: number) => lines[line] ?? '';
    const shown = shownEntries(journal.read(path, text), lineText, journal, rules);
    this.#last = { path, text, rules, today, shown };
    return shown;
  }
}

/** The entry of each tag, in order; null for a day's mark, and where several entries are possible. */
function pair(
  tags: readonly HTMLElement[],
  shown: readonly ShownEntry[],
  { marks }: EditorRules,
): (ShownEntry | null)[] {
  const placed = shown
    .flatMap((each) => each.entry.marks.map((mark) => ({ ...mark, each })))
    .sort((one, other) => one.line - other.line || one.from - other.from);
  const ofEntries = tags.filter((tag) => {
    const mark = badgeOf(textOf(tag), marks)?.mark;
    return mark !== 'rest' && mark !== 'pause';
  });
  const isInOrder =
    placed.length === ofEntries.length &&
    ofEntries.every((tag, index) => textOf(tag) === placed[index]?.tag);
  return tags.map((tag) => {
    const index = ofEntries.indexOf(tag);
    if (index === -1) return null;
    return isInOrder ? (placed[index]?.each ?? null) : byWords(tag, shown);
  });
}

/** The only entry that has this tag and whose words the tag's line contains. */
function byWords(tag: HTMLElement, shown: readonly ShownEntry[]): ShownEntry | null {
  const line = plain(lineOf(tag)?.textContent ?? '');
  const [first, ...others] = shown.filter(
    ({ entry }) =>
      entry.marks.some((mark) => mark.tag === textOf(tag)) && line.includes(plain(entry.text)),
  );
  const isOne = others.every(({ counts, hint }) => counts === first?.counts && hint === first.hint);
  return isOne ? (first ?? null) : null;
}

/** Letters and digits: what rendering leaves of Markdown. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function textOf(tag: HTMLElement): string {
  return tag.textContent;
}

/** The row, list item, heading or paragraph that contains a tag. */
function lineOf(tag: HTMLElement): HTMLElement | null {
  return tag.closest<HTMLElement>('tr, li, h1, h2, h3, h4, h5, h6, .callout-title, p');
}

function showTagged(
  tags: readonly HTMLElement[],
  section: RenderedSection,
  rules: EditorRules,
): void {
  for (const [index, shown] of pair(tags, section.shown, rules).entries()) {
    const tag = tags[index];
    if (tag === undefined) continue;
    if (rules.badges) showBadge(tag, shown, rules);
    if (rules.dots && shown?.counts === true) lineOf(tag)?.addClass('small-wins-counted');
  }
}

function showBadge(
  tag: HTMLElement,
  shown: ShownEntry | null,
  { marks, words }: EditorRules,
): void {
  const text = textOf(tag);
  const badge = badgeOf(text, marks);
  if (badge === null) return;
  tag.addClasses(badgeClass(badge.mark, shown).split(' '));
  tag.empty();
  tag.createSpan({ cls: 'small-wins-badge-prefix', text: text.slice(0, badge.prefix) });
  tag.appendText(text.slice(badge.prefix));
  // The app shows labels as tooltips. Keep the tag's text in the label, for screen readers.
  const hint = shown?.hint ?? null;
  if (hint !== null) tag.setAttr('aria-label', words.labelled(text, hint));
}

/** Wins under a win heading have no tag: match the app's list items to the note's by their order. */
function showUntagged(element: HTMLElement, { shown, items }: RenderedSection): void {
  if (items.length === 0) return;
  const rendered = element.querySelectorAll<HTMLElement>(':scope > ul > li, :scope > ol > li');
  if (rendered.length !== items.length) return;
  for (const { entry, counts } of shown) {
    if (entry.marks.length === 0 && counts) {
      rendered[items.indexOf(entry.line)]?.addClass('small-wins-counted');
    }
  }
}
