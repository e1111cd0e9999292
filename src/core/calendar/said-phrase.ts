import { bareWords } from './bare-words';
import type { Day, Weekday } from './day';
import { weekdayOf } from './day';
import { lazily } from '../text/lazily';
import type { Phrase } from './named-day';
import { dayNear } from './named-day';
import type { SaidDays, WhichWeekday } from './said-days';
import { saidDays } from './said-days';
import { dayOrWeekday } from './near-days';
import { nearestWeekday } from './phrase-date';
import { startOfWeek } from './week';
import { knownWeekdays, weekdayNamed } from './weekday-names';

/**
 * Reads what people say in a language (a BCP 47 tag) beside what `Intl` calls days: `おととい`, `el viernes pasado`,
 * `先週の金曜日`. Chrono takes some of these for other days. Null for all other words.
 */
export function readSaidPhrase(words: string, reference: Day, language: string): Phrase | null {
  const main = language.split('-')[0] ?? '';
  // What is no tag cannot be used to compare words.
  return saidIn(main) === null ? null : readSaid(bareWords(words, main), reference, main);
}

/** The same for bare words, in a language without its country. */
export function readSaid(bare: string, reference: Day, language: string): Phrase | null {
  const said = saidIn(language);
  if (said === null) return null;
  const near = said.near().get(bare);
  if (near !== undefined) return dayNear(reference, near);
  const weekday = knownWeekdays(language).get(bare);
  if (weekday !== undefined) return nearestWeekday(weekday, reference);
  return weekdayIn(bare, reference, language, said) ?? partOfDay(bare, reference, language, said);
}

interface SaidInLanguage {
  readonly near: () => ReadonlyMap<string, number>;
  readonly frames: () => readonly Frame[];
  readonly parts: () => readonly string[];
}

/** What stands around the name of a weekday. */
interface Frame {
  readonly which: WhichWeekday;
  readonly before: string;
  readonly after: string;
}

const made = new Map<string, SaidInLanguage | null>();

function saidIn(language: string): SaidInLanguage | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const days = saidDays(language);
  const said = Object.keys(days.near).length === 0 ? null : makeSaid(language, days);
  made.set(language, said);
  return said;
}

function makeSaid(language: string, days: SaidDays): SaidInLanguage {
  const bare = (words: string) => bareWords(words, language);
  return {
    near: lazily(
      () => new Map(Object.entries(days.near).map(([words, count]) => [bare(words), count])),
    ),
    parts: lazily(() => days.parts.map(bare)),
    frames: lazily(() =>
      WHICH.flatMap((which) =>
        (days.weeks[which] ?? []).map((frame): Frame => {
          const [before = '', after = ''] = frame.split('#');
          return { which, before: bare(before), after: bare(after) };
        }),
      ),
    ),
  };
}

/** The longer words first: `上上周五` is not `上` and a day. */
const WHICH: readonly WhichWeekday[] = [
  'week before last',
  'before last',
  'last week',
  'this week',
  'last',
];

function weekdayIn(
  bare: string,
  reference: Day,
  language: string,
  said: SaidInLanguage,
): Phrase | null {
  for (const { which, before, after } of said.frames()) {
    if (bare.length <= before.length + after.length) continue;
    if (!bare.startsWith(before) || !bare.endsWith(after)) continue;
    const name = bare.slice(before.length, bare.length - after.length);
    const weekday = weekdayNamed(name, language);
    if (weekday === undefined) continue;
    return weekdayOfWeek(weekday, which, reference);
  }
  return null;
}

/** `вчера вечером`, `صباح أمس`: the day that is left without the part of it. */
function partOfDay(
  bare: string,
  reference: Day,
  language: string,
  said: SaidInLanguage,
): Phrase | null {
  for (const part of said.parts()) {
    const rests = [
      bare.endsWith(part) ? bare.slice(0, -part.length) : '',
      bare.startsWith(part) ? bare.slice(part.length) : '',
    ];
    for (const rest of rests) {
      if (rest === '') continue;
      const day = dayOrWeekday(rest, reference, language) ?? readSaid(rest, reference, language);
      if (day !== null) return day;
    }
  }
  return null;
}

/** A weekday by its week: unlike a bare one, it counts from the reference. */
export function weekdayOfWeek(weekday: Weekday, which: WhichWeekday, reference: Day): Phrase {
  const says = { year: true, month: true, day: true, weekday: true };
  return { start: { day: dayOfWeek(weekday, which, reference), says }, end: null, isOffset: false };
}

function dayOfWeek(weekday: Weekday, which: WhichWeekday, reference: Day): Day {
  const ofWeek = startOfWeek(reference, MONDAY) + ((weekday + 6) % 7);
  const last = reference - ((weekdayOf(reference) - weekday + 6) % 7) - 1;
  switch (which) {
    case 'last':
      return last;
    case 'before last':
      return last - 7;
    case 'this week':
      return ofWeek;
    case 'last week':
      return ofWeek - 7;
    case 'week before last':
      return ofWeek - 14;
  }
}

/** In most of the world a calendar week begins on it. */
const MONDAY = 1;
