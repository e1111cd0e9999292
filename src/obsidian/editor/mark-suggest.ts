import type {
  App,
  Editor,
  EditorPosition,
  EditorSuggestContext,
  EditorSuggestTriggerInfo,
  TFile,
} from 'obsidian';
import { EditorSuggest, setIcon } from 'obsidian';
import { daySuggestions } from '../../core/calendar/day-suggestions';
import { matchMark } from '../../core/markdown/tag';
import { withoutClosing } from '../../core/text/edges';
import type { Words } from '../../core/words/words';
import type { EditorJournal, EditorRules } from './editor-journal';
import type { SuggestQuery } from '../../models/suggest-query';
import { isLive, suggestQuery } from '../../models/suggest-query';
import { fillText } from '../../views/elements/quotations';
import { isInTableCell } from './table-cell';

/** Something to write after a mark. */
export interface MarkSuggestion {
  readonly icon: string;
  readonly title: string;
  /** what it does or means */
  readonly note: string;
  /** the text that replaces what was typed */
  readonly written: string;
}

const MOST_OF_EACH = 5;

/**
 * What the app chooses before a letter is typed or an arrow pressed: a hidden row, so that Enter breaks the line as
 * everywhere else. The app has no list without a choice.
 */
const NOTHING = null;

/** Suggests areas and goals after a finished mark, and days after an `@` in a line with a mark. */
export class MarkSuggest extends EditorSuggest<MarkSuggestion | typeof NOTHING> {
  readonly #journal: EditorJournal;
  readonly #words: Words['editor'];

  #query: SuggestQuery | null = null;

  constructor(app: App, journal: EditorJournal, words: Words['editor']) {
    super(app);
    this.#journal = journal;
    this.#words = words;
    this.instruct();
  }

  /** Says below the list which keys do what. */
  instruct(): void {
    this.setInstructions([
      { command: '↑↓', purpose: this.#words.choose },
      { command: '↵', purpose: this.#words.use },
      { command: 'esc', purpose: this.#words.dismiss },
    ]);
  }

  /** Runs on every key press: for a line without a mark it must cost no more than a look at the line. */
  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    const { rules } = this.#journal;
    if (!rules.suggest || file?.extension !== 'md' || isInTableCell(editor)) return null;
    const query = suggestQuery(editor.getLine(cursor.line), cursor.ch, rules.marks);
    if (query === null) return null;
    const start = { line: cursor.line, ch: query.from };
    const line = { number: cursor.line, start: editor.posToOffset({ line: cursor.line, ch: 0 }) };
    if (!isLive(editor.getValue(), line, query, rules.marks)) return null;
    this.#query = query;
    return { start, end: cursor, query: query.typed };
  }

  override getSuggestions(context: EditorSuggestContext): (MarkSuggestion | typeof NOTHING)[] {
    const found = this.#suggestions(context);
    return found.length > 0 && this.#query?.typed === '' ? [NOTHING, ...found] : found;
  }

  #suggestions({ file, editor, start }: EditorSuggestContext): MarkSuggestion[] {
    const journal = this.#journal;
    const { rules } = journal;
    const query = this.#query;
    if (query === null) return [];
    if (query.kind === 'date') {
      const noteDay = journal.read(file.path, editor.getValue()).day;
      return days(query.typed, noteDay, journal, rules);
    }
    const line = editor.getLine(start.line);
    return [...areas(query, journal, rules), ...goals(query, line, journal, rules)];
  }

  override renderSuggestion(
    suggestion: MarkSuggestion | typeof NOTHING,
    element: HTMLElement,
  ): void {
    if (suggestion === NOTHING) {
      element.addClass('small-wins-suggestion-none');
      return;
    }
    const { icon, title, note } = suggestion;
    element.addClasses(['mod-complex', 'small-wins-suggestion']);
    setIcon(element.createDiv('suggestion-icon'), icon);
    element
      .createDiv('suggestion-content')
      .createDiv({ cls: 'suggestion-title', text: title, attr: { dir: 'auto' } });
    fillText(element.createDiv('suggestion-aux').createSpan('suggestion-note'), note);
  }

  override selectSuggestion(
    suggestion: MarkSuggestion | typeof NOTHING,
    event: MouseEvent | KeyboardEvent,
  ): void {
    const { context } = this;
    if (context === null) return;
    const { editor, start, end } = context;
    if (suggestion === NOTHING) {
      this.close();
      if (isEnterUsed(event)) return;
    }
    const from = editor.posToOffset(suggestion === NOTHING ? end : start);
    const to = editor.posToOffset(end);
    const text = suggestion === NOTHING ? '\n' : `${suggestion.written} `;
    this.#journal.writer.edit(editor, [{ from, to, text }]);
    editor.setCursor(editor.offsetToPos(from + text.length));
    this.close();
  }
}

/**
 * Passes Enter to the editor, which continues lists and quotes by rules of its own; returns whether the editor used
 * it.
 */
function isEnterUsed({ target }: MouseEvent | KeyboardEvent): boolean {
  const again = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  return target?.dispatchEvent(again) === false;
}

function areas(
  { tag, typed }: SuggestQuery,
  journal: EditorJournal,
  { marks }: EditorRules,
): MarkSuggestion[] {
  if (matchMark(tag, marks)?.area !== '') return [];
  const mark = withoutClosing(tag, '/');
  return journal
    .recentAreas()
    .filter((area) => begins(area, typed, '/'))
    .slice(0, MOST_OF_EACH)
    .map((area) => {
      const written = `${mark}/${area}`;
      return { icon: 'hash', title: area, note: written, written };
    });
}

function goals(
  { tag, typed }: SuggestQuery,
  line: string,
  journal: EditorJournal,
  { words }: EditorRules,
): MarkSuggestion[] {
  return journal
    .recentGoals()
    .filter((goal) => begins(goal, typed, ' ') && !line.includes(`[[${goal}`))
    .slice(0, MOST_OF_EACH)
    .map((goal) => {
      const written = `${tag} [[${goal}]]`;
      return { icon: 'target', title: goal, note: words.editor.addsLink, written };
    });
}

function days(
  typed: string,
  noteDay: number | null,
  { today }: EditorJournal,
  { dayLanguages, words }: EditorRules,
): MarkSuggestion[] {
  return daySuggestions(typed, { noteDay, today, languages: dayLanguages }).map((day) => ({
    icon: 'calendar-days',
    title: day.words,
    note: words.dates.full(day.day),
    written: day.written,
  }));
}

/** Whether a name, or one of its parts, begins with what was typed. */
function begins(name: string, typed: string, separator: string): boolean {
  const wanted = typed.toLowerCase();
  const lower = name.toLowerCase();
  return lower.startsWith(wanted) || lower.includes(separator + wanted);
}
