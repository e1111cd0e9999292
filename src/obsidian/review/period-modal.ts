import type { Day } from '../../core/calendar/day';
import type { Period } from '../../core/calendar/period';
import { CALENDAR_PERIODS, formatPeriod, periodBefore } from '../../core/calendar/period';
import type { Words } from '../../core/words/words';
import type { PluginParts } from '../plugin-parts';
import { unbrokenDates } from '../unbroken-dates';
import { openModal } from '../open-modal';
import type { AskedWords } from '../ask-modal';
import { fillText } from '../../views/elements/quotations';
import { ChooseModal } from '../ask-modal';

/** For each kind, how many periods are offered before the user types: the current one and those before it. */
const OFFERED = { week: 8, month: 3, quarter: 2, year: 2 } as const;

type ModalParts = Pick<PluginParts, 'app' | 'live' | 'reviewer' | 'words'>;

/** Asks for a period: one of the last few, or any by its name, by one of its days in words, or as a range of days. */
export function askForPeriod(parts: ModalParts, choose: (period: Period) => void): void {
  openModal(new PeriodModal(parts, choose));
}

/** What a period is called: a month and a year by name, any other by its days. */
function titleOf({ kind, first, last }: Period, words: Words, today: Day): string {
  if (kind === 'month') return words.dates.monthOfYear(first);
  if (kind === 'year') return words.dates.year(first);
  return words.dates.range(first, last, today);
}

/**
 * What the same words were found to mean, the nearest first: “last month” is that month, then its quarter and year. It
 * is none of its weeks, and no range of days beside itself. `found` ends with the most exact meaning.
 */
function asSaid(found: readonly Period[]): Period[] {
  const said = found.at(-1);
  if (said === undefined) return [];
  const isSaid = ({ first, last }: Period) => first === said.first && last === said.last;
  const calendar = found.filter(({ kind }) => kind !== 'days');
  const same = calendar.find(isSaid) ?? said;
  const around = calendar.filter(
    (period) => period !== same && period.first <= said.first && period.last >= said.last,
  );
  return [same, ...around];
}

class PeriodModal extends ChooseModal<Period, ModalParts> {
  protected override asked(): AskedWords {
    const { menus } = this.parts.words;
    return { ask: menus.whichPeriod, none: menus.noPeriod };
  }

  override getSuggestions(query: string): Period[] {
    const { setup, today } = this.parts.live;
    const { reviews } = setup;
    const words = query.trim();
    const offered = CALENDAR_PERIODS.flatMap((kind) => {
      const periods = [reviews.periodOf(kind, today)];
      for (let last = periods[0]; last !== undefined && periods.length < OFFERED[kind];) {
        last = periodBefore(last);
        periods.push(last);
      }
      return periods;
    });
    if (words === '') return offered;
    const found = [...CALENDAR_PERIODS, 'days' as const].flatMap((kind) => {
      const period = reviews.find(kind, words, today);
      return period === null ? [] : [period];
    });
    const matching = offered.filter((period) =>
      reviews.nameOf(period).toLowerCase().includes(words.toLowerCase()),
    );
    const all = [...asSaid(found), ...matching];
    return [...new Map(all.map((period) => [formatPeriod(period), period])).values()];
  }

  override renderSuggestion(period: Period, element: HTMLElement): void {
    const { live, words, reviewer } = this.parts;
    element.createDiv().append(unbrokenDates(titleOf(period, words, live.today)));
    const name = live.setup.reviews.nameOf(period);
    const state = reviewer.noteOf(period) === null ? [] : [words.menus.hasNote];
    fillText(
      element.createDiv('small-wins-suggestion-note'),
      words.list([words.periodReview.kinds[period.kind], name, ...state]),
    );
  }
}
