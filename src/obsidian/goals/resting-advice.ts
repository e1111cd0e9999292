import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { formatDay, parseDay } from '../../core/calendar/day';
import { fieldsOf } from '../../core/text/json';
import { DEVICE_KEYS } from '../device-keys';

/** A new step is tried for a week before a smaller one is advised again. */
const DAYS = 7;

/** The goals whose step was made smaller on this device a short time ago. */
export class RestingAdvice {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Lets the advice rest for a goal (by its path) from `today` on; returns what undoes that. */
  rest(path: string, today: Day): () => void {
    const before = this.#kept(today);
    this.#save({ ...before, [path]: formatDay(today) });
    return () => {
      const { [path]: _, ...others } = this.#kept(today);
      const earlier = before[path];
      this.#save(earlier === undefined ? others : { ...others, [path]: earlier });
    };
  }

  /** The paths of the goals that are left alone on a day. */
  paths(today: Day): ReadonlySet<string> {
    return new Set(Object.keys(this.#kept(today)));
  }

  /** path → day of its new step; those of more than a week ago are forgotten */
  #kept(today: Day): Readonly<Record<string, string>> {
    const stored = Object.entries(fieldsOf(this.#app.loadLocalStorage(DEVICE_KEYS.newSteps)));
    return Object.fromEntries(
      stored.flatMap(([path, since]) => {
        const day = typeof since === 'string' ? parseDay(since) : null;
        return day !== null && day > today - DAYS ? [[path, formatDay(day)] as const] : [];
      }),
    );
  }

  #save(kept: Readonly<Record<string, string>>): void {
    this.#app.saveLocalStorage(DEVICE_KEYS.newSteps, Object.keys(kept).length === 0 ? null : kept);
  }
}
