import { lazily } from '../text/lazily';
import type { DateFormat } from './date-format';
import type { Day } from './day';
import { weekdayOf, yearMonthDay } from './day';
import { formatTokens } from './format-tokens';
import { dateNames } from './names-in-languages';
import { withOurDigits } from './other-digits';

/** Tells whether a path is that of a note, where other notes are at these paths. */
export type PathTest = (path: string, paths: () => Iterable<string>) => boolean;

/**
 * Tells whether a path is what a format gives for a day in whatever language: `2026 novembre` of `2026 November`. A word
 * that is the name of different months in two languages is that of the one which the notes beside it are named in; with
 * none beside it, of none. Null for a format that writes no words.
 */
export function pathInAnyLanguage(
  { folder, format }: { readonly folder: string; readonly format: string },
  day: Day,
  own: DateFormat,
): PathTest | null {
  const tokens = formatTokens(format);
  if (!tokens.some((token) => WORD.test(token) || ORDINAL.test(token))) return null;
  const kinds: string[] = [];
  const pattern = tokens.map((token) => {
    if (WORD.test(token)) {
      kinds.push(token);
      return '([^/]+?)';
    }
    const written = (of: string) => escaped(withOurDigits(own.format(day, of).normalize('NFC')));
    return ORDINAL.test(token) ? `${written(token.slice(0, -1))}[^\\d/]{0,4}` : written(token);
  });
  const shape = (of: string) => new RegExp(`^${escaped(folder)}${of}\\.md$`, 'u');
  const whole = shape(pattern.join(''));
  const ofAnyDay = lazily(() => shape(pattern.join('').replace(/\d+(?![,}])/g, '\\d+')));
  const meant = { month: yearMonthDay(day).month, weekday: weekdayOf(day) };
  return (path, paths) => {
    const words = wordsIn(path, whole);
    if (words === null) return false;
    const read = words.map((word, at) => languagesOf(word, kinds[at] ?? '', meant));
    if (!read.every(({ right }) => right.length > 0)) return false;
    if (read.every(({ wrong }) => wrong.length === 0)) return true;
    const right = read.flatMap((each) => each.right);
    const wrong = read.flatMap((each) => each.wrong);
    const votes = new Set<boolean>();
    for (const other of paths()) {
      if (other === path) continue;
      wordsIn(other, ofAnyDay())?.forEach((word, at) => {
        const named = languagesOf(word, kinds[at] ?? '', meant);
        const languages = [...named.right, ...named.wrong];
        const isRight = languages.some((each) => right.includes(each));
        if (isRight !== languages.some((each) => wrong.includes(each))) votes.add(isRight);
      });
    }
    return votes.has(true) && !votes.has(false);
  };
}

function wordsIn(path: string, shape: RegExp): string[] | null {
  return shape.exec(withOurDigits(path.normalize('NFC')))?.slice(1) ?? null;
}

const WORD = /^(?:MMMM?|dddd?)$/;
const ORDINAL = /^(?:[MDQwWd]|DDD)o$/;

/** The languages in which a word is the name of what is meant, and those in which it is another's. */
function languagesOf(
  word: string,
  token: string,
  { month, weekday }: { readonly month: number; readonly weekday: number },
): { readonly right: readonly string[]; readonly wrong: readonly string[] } {
  const names = dateNames();
  const found = token.startsWith('M')
    ? names.monthOf(word).map((name) => ({ ...name, isRight: name.month === month }))
    : names.weekdayOf(word).map((name) => ({ ...name, isRight: name.weekday === weekday }));
  const of = (isWanted: boolean) =>
    found.filter(({ isRight }) => isRight === isWanted).map(({ language }) => language);
  return { right: of(true), wrong: of(false) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
