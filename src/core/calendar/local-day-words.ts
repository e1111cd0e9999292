import { isKnownLanguage } from './known-language';
import { saidDays } from './said-days';

/** The words that a language (a BCP 47 tag) names days with, each alone and as people write it. */
export function localDayWords(language: string): readonly string[] {
  const known = wordsMade.get(language);
  if (known !== undefined) return known;
  const words = makeDayWords(language.toLowerCase());
  wordsMade.set(language, words);
  return words;
}

const wordsMade = new Map<string, readonly string[]>();

function makeDayWords(language: string): readonly string[] {
  // English words have a list of their own.
  if (language.startsWith('en') || !isKnownLanguage(language)) return [];
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const { near, parts, weeks: frames, weekdays, numbers, starts, endings } = saidDays(language);
  const days = [1, 0, -1, -2, -3, -5].map((count) => relative.format(count, 'day'));
  const weeks = [-1, -2, -5].map((count) => relative.format(count, 'week'));
  const named = (options: Intl.DateTimeFormatOptions, count: number, step: number) => {
    const format = new Intl.DateTimeFormat(language, { ...options, ...PLAIN });
    return Array.from({ length: count }, (_, at) => format.format(at * step * 86_400_000));
  };
  const phrases = [
    ...days,
    ...weeks,
    ...named({ weekday: 'long' }, 7, 1),
    ...named({ month: 'long' }, 12, 31),
    ...named({ month: 'long', day: 'numeric' }, 12, 31),
    ...[near, weekdays, numbers, starts, endings].flatMap(Object.keys),
    ...parts,
    ...Object.values(frames)
      .flat()
      .map((frame) => frame.replace('#', ' ')),
  ];
  return [...new Set(phrases.flatMap((phrase) => phrase.match(/[\p{L}\p{M}]+/gu) ?? []))];
}

const PLAIN = { calendar: 'gregory', timeZone: 'UTC' } as const;
