import type { Words } from '../words';
import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { either, entries as entriesOf, minutes as minutesOf, number, winningDays } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'يصلح kind:win، أو step أو setback أو lesson أو kudos.',
  area: 'يُكتب مسار مجال، مثل area:health/running.',
  goal: 'يُكتب اسم هدف، مثل goal:"كتابة التقرير".',
  with: 'يُكتب اسم ملاحظة، مثل with:[[Tom]].',
  has: 'يُكتب اسم رقم، مثل has:words أو has:words>200.',
  time: 'يُكتب وقت، مثل time:<09:00.',
  from: 'يُكتب يوم أو شهر، مثل from:2026-01 أو from:أمس.',
  to: 'يُكتب يوم أو شهر، مثل to:2026-01 أو to:أمس.',
  get is() {
    return `يصلح ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0 ? entriesOf(entries) : `${entriesOf(entries)} في ${winningDays.of(days)}`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} \u2068${name}\u2069` +
    (median === null ? '' : `، نصفها ${number(median)} أو أكثر`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `لا بحث حسب «${of.written}:».`;
      return of.near === null
        ? `${what} يصلح ${either(TOKENS.map((token) => `${token}:`))} أو وضع الكلمات بين علامتي اقتباس.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `القيمة «\u2068${of.written}\u2069» بعد ${of.token}: بلا معنى هنا.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `لا سطر في المجال «\u2068${of.written}\u2069».`
          : `لا سطر فيه رقم اسمه «\u2068${of.written}\u2069».`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `النص «\u2068${of.written}\u2069» لا معنى له هنا. تُكتب الكلمات بأي ترتيب، مع - قبل ما يُستبعد منها، أو يوضع النص بين علامتي اقتباس للعثور عليه كما هو.`;
    case 'no-days':
      return `اليوم في «\u2068from:${of.from}\u2069» بعد اليوم في «\u2068to:${of.to}\u2069»، فلا يوم بينهما. يُبدَّل أحدهما بالآخر.`;
    case 'too-long':
      return `يُبحث عن أول ${number(of.most)} حرف فقط.`;
  }
}
