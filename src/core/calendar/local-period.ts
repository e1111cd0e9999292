import { bareWords } from './bare-words';
import { isKnownLanguage } from './known-language';
import { withFigures } from './said-amount';
import type { WholeUnit } from './said-periods';
import { WHOLE_UNITS, saidPeriods } from './said-periods';

/** A period as a language says it: the whole of this or the last one, a count of units up to today, or a month by name. */
export type LocalPeriod =
  | {
      readonly kind: 'whole';
      readonly unit: WholeUnit;
      /** 0 for this one, 1 for the last */
      readonly back: number;
    }
  | { readonly kind: 'recent'; readonly unit: (typeof COUNTED)[number]; readonly count: number }
  /** `year` is null if it is not said */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year: number | null;
      readonly isLastYear?: boolean;
    };

const COUNTED = ['day', 'week', 'month', 'year'] as const;

/**
 * Reads `este año`, `先週`, `август` or `последние 6 месяцев`: what `Intl` itself calls periods in a language (a BCP 47 tag), and
 * its amounts with a few words around them. Null for any other words.
 */
export function readLocalPeriod(words: string, language: string): LocalPeriod | null {
  const tag = language.toLowerCase();
  if (words.length > LONGEST || !isKnownLanguage(tag)) return null;
  const said = bareWords(words, tag);
  return (
    periodsOf(tag).get(said) ??
    recent(bareWords(withFigures(words, tag), tag), tag) ??
    monthIn(said, tag) ??
    monthOfYear(said, tag)
  );
}

/** The words of periods in a language, each alone and as people write it. */
export function localPeriodWords(language: string): readonly string[] {
  const tag = language.toLowerCase();
  if (!isKnownLanguage(tag) || tag.startsWith('en')) return [];
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const whole = WHOLE_UNITS.flatMap((unit) => [
    relative.format(0, unit),
    relative.format(-1, unit),
  ]);
  const counted = COUNTED.flatMap((unit) =>
    [1, 2, 5].map((count) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    ),
  );
  const said = saidPeriods(tag);
  const frames = [...said.recent, ...said.month, ...said.lastYear, ...said.since];
  const phrases = [
    ...whole,
    ...counted,
    ...frames.map((frame) => frame.replace(/#\d?/g, ' ')),
    ...[...said.whole, ...said.upToToday].map(([, , names]) => names),
    ...monthNames(tag).flat(),
  ];
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
  for (const unit of WHOLE_UNITS) {
    for (const back of [0, 1]) {
      periods.set(bareWords(relative.format(-back, unit), language), { kind: 'whole', unit, back });
    }
  }
  for (const [unit, back, names] of saidPeriods(language).whole) {
    for (const name of names.split('/')) {
      periods.set(bareWords(name, language), { kind: 'whole', unit, back });
    }
  }
  for (const [unit, count, names] of saidPeriods(language).upToToday) {
    for (const name of names.split('/')) {
      periods.set(bareWords(name, language), { kind: 'recent', unit, count });
    }
  }
  for (const [at, names] of monthNames(language).entries()) {
    for (const name of names) periods.set(name, { kind: 'month', month: at + 1, year: null });
  }
  made.set(language, periods);
  return periods;
}

/** `in August`, `en août 2025`, `в августе`, `去年の8月`. */
function monthIn(said: string, language: string): LocalPeriod | null {
  const { month, lastYear } = saidPeriods(language);
  for (const [frames, isLastYear] of [
    [lastYear, true],
    [month, false],
  ] as const) {
    for (const frame of frames) {
      const [before = '', after = ''] = frame.split('#').map((part) => bareWords(part, language));
      if (!said.startsWith(before) || !said.endsWith(after)) continue;
      const named = namedMonth(said.slice(before.length, said.length - after.length), language);
      if (named !== null) return isLastYear ? { ...named, isLastYear } : named;
    }
  }
  return namedMonth(said, language);
}

/** A month's name, with or without a year after it. */
function namedMonth(said: string, language: string): (LocalPeriod & { kind: 'month' }) | null {
  const [whole = '', year] = /(?:de)?(\d{4})(?:г\.?)?$/.exec(said) ?? [];
  const name = said.slice(0, said.length - whole.length);
  const named = periodsOf(language).get(name);
  const at = saidPeriods(language).months.findIndex((each) => bareWords(each, language) === name);
  const month = named?.kind === 'month' ? named.month : at + 1;
  return month === 0
    ? null
    : { kind: 'month', month, year: year === undefined ? null : Number(year) };
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
    return names.map((name) => bareWords(name, language)).filter((name) => /\p{L}/u.test(name));
  });
}

/** `август 2026 г.`, `2026年8月`. */
function monthOfYear(said: string, language: string): LocalPeriod | null {
  const year = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(said)?.[1]);
  if (Number.isNaN(year)) return null;
  const format = monthFormat(language, { year: 'numeric' });
  const month = MONTHS.find(
    (each) =>
      withoutYearSign(bareWords(format.format(Date.UTC(year, each, 10)), language)) ===
      withoutYearSign(said),
  );
  return month === undefined ? null : { kind: 'month', month: month + 1, year };
}

/** `июнь 2027 г.` is said without its last letter as well. */
function withoutYearSign(said: string): string {
  return said.replace(/г\.?$/u, '');
}

const SOME_YEAR = 2024;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

function monthFormat(language: string, more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const style = { month: 'long', calendar: 'gregory', numberingSystem: 'latn' } as const;
  return new Intl.DateTimeFormat(language, { ...style, ...more, timeZone: 'UTC' });
}

function recent(said: string, language: string): LocalPeriod | null {
  const frames = saidPeriods(language).recent;
  const count = Number(/^\D*([1-9]\d{0,3})\D*$/.exec(said)?.[1]);
  if (frames.length === 0 || Number.isNaN(count)) return null;
  for (const unit of COUNTED) {
    const style = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
    const parts = new Intl.NumberFormat(language, { ...style, useGrouping: false }).formatToParts(
      count,
    );
    const name = parts.find(({ type }) => type === 'unit')?.value ?? '';
    const amount = parts.map(({ value }) => value).join('');
    const isSaid = frames.some((frame) => {
      const words = frame.replace('#1', String(count)).replace('#2', name).replace('#', amount);
      return bareWords(words, language) === said;
    });
    if (isSaid) return { kind: 'recent', unit, count };
  }
  return null;
}
