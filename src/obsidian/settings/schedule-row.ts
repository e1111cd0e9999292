import type { Setting } from 'obsidian';
import type { Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { Schedule } from '../../core/journal/schedule';
import { formatSchedule } from '../../core/journal/schedule';
import type { Words } from '../../core/words/words';

/** A schedule that is chosen. */
export interface ScheduleRow {
  readonly value: Schedule;
  /** why the file's own schedule cannot be used; null if it can */
  readonly problem: string | null;
  /** in the order of the user's week */
  readonly weekdays: readonly Weekday[];
  readonly save: (schedule: string) => void;
  readonly words: Words;
}

const CHOSEN = 'weekdays';
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const TIMES = [1, 2, 3, 4, 5, 6];

/** Fills a row with a choice of schedules, and with the days of the week where some of them are wanted. */
export function fillScheduleRow(setting: Setting, row: ScheduleRow): void {
  const { words, save } = row;
  const texts = words.settings.schedule;
  let schedule = row.value;
  setting.setErrorMessage(row.problem);
  const daysEl = setting.controlEl.createDiv({
    cls: 'small-wins-setting-days',
    attr: { role: 'group', 'aria-label': texts.days },
  });
  const take = (next: Schedule) => {
    schedule = next;
    setting.setErrorMessage(null);
    show();
    save(formatSchedule(next));
  };
  const buttons = row.weekdays.map((weekday) => {
    const day = dayOnWeekday(weekday);
    const button = daysEl.createEl('button', {
      cls: 'small-wins-setting-day',
      text: words.dates.weekdayShort(day),
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => {
      if (schedule.kind !== 'weekdays') return;
      const weekdays = new Set(schedule.weekdays);
      if (!weekdays.delete(weekday)) weekdays.add(weekday);
      // A schedule without a day would make every day a day off.
      if (weekdays.size > 0) take({ kind: 'weekdays', weekdays });
    });
    return { weekday, button };
  });
  const show = () => {
    const chosen = schedule.kind === 'weekdays' ? schedule.weekdays : null;
    daysEl.toggle(chosen !== null);
    for (const { weekday, button } of buttons) {
      button.setAttribute('aria-pressed', String(chosen?.has(weekday) === true));
    }
  };
  setting.addDropdown((choice) => {
    choice
      .addOption('daily', words.forms.narrow.daily)
      .addOption(CHOSEN, texts.chosen)
      .addOptions(Object.fromEntries(TIMES.map((n) => [`${n}`, words.forms.narrow.perWeek(n)])))
      .setValue(idOf(schedule))
      .onChange((id) => {
        take(scheduleOf(id));
      });
    choice.selectEl.setAttribute('aria-label', setting.nameEl.textContent);
    // The days belong after the choice.
    setting.controlEl.append(daysEl);
  });
  show();
}

function idOf(schedule: Schedule): string {
  if (schedule.kind === 'per-week') return schedule.times === 7 ? 'daily' : `${schedule.times}`;
  return schedule.kind === 'daily' ? 'daily' : CHOSEN;
}

function scheduleOf(id: string): Schedule {
  if (id === 'daily') return { kind: 'daily' };
  if (id === CHOSEN) return { kind: 'weekdays', weekdays: new Set(WORKDAYS) };
  return { kind: 'per-week', times: Number(id) };
}
