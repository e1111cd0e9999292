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
  quoted,
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
    if (confirmed) {
      return q < 0.001 ? '偶然とはまず考えられません。' : '偶然とは考えにくいです。';
    }
    if (heldWeeks === null) return '偶然かもしれません。';
    return heldWeeks === 0
      ? `偶然かもしれません。${weeksOf(weeks)}続くと確認済みになります。`
      : `これまで${weeksOf(heldWeeks)}見られました。${weeksOf(weeks)}で確認済みになります。`;
  },
  evidence: (pattern, today) => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `${dates.short(until, today)}までの${weeks}。${effect(pattern)}${number(PATTERN_IDS.length)}個の問いを通じて、${probability(q)}。`;
  },
  rates,
  ends,
  question: (id) => QUESTIONS[id],
  notAsked: (reason) => REASONS[reason],
  need: ({ what, have, min }) => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }) => [
    `${words.map(quoted).join('、')}：${weeksOf(Math.ceil((until - since + 1) / 7))}で${setbacksOf(setbacks)}。${loopTimes(when)}`,
    ...(next === null
      ? []
      : [`前回の${after(next.day - until)}、こう書いています：「${next.text}」。`]),
  ],
  described: ({ half, madeGood }) => [
    ...(half === null
      ? []
      : [
          `時刻付きのできたことの半分は、${dates.clock(half.start)}から${dates.clock(half.end)}の間です。`,
        ]),
    ...(madeGood.of > 0
      ? [
          `記録なしの日の翌日に再開できたのは、${timesOf(madeGood.of)}のうち${timesOf(madeGood.count)}です。`,
        ]
      : []),
  ],
};

const WEEKDAYS = ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'];

const WEEKEND = '土曜日と日曜日';

type FindingOf<Id extends Finding['id']> = Extract<Finding, { readonly id: Id }>;

function sentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday': {
      const { weekday, own, others } = finding;
      return `${dayName(weekday)}はできた日が${isMore(own, others) ? '多め' : '少なめ'}です：${outOf(own)}、ほかの日は${outOf(others)}。`;
    }
    case 'hour':
      return saidHour(finding);
    case 'trend': {
      const { first, last, weeks } = finding;
      const [then, now] = apart(first, last, 0);
      return `1週間のできたことが${last > first ? '増えて' : '減って'}います：${weeksOf(weeks)}で、はじめの約${then}件から今の約${now}件へ。`;
    }
    case 'follow': {
      const { area, next, after: then, otherwise } = finding;
      const what = next === null ? 'できたことがある' : `「${next}」のできたことがある`;
      return `「${area}」のあった日の翌日は、${what}日が${often(then, otherwise)}：${outOf(then)}、ほかのできた日の翌日は${outOf(otherwise)}。`;
    }
    case 'rebound': {
      const { recent, earlier, earlierWeeks } = finding;
      const before = earlierWeeks < 52 ? `その前の${weeksOf(earlierWeeks)}` : 'その前の1年';
      return `記録なしの日の翌日に再開することが前より${isMore(recent, earlier) ? '多い' : '少なめ'}です：過去52週間は${timesOutOf(recent)}、${before}は${timesOutOf(earlier)}。`;
    }
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      const [full, empty] = apart(fuller, emptier);
      return `できたことの多い週の「${metric}」は${full}、ほかの週は${empty}でした（${weeksOf(weeks)}）。`;
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
      return `小さな一歩を終えた日は、さらにできたことのある日が${often(withStep, without)}：${outOf(withStep)}、ノートのあるほかの日は${outOf(without)}。`;
    }
    case 'setback': {
      const { after: then, otherwise } = finding;
      return `つまずきのあった日の翌日は、できた日になることが${often(then, otherwise)}：${outOf(then)}、ノートのあるほかの日の翌日は${outOf(otherwise)}。`;
    }
    case 'morning': {
      const { after: then, otherwise } = finding;
      return `午前にできたことがあると、午後にもあることが${often(then, otherwise)}：${outOf(then)}、ノートのあるほかの日は${outOf(otherwise)}。`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `「${first}」と「${second}」はいっしょに進みます。「${first}」のできた日に「${second}」もあったのは${outOf(withFirst)}、ほかの日は${outOf(without)}。`;
    }
    case 'size': {
      const { small, long } = finding;
      return `5分以内の一歩の後は、次の一歩に進むことが${often(small, long)}：${timesOutOf(small)}、もっと長い一歩の後は${timesOutOf(long)}。`;
    }
  }
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? '遅く' : '早く';
  return `できたことの時刻が${about(Math.abs(minutes))}${when}なっています：過去${weeksOf(recentWeeks)}と、その前の${weeksOf(earlierWeeks)}の比較です。`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const near = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return near < 1 ? '1分足らず' : `約${minutesOf(near)}`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [dayName(finding.weekday), finding.own],
        ['ほかの日', finding.others],
      ];
    case 'starter':
      return [
        ['小さな一歩あり', finding.withStep],
        ['ほかの日', finding.without],
      ];
    case 'follow':
      return [
        [`「${finding.area}」の翌日`, finding.after],
        ['ほかのできた日の翌日', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['過去52週間', finding.recent],
        [
          finding.earlierWeeks < 52 ? `その前の${weeksOf(finding.earlierWeeks)}` : 'その前の1年',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['つまずきの翌日', finding.after],
        ['ほかの日の翌日', finding.otherwise],
      ];
    case 'morning':
      return [
        ['午前にあった日', finding.after],
        ['ほかの日', finding.otherwise],
      ];
    case 'together':
      return [
        [`「${finding.first}」あり`, finding.withFirst],
        ['ほかの日', finding.without],
      ];
    case 'size':
      return [
        ['短い一歩の後', finding.small],
        ['長い一歩の後', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['早め', '遅め'];
    case 'trend':
      return ['少なめ', '多め'];
    case 'metric':
      return ['低め', '高め'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'ほかと違う曜日はありますか？',
  hour: 'できたことの時刻は前と変わりましたか？',
  trend: 'できたことは増えていますか、減っていますか？',
  starter: '小さな一歩を終えた日は、できたことが多いですか？',
  follow: '翌日には何がありますか？',
  rebound: '去年より早く再開できていますか？',
  setback: 'つまずきの後には何がありますか？',
  metric: 'できたことの多い週には何が伴いますか？',
  morning: '午前にできたことがあると、午後にもありますか？',
  together: 'いっしょに進む目標はどれですか？',
  size: '短い一歩は次の一歩につながりますか？',
};

const NEEDS: Readonly<
  Record<Exclude<Need['what'], 'timed-percent'>, readonly [what: string, unit: string]>
> = {
  'due-days': ['ノートのある日', '日'],
  'full-weeks': ['丸1週間そろった週', '週'],
  'recent-timed-days': ['過去13週間で、時刻付きのできたことがある日', '日'],
  'earlier-timed-days': ['その前の13週間で、時刻付きのできたことがある日', '日'],
  'recent-timed-weeks': ['過去13週間で、時刻付きのできたことがある週', '週'],
  'earlier-timed-weeks': ['その前の13週間で、時刻付きのできたことがある週', '週'],
  'weeks-with-notes': ['ノートのある週', '週'],
  'days-with-note': ['ノートのある日', '日'],
  'days-with-step': ['小さな一歩を終えた日', '日'],
  'days-without-step': ['ノートがあり、小さな一歩を終えていない日', '日'],
  'days-with-neither': ['ノートがあり、できたことのない日', '日'],
  'won-days-before-due': ['できた日', '日'],
  'days-with-area': ['ひとつの分野のできた日', '日'],
  'won-days-without-area': ['その分野以外のできた日', '日'],
  'recent-miss-runs': ['過去52週間で、記録なしの日', '日'],
  'earlier-miss-runs': ['その前の1年で、記録なしの日', '日'],
  'noted-days-before-due': ['ノートのある日', '日'],
  'days-with-setback': ['つまずきのある日', '日'],
  'days-without-setback': ['ノートがあり、つまずきのない日', '日'],
  'weeks-with-metric': ['[words:: 250] のような数値のある週', '週'],
  'days-with-morning': ['午前にできたことのある日', '日'],
  'days-without-morning': ['ノートがあり、午前にできたことのない日', '日'],
  'days-with-either-goal': ['2つの目標のどちらかができた日', '日'],
  'days-with-timed-step': ['小さな一歩を終え、分数のある日', '日'],
  'days-with-small-step': ['5分以内の一歩のある日', '日'],
  'days-with-long-step': ['5分より長い一歩のある日', '日'],
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': '今の計画は特定の曜日に結び付いていません。',
  'one-weekday': '今の計画は週に1日だけです。',
  'no-misses': '今の計画では、できたことのない日は記録なしではなくお休みです。',
  'no-next-day': '今の計画には2日続く日がありません。',
  'few-days-a-week': '今の計画は週に4日未満です。',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') {
    return 'ほとんどのできたことに、09:30 のような時刻が必要です';
  }
  const [days, unit] = NEEDS[what];
  return `${days}があと${number(lack)}${unit}必要です`;
}

function effect({ effect: change, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = change < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * change;
  const range = (show: (value: number) => string) =>
    `おそらく${show(low)}から${show(high)}の間です。`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `差は${points(size)}ポイントで、${range(points)}`;
    }
    case 'minutes': {
      const whole = (value: number) => rounded(value, 0);
      return `${whole(size)}分${sign < 0 ? '早く' : '遅く'}なり、${range(whole)}`;
    }
    case 'wins-per-week':
      return `1週間ごとに${short(size)}件${sign < 0 ? '減り' : '増え'}、${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `順位相関は${decimals(change)}で、おそらく${decimals(interval[0])}から${decimals(interval[1])}の間です。`;
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
  return isMore(one, other) ? 'ほかより多いです' : 'ほかより少なめです';
}

function outOf({ count, of }: Share): string {
  return `${daysOf(of)}のうち${daysOf(count)}`;
}

function timesOutOf({ count, of }: Share): string {
  return `${timesOf(of)}のうち${timesOf(count)}`;
}

function after(days: number): string {
  return days === 1 ? '翌日に' : `${daysOf(days)}後に`;
}

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [`${WEEKDAYS[weekday.kind] ?? ''}は${outOf(weekday.own)}${others(weekday)}。`]),
    ...(part === null
      ? []
      : [`時刻付きの日では、${PARTS[part.kind]}が${outOf(part.own)}${others(part)}。`]),
  ].join('');
}

type PartOfDay = NonNullable<NonNullable<Loop['when']>['part']>['kind'];

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: '午前',
  afternoon: '午後',
  evening: '夜',
};

function others({ others: share }: { readonly others: Share }): string {
  return `、ほかのつまずきでは${outOf(share)}`;
}

function probability(q: number): string {
  return q < 0.001 ? 'qは0.001未満です' : `qは${rounded(q, 3)}です`;
}
