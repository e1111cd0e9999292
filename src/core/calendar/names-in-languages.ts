import { lazily } from '../text/lazily';

/** In which languages a word is the name of a month or weekday: tags of BCP 47, in the order of {@link LANGUAGES}. */
export interface DateNames {
  /** `month`: 1 for January */
  monthOf(
    word: string,
  ): readonly { readonly month: number; readonly language: string; readonly token: MonthToken }[];
  /** `weekday`: 0 for Sunday */
  weekdayOf(word: string): readonly {
    readonly weekday: number;
    readonly language: string;
    readonly token: WeekdayToken;
  }[];
}

type MonthToken = 'MMMM' | 'MMM';
type WeekdayToken = 'dddd' | 'ddd';

/** Where a word belongs to several, the likeliest is first: those that everything is said in, by how many speak them. */
const LANGUAGES = [
  ...'en zh es ar fr pt ru de ja ko'.split(' '),
  ...'it nl sv da nb fi pl cs sk hu ro uk bg hr sr sl ca et lv lt tr el he fa hi th vi id zh-TW'.split(
    ' ',
  ),
];
/** 2026 began on a Thursday, so 4 January is its first Sunday. */
const SUNDAY = 4;

/**
 * The names of months and weekdays that people use in note names, in all languages at once. Slow to make: once, when
 * they are first asked for.
 */
export const dateNames: () => DateNames = lazily(makeDateNames);

function makeDateNames(): DateNames {
  const months = new Map<string, { month: number; language: string; token: MonthToken }[]>();
  const weekdays = new Map<string, { weekday: number; language: string; token: WeekdayToken }[]>();
  for (const language of LANGUAGES) {
    for (const [style, month, weekday] of [
      ['long', 'MMMM', 'dddd'],
      ['short', 'MMM', 'ddd'],
    ] as const) {
      // Beside a date many languages inflect the month's name: `listopad`, `18 listopada`.
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, ...IN_UTC });
        for (let index = 0; index < 12; index++) {
          add(months, partOf(format, Date.UTC(2026, index, 15), 'month'), {
            month: index + 1,
            language,
            token: month,
          });
        }
      }
      const format = new Intl.DateTimeFormat(language, { weekday: style, ...IN_UTC });
      for (let index = 0; index < 7; index++) {
        const name = partOf(format, Date.UTC(2026, 0, SUNDAY + index), 'weekday');
        const meaning = { weekday: index, language, token: weekday };
        add(weekdays, name, meaning);
        // moment writes Hebrew weekdays without the word for day.
        if (name.startsWith(HEBREW_DAY)) add(weekdays, name.slice(HEBREW_DAY.length), meaning);
      }
    }
  }
  return {
    monthOf: (word) => months.get(comparable(word)) ?? [],
    weekdayOf: (word) => weekdays.get(comparable(word)) ?? [],
  };
}

const HEBREW_DAY = 'יום ';
const IN_UTC = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

function partOf(format: Intl.DateTimeFormat, instant: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
}

function add<T>(names: Map<string, T[]>, name: string, meaning: T): void {
  const key = comparable(name);
  if (!/\p{L}/u.test(key)) return;
  const known = names.get(key);
  if (known === undefined) names.set(key, [meaning]);
  else known.push(meaning);
}

function comparable(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\.$/, '');
}
