import type { DayRange } from '../../core/calendar/date-range';
import { dateRange } from '../../core/calendar/date-range';
import { yearOf } from '../../views/heatmap/period';
import type { PluginParts } from '../plugin-parts';
import { unbrokenDates } from '../unbroken-dates';
import type { AskedWords } from '../ask-modal';
import { ChooseModal } from '../ask-modal';

/** Asks for a range of days in words, and shows the dates that they mean. */
export class RangeModal extends ChooseModal<DayRange, PluginParts> {
  protected override asked(): AskedWords {
    const { menus } = this.parts.words;
    return { ask: menus.whichDates, none: menus.noDates };
  }

  override getSuggestions(query: string): DayRange[] {
    const { setup, today } = this.parts.live;
    const words = query.trim() === '' ? this.parts.words.menus.exampleDates : [query];
    return words
      .map((each) => dateRange(each, today, setup.dayLanguages, setup.plan.firstWeekday))
      .filter((range) => range !== null);
  }

  override renderSuggestion(range: DayRange, element: HTMLElement): void {
    const { words, live } = this.parts;
    const { first, last } = range;
    const dates = words.dates.range(first, last, live.today);
    const days = words.menus.days(last - first + 1);
    // A year as the heatmap says it once it is chosen.
    const isYear = yearOf(range, live.today) !== null;
    element.createDiv().append(isYear ? words.dates.year(first) : unbrokenDates(dates));
    const note = element.createDiv('small-wins-suggestion-note');
    note.append(isYear ? unbrokenDates(words.list([dates, days])) : days);
  }
}
