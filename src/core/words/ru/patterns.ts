import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import type { Described, Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import { dates, stop } from './dates';
import {
  apart,
  counted,
  dayCount,
  fixed,
  form,
  inMinutes,
  inWeeks,
  listed,
  number,
  ofDays,
  rounded,
  short,
  timeCount,
  weekCount,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns: Words['patterns'] = {
  sentence,
  sure: (
    { confirmed, q, heldWeeks }: Pick<Pattern, 'confirmed' | 'q' | 'heldWeeks'>,
    { weeks }: { readonly weeks: number },
  ): string => {
    if (confirmed)
      return q < 0.001 ? 'Это почти наверняка не случайность.' : 'Вряд ли это случайность.';
    if (heldWeeks === null) return 'Возможно, случайность.';
    return heldWeeks === 0
      ? `Возможно, случайность. Подтвердится, если продержится ${weekCount(weeks)}.`
      : `Держится уже ${weekCount(heldWeeks)}. Подтвердится, когда их будет ${number(weeks)}.`;
  },
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = weekCount(Math.round((until + 1 - since) / 7));
    return `${stop(`${weeks}, по ${dates.short(until, today)}`)} ${effect(pattern)} ${probability(q)} (вопросов: ${PATTERN_IDS.length}).`;
  },
  rates,
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${listed(words.map((word) => `«${word}»`))}: ${setbackCount(setbacks)} за ${inWeeks(Math.ceil((until - since + 1) / 7))}.${loopTimes(when)}`,
    ...(next === null ? [] : [`${dayAfter(next.day - until)}: «${next.text}».`]),
  ],
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [
          `Половина побед, у которых указано время, приходится на часы с ${dates.clock(half.start)} до ${dates.clock(half.end)}.`,
        ]),
    ...(madeGood.of > 0
      ? [`После дня без победы уже на следующий день снова была победа: ${timesOf(madeGood)}.`]
      : []),
  ],
};

const setbackCount = counted('осечка', 'осечки', 'осечек');
const withWeeks = counted('неделей', 'неделями', 'неделями');

const ON_WEEKDAYS = [
  'по воскресеньям',
  'по понедельникам',
  'по вторникам',
  'по средам',
  'по четвергам',
  'по пятницам',
  'по субботам',
];
const ON_WEEKENDS = 'по субботам и воскресеньям';

const WEEKDAYS = [
  'Воскресенья',
  'Понедельники',
  'Вторники',
  'Среды',
  'Четверги',
  'Пятницы',
  'Субботы',
];
const WEEKEND = 'Субботы и воскресенья';

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
      return `В более насыщенные недели ${metric}: ${full}, в остальные: ${empty} (${weekCount(weeks)}).`;
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
      return `В дни с завершённым шагом ещё одна победа бывает ${often(withStep, without)}: ${outOf(withStep)}, а в другие дни с заметкой ${outOf(without)}.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `На следующий день после осечки победа бывает ${often(after, otherwise)}: ${outOf(after)}, а после других дней с заметкой ${outOf(otherwise)}.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `После победы утром победа во второй половине дня бывает ${often(after, otherwise)}: ${outOf(after)}, а в другие дни с заметкой ${outOf(otherwise)}.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `«${first}» и «${second}» идут вместе. В дни с победой для «${first}» была победа и для «${second}»: ${timesOf(withFirst)}, а в другие дни ${outOf(without)}.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `После шага до 5 минут следующий бывает ${often(small, long)}: ${outOf(small)}, а после более долгого ${outOf(long)}.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before = earlierWeeks < 52 ? `за ${inWeeks(earlierWeeks)} до того` : 'за год до того';
  return `После дня без победы победа уже на следующий день бывает ${often(recent, earlier)}: ${timesOf(recent)} за последние 52 недели, а ${before} ${outOf(earlier)}.`;
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  const days = weekday === 'weekend' ? ON_WEEKENDS : (ON_WEEKDAYS[weekday] ?? '');
  return `Победы ${days} бывают ${often(own, others)}: ${outOf(own)}, а в другие дни ${outOf(others)}.`;
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'позже' : 'раньше';
  return `Твои победы приходят ${when} в течение дня: ${about(Math.abs(minutes))} за последние ${inWeeks(recentWeeks)} по сравнению с ${withWeeks(earlierWeeks)} до того.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const rounded = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return rounded < 1 ? 'меньше чем на минуту' : `примерно на ${inMinutes(rounded)}`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `Побед за неделю становится ${last > first ? 'больше' : 'меньше'}: примерно ${then} в начале и примерно ${now} сейчас (за ${inWeeks(weeks)}).`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `на следующий день победа бывает ${often(after, otherwise)}`
      : `на следующий день «${next}» бывает ${often(after, otherwise)}`;
  return `После дня, в котором есть «${area}», ${then}: ${outOf(after)}, а после других дней с победой ${outOf(otherwise)}.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday': {
      const { weekday } = finding;
      const days = weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
      return [
        [days, finding.own],
        ['Другие дни', finding.others],
      ];
    }
    case 'starter':
      return [
        ['С шагом', finding.withStep],
        ['Другие дни', finding.without],
      ];
    case 'follow':
      return [
        [`После «${finding.area}»`, finding.after],
        ['После других побед', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['Последние 52 недели', finding.recent],
        [
          finding.earlierWeeks < 52 ? `${weekCount(finding.earlierWeeks)} до того` : 'Год до того',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['После осечки', finding.after],
        ['После других дней', finding.otherwise],
      ];
    case 'morning':
      return [
        ['После победы утром', finding.after],
        ['Другие дни', finding.otherwise],
      ];
    case 'together':
      return [
        [`Вместе с «${finding.first}»`, finding.withFirst],
        ['Другие дни', finding.without],
      ];
    case 'size':
      return [
        ['После короткого шага', finding.small],
        ['После долгого', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['раньше', 'позже'];
    case 'trend':
      return ['меньше', 'больше'];
    case 'metric':
      return ['ниже', 'выше'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'Выделяется ли какой-то день недели?',
  hour: 'Приходят ли победы в другое время, чем раньше?',
  trend: 'Становится ли побед больше или меньше?',
  starter: 'Больше ли побед в дни с завершённым шагом?',
  follow: 'Что бывает на следующий день?',
  rebound: 'Быстрее ли приходит следующая победа, чем год назад?',
  setback: 'Что бывает после осечки?',
  metric: 'Что сопутствует насыщенным неделям?',
  morning: 'Ведёт ли победа утром к победе во второй половине дня?',
  together: 'Какие цели идут вместе?',
  size: 'Ведут ли короткие шаги к следующему?',
};

type Nouns = readonly [one: string, few: string, most: string];

const days = (what: string): Nouns => [`день ${what}`, `дня ${what}`, `дней ${what}`];
const weeks = (what: string): Nouns => [`неделя ${what}`, `недели ${what}`, `недель ${what}`];

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, Nouns>> = {
  'due-days': days('с заметками'),
  'full-weeks': ['полная неделя', 'полные недели', 'полных недель'],
  'recent-timed-days': days('с победой и её временем за последние 13 недель'),
  'earlier-timed-days': days('с победой и её временем за 13 недель до того'),
  'recent-timed-weeks': weeks('с победой и её временем за последние 13 недель'),
  'earlier-timed-weeks': weeks('с победой и её временем за 13 недель до того'),
  'weeks-with-notes': weeks('с заметками'),
  'days-with-note': days('с заметкой'),
  'days-with-step': days('с завершённым шагом'),
  'days-without-step': days('с заметкой и без завершённого шага'),
  'days-with-neither': days('с заметкой и без победы'),
  'won-days-before-due': days('с победой'),
  'days-with-area': days('с победой в одной сфере'),
  'won-days-without-area': days('с победой вне этой сферы'),
  'recent-miss-runs': days('без победы за последние 52 недели'),
  'earlier-miss-runs': days('без победы за год до того'),
  'noted-days-before-due': days('с заметкой'),
  'days-with-setback': days('с осечкой'),
  'days-without-setback': days('с заметкой и без осечки'),
  'weeks-with-metric': weeks('с числом вроде [words:: 250]'),
  'days-with-morning': days('с победой утром'),
  'days-without-morning': days('с заметкой и без победы утром'),
  'days-with-either-goal': days('с победой для одной из двух целей'),
  'days-with-timed-step': days('с завершённым шагом и его минутами'),
  'days-with-small-step': days('с шагом до 5 минут'),
  'days-with-long-step': days('с шагом дольше 5 минут'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': 'Твой план не привязан к определённым дням недели.',
  'one-weekday': 'В твоём плане только один день в неделю.',
  'no-misses': 'По твоему плану день без победы — это просто свободный день.',
  'no-next-day': 'В твоём плане нет двух дней подряд.',
  'few-days-a-week': 'В твоём плане меньше четырёх дней в неделю.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') return 'Нужно время почти у всех твоих побед, например 09:30';
  return `Нужно ещё: ${number(lack)} ${form(lack, ...NEEDS[what])}`;
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) => `вероятно от ${show(low)} до ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `Разница в процентных пунктах: ${points(size)}, ${range(points)}`;
    }
    case 'minutes':
      return `На ${rounded(size, 0)} мин ${sign < 0 ? 'раньше' : 'позже'}, ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `Каждую неделю на ${short(size)} ${sign < 0 ? 'меньше' : 'больше'}, ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `Ранговая корреляция ${decimals(effect)}, вероятно от ${decimals(interval[0])} до ${decimals(interval[1])}.`;
    }
  }
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? 'чаще' : 'реже';
}

/** `8 раз из 21` */
function timesOf({ count, of }: Share): string {
  return `${timeCount(count)} из ${number(of)}`;
}

function outOf({ count, of }: Share): string {
  return `${number(count)} из ${number(of)}`;
}

const PARTS_OF_DAY = {
  morning: 'утро',
  afternoon: 'вторую половину дня',
  evening: 'вечер',
} as const;

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [
          ` На ${WEEKDAYS_LOW[weekday.kind] ?? ''} приходится ${ownOf(weekday)}${othersOf(weekday)}.`,
        ]),
    ...(part === null
      ? []
      : [
          ` На ${PARTS_OF_DAY[part.kind]} приходится ${ownOf(part)} с указанным временем${othersOf(part)}.`,
        ]),
  ].join('');
}

const WEEKDAYS_LOW = WEEKDAYS.map((name) => name.toLocaleLowerCase('ru'));

function dayAfter(days: number): string {
  return days === 1
    ? 'Твоя запись на следующий день после последней'
    : `Твоя запись через ${dayCount(days)} после последней`;
}

function ownOf({ own }: { readonly own: Share }): string {
  return `${number(own.count)} из ${ofDays(own.of)}`;
}

function othersOf({ others }: { readonly others: Share }): string {
  return `, а у других осечек ${number(others.count)} из ${number(others.of)}`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q меньше 0,001' : `q равно ${rounded(q, 3)}`;
}
