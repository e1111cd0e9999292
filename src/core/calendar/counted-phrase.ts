import type { Day } from './day';
import { isSaid } from './known-language';
import type { Phrase } from './named-day';
import { dayCounted } from './named-day';
import { numbersIn } from './numbers-in-text';
import { amountIn } from './said-amount';

/**
 * Reads how long ago a day was: `3일 전`, `vor einer Woche`, `в прошлом месяце`, as `Intl` says it, in the languages that
 * everything is said in. Null for all other words.
 */
export function readCountedPhrase(words: string, reference: Day, language: string): Phrase | null {
  const counts = COUNTS[language.split('-')[0] ?? ''];
  if (counts === undefined) return null;
  const said = amountIn(words, language);
  const numbers = numbersIn(said);
  const [count] = numbers;
  if (numbers.length > 1 || (count !== undefined && !(count < 1_000))) return null;
  const wordless = count === undefined ? counts.last.split(' ').indexOf(said) : -1;
  const last = UNITS[wordless];
  if (last !== undefined) return dayCounted(reference, -1, last);
  for (const [at, forms] of counts.ago.split(' ').entries()) {
    const ago = agoIn(forms.split('/'), said, count, counts.formOf);
    const unit = UNITS[at];
    if (ago !== null && unit !== undefined) return dayCounted(reference, -ago, unit);
  }
  return null;
}

/** Whether {@link readCountedPhrase} reads all that `Intl` says with these numbers: of a thousand it parts the digits. */
export function knowsCounts(language: string, [count = 0, ...others]: readonly number[]): boolean {
  return isSaid(language) && count < 1_000 && others.length === 0;
}

/** How many of a unit words say; null if they are none of its forms. */
function agoIn(
  forms: readonly string[],
  said: string,
  count: number | undefined,
  formOf: (count: number) => number,
): number | null {
  // Some languages leave the number of a single one out, and say two in one word: `неделю назад`, `قبل يومين`.
  for (const each of count === undefined ? [1, 2] : [count]) {
    const form = forms[Math.min(formOf(each), forms.length - 1)];
    if (form?.replace('#', String(count ?? '')) === said) return each;
  }
  return null;
}

interface Counts {
  /**
   * Days, weeks, months and years ago, as bare words, with `#` for the number: the forms of each, apart by `/`, in the order of
   * the language's plurals
   */
  readonly ago: string;
  /** the last week, month and year, behind a gap for the day, which has a word of its own */
  readonly last: string;
  /** which form a number has; the last one stands for those after it */
  readonly formOf: (count: number) => number;
}

const UNITS = ['day', 'week', 'month', 'year'] as const;

const always = (): number => 0;
const oneOrMore = (count: number): number => (count === 1 ? 0 : 1);

function formInRussian(count: number): number {
  const [ones, tens] = [count % 10, Math.floor(count / 10) % 10];
  if (tens === 1 || ones === 0 || ones > 4) return 2;
  return ones === 1 ? 0 : 1;
}

function formInArabic(count: number): number {
  if (count === 1 || count === 2) return count - 1;
  const rest = count % 100;
  if (rest > 10) return 3;
  return rest > 2 ? 2 : 4;
}

/**
 * What `Intl` says, known without asking it: its first format takes each process more than ten milliseconds. A test compares
 * them.
 */
const COUNTS: Readonly<Partial<Record<string, Counts>>> = {
  de: {
    ago: 'vor#tag/vor#tagen vor#woche/vor#wochen vor#monat/vor#monaten vor#jahr/vor#jahren',
    last: '- letztewoche letztenmonat letztesjahr',
    formOf: oneOrMore,
  },
  es: {
    ago: 'hace#dia/hace#dias hace#semana/hace#semanas hace#mes/hace#meses hace#ano/hace#anos',
    last: '- lasemanapasada elmespasado elanopasado',
    formOf: oneOrMore,
  },
  fr: {
    ago: 'ilya#jour/ilya#jours ilya#semaine/ilya#semaines ilya#mois ilya#an/ilya#ans',
    last: "- lasemainederniere lemoisdernier l'anneederniere",
    formOf: oneOrMore,
  },
  pt: {
    ago: 'ha#dia/ha#dias ha#semana/ha#semanas ha#mes/ha#meses ha#ano/ha#anos',
    last: '- semanapassada mespassado anopassado',
    formOf: oneOrMore,
  },
  ru: {
    ago: '#деньназад/#дняназад/#днейназад #неделюназад/#неделиназад/#недельназад #месяцназад/#месяцаназад/#месяцевназад #годназад/#годаназад/#летназад',
    last: '- напрошлойнеделе впрошломмесяце впрошломгоду',
    formOf: formInRussian,
  },
  ja: { ago: '#日前 #週間前 #か月前 #年前', last: '- 先週 先月 昨年', formOf: always },
  ko: { ago: '#일전 #주전 #개월전 #년전', last: '- 지난주 지난달 작년', formOf: always },
  zh: { ago: '#天前 #周前 #个月前 #年前', last: '- 上周 上个月 去年', formOf: always },
  ar: {
    ago: [
      'قبليومواحد/قبليومين/قبل#ايام/قبل#يوما/قبل#يوم',
      'قبلاسبوعواحد/قبلاسبوعين/قبل#اسابيع/قبل#اسبوعا/قبل#اسبوع',
      'قبلشهرواحد/قبلشهرين/قبل#اشهر/قبل#شهرا/قبل#شهر',
      'قبلسنةواحدة/قبلسنتين/قبل#سنوات/قبل#سنة',
    ].join(' '),
    last: '- الاسبوعالماضي الشهرالماضي السنةالماضية',
    formOf: formInArabic,
  },
};
