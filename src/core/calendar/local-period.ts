import { isKnownLanguage } from './local-phrase';

/** A period as a language says it: the whole of this or the last one, or a count of units up to today. */
export type LocalPeriod =
  | {
      readonly kind: 'whole';
      readonly unit: (typeof WHOLE)[number];
      /** 0 for this one, 1 for the last */
      readonly back: number;
    }
  | { readonly kind: 'recent'; readonly unit: (typeof COUNTED)[number]; readonly count: number };

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

/**
 * Reads `este año`, `先週` or `последние 6 месяцев`: what `Intl` itself calls periods in a language (a BCP 47 tag), and
 * its amounts with a few words around them. Null for any other words.
 */
export function readLocalPeriod(words: string, language: string): LocalPeriod | null {
  const tag = language.toLowerCase();
  if (words.length > LONGEST || !isKnownLanguage(tag)) return null;
  const said = bare(words, tag);
  return periodsOf(tag).get(said) ?? recent(said, tag);
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
  made.set(language, periods);
  return periods;
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
  return text
    .normalize('NFC')
    .replace(/[\s\u200e\u200f]+/g, '')
    .toLocaleLowerCase(language);
}
