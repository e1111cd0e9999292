import { bareWords } from './bare-words';
import type { Day } from './day';
import { lazily } from '../text/lazily';
import { knowsCounts, readCountedPhrase } from './counted-phrase';
import type { DateStyle } from './known-dates';
import { knownDates } from './known-dates';
import type { Phrase } from './named-day';
import { dayCounted } from './named-day';
import { dayOrWeekday } from './near-days';
import { isKnownLanguage } from './known-language';
import { numbersIn } from './numbers-in-text';
import { dateOfMonth } from './phrase-date';
import { amountIn } from './said-amount';
import { saidDays } from './said-days';
import { readSaid } from './said-phrase';

/**
 * Reads what `Intl` itself calls days in a language (a BCP 47 tag): 어제, wczoraj, `3 dni temu`, `poniedziałek`,
 * `19. listopadu`. So a day can be said in every language that the machine knows. Null if no day is named.
 */
export function readLocalPhrase(words: string, reference: Day, language: string): Phrase | null {
  const names = namesOf(language);
  if (names === null) return null;
  const said = bareWords(words, language);
  return (
    dayOrWeekday(said, reference, language) ??
    amount(words, reference, names) ??
    pointed(said, reference) ??
    dateIn(said, numbersIn(said), reference, names) ??
    withoutBeginning(said, reference, names)
  );
}

/** A date with the name of its month, from bare words: `3.november`, `am3.november`. Null for all others. */
export function readLocalDate(said: string, reference: Day, language: string): Phrase | null {
  const names = namesOf(language);
  if (names === null) return null;
  return (
    dateIn(said, numbersIn(said), reference, names) ?? withoutBeginning(said, reference, names)
  );
}

/** As {@link readLocalDate}, where a language's dates are known without `Intl`: `3 de noviembre`, `am 3. November`. */
export function readKnownDate(words: string, reference: Day, language: string): Phrase | null {
  if (!HAS_NUMBER.test(words) || knownDates(language) === null) return null;
  return readLocalDate(bareWords(words, language), reference, language);
}

const HAS_NUMBER = /\p{Nd}/u;

interface Names {
  readonly language: string;
  readonly relative: () => Intl.RelativeTimeFormat;
  /** with a number where `relative` has a word of its own: `hace 1 semana` for `la semana pasada` */
  readonly always: () => Intl.RelativeTimeFormat;
  /** a day and its month, long and short; then with their year */
  readonly dates: () => readonly DateStyle[];
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

function makeNames(language: string): Names {
  return {
    language,
    relative: lazily(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' })),
    always: lazily(() => new Intl.RelativeTimeFormat(language, { numeric: 'always' })),
    dates: lazily(() => dateStyles(language)),
  };
}

function dateStyles(language: string): readonly DateStyle[] {
  return (
    knownDates(language) ??
    (['long', 'short'] as const).flatMap((month) => [
      styleOf(language, { day: 'numeric', month }),
      styleOf(language, { day: 'numeric', month, year: 'numeric' }),
    ])
  );
}

function styleOf(language: string, options: Intl.DateTimeFormatOptions): DateStyle {
  const format = formatOf(language, options);
  return {
    hasYear: options.year !== undefined,
    write: (year, month, date) =>
      bareWords(format.format(Date.UTC(year, month - 1, date, 12)), language),
  };
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Years as in file names, whatever calendar the language is used with.
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

/** `am 3. November`, `يوم الاثنين`. */
function withoutBeginning(said: string, reference: Day, names: Names): Phrase | null {
  const { language } = names;
  for (const beginning of saidDays(language).before) {
    const bare = bareWords(beginning, language);
    if (!said.startsWith(bare)) continue;
    const rest = said.slice(bare.length);
    const day = dayOrWeekday(rest, reference, language) ?? readSaid(rest, reference, language);
    if (day !== null) return day;
    const date = pointed(rest, reference) ?? dateIn(rest, numbersIn(rest), reference, names);
    if (date !== null) return date;
  }
  return null;
}

function amount(words: string, reference: Day, names: Names): Phrase | null {
  const { language } = names;
  const known = readCountedPhrase(words, reference, language);
  if (known !== null) return known;
  const counted = amountIn(words, language);
  const numbers = numbersIn(counted);
  return knowsCounts(language, numbers) ? null : ago(counted, numbers, reference, names);
}

function ago(
  said: string,
  numbers: readonly number[],
  reference: Day,
  { language, relative, always }: Names,
): Phrase | null {
  const [count] = numbers;
  // `Intl` throws for what is not a number.
  if (numbers.length > 1 || Number.isNaN(count)) return null;
  // Some languages leave the number of a single one out: `a week ago`.
  const counts = count === undefined ? [1, 2] : [count];
  for (const each of counts) {
    for (const unit of ['day', 'week', 'month', 'year'] as const) {
      const forms = [relative().format(-each, unit), always().format(-each, unit)].map((form) =>
        bareWords(form, language),
      );
      // `неделю назад` leaves out the 1 that `Intl` says.
      const bare =
        count === undefined && each === 1 ? forms.map((form) => form.replace('1', '')) : [];
      if ([...forms, ...bare].includes(said)) return dayCounted(reference, -each, unit);
    }
  }
  return null;
}

const DAY_MONTH = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/;

/** `3.11.`, `am 3.11.2026`: where both have a point, the day comes first. */
function pointed(said: string, reference: Day): Phrase | null {
  const [, date, month, year] = DAY_MONTH.exec(said) ?? [];
  if (date === undefined) return null;
  return dateOfMonth(
    { year: year === undefined ? null : Number(year), month: Number(month), date: Number(date) },
    reference,
  );
}

/** A day and month need a letter, never only numbers: only someone who knows the country can read `1/2`. */
const HAS_LETTER = /\p{L}/u;

function dateIn(
  said: string,
  numbers: readonly number[],
  reference: Day,
  { dates }: Names,
): Phrase | null {
  if (numbers.length === 0 || numbers.length > 3 || !HAS_LETTER.test(said)) return null;
  const years = numbers.filter((number) => number > 31);
  const [year] = years;
  if (years.length > 1) return null;
  const plain = plainDate(said);
  for (const { hasYear, write } of dates()) {
    if (hasYear !== (year !== undefined)) continue;
    for (const date of numbers.filter((number) => number >= 1 && number <= 31)) {
      for (let month = 1; month <= 12; month++) {
        if (plainDate(write(year ?? LEAP_YEAR, month, date)) !== plain) continue;
        return dateOfMonth({ year: year ?? null, month, date }, reference);
      }
    }
  }
  return null;
}

/**
 * A day has an ending in some languages: `1er novembre`, `1º de novembro`, `3-го ноября`. Short names of months are written
 * with a point and without.
 */
function plainDate(said: string): string {
  return said.replace(/^(\d{1,2})(?:er|[º°]|-?го)/, '$1').replace(/(\p{L})\./gu, '$1');
}

/** A year with a 29 February. */
const LEAP_YEAR = 2024;
