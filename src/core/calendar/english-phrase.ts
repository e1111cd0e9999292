import type { Day, Weekday } from './day';
import { weekdayOf } from './day';
import { dayDated, dayInMonth, lastDated } from './day-of-month';
import type { Phrase } from './named-day';
import { dayCounted, dayNear } from './named-day';
import { dateOfMonth, nearestWeekday } from './phrase-date';
import type { WhichWeekday } from './said-days';
import { weekdayOfWeek } from './said-phrase';

// What people say most, read without chrono: making its English patterns takes a tenth of a second, at the first
// phrase of every process and page. These phrases are read as chrono reads them: a test compares the two.

const NEAR: Readonly<Record<string, number>> = {
  ...{ today: 0, tonight: 0, yesterday: -1, 'last night': -1, tomorrow: 1, 'earlier today': 0 },
  ...{ 'day before yesterday': -2, 'the day before yesterday': -2, 'the night before last': -2 },
  ...{ 'a fortnight ago': -14, 'a week ago today': -7, 'a week ago yesterday': -8 },
};

const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  ...{ sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6 },
  ...{ sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6 },
};

const MONTHS: Readonly<Record<string, number>> = {
  ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
  ...{ september: 9, october: 10, november: 11, december: 12 },
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10 },
  ...{ nov: 11, dec: 12 },
};

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15 },
  ...{ twenty: 20, thirty: 30 },
};

/** The words that {@link readEnglishPhrase} knows. */
export const DAY_WORDS: readonly string[] = [
  ...'today tonight yesterday tomorrow last past ago days weeks week before this on fortnight'.split(
    ' ',
  ),
  ...'morning afternoon evening night'.split(' '),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  ...Object.keys(NUMBERS),
];

const WEEKDAY = /^(?:(on )|(last |past ))?([a-z]+)$/;
/** A part of a day after it does not change the day: `yesterday evening`. */
const PART = / (?:morning|afternoon|evening|night)$/;
const PART_OF_TODAY = /^this (?:morning|afternoon|evening|night)$/;
const AGO = /^(\d{1,4}|[a-z]+) (day|week)s? (?:ago|back)$/;
/** Chrono leaves the week out, and does not know the others. */
const OF_WEEKS: readonly (readonly [words: RegExp, which: WhichWeekday])[] = [
  [/^(?:on )?([a-z]+) (?:of )?last week$/, 'last week'],
  [/^last week['’]s ([a-z]+)$/, 'last week'],
  [/^(?:on )?([a-z]+) (?:of )?the week before last$/, 'week before last'],
  [/^(?:on )?(?:the )?([a-z]+) before last$/, 'before last'],
  [/^two ([a-z]+?)s ago$/, 'before last'],
];
const DAY_FIRST = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)(?:,? (\d{4}))?$/;
const MONTH_FIRST = /^([a-z]+) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;

/**
 * `the 15th`, `on the fifteenth of last month`, `tuesday the 3rd`: without a month's name, or it would be a number of
 * anything.
 */
const DATE_ALONE =
  /^(?:on )?(?:([a-z]+),? )?the (\d{1,2})(?:st|nd|rd|th)(?: of (this|last) month)?$/;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/**
 * Reads the most common English words for a day (`yesterday`, `last friday`, `3 days ago`, `19 November`), counted
 * from the day `reference`. Null for all others: chrono may know them.
 */
export function readEnglishPhrase(words: string, reference: Day): Phrase | null {
  const said = words.toLowerCase();
  if (PART_OF_TODAY.test(said)) return partOfToday(reference);
  const day = said.replace(PART, '');
  const near = NEAR[said] ?? (day === 'yesterday' || day === 'tomorrow' ? NEAR[day] : undefined);
  if (near !== undefined) return dayNear(reference, near);
  return (
    weekdayIn(said, reference) ??
    ofWeek(said, reference) ??
    ago(said, reference) ??
    dateIn(inFigures(said), reference)
  );
}

/** `this evening` names no day by itself, as `@noon` does not. */
function partOfToday(reference: Day): Phrase {
  const says = { year: false, month: false, day: false, weekday: false };
  return { start: { day: reference, says }, end: null, isOffset: false };
}

function weekdayIn(said: string, reference: Day): Phrase | null {
  const [, , last, name = ''] = WEEKDAY.exec(said) ?? [];
  const weekday = WEEKDAYS[name];
  if (weekday === undefined) return null;
  if (last === undefined) return nearestWeekday(weekday, reference);
  const back = (weekdayOf(reference) - weekday + 6) % 7;
  const says = { year: false, month: false, day: false, weekday: true };
  return { start: { day: reference - back - 1, says }, end: null, isOffset: false };
}

/** `friday last week`, `the friday before last`. */
function ofWeek(said: string, reference: Day): Phrase | null {
  for (const [words, which] of OF_WEEKS) {
    const weekday = WEEKDAYS[words.exec(said)?.[1] ?? ''];
    if (weekday !== undefined) return weekdayOfWeek(weekday, which, reference);
  }
  return null;
}

function ago(said: string, reference: Day): Phrase | null {
  const [, count = '', unit] = AGO.exec(said) ?? [];
  const number = NUMBERS[count] ?? (/^\d+$/.test(count) ? Number(count) : null);
  if (number === null || (unit !== 'day' && unit !== 'week')) return null;
  return dayCounted(reference, -number, unit);
}

/** `the third of november` with its day as a number. */
function inFigures(said: string): string {
  return said.replace(/twenty[- ](?=[a-z])/, 'twenty-').replace(/[a-z]+(?:-[a-z]+)?/g, (word) => {
    const at = ORDINALS.indexOf(word);
    return at === -1 ? word : `${at + 1}th`;
  });
}

function dateIn(said: string, reference: Day): Phrase | null {
  const alone = dateAlone(said, reference);
  if (alone !== null) return alone;
  const dayFirst = DAY_FIRST.exec(said);
  const [, month = '', date = '', year] =
    dayFirst === null
      ? (MONTH_FIRST.exec(said) ?? [])
      : [said, dayFirst[2], dayFirst[1], dayFirst[3]];
  const number = MONTHS[month];
  if (number === undefined) return null;
  return dateOfMonth(
    { year: year === undefined ? null : Number(year), month: number, date: Number(date) },
    reference,
  );
}

/** Beside a weekday (`tuesday the 3rd`) only a date that has it. */
function dateAlone(said: string, reference: Day): Phrase | null {
  const [, name, alone, which] = DATE_ALONE.exec(said) ?? [];
  const date = Number(alone);
  const day =
    which === undefined
      ? lastDated(date, reference)
      : dayInMonth(date, reference, which === 'last' ? 1 : 0);
  if (day === null || (name !== undefined && weekdayOf(day) !== WEEKDAYS[name])) return null;
  return which === undefined ? dayDated(day) : dayNear(day, 0);
}

/** Units of time and parts of a day: chrono reads no English words for a day without one of these or a number. */
const UNITS =
  's sec second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks weekend weekends weekday weekdays mo mos month months qtr quarter quarters y yr year years now today tonight tomorrow tmr tmrw overmorrow yesterday noon midday midnight morning afternoon evening night'.split(
    ' ',
  );
const ANCHORS = new Set([...UNITS, ...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)]);

/** Whether English words may name a day at all: running text seldom does, and asking chrono is slow. */
export function mayNameDayInEnglish(words: string): boolean {
  if (/\d/.test(words)) return true;
  const found = words.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return found.some((word) => ANCHORS.has(word));
}
