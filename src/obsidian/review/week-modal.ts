import { SuggestModal } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { dayInWords } from '../../core/calendar/natural-date';
import type { Parts } from '../plugin-parts';

/** Weeks listed before the user types. */
const OFFERED = 12;

/** Asks for a week: one of the last few, or any by its name, or by one of its days in words. */
export function askForWeek(parts: Parts, choose: (first: Day) => void): void {
  new WeekModal(parts, choose).open();
}

class WeekModal extends SuggestModal<Day> {
  readonly #parts: Parts;
  readonly #choose: (first: Day) => void;

  constructor(parts: Parts, choose: (first: Day) => void) {
    super(parts.app);
    this.#parts = parts;
    this.#choose = choose;

    this.setPlaceholder(parts.words.menus.whichWeek);
    this.emptyStateText = parts.words.menus.noWeek;
  }

  override getSuggestions(query: string): Day[] {
    const { setup, today } = this.#parts.live;
    if (setup === null) return [];
    const { weekly, language } = setup;
    const current = weekly.weekOf(today);
    const words = query.trim();
    const offered = Array.from({ length: OFFERED }, (_, i) => current - i * 7);
    if (words === '') return offered;
    const named = weekly.weekNamed(words);
    const day = dayInWords(words, today, language);
    const found = [named, day === null ? null : weekly.weekOf(day)].filter((week) => week !== null);
    const matching = offered.filter((week) =>
      weekly.nameOf(week).toLowerCase().includes(words.toLowerCase()),
    );
    return [...new Set([...found, ...matching])];
  }

  override renderSuggestion(week: Day, element: HTMLElement): void {
    const { live, words, reviewer } = this.#parts;
    element.createDiv({ text: words.dates.range(week, week + 6, live.today) });
    const name = live.setup?.weekly.nameOf(week) ?? '';
    const state = reviewer.noteOf(week) === null ? [] : [words.menus.reviewWritten];
    element.createDiv({ cls: 'small-wins-suggestion-note', text: words.list([name, ...state]) });
  }

  override onChooseSuggestion(week: Day): void {
    this.#choose(week);
  }
}
