import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import type { Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import type { Words } from '../words';
import { dates } from './dates';
import {
  apart,
  days as daysOf,
  fixed,
  minutes as minutesOf,
  number,
  rounded,
  setbacks as setbacksOf,
  short,
  times as timesOf,
  weeks as weeksOf,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns: Words['patterns'] = {
  sentence,
  sure: ({ confirmed, q, heldWeeks }, { weeks }) => {
    if (confirmed) return q < 0.001 ? '几乎不可能只是偶然。' : '不太可能只是偶然。';
    if (heldWeeks === null) return '这可能只是偶然。';
    return heldWeeks === 0
      ? `这可能只是偶然。持续 ${weeksOf(weeks)}后才算确认。`
      : `到目前为止已持续 ${weeksOf(heldWeeks)}。满 ${weeksOf(weeks)}后就算确认。`;
  },
  evidence: (pattern, today) => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `截至 ${dates.short(until, today)}的 ${weeks}。${effect(pattern)}在 ${number(PATTERN_IDS.length)} 个问题中${probability(q)}。`;
  },
  rates,
  ends,
  question: (id) => QUESTIONS[id],
  notAsked: (reason) => REASONS[reason],
  need: ({ what, have, min }) => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }) => [
    `${words.map((word) => `“${word}”`).join('、')}：${weeksOf(Math.ceil((until - since + 1) / 7))}里有 ${setbacksOf(setbacks)}。${loopTimes(when)}`,
    ...(next === null ? [] : [`最近一次的${after(next.day - until)}，你写下：“${next.text}”。`]),
  ],
  described: ({ half, madeGood }) => [
    ...(half === null
      ? []
      : [
          `写了时间的小成就，有一半在 ${dates.clock(half.start)} 到 ${dates.clock(half.end)} 之间。`,
        ]),
    ...(madeGood.of > 0
      ? [
          `没有记录的一天之后，第二天又有了小成就：${timesOf(madeGood.of)}里有 ${timesOf(madeGood.count)}。`,
        ]
      : []),
  ],
};

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

const WEEKEND = '周末';

type FindingOf<Id extends Finding['id']> = Extract<Finding, { readonly id: Id }>;

function sentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday': {
      const { own, others } = finding;
      return `你在${dayName(finding.weekday)}达成得${isMore(own, others) ? '更多' : '更少'}：${outOf(own)}，其他日子是 ${outOf(others)}。`;
    }
    case 'hour':
      return saidHour(finding);
    case 'trend': {
      const { first, last, weeks } = finding;
      const [then, now] = apart(first, last, 0);
      return `你每周记下的小成就${last > first ? '变多了' : '变少了'}：起初约 ${then} 个，现在约 ${now} 个，历时 ${weeksOf(weeks)}。`;
    }
    case 'follow': {
      const { area, next, after: then, otherwise } = finding;
      const what = next === null ? '达成' : `有“${next}”`;
      return `有“${area}”的那天之后，第二天${often(then, otherwise)}${what}：${outOf(then)}，其他达成日之后是 ${outOf(otherwise)}。`;
    }
    case 'rebound': {
      const { recent, earlier, earlierWeeks } = finding;
      const before = earlierWeeks < 52 ? `再之前的 ${weeksOf(earlierWeeks)}` : '前一年';
      return `没有记录的一天之后，第二天${often(recent, earlier)}又有小成就：最近 52 周，${timesOutOf(recent)}，${before}是 ${timesOutOf(earlier)}。`;
    }
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      const [full, empty] = apart(fuller, emptier);
      return `小成就较多的那些周，${metric} 是 ${full}，其他周是 ${empty}（${weeksOf(weeks)}）。`;
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
      return `完成了小步的日子，${often(withStep, without)}有另一个小成就：${outOf(withStep)}，其他有笔记的日子是 ${outOf(without)}。`;
    }
    case 'setback': {
      const { after: then, otherwise } = finding;
      return `有挫折的一天之后，你第二天${often(then, otherwise)}达成：${outOf(then)}，其他有笔记的日子之后是 ${outOf(otherwise)}。`;
    }
    case 'morning': {
      const { after: then, otherwise } = finding;
      return `上午有了小成就，你下午也${often(then, otherwise)}有：${outOf(then)}，其他有笔记的日子是 ${outOf(otherwise)}。`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `“${first}”和“${second}”常常同时出现。“${first}”有小成就的日子，“${second}”也有：${outOf(withFirst)}，其他日子是 ${outOf(without)}。`;
    }
    case 'size': {
      const { small, long } = finding;
      return `做完不超过 5 分钟的小步之后，你${often(small, long)}做下一个：${outOf(small)}，更长的之后是 ${outOf(long)}。`;
    }
  }
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? '晚' : '早';
  return `你的小成就在一天里出现得更${when}：最近 ${weeksOf(recentWeeks)}比之前 ${weeksOf(earlierWeeks)}${when}${about(Math.abs(minutes))}。`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const near = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return near < 1 ? '不到一分钟' : `约 ${minutesOf(near)}`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [dayName(finding.weekday), finding.own],
        ['其他日子', finding.others],
      ];
    case 'starter':
      return [
        ['有小步', finding.withStep],
        ['其他日子', finding.without],
      ];
    case 'follow':
      return [
        [`“${finding.area}”之后`, finding.after],
        ['其他小成就之后', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['最近 52 周', finding.recent],
        [
          finding.earlierWeeks < 52 ? `之前 ${weeksOf(finding.earlierWeeks)}` : '前一年',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['挫折之后', finding.after],
        ['其他日子之后', finding.otherwise],
      ];
    case 'morning':
      return [
        ['上午有小成就', finding.after],
        ['其他日子', finding.otherwise],
      ];
    case 'together':
      return [
        [`有“${finding.first}”`, finding.withFirst],
        ['其他日子', finding.without],
      ];
    case 'size':
      return [
        ['短的小步之后', finding.small],
        ['较长的之后', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['更早', '更晚'];
    case 'trend':
      return ['更少', '更多'];
    case 'metric':
      return ['更低', '更高'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: '有没有哪个星期几特别不同？',
  hour: '你的小成就出现的时间和以前不一样吗？',
  trend: '你的小成就在变多还是变少？',
  starter: '完成了小步的日子，小成就更多吗？',
  follow: '第二天会出现什么？',
  rebound: '没有记录之后，你比去年更快重新开始吗？',
  setback: '挫折之后会怎样？',
  metric: '小成就较多的那些周，还伴随着什么？',
  morning: '上午有了小成就，下午也会有吗？',
  together: '哪些目标常常同时出现？',
  size: '短的小步会带来下一个吗？',
};

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, string>> = {
  'due-days': '有笔记的日子',
  'full-weeks': '完整的周',
  'recent-timed-days': '最近 13 周里小成就写了时间的日子',
  'earlier-timed-days': '之前 13 周里小成就写了时间的日子',
  'recent-timed-weeks': '最近 13 周里小成就写了时间的周',
  'earlier-timed-weeks': '之前 13 周里小成就写了时间的周',
  'weeks-with-notes': '有笔记的周',
  'days-with-note': '有笔记的日子',
  'days-with-step': '完成了小步的日子',
  'days-without-step': '有笔记而没有完成小步的日子',
  'days-with-neither': '有笔记而没有小成就的日子',
  'won-days-before-due': '达成日',
  'days-with-area': '同一领域的达成日',
  'won-days-without-area': '那个领域之外的达成日',
  'recent-miss-runs': '最近 52 周里没有记录的日子',
  'earlier-miss-runs': '前一年里没有记录的日子',
  'noted-days-before-due': '有笔记的日子',
  'days-with-setback': '有挫折的日子',
  'days-without-setback': '有笔记而没有挫折的日子',
  'weeks-with-metric': '写了数字的周，例如 [words:: 250]',
  'days-with-morning': '上午有小成就的日子',
  'days-without-morning': '有笔记而上午没有小成就的日子',
  'days-with-either-goal': '两个目标之一有小成就的日子',
  'days-with-timed-step': '完成了小步并写了分钟数的日子',
  'days-with-small-step': '小步不超过 5 分钟的日子',
  'days-with-long-step': '小步超过 5 分钟的日子',
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': '你的计划没有固定在星期几。',
  'one-weekday': '你的计划一周只有一天。',
  'no-misses': '按你的计划，没有小成就的日子是休息，不是缺了记录。',
  'no-next-day': '你的计划里没有相连的两天。',
  'few-days-a-week': '你的计划一周少于四天。',
};

function needed(what: Need['what'], lack: number): string {
  return what === 'timed-percent'
    ? '几乎所有小成就都要写上时间，例如 09:30'
    : `还差 ${number(lack)} 个：${NEEDS[what]}`;
}

function effect({ effect: change, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = change < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * change;
  const range = (show: (value: number) => string) =>
    `很可能在 ${show(low)} 到 ${show(high)} 之间。`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `差距为 ${points(size)} 个百分点，${range(points)}`;
    }
    case 'minutes': {
      const whole = (value: number) => rounded(value, 0);
      return `${sign < 0 ? '早' : '晚'} ${whole(size)} 分钟，${range(whole)}`;
    }
    case 'wins-per-week':
      return `每周${sign < 0 ? '少' : '多'} ${short(size)} 个，${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `等级相关系数为 ${decimals(change)}，很可能在 ${decimals(interval[0])} 到 ${decimals(interval[1])} 之间。`;
    }
  }
}

function dayName(weekday: FindingOf<'weekday'>['weekday']): string {
  return weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? '更常' : '更少';
}

function outOf({ count, of }: Share): string {
  return `${daysOf(of)}里有 ${daysOf(count)}`;
}

function timesOutOf({ count, of }: Share): string {
  return `${timesOf(of)}里有 ${timesOf(count)}`;
}

function after(days: number): string {
  return days === 1 ? '第二天' : ` ${daysOf(days)}后`;
}

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [`这 ${outOf(weekday.own)}是${WEEKDAYS[weekday.kind] ?? ''}${others(weekday)}。`]),
    ...(part === null
      ? []
      : [`写了时间的 ${outOf(part.own)}在${PARTS[part.kind]}${others(part)}。`]),
  ].join('');
}

type PartOfDay = NonNullable<NonNullable<Loop['when']>['part']>['kind'];

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
};

function others({ others: share }: { readonly others: Share }): string {
  return `，其他挫折是 ${outOf(share)}`;
}

function probability(q: number): string {
  return q < 0.001 ? ' q 小于 0.001' : ` q 为 ${rounded(q, 3)}`;
}
