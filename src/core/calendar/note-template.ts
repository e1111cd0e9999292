import type { DateFormat } from './date-format';
import type { Day, Weekday } from './day';
import { monthsAfter } from './day';
import { startOfWeek } from './week';
import { englishWeekday } from './weekday';

/** What a new note's template can say about the note. */
export interface TemplateValues {
  /** the note's name, without folders */
  readonly title: string;
  /** the note's day; for a weekly note the first of its week */
  readonly day: Day;
  /** the time at which it is made, in minutes after midnight */
  readonly time: number;
  readonly firstWeekday: Weekday;
  readonly language: DateFormat;
}

const PLACE =
  /\{\{\s*(title|date|time|yesterday|tomorrow|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\s*(?:([+-]\d{1,6})([a-z])\s*)?(?::((?:(?!\{\{)[^}\r\n])*))?\}\}/gi;
const DAY_FORMAT = 'YYYY-MM-DD';
const TIME_FORMAT = 'HH:mm';
const MINUTES_PER_DAY = 24 * 60;

/**
 * Fills in a note's template as core Daily notes and Periodic Notes do: `{{title}}`, `{{date}}`, `{{time}}`,
 * `{{yesterday}}`, `{{tomorrow}}`, `{{date:dddd D MMMM}}`, `{{date+1d:YYYY-MM-DD}}` (moment's units: y Q M w d h m
 * s), and `{{monday:YYYY-MM-DD}}` for the days of the note's week. Formats are moment's. Everything else stays as it
 * is.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(
    PLACE,
    (place, written: string, ...given: readonly (string | undefined)[]) => {
      const [shift, unit, format] = given;
      const name = written.toLowerCase();
      if (name === 'title')
        return shift === undefined && format === undefined ? values.title : place;
      const moment = shifted(namedMoment(name, values), Number(shift ?? 0), unit ?? 'd');
      if (moment === null) return place;
      const usual = name === 'time' ? TIME_FORMAT : DAY_FORMAT;
      return values.language.format(moment.day, format?.trim() || usual, moment.minutes);
    },
  );
}

interface DayAndTime {
  readonly day: Day;
  readonly minutes: number;
}

function namedMoment(name: string, { day, time, firstWeekday }: TemplateValues): DayAndTime {
  if (name === 'yesterday') return { day: day - 1, minutes: time };
  if (name === 'tomorrow') return { day: day + 1, minutes: time };
  const weekday = englishWeekday(name);
  if (weekday === null) return { day, minutes: time };
  const first = startOfWeek(day, firstWeekday);
  return { day: first + ((weekday - firstWeekday + 7) % 7), minutes: time };
}

/** Null for a unit that moment does not know. */
function shifted(from: DayAndTime, amount: number, unit: string): DayAndTime | null {
  // Only months and minutes differ in their case.
  return SHIFTS.get(unit === 'M' ? unit : unit.toLowerCase())?.(from, amount) ?? null;
}

type MomentShift = (from: DayAndTime, amount: number) => DayAndTime;

/** By moment's letter for the unit. */
const SHIFTS: ReadonlyMap<string, MomentShift> = new Map<string, MomentShift>([
  ['y', ({ day, minutes }, years) => ({ day: monthsAfter(day, 12 * years), minutes })],
  ['q', ({ day, minutes }, quarters) => ({ day: monthsAfter(day, 3 * quarters), minutes })],
  ['M', ({ day, minutes }, months) => ({ day: monthsAfter(day, months), minutes })],
  ['w', ({ day, minutes }, weeks) => ({ day: day + 7 * weeks, minutes })],
  ['d', ({ day, minutes }, days) => ({ day: day + days, minutes })],
  ['h', ({ day, minutes }, hours) => minutesLater(day, minutes + 60 * hours)],
  ['m', ({ day, minutes }, more) => minutesLater(day, minutes + more)],
  ['s', ({ day, minutes }, seconds) => minutesLater(day, minutes + Math.floor(seconds / 60))],
]);

function minutesLater(day: Day, minutes: number): DayAndTime {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  return { day: day + days, minutes: minutes - days * MINUTES_PER_DAY };
}
