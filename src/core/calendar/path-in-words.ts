import { lazily } from '../text/lazily';
import type { DateFormat } from './date-format';
import type { Day } from './day';
import { weekdayOf, yearMonthDay } from './day';
import { formatTokens } from './format-tokens';
import type { DateNames } from './names-in-languages';
import { dateNames } from './names-in-languages';
import { withOurDigits } from './other-digits';

/**
 * Tells whether a path is what a format gives for a day in whatever language: `2026 novembre` of `2026 November`. A word
 * that is the name of different months in two languages is none. Null for a format that writes no words.
 */
export function pathInAnyLanguage(
  { folder, format }: { readonly folder: string; readonly format: string },
  day: Day,
  own: DateFormat,
): ((path: string) => boolean) | null {
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
  const whole = new RegExp(`^${escaped(folder)}${pattern.join('')}\\.md$`, 'u');
  const meant = { month: yearMonthDay(day).month, weekday: weekdayOf(day) };
  return (path) => {
    const words = whole.exec(withOurDigits(path.normalize('NFC')));
    return words !== null && kinds.every((token, at) => isNamed(words[at + 1] ?? '', token, meant));
  };
}

const WORD = /^(?:MMMM?|dddd?)$/;
const ORDINAL = /^(?:[MDQwWd]|DDD)o$/;

function isNamed(
  word: string,
  token: string,
  { month, weekday }: { readonly month: number; readonly weekday: number },
): boolean {
  const names = namesOnce();
  const found = token.startsWith('M')
    ? names.monthOf(word).map((name) => name.month === month)
    : names.weekdayOf(word).map((name) => name.weekday === weekday);
  return found.length > 0 && found.every(Boolean);
}

const namesOnce: () => DateNames = lazily(dateNames);

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
