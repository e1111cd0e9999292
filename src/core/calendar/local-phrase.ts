import type { Day, Weekday } from './day';
import { weekdayOf } from './day';
import { lazily } from '../text/lazily';
import type { Phrase } from './named-day';
import { dayCounted, dayNear } from './named-day';
import { withOurDigits } from './other-digits';
import { numbersIn } from './numbers-in-text';
import { dateOfMonth, nearestWeekday } from './phrase-date';
import { saidDays } from './said-days';
import { startOfWeek } from './week';

/**
 * Reads what `Intl` itself calls days in a language (a BCP 47 tag): 어제, wczoraj, `3 dni temu`, `poniedziałek`,
 * `19. listopadu`. So a day can be said in every language that the machine knows. Null if no day is named.
 */
export function readLocalPhrase(words: string, reference: Day, language: string): Phrase | null {
  const own = ownNearDay(words, language);
  if (own !== undefined) return dayNear(reference, own);
  const names = namesOf(language);
  if (names === null) return null;
  const said = names.fold(words);
  const near = names.near.get(said);
  if (near !== undefined) return dayNear(reference, near);
  const weekday = names.weekdays().get(said);
  if (weekday !== undefined) return nearestWeekday(weekday, reference);
  const gone = weekdayGone(said, reference, language, names);
  if (gone !== null) return gone;
  const amount = amountIn(words, language, names);
  const numbers = numbersIn(said);
  return (
    ago(amount, numbersIn(amount), reference, names) ?? dateIn(said, numbers, reference, names)
  );
}

/** `el viernes pasado`, `先週の金曜日`. */
function weekdayGone(
  said: string,
  reference: Day,
  language: string,
  { fold, weekdays }: Names,
): Phrase | null {
  const { last, lastWeek } = saidDays(language);
  const says = { year: false, month: false, day: false, weekday: true };
  for (const [frames, isOfWeek] of [
    [lastWeek, true],
    [last, false],
  ] as const) {
    for (const frame of frames) {
      const [before = '', after = ''] = fold(frame).split('#');
      if (said.length <= before.length + after.length) continue;
      if (!said.startsWith(before) || !said.endsWith(after)) continue;
      const name = said.slice(before.length, said.length - after.length);
      const weekday = weekdays().get(name);
      if (weekday === undefined) continue;
      const day = isOfWeek
        ? startOfWeek(reference, MONDAY) - 7 + ((weekday + 6) % 7)
        : reference - ((weekdayOf(reference) - weekday + 6) % 7) - 1;
      return { start: { day, says }, end: null, isOffset: false };
    }
  }
  return null;
}

/** In most of the world a calendar week begins on it. */
const MONDAY = 1;

/** Words with the first number that is written out in figures, and their ending where `Intl` begins with it. */
function amountIn(words: string, language: string, { fold }: Names): string {
  const { numbers, endings } = saidDays(language);
  const said = words.trim().toLocaleLowerCase(language);
  const written = Object.entries(numbers).find(([number]) =>
    SPACELESS.test(number)
      ? said.startsWith(number)
      : said.split(' ').some((word) => word === number),
  );
  const figures =
    written === undefined
      ? said
      : SPACELESS.test(written[0])
        ? said.replace(written[0], String(written[1]))
        : said
            .split(' ')
            .map((word) => (word === written[0] ? String(written[1]) : word))
            .join(' ');
  const ending = Object.entries(endings).find(([end]) => figures.endsWith(` ${end}`));
  return fold(
    ending === undefined ? figures : `${ending[1]} ${figures.slice(0, -ending[0].length)}`,
  );
}

/** A number of these scripts is written together with its unit: `三日前`. */
const SPACELESS = /^[\p{Script=Han}\p{Script=Hangul}]/u;

interface Names {
  readonly fold: (text: string) => string;
  /** days from the reference: `yesterday` is −1, and `last week` −7 */
  readonly near: ReadonlyMap<string, number>;
  readonly weekdays: () => ReadonlyMap<string, Weekday>;
  readonly relative: Intl.RelativeTimeFormat;
  /** with a number where `relative` has a word of its own: `hace 1 semana` for `la semana pasada` */
  readonly always: () => Intl.RelativeTimeFormat;
  /** a day and its month, long and short; then with their year */
  readonly dates: () => readonly DateStyle[];
}

interface DateStyle {
  readonly hasYear: boolean;
  readonly format: Intl.DateTimeFormat;
}

const made = new Map<string, Names | null>();

/** Made once per language: the first format of a process takes ten milliseconds. Null for one that `Intl` lacks. */
function namesOf(language: string): Names | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const names = isKnownLanguage(language) ? makeNames(language) : null;
  made.set(language, names);
  return names;
}

/**
 * Whether `Intl` knows the language. For any other tag it would take the machine's own, and a note would mean something
 * else on each machine.
 */
export function isKnownLanguage(language: string): boolean {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

const ownMade = new Map<string, ReadonlyMap<string, number>>();

/** Days from the reference that a word of ours means, without `Intl`. */
function ownNearDay(words: string, language: string): number | undefined {
  const near = ownNear(language);
  // What is no tag has no words, and cannot be used to fold any.
  return near.size === 0 ? undefined : near.get(folded(words, mainTag(language)));
}

function ownNear(language: string): ReadonlyMap<string, number> {
  const known = ownMade.get(language);
  if (known !== undefined) return known;
  const near = new Map<string, number>();
  for (const [word, days] of Object.entries(saidDays(language).near)) {
    near.set(folded(word, mainTag(language)), days);
  }
  ownMade.set(language, near);
  return near;
}

/** `Intl` says `3 日前` where people type `3日前` or `３日前`: neither spaces nor the script of digits count. */
function folded(text: string, language: string): string {
  return withOurDigits(text.normalize('NFC'))
    .replace(/[\s\u200e\u200f]+/g, '')
    .replace(/’/g, "'")
    .toLocaleLowerCase(language);
}

function mainTag(language: string): string {
  return language.split('-')[0] ?? '';
}

function makeNames(language: string): Names {
  const fold = (text: string) => folded(text, language);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const near = new Map<string, number>();
  // A word for two days, such as the Hindi one for yesterday and tomorrow, means the past one, so that is set last.
  for (const days of [1, 0, -1, -2]) near.set(fold(relative.format(days, 'day')), days);
  return {
    fold,
    near,
    weekdays: lazily(() => weekdayNames(language, fold)),
    relative,
    always: lazily(() => new Intl.RelativeTimeFormat(language, { numeric: 'always' })),
    dates: lazily(() => dateStyles(language)),
  };
}

/** Names of weekdays, alone and beside a date: in some languages these differ. A name of two weekdays is left out. */
function weekdayNames(
  language: string,
  fold: (text: string) => string,
): ReadonlyMap<string, Weekday> {
  const names = new Map<string, Weekday>();
  const unclear = new Set<string>();
  const styles = (['long', 'short'] as const).flatMap((weekday) => [
    formatOf(language, { weekday }),
    formatOf(language, { weekday, day: 'numeric', month: 'long' }),
  ]);
  for (const format of styles) {
    for (let day = 0; day < 7; day++) {
      const part = format.formatToParts(noonOf(day)).find(({ type }) => type === 'weekday');
      const name = fold(part?.value ?? '').replace(/\.$/, '');
      // A single letter or character is too often something else.
      if (name.length < 2) continue;
      const weekday = weekdayOf(day);
      if ((names.get(name) ?? weekday) !== weekday) unclear.add(name);
      names.set(name, weekday);
    }
  }
  for (const name of unclear) names.delete(name);
  for (const [name, weekday] of Object.entries(saidDays(language).weekdays)) {
    names.set(fold(name), weekday);
  }
  return names;
}

function dateStyles(language: string): DateStyle[] {
  return (['long', 'short'] as const).flatMap((month) => [
    { hasYear: false, format: formatOf(language, { day: 'numeric', month }) },
    { hasYear: true, format: formatOf(language, { day: 'numeric', month, year: 'numeric' }) },
  ]);
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Years as in file names, whatever calendar the language is used with.
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

/** A day and month need a letter, never only numbers: only someone who knows the country can read `1/2`. */
const HAS_LETTER = /\p{L}/u;

function ago(
  said: string,
  numbers: readonly number[],
  reference: Day,
  { relative, always, fold }: Names,
): Phrase | null {
  const [count] = numbers;
  // `Intl` throws for what is not a number.
  if (numbers.length > 1 || Number.isNaN(count)) return null;
  // Some languages leave the number of a single one out: `a week ago`.
  const counts = count === undefined ? [1, 2] : [count];
  for (const each of counts) {
    for (const unit of ['day', 'week'] as const) {
      const forms = [relative.format(-each, unit), always().format(-each, unit)].map(fold);
      // `неделю назад` leaves out the 1 that `Intl` says.
      const bare =
        count === undefined && each === 1 ? forms.map((form) => form.replace('1', '')) : [];
      if ([...forms, ...bare].includes(said)) return dayCounted(reference, -each, unit);
    }
  }
  return null;
}

function dateIn(
  said: string,
  numbers: readonly number[],
  reference: Day,
  { dates, fold }: Names,
): Phrase | null {
  if (numbers.length === 0 || numbers.length > 3 || !HAS_LETTER.test(said)) return null;
  const years = numbers.filter((number) => number > 31);
  const [year] = years;
  if (years.length > 1) return null;
  for (const { hasYear, format } of dates()) {
    if (hasYear !== (year !== undefined)) continue;
    for (const date of numbers.filter((number) => number >= 1 && number <= 31)) {
      for (let month = 1; month <= 12; month++) {
        const instant = Date.UTC(year ?? LEAP_YEAR, month - 1, date, 12);
        if (fold(format.format(instant)) !== said) continue;
        return dateOfMonth({ year: year ?? null, month, date }, reference);
      }
    }
  }
  return null;
}

/** A year with a 29 February. */
const LEAP_YEAR = 2024;

/** Formats want an instant: noon in UTC, where every day has 24 hours. */
function noonOf(day: Day): number {
  return (day + 0.5) * 86_400_000;
}
