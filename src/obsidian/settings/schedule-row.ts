import type { Setting } from 'obsidian';
import type { Weekday } from '../../core/calendar/day';
import { dayOnWeekday } from '../../core/calendar/weekday';
import type { Schedule } from '../../core/journal/schedule';
import { LIMITS, formatSchedule } from '../../core/journal/schedule';
import type { Words } from '../../core/words/words';
import { nameBy, setName } from '../../views/elements/element';

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
/** Schedules whose number has a field of its own, with the number that they begin with. */
const COUNTED = { 'per-month': 10, every: 3 } as const;
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
    attr: { role: 'group' },
  });
  setName(daysEl, texts.days);
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
  const countEl = setting.controlEl.createEl('input', {
    cls: 'small-wins-setting-count',
    type: 'number',
  });
  countEl.addEventListener('change', () => {
    const next = countedSchedule(schedule, countEl.valueAsNumber);
    if (next !== null) take(next);
    else setting.setErrorMessage(refusal(schedule, words));
  });
  const show = () => {
    showCount(countEl, schedule, texts);
    const chosen = schedule.kind === 'weekdays' ? schedule.weekdays : null;
    daysEl.toggle(chosen !== null);
    for (const { weekday, button } of buttons) {
      button.setAttribute('aria-pressed', String(chosen?.has(weekday) === true));
    }
  };
  addKinds(setting, row, (id) => {
    take(scheduleOf(id));
  });
  // The days, or how many, belong after the choice.
  setting.controlEl.append(daysEl, countEl);
  show();
}

function addKinds(
  setting: Setting,
  { value, words }: ScheduleRow,
  choose: (id: string) => void,
): void {
  const { forms, settings } = words;
  setting.addDropdown((choice) => {
    choice
      .addOption('daily', forms.narrow.daily)
      .addOption(CHOSEN, settings.schedule.chosen)
      .addOptions(Object.fromEntries(TIMES.map((n) => [`${n}`, forms.narrow.perWeek(n)])))
      .addOption('per-month', settings.schedule.perMonth)
      .addOption('every', settings.schedule.every)
      .setValue(idOf(value))
      .onChange(choose);
    nameBy(choice.selectEl, setting.nameEl);
  });
}

/** The field for a number that the schedule holds; hidden where it holds none. */
function showCount(
  input: HTMLInputElement,
  schedule: Schedule,
  texts: Words['settings']['schedule'],
): void {
  const isCounted = schedule.kind === 'per-month' || schedule.kind === 'every';
  input.toggle(isCounted);
  if (!isCounted) return;
  const { least, most } = LIMITS[schedule.kind];
  input.min = String(least);
  input.max = String(most);
  input.value = String(schedule.kind === 'every' ? schedule.days : schedule.times);
  setName(input, schedule.kind === 'every' ? texts.everyDays : texts.times);
}

/** The same schedule with another number; null for one that it does not take. */
function countedSchedule(schedule: Schedule, typed: number): Schedule | null {
  if (schedule.kind !== 'per-month' && schedule.kind !== 'every') return null;
  const { least, most } = LIMITS[schedule.kind];
  if (!Number.isInteger(typed) || typed < least || typed > most) return null;
  return schedule.kind === 'every'
    ? { kind: 'every', days: typed }
    : { kind: 'per-month', times: typed };
}

function refusal({ kind }: Schedule, { settings }: Words): string | null {
  if (kind !== 'per-month' && kind !== 'every') return null;
  return settings.refused({ kind: 'schedule-limit', of: kind, ...LIMITS[kind] });
}

function idOf(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'per-week':
      return schedule.times === 7 ? 'daily' : `${schedule.times}`;
    case 'weekdays':
      return CHOSEN;
    default:
      return schedule.kind;
  }
}

function scheduleOf(id: string): Schedule {
  if (id === 'daily') return { kind: 'daily' };
  if (id === CHOSEN) return { kind: 'weekdays', weekdays: new Set(WORKDAYS) };
  if (id === 'per-month') return { kind: id, times: COUNTED[id] };
  if (id === 'every') return { kind: id, days: COUNTED[id] };
  return { kind: 'per-week', times: Number(id) };
}
