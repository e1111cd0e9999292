import { isKnownLanguage } from './local-phrase';
import { withOurDigits } from './other-digits';

/** A period as a language says it: the whole of this or the last one, a count of units up to today, or a month by name. */
export type LocalPeriod =
  | {
      readonly kind: 'whole';
      readonly unit: (typeof WHOLE)[number];
      /** 0 for this one, 1 for the last */
      readonly back: number;
    }
  | { readonly kind: 'recent'; readonly unit: (typeof COUNTED)[number]; readonly count: number }
  /** `year` is null if it is not said */
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null };

const WHOLE = ['week', 'month', 'quarter', 'year'] as const;
const COUNTED = ['day', 'week', 'month', 'year'] as const;

/** What a language says around an amount (`#`, as in `6 meses`) that ends with today, without spaces. */
const RECENT: Readonly<Record<string, readonly string[]>> = {
  ar: ['آخر#'],
  de: ['letzte#', 'letzten#', 'dieletzten#'],
  es: ['últimos#', 'últimas#', 'losúltimos#', 'lasúltimas#'],
  ja: ['過去#', '過去#間', 'ここ#', '直近#'],
  ko: ['지난#', '최근#', '지난#간', '최근#간'],
  pt: ['últimos#', 'últimas#', 'osúltimos#', 'asúltimas#'],
  ru: ['последние#', 'последних#', 'запоследние#'],
  zh: ['过去#', '最近#', '近#'],
};

/** What else people call the last one of each unit, without spaces. */
const LAST: Readonly<Record<string, Partial<Record<(typeof WHOLE)[number], readonly string[]>>>> = {
  ar: { year: ['العامالماضي'] },
  fr: { year: ['andernier', "l'andernier"] },
  ja: { year: ['去年'], week: ['前の週'], month: ['前の月'] },
  ko: { year: ['지난해'], week: ['저번주'], month: ['저번달'] },
  pt: {
    ...{ week: ['nasemanapassada', 'últimasemana'], month: ['nomêspassado', 'últimomês'] },
    year: ['noanopassado', 'últimoano'],
  },
  ru: {
    ...{ week: ['прошлаянеделя', 'прошлуюнеделю'], month: ['прошлыймесяц'] },
    ...{ quarter: ['прошлыйквартал'], year: ['прошлыйгод'] },
  },
  zh: { week: ['上个星期', '上星期', '上个周'], month: ['上月'] },
};

/**
 * Reads `este año`, `先週`, `август` or `последние 6 месяцев`: what `Intl` itself calls periods in a language (a BCP 47 tag), and
 * its amounts with a few words around them. Null for any other words.
 */
export function readLocalPeriod(words: string, language: string): LocalPeriod | null {
  const tag = language.toLowerCase();
  if (words.length > LONGEST || !isKnownLanguage(tag)) return null;
  const said = bare(words, tag);
  return periodsOf(tag).get(said) ?? recent(said, tag) ?? monthOfYear(said, tag);
}

/** The words of periods in a language, each alone and as people write it. */
export function localPeriodWords(language: string): readonly string[] {
  const tag = language.toLowerCase();
  if (!isKnownLanguage(tag) || tag.startsWith('en')) return [];
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const whole = WHOLE.flatMap((unit) => [relative.format(0, unit), relative.format(-1, unit)]);
  const counted = COUNTED.flatMap((unit) =>
    [1, 2, 5].map((count) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    ),
  );
  const frames = (RECENT[tag.split('-')[0] ?? ''] ?? []).map((frame) => frame.replace('#', ' '));
  const phrases = [...whole, ...counted, ...frames, ...monthNames(tag).flat()];
  return [...new Set(phrases.flatMap((phrase) => phrase.match(/[\p{L}\p{M}]+/gu) ?? []))];
}

/** Nobody names a period in more UTF-16 units. */
const LONGEST = 64;

const made = new Map<string, ReadonlyMap<string, LocalPeriod>>();

function periodsOf(language: string): ReadonlyMap<string, LocalPeriod> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const periods = new Map<string, LocalPeriod>();
  for (const unit of WHOLE) {
    for (const back of [0, 1]) {
      periods.set(bare(relative.format(-back, unit), language), { kind: 'whole', unit, back });
    }
  }
  const last = LAST[language.split('-')[0] ?? ''] ?? {};
  for (const unit of WHOLE) {
    for (const name of last[unit] ?? []) periods.set(name, { kind: 'whole', unit, back: 1 });
  }
  for (const [at, names] of monthNames(language).entries()) {
    for (const name of names) periods.set(name, { kind: 'month', month: at + 1, year: null });
  }
  made.set(language, periods);
  return periods;
}

/** The full names of each month, alone and beside a date. Short ones are too often other words. */
function monthNames(language: string): string[][] {
  const alone = monthFormat(language, {});
  const beside = monthFormat(language, { day: 'numeric' });
  return MONTHS.map((month) => {
    const instant = Date.UTC(SOME_YEAR, month, 10);
    const part = beside.formatToParts(instant).find(({ type }) => type === 'month');
    const names = [alone.format(instant), part?.value ?? ''];
    // In some languages a month is a number and a sign, of which only the number is its name beside a date.
    return names.map((name) => bare(name, language)).filter((name) => /\p{L}/u.test(name));
  });
}

/** `август 2026 г.`, `2026年8月`. */
function monthOfYear(said: string, language: string): LocalPeriod | null {
  const year = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(said)?.[1]);
  if (Number.isNaN(year)) return null;
  const format = monthFormat(language, { year: 'numeric' });
  const month = MONTHS.find(
    (each) => bare(format.format(Date.UTC(year, each, 10)), language) === said,
  );
  return month === undefined ? null : { kind: 'month', month: month + 1, year };
}

const SOME_YEAR = 2024;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

function monthFormat(language: string, more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const style = { month: 'long', calendar: 'gregory', numberingSystem: 'latn' } as const;
  return new Intl.DateTimeFormat(language, { ...style, ...more, timeZone: 'UTC' });
}

function recent(said: string, language: string): LocalPeriod | null {
  const frames = RECENT[language.split('-')[0] ?? ''];
  const count = Number(/^\D*([1-9]\d{0,3})\D*$/.exec(said)?.[1]);
  if (frames === undefined || Number.isNaN(count)) return null;
  for (const unit of COUNTED) {
    const style = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
    const amount = new Intl.NumberFormat(language, { ...style, useGrouping: false }).format(count);
    if (frames.includes(said.replace(bare(amount, language), '#'))) {
      return { kind: 'recent', unit, count };
    }
  }
  return null;
}

/** Spaces stand differently in the data of a language and in what people type. */
function bare(text: string, language: string): string {
  return withOurDigits(text.normalize('NFC'))
    .replace(/[\s\u200e\u200f]+/g, '')
    .replace(/’/g, "'")
    .toLocaleLowerCase(language);
}
