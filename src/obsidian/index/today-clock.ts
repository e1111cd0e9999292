import { Component } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { dayOf } from '../../core/calendar/day';

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
    this.registerDomEvent(activeDocument, 'visibilitychange', () => {
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

/** This instant, in milliseconds since 1970. */
export function instantNow(): number {
  return Date.now();
}

/** The day of an instant on this device's clock, if days begin `dayStart` hours after midnight. */
export function dayAt(instant: number, dayStart: number): Day {
  const calendarDay = calendarDayAt(instant);
  return minutesAt(instant) < dayStart * 60 ? calendarDay - 1 : calendarDay;
}

/** The time of an instant on this device's clock, in minutes after midnight. */
export function minutesAt(instant: number): number {
  const moment = new Date(instant);
  return moment.getHours() * 60 + moment.getMinutes();
}

/** The time on this device's clock, in minutes after midnight. */
export function minutesNow(): number {
  return minutesAt(instantNow());
}

function calendarDayAt(instant: number): Day {
  const moment = new Date(instant);
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** How many milliseconds ago an instant was, by this device's clock. */
export function ageOf(instant: number): number {
  return instantNow() - instant;
}
