import type { Day, Weekday } from '../../../src/core/calendar/day';
import { formatDay, weekdayOf } from '../../../src/core/calendar/day';
import type { Status } from '../../../src/core/journal/status';

/**
 * A history in the plainest terms, for a slow and obvious reading of the rules, with which the fast one is compared.
 */
export interface PlainHistory {
  readonly today: Day;
  /** counted entries of a day, including days to come */
  readonly wins: ReadonlyMap<Day, number>;
  readonly rest: ReadonlySet<Day>;
  readonly pauses: readonly (readonly [Day, Day])[];
  readonly schedule:
    | { readonly weekdays: readonly Weekday[] }
    | { readonly every: number }
    | { readonly times: number; readonly a: 'week' | 'month' };
  readonly target: number;
  readonly since: Day | null;
  readonly freezes: number;
  readonly firstWeekday: Weekday;
}

export interface PlainRun {
  readonly length: number;
  readonly start: Day;
  readonly end: Day;
  readonly standing: boolean;
}

/** Longer than any history that the tests use. */
const LOOK_BACK = 130;

/** One rule after the other, as they are written, and everything computed again for each question. */
export class SlowDays {
  constructor(readonly history: PlainHistory) {}

  status(day: Day): Status {
    const { today, schedule } = this.history;
    if (day > today) return 'future';
    if (this.isBefore(day)) return 'before';
    if (this.isWon(day)) return 'won';
    if (this.isPaused(day)) return 'paused';
    if ('weekdays' in schedule) {
      if (!schedule.weekdays.includes(weekdayOf(day)) || this.history.rest.has(day)) return 'rest';
      if (day === today) return 'open';
      return this.freezesBefore(day) > 0 ? 'frozen' : 'missed';
    }
    if (this.history.rest.has(day)) return 'rest';
    if ('every' in schedule) {
      if (!this.isTurn(day)) return 'rest';
      return day === today ? 'open' : 'missed';
    }
    const period = this.period(day);
    if (period.won >= period.need) return 'rest';
    if (day === today) return 'open';
    return period.days.includes(today) ? 'rest' : 'missed';
  }

  isBefore(day: Day): boolean {
    const { today, since, wins } = this.history;
    if (day === today) return false;
    if (since !== null && day < since) return true;
    if (day > today) return false;
    for (let earlier = day; earlier > day - LOOK_BACK; earlier--) {
      if ((wins.get(earlier) ?? 0) > 0) return false;
    }
    return true;
  }

  isWon(day: Day): boolean {
    const { today, wins, target } = this.history;
    return day <= today && !this.isBefore(day) && (wins.get(day) ?? 0) >= target;
  }

  /** Whether a win is due on a day under every N days: none of the N − 1 days before it was won. */
  isTurn(day: Day): boolean {
    const { schedule } = this.history;
    const days = 'every' in schedule ? schedule.every : 1;
    return !Array.from({ length: days - 1 }, (_, n) => day - 1 - n).some((d) => this.isWon(d));
  }

  isPaused(day: Day): boolean {
    return this.history.pauses.some(([first, last]) => first <= day && day <= last);
  }

  /** Freezes in hand at the beginning of a day. */
  freezesBefore(day: Day): number {
    let held = 0;
    let won = 0;
    for (let earlier = day - LOOK_BACK; earlier < day; earlier++) {
      switch (this.#walked(earlier, held)) {
        case 'won':
          won += 1;
          if (won % 7 === 0 && held < this.history.freezes) held += 1;
          break;
        case 'frozen':
          held -= 1;
          break;
        case 'missed':
          won = 0;
          break;
      }
    }
    return held;
  }

  #walked(day: Day, held: number): 'won' | 'frozen' | 'missed' | 'skipped' {
    const { schedule, rest } = this.history;
    if (this.isBefore(day)) return 'skipped';
    if (this.isWon(day)) return 'won';
    const scheduled = 'weekdays' in schedule && schedule.weekdays.includes(weekdayOf(day));
    if (this.isPaused(day) || rest.has(day) || !scheduled) return 'skipped';
    return held > 0 ? 'frozen' : 'missed';
  }

  /** The calendar week or month of a day. */
  period(day: Day): { days: Day[]; usable: Day[]; won: number; need: number } {
    const { schedule, rest } = this.history;
    const days = 'times' in schedule && schedule.a === 'month' ? monthOf(day) : this.#weekOf(day);
    const usable = days.filter((d) => !this.isBefore(d) && !this.isPaused(d) && !rest.has(d));
    const times = 'times' in schedule ? schedule.times : 0;
    const share = Math.round((times * usable.length) / days.length);
    const need = usable.length === 0 ? 0 : Math.max(1, share);
    return { days, usable, won: days.filter((d) => this.isWon(d)).length, need };
  }

  #weekOf(day: Day): Day[] {
    let first = day;
    while (weekdayOf(first) !== this.history.firstWeekday) first -= 1;
    return [0, 1, 2, 3, 4, 5, 6].map((n) => first + n);
  }

  /** Oldest first. */
  runs(from: Day): PlainRun[] {
    return 'times' in this.history.schedule ? this.#periodRuns(from) : this.#dayRuns(from);
  }

  #dayRuns(from: Day): PlainRun[] {
    const { today } = this.history;
    const days = Array.from({ length: today - from + 1 }, (_, n) => from + n);
    const breaks = [from - 1, ...days.filter((d) => this.status(d) === 'missed'), today + 1];
    return breaks.slice(1).flatMap((end, i) => {
      const after = breaks[i] ?? from;
      const won = days.filter((d) => d > after && d < end && this.status(d) === 'won');
      const [start] = won;
      const last = won.at(-1);
      if (start === undefined || last === undefined) return [];
      return [{ length: won.length, start, end: last, standing: end > today }];
    });
  }

  #periodRuns(from: Day): PlainRun[] {
    const { today } = this.history;
    const runs: PlainRun[] = [];
    let length = 0;
    let start = 0;
    let end = 0;
    const seen = new Set<Day>();
    for (let day = from; day <= today || this.period(day).days.includes(today); day += 1) {
      const { won, need, days } = this.period(day);
      const first = days[0] ?? day;
      if (need === 0 || seen.has(first)) continue;
      seen.add(first);
      if (won >= need) {
        if (length === 0) start = first;
        length += 1;
        end = days.at(-1) ?? day;
      } else if (!days.includes(today)) {
        if (length > 0) runs.push({ length, start, end, standing: false });
        length = 0;
      }
    }
    if (length > 0) runs.push({ length, start, end, standing: true });
    return runs;
  }
}

function monthOf(day: Day): Day[] {
  const month = formatDay(day).slice(0, 7);
  const around = Array.from({ length: 61 }, (_, n) => day - 30 + n);
  return around.filter((d) => formatDay(d).startsWith(month));
}
