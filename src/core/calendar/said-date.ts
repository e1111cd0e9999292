import { bareWords } from './bare-words';
import type { Day, Weekday } from './day';
import { weekdayOf } from './day';
import { dayDated, dayInMonth, lastDated } from './day-of-month';
import { readLocalDate } from './local-phrase';
import type { Phrase } from './named-day';
import { dayNear } from './named-day';
import { saidDates, withoutHyphens, writtenDays } from './said-dates';
import { saidDays } from './said-days';
import { knownWeekdays } from './weekday-names';
import { inKoreanFigures } from './written-numbers';

/**
 * Reads a date as people say it in a language (a BCP 47 tag): its day in words (`третьего ноября`, `el tres de noviembre`),
 * or without its month (`am 15.`, `15日`), whose last one is meant, or beside its weekday. Null for all other words.
 */
export function readSaidDate(words: string, reference: Day, language: string): Phrase | null {
  const main = language.split('-')[0] ?? '';
  if (saidDates(main).alone.length === 0) return null;
  const bare = bareWords(words, main);
  return dated(bare, reference, language) ?? besideWeekday(bare, reference, language);
}

/** `вторник, 3 ноября`, `el martes 3`, `11月3日（火）`: a date that has this weekday. */
function besideWeekday(bare: string, reference: Day, language: string): Phrase | null {
  for (const [rest, weekday] of withoutWeekday(bare, language.split('-')[0] ?? '')) {
    const date = dateOf(rest);
    const phrase =
      dated(rest, reference, language) ??
      readLocalDate(rest, reference, language) ??
      (date === null ? null : dayDated(lastDated(date, reference)));
    if (phrase !== null && weekdayOf(phrase.start.day) === weekday) return phrase;
  }
  return null;
}

/** What is left of bare words without a weekday before or after it. */
function* withoutWeekday(bare: string, main: string): Iterable<readonly [string, Weekday]> {
  const beginnings = ['', ...saidDays(main).before.map((words) => fixed(words, main))];
  for (const [name, weekday] of knownWeekdays(main)) {
    for (const beginning of beginnings) {
      if (!bare.startsWith(beginning + name)) continue;
      yield [bare.slice(beginning.length + name.length).replace(/^[.,،、]+/, ''), weekday];
    }
    const [, before = '', inBrackets] = /^(.+?)(?:[(（](.+)[)）])?$/.exec(bare) ?? [];
    // `（火）` is short for Tuesday.
    const isShort = inBrackets?.length === 1 && name.startsWith(inBrackets);
    if (inBrackets === name || isShort) yield [before, weekday];
    else if (bare.endsWith(name)) yield [bare.slice(0, -name.length), weekday];
  }
}

function dated(bare: string, reference: Day, language: string): Phrase | null {
  const main = language.split('-')[0] ?? '';
  const figures = inFigures(bare, main);
  const said: SaidDate = { bare: figures ?? bare, isWritten: figures !== null, language: main };
  return (
    ofMonth(said, reference) ??
    (figures === null ? null : readLocalDate(figures, reference, language))
  );
}

interface SaidDate {
  /** with its day in figures */
  readonly bare: string;
  /** its day was said in words */
  readonly isWritten: boolean;
  readonly language: string;
}

/** Bare words with a day in words as a number: `amdrittennovember` is `am3.november`. Null where there is none. */
function inFigures(bare: string, language: string): string | null {
  if (language === 'ko') {
    const figures = inKoreanFigures(bare);
    return figures === bare ? null : figures;
  }
  const { link, point } = saidDates(language);
  const plain = withoutHyphens(bare);
  for (const before of beginningsOf(language)) {
    if (!plain.startsWith(before)) continue;
    const rest = plain.slice(before.length);
    const written = writtenDays(language).find(([words]) => rest.startsWith(words));
    if (written === undefined) continue;
    const [words, date] = written;
    const after = rest.slice(words.length);
    return `${before}${date}${point}${after.startsWith(link) ? after.slice(link.length) : after}`;
  }
  return null;
}

/** A day of the month without the month's name: `el 15`, `el 15 del mes pasado`. */
function ofMonth(said: SaidDate, reference: Day): Phrase | null {
  const { thisMonth, lastMonth } = saidDates(said.language);
  for (const [frames, back] of [
    [thisMonth, 0],
    [lastMonth, 1],
  ] as const) {
    const date = dateInside(frames, said);
    const day = date === null ? null : dayInMonth(date, reference, back);
    if (day !== null) return dayNear(day, 0);
  }
  const date = dateAlone(said);
  return date === null ? null : dayDated(lastDated(date, reference));
}

function dateInside(frames: readonly string[], said: SaidDate): number | null {
  // `先月の15` leaves out the sign of a day.
  const mayBeNumber = writtenDays(said.language).length > 0;
  for (const inner of insides(frames, said)) {
    const date = (mayBeNumber ? dateOf(inner) : null) ?? dateAlone({ ...said, bare: inner });
    if (date !== null) return date;
  }
  return null;
}

function dateAlone(said: SaidDate): number | null {
  const { alone } = saidDates(said.language);
  const frames = said.isWritten ? alone : alone.filter((frame) => frame !== '#');
  for (const inner of insides(frames, said)) {
    const date = dateOf(inner);
    if (date !== null) return date;
  }
  return null;
}

function* insides(frames: readonly string[], { bare, language }: SaidDate): Iterable<string> {
  for (const frame of frames) {
    const [before = '', after = ''] = frame.split('#').map((part) => fixed(part, language));
    if (bare.length <= before.length + after.length) continue;
    if (!bare.startsWith(before) || !bare.endsWith(after)) continue;
    yield bare.slice(before.length, bare.length - after.length);
  }
}

function dateOf(number: string): number | null {
  const date = Number(/^(\d{1,2})\.?$/.exec(number)?.[1] ?? 0);
  return date >= 1 && date <= 31 ? date : null;
}

const beginnings = new Map<string, readonly string[]>();

/** What may stand before a day in words, each once. */
function beginningsOf(language: string): readonly string[] {
  const known = beginnings.get(language);
  if (known !== undefined) return known;
  const words = [
    ...saidDates(language).alone.map((frame) => frame.split('#')[0] ?? ''),
    ...saidDays(language).before,
    '',
  ];
  const found = [...new Set(words.map((each) => fixed(each, language)))];
  beginnings.set(language, found);
  return found;
}

const made = new Map<string, string>();

/** Words of the tables as they are compared: each keystroke compares them all. */
function fixed(words: string, language: string): string {
  const key = `${language}|${words}`;
  const known = made.get(key) ?? bareWords(words, language);
  made.set(key, known);
  return known;
}
