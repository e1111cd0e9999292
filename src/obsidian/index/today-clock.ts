import { Component } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { ClockNow } from '../../core/logging/time-ahead';
import { calendarDayAt, dayAt, instantNow, minutesAt } from '../clock';

/** Milliseconds. Timers stop while a laptop sleeps, so check the clock often instead of waiting for midnight. */
const CHECK_EVERY_MS = 15_000;

/** Knows today's date and reports a new day: at midnight or the day's start, after sleep, on focus. */
export class TodayClock extends Component {
  readonly #dayStart: () => number;
  readonly #onNewDay: () => void;

  #today: Day;
  #calendarDay: Day;

  /** `dayStart`: hours after midnight at which a day begins */
  constructor(dayStart: () => number, onNewDay: () => void) {
    super();
    this.#dayStart = dayStart;
    this.#onNewDay = onNewDay;

    const { today, calendarDay } = this.#now();
    this.#today = today;
    this.#calendarDay = calendarDay;
  }

  /** The day that counts now: before the day's start it is still yesterday. */
  get today(): Day {
    return this.#today;
  }

  /** The day on the calendar. */
  get calendarDay(): Day {
    return this.#calendarDay;
  }

  /** What the clock shows. */
  get now(): ClockNow {
    const dayStart = this.#dayStart();
    const instant = instantNow();
    return { day: dayAt(instant, dayStart), minutes: minutesAt(instant), dayStart };
  }

  override onload(): void {
    // The day's start was not known when this was constructed.
    this.check();
    this.registerInterval(
      window.setInterval(() => {
        this.check();
      }, CHECK_EVERY_MS),
    );
    this.registerDomEvent(window, 'focus', () => {
      this.check();
    });
    // The app's own window, whichever has the focus now: a popout may be closed before the day is over.
    this.registerDomEvent(window.document, 'visibilitychange', () => {
      this.check();
    });
  }

  /** Checks the clock now; call it after a change of `dayStart` too. */
  check(): void {
    const { today, calendarDay } = this.#now();
    if (today === this.#today && calendarDay === this.#calendarDay) return;
    this.#today = today;
    this.#calendarDay = calendarDay;
    this.#onNewDay();
  }

  #now(): { readonly today: Day; readonly calendarDay: Day } {
    const now = instantNow();
    return { today: dayAt(now, this.#dayStart()), calendarDay: calendarDayAt(now) };
  }
}
