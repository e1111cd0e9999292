import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import type { Described, Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import { dates } from './dates';
import { isolated } from './isolated';
import {
  apart,
  days as daysOf,
  fixed,
  minutes as minutesOf,
  number,
  plural,
  questions,
  rounded,
  setbacks as setbacksOf,
  short,
  times,
  weeks as weeksOf,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns: Words['patterns'] = {
  sentence,
  sure: (
    { confirmed, q, heldWeeks }: Pick<Pattern, 'confirmed' | 'q' | 'heldWeeks'>,
    { weeks }: { readonly weeks: number },
  ): string => {
    if (confirmed) return q < 0.001 ? 'يبعد جدًّا أن يكون مصادفة.' : 'يبعد أن يكون مصادفة.';
    if (heldWeeks === null) return 'ربما مصادفة.';
    return heldWeeks === 0
      ? `ربما مصادفة. يتأكّد متى صمد ${weeksOf.of(weeks)}.`
      : `ظاهر منذ ${weeksOf.of(heldWeeks)}. يتأكّد بعد ${weeksOf.of(weeks)}.`;
  },
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `${weeks} حتى ${dates.short(until, today)}. ${effect(pattern)} ${probability(q)} في ${questions.of(PATTERN_IDS.length)}.`;
  },
  rates,
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${words.map((word) => `«\u2068${word}\u2069»`).join('، ')}: ${setbacksOf(setbacks)} في ${weeksOf.of(Math.ceil((until - since + 1) / 7))}.${loopTimes(when)}`,
    ...(next === null ? [] : [`${dayAfter(next.day - until)} كتبت: «\u2068${next.text}\u2069».`]),
  ],
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [`نصف إنجازاتك التي كُتب وقتها بين ${dates.clock(half.start)} و${dates.clock(half.end)}.`]),
    ...(madeGood.of > 0
      ? [
          `مرات العودة في اليوم التالي بعد يوم بلا إنجاز: ${number(madeGood.count)} من ${number(madeGood.of)}.`,
        ]
      : []),
  ],
};

const WEEKDAYS = [
  'أيام الأحد',
  'أيام الاثنين',
  'أيام الثلاثاء',
  'أيام الأربعاء',
  'أيام الخميس',
  'أيام الجمعة',
  'أيام السبت',
];

type FindingOf<Id extends Finding['id']> = Extract<Finding, { readonly id: Id }>;

function sentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday':
      return saidWeekday(finding);
    case 'hour':
      return saidHour(finding);
    case 'trend':
      return saidTrend(finding);
    case 'follow':
      return saidFollow(finding);
    case 'rebound':
      return saidRebound(finding);
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      const [full, empty] = apart(fuller, emptier);
      return `في أسابيعك الحافلة كان ${isolated(metric)} عند ${full}، وفي غيرها عند ${empty} (${weeksOf(weeks)}).`;
    }
    default:
      return saidOfDays(finding);
  }
}

/** What days with a mark have more often than days without it. */
function saidOfDays(
  finding: FindingOf<'starter' | 'setback' | 'morning' | 'together' | 'size'>,
): string {
  switch (finding.id) {
    case 'starter': {
      const { withStep, without } = finding;
      return `في الأيام التي تمت فيها خطوة يأتي إنجاز آخر ${often(withStep, without)}: ${outOf(withStep)}، مقابل ${outOf(without)} في الأيام الأخرى التي فيها ملاحظة.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `بعد يوم فيه عثرة يأتي إنجاز في اليوم التالي ${often(after, otherwise)}: ${outOf(after)}، مقابل ${outOf(otherwise)} بعد أيام أخرى فيها ملاحظة.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `بعد إنجاز في الصباح يأتي آخر بعد الظهر ${often(after, otherwise)}: ${outOf(after)}، مقابل ${outOf(otherwise)} في الأيام الأخرى التي فيها ملاحظة.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `يسير «\u2068${first}\u2069» و«\u2068${second}\u2069» معًا. في أيام فيها إنجاز لأجل «\u2068${first}\u2069» كان لهدف «\u2068${second}\u2069» إنجاز ${number(withFirst.count)} من ${times.of(withFirst.of)}، مقابل ${outOf(without)} في الأيام الأخرى.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `بعد خطوة من 5 دقائق أو أقل تأتي التالية ${often(small, long)}: ${outOf(small)}، مقابل ${outOf(long)} بعد خطوة أطول.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before =
    earlierWeeks < 52 ? `في ما قبلها (${weeksOf(earlierWeeks)})` : 'في السنة التي قبلها';
  return `بعد يوم بلا إنجاز تعود في اليوم التالي ${often(recent, earlier)}: ${number(recent.count)} من ${times.of(recent.of)} في آخر 52 أسبوعًا، مقابل ${outOf(earlier)} ${before}.`;
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  return `إنجازاتك ${isMore(own, others) ? 'أكثر' : 'أقل'} ${dayName(weekday)}: ${outOf(own)}، مقابل ${outOf(others)} في الأيام الأخرى.`;
}

function dayName(weekday: FindingOf<'weekday'>['weekday']): string {
  return weekday === 'weekend' ? 'أيام السبت والأحد' : (WEEKDAYS[weekday] ?? '');
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'بعد' : 'قبل';
  return `تأتي إنجازاتك ${when} وقتها المعتاد: ${about(Math.abs(minutes))} في الفترة الأخيرة (${weeksOf(recentWeeks)}) مقارنة بما قبلها (${weeksOf(earlierWeeks)}).`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const near = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return near < 1 ? 'بأقل من دقيقة' : `بنحو ${minutesOf.of(near)}`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `تسجّل إنجازات ${last > first ? 'أكثر' : 'أقل'} في الأسبوع: نحو ${then} في البداية، ونحو ${now} الآن، على مدى ${weeksOf.of(weeks)}.`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `يأتي إنجاز في اليوم التالي ${often(after, otherwise)}`
      : `يأتي ${isolated(next)} في اليوم التالي ${often(after, otherwise)}`;
  return `بعد يوم فيه ${isolated(area)} ${then}: ${outOf(after)}، مقابل ${outOf(otherwise)} بعد أيام إنجاز أخرى.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [dayName(finding.weekday), finding.own],
        ['أيام أخرى', finding.others],
      ];
    case 'starter':
      return [
        ['مع خطوة', finding.withStep],
        ['أيام أخرى', finding.without],
      ];
    case 'follow':
      return [
        [`بعد ${isolated(finding.area)}`, finding.after],
        ['بعد إنجازات أخرى', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['آخر 52 أسبوعًا', finding.recent],
        [
          finding.earlierWeeks < 52
            ? `قبلها: ${weeksOf(finding.earlierWeeks)}`
            : 'السنة التي قبلها',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['بعد عثرة', finding.after],
        ['بعد أيام أخرى', finding.otherwise],
      ];
    case 'morning':
      return [
        ['بعد إنجاز صباحًا', finding.after],
        ['أيام أخرى', finding.otherwise],
      ];
    case 'together':
      return [
        [`مع ${isolated(finding.first)}`, finding.withFirst],
        ['أيام أخرى', finding.without],
      ];
    case 'size':
      return [
        ['بعد خطوة صغيرة', finding.small],
        ['بعد خطوة أطول', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['أبكر', 'متأخر'];
    case 'trend':
      return ['أقل', 'أكثر'];
    case 'metric':
      return ['أدنى', 'أعلى'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'هل يبرز يوم من أيام الأسبوع؟',
  hour: 'هل تأتي إنجازاتك في أوقات غير السابقة؟',
  trend: 'هل تزيد إنجازاتك أم تنقص؟',
  starter: 'هل في الأيام التي تمت فيها خطوة إنجازات أكثر؟',
  follow: 'ما الذي يأتي في اليوم التالي؟',
  rebound: 'هل تعود أسرع من السنة الماضية؟',
  setback: 'ما الذي يتبع العثرة؟',
  metric: 'ما الذي يرافق أسابيعك الحافلة؟',
  morning: 'هل يأتي إنجاز الصباح بآخر بعد الظهر؟',
  together: 'أي الأهداف تسير معًا؟',
  size: 'هل تؤدي الخطوات الصغيرة إلى التالية؟',
};

/** What is lacking; the count comes before it. */
const DAYS: Readonly<Partial<Record<Need['what'], string>>> = {
  'due-days': 'من الملاحظات',
  'recent-timed-days': 'فيها إنجاز كُتب وقته، في آخر 13 أسبوعًا',
  'earlier-timed-days': 'فيها إنجاز كُتب وقته، في الأسابيع الـ13 قبلها',
  'days-with-note': 'فيها ملاحظة',
  'days-with-step': 'تمت فيها خطوة',
  'days-without-step': 'فيها ملاحظة وبلا خطوة تمت',
  'days-with-neither': 'فيها ملاحظة وبلا إنجاز',
  'won-days-before-due': 'فيها إنجاز',
  'days-with-area': 'فيها إنجاز في مجال واحد',
  'won-days-without-area': 'فيها إنجاز خارج ذلك المجال',
  'recent-miss-runs': 'بلا إنجاز، في آخر 52 أسبوعًا',
  'earlier-miss-runs': 'بلا إنجاز، في السنة التي قبلها',
  'noted-days-before-due': 'فيها ملاحظة',
  'days-with-setback': 'فيها عثرة',
  'days-without-setback': 'فيها ملاحظة وبلا عثرة',
  'days-with-morning': 'فيها إنجاز صباحًا',
  'days-without-morning': 'فيها ملاحظة وبلا إنجاز صباحًا',
  'days-with-either-goal': 'فيها إنجاز لأحد هدفين',
  'days-with-timed-step': 'فيها خطوة تمت ودقائقها',
  'days-with-small-step': 'فيها خطوة من 5 دقائق أو أقل',
  'days-with-long-step': 'فيها خطوة أطول من 5 دقائق',
};

const WEEKS: Readonly<Partial<Record<Need['what'], string>>> = {
  'full-weeks': 'كاملة',
  'recent-timed-weeks': 'فيها إنجاز كُتب وقته، من آخر 13',
  'earlier-timed-weeks': 'فيها إنجاز كُتب وقته، من الـ13 قبلها',
  'weeks-with-notes': 'فيها ملاحظات',
  'weeks-with-metric': 'فيها رقم مثل [words:: 250]',
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': 'خطتك غير مرتبطة بأيام معيّنة من الأسبوع.',
  'one-weekday': 'في خطتك يوم واحد في الأسبوع.',
  'no-misses': 'بحسب خطتك، اليوم الذي بلا إنجاز يوم حرّ، وليس يومًا فائتًا.',
  'no-next-day': 'ليس في خطتك يومان متتاليان.',
  'few-days-a-week': 'في خطتك أقل من أربعة أيام في الأسبوع.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') return 'يلزم وقت على كل إنجازاتك تقريبًا، مثل 09:30';
  const weeks = WEEKS[what];
  return weeks === undefined
    ? `ما زال يلزم ${daysOf(lack)} ${ofThem(DAYS[what] ?? '', lack)}`
    : `ما زال يلزم ${weeksOf(lack)} ${what === 'full-weeks' ? full(lack) : ofThem(weeks, lack)}`;
}

/** One is `فيه`, two are `فيهما`. */
function ofThem(words: string, count: number): string {
  const end = count === 1 ? 'ه' : count === 2 ? 'هما' : 'ها';
  return words.replace(/(^|\s)(في|من)ها(?!\p{L})/gu, `$1$2${end}`);
}

function full(weeks: number): string {
  return plural(weeks, {
    zero: 'كامل',
    one: 'كامل',
    two: 'كاملان',
    few: 'كاملة',
    many: 'كاملًا',
    other: 'كامل',
  });
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) => `والأرجح بين ${show(low)} و${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `الفرق بالنقاط المئوية ${points(size)}، ${range(points)}`;
    }
    case 'minutes':
      return `${sign < 0 ? 'أبكر' : 'متأخرة'} بنحو ${minutesOf.of(Math.round(size))}، ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `كل أسبوع ${sign < 0 ? 'أقل' : 'أكثر'} بـ ${short(size)}، ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `ارتباط الرتب ${decimals(effect)}، والأرجح بين ${decimals(interval[0])} و${decimals(interval[1])}.`;
    }
  }
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? 'مرات أكثر' : 'مرات أقل';
}

function outOf({ count, of }: Share): string {
  return `${number(count)} من ${number(of)}`;
}

const PARTS: Readonly<Record<string, string>> = {
  morning: 'صباحًا',
  afternoon: 'بعد الظهر',
  evening: 'مساءً',
  night: 'ليلًا',
};

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [` ${ownOf(weekday)} كانت ${WEEKDAYS[weekday.kind] ?? ''}${othersOf(weekday)}.`]),
    ...(part === null
      ? []
      : [` ${ownOf(part)} التي كُتب وقتها كانت ${PARTS[part.kind] ?? ''}${othersOf(part)}.`]),
  ].join('');
}

function dayAfter(days: number): string {
  return days === 1 ? 'في اليوم التالي لآخرها' : `بعد ${daysOf.of(days)} من آخرها`;
}

function ownOf({ own }: { readonly own: Share }): string {
  return `${number(own.count)} من أيامها (${number(own.of)})`;
}

function othersOf({ others }: { readonly others: Share }): string {
  return `، مقابل ${number(others.count)} من ${number(others.of)} لعثرة أخرى`;
}

function probability(q: number): string {
  return q < 0.001 ? 'قيمة q أقل من 0.001' : `قيمة q هي ${rounded(q, 3)}`;
}
