import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import type { Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import type { Words } from '../words';
import { dates } from './dates';
import {
  apart,
  days as daysOf,
  fixed,
  listed,
  minutes as minutesOf,
  number,
  rounded,
  setbacks as setbacksOf,
  short,
  weeks as weeksOf,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns: Words['patterns'] = {
  sentence,
  sure: ({ confirmed, q, heldWeeks }, { weeks }) => {
    if (confirmed) return q < 0.001 ? '우연일 가능성이 매우 낮아요.' : '우연일 가능성이 낮아요.';
    if (heldWeeks === null) return '우연일 수도 있어요.';
    return heldWeeks === 0
      ? `우연일 수도 있어요. ${weeksOf(weeks)} 동안 이어지면 확인돼요.`
      : `지금까지 ${weeksOf(heldWeeks)} 동안 보였어요. ${weeksOf(weeks)}가 되면 확인돼요.`;
  },
  evidence: (pattern, today) => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `${dates.short(until, today)}까지 ${weeks}. ${effect(pattern)} 질문 ${number(PATTERN_IDS.length)}개 기준 ${probability(q)}.`;
  },
  rates,
  ends,
  question: (id) => QUESTIONS[id],
  notAsked: (reason) => REASONS[reason],
  need: ({ what, have, min }) => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }) => [
    `${listed(words.map((word) => `“${word}”`))}: ${weeksOf(Math.ceil((until - since + 1) / 7))} 동안 ${setbacksOf(setbacks)}.${loopTimes(when)}`,
    ...(next === null ? [] : [`마지막 걸림돌 ${after(next.day - until)} 쓴 글: “${next.text}”.`]),
  ],
  described: ({ half, madeGood }) => [
    ...(half === null
      ? []
      : [
          `시각을 적은 성취의 절반은 ${dates.clock(half.start)}–${dates.clock(half.end)} 사이에 있어요.`,
        ]),
    ...(madeGood.of > 0
      ? [`기록이 없던 날 뒤, ${timesOutOf(madeGood)}은 바로 다음 날 다시 성취했어요.`]
      : []),
  ],
};

const WEEKDAYS = ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'];

const WEEKEND = '주말';

type FindingOf<Id extends Finding['id']> = Extract<Finding, { readonly id: Id }>;

function sentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday': {
      const { own, others } = finding;
      return `${dayName(finding.weekday)}에는 성취가 ${often(own, others)}: ${outOf(own)}, 다른 날은 ${outOf(others)}.`;
    }
    case 'hour':
      return saidHour(finding);
    case 'trend': {
      const { first, last, weeks } = finding;
      const [then, now] = apart(first, last, 0);
      return `한 주에 기록하는 성취가 ${last > first ? '늘었어요' : '줄었어요'}: ${weeksOf(weeks)} 사이, 처음에는 약 ${then}개, 지금은 약 ${now}개.`;
    }
    case 'follow': {
      const { area, next, after: then, otherwise } = finding;
      const what =
        next === null
          ? `성취가 ${often(then, otherwise)}`
          : `“${next}” 성취가 ${often(then, otherwise)}`;
      return `“${area}” 성취가 있는 날의 다음 날에는 ${what}: ${outOf(then)}, 성취한 다른 날 뒤에는 ${outOf(otherwise)}.`;
    }
    case 'rebound': {
      const { recent, earlier, earlierWeeks } = finding;
      const before = earlierWeeks < 52 ? `그 전 ${weeksOf(earlierWeeks)}` : '그 전 해';
      return `기록이 없던 날 뒤, 바로 다음 날 다시 성취하는 일이 ${isMore(recent, earlier) ? '늘었어요' : '줄었어요'}: 최근 52주는 ${timesOutOf(recent)}, ${before}에는 ${timesOutOf(earlier)}.`;
    }
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      const [full, empty] = apart(fuller, emptier);
      return `성취가 많은 주의 ${metric}: ${full}, 다른 주는 ${empty} (${weeksOf(weeks)}).`;
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
      return `작은 걸음을 완료한 날에는 다른 성취가 ${often(withStep, without)}: ${outOf(withStep)}, 노트가 있는 다른 날은 ${outOf(without)}.`;
    }
    case 'setback': {
      const { after: then, otherwise } = finding;
      return `걸림돌이 있던 날의 다음 날에는 성취가 ${often(then, otherwise)}: ${outOf(then)}, 노트가 있는 다른 날 뒤에는 ${outOf(otherwise)}.`;
    }
    case 'morning': {
      const { after: then, otherwise } = finding;
      return `오전에 성취가 있으면 오후에도 성취가 ${often(then, otherwise)}: ${outOf(then)}, 노트가 있는 다른 날은 ${outOf(otherwise)}.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `“${first}”, “${second}” 목표는 함께 나타나요. “${first}” 성취가 있는 날에 “${second}” 성취도 있었던 날: ${outOf(withFirst)}, 다른 날은 ${outOf(without)}.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `5분 이하의 작은 걸음 뒤에는 다음 걸음으로 이어지는 일이 ${often(small, long)}: ${timesOutOf(small)}, 더 긴 걸음 뒤에는 ${timesOutOf(long)}.`;
    }
  }
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const isLater = minutes > 0;
  return `성취하는 시간이 ${isLater ? '늦어졌어요' : '빨라졌어요'}: 최근 ${weeksOf(recentWeeks)}에는 그 전 ${weeksOf(earlierWeeks)}보다 ${about(Math.abs(minutes))} ${isLater ? '늦게' : '일찍'}.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const near = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return near < 1 ? '1분 미만' : `약 ${minutesOf(near)}`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [dayName(finding.weekday), finding.own],
        ['다른 날', finding.others],
      ];
    case 'starter':
      return [
        ['작은 걸음 완료', finding.withStep],
        ['다른 날', finding.without],
      ];
    case 'follow':
      return [
        [`“${finding.area}” 뒤`, finding.after],
        ['다른 성취 뒤', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['최근 52주', finding.recent],
        [
          finding.earlierWeeks < 52 ? `그 전 ${weeksOf(finding.earlierWeeks)}` : '그 전 해',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['걸림돌 뒤', finding.after],
        ['다른 날 뒤', finding.otherwise],
      ];
    case 'morning':
      return [
        ['오전 성취 뒤', finding.after],
        ['다른 날', finding.otherwise],
      ];
    case 'together':
      return [
        [`“${finding.first}” 있음`, finding.withFirst],
        ['다른 날', finding.without],
      ];
    case 'size':
      return [
        ['짧은 걸음 뒤', finding.small],
        ['긴 걸음 뒤', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['이르게', '늦게'];
    case 'trend':
      return ['적게', '많이'];
    case 'metric':
      return ['낮게', '높게'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: '눈에 띄는 요일이 있나요?',
  hour: '성취하는 시간이 전과 다른가요?',
  trend: '성취가 늘고 있나요, 줄고 있나요?',
  starter: '작은 걸음을 완료한 날에 성취가 더 많나요?',
  follow: '다음 날에는 무엇이 이어지나요?',
  rebound: '지난해보다 빨리 다시 성취하나요?',
  setback: '걸림돌 뒤에는 무엇이 이어지나요?',
  metric: '성취가 많은 주에는 무엇이 함께하나요?',
  morning: '오전의 성취가 오후의 성취로 이어지나요?',
  together: '어떤 목표가 함께 나타나나요?',
  size: '짧은 걸음이 다음 걸음으로 이어지나요?',
};

const days = (what: string) => (count: string) => `${what} ${count}일`;
const weeks = (what: string) => (count: string) => `${what} ${count}주`;

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, (count: string) => string>> = {
  'due-days': days('노트가 있는 날'),
  'full-weeks': weeks('온전한 주'),
  'recent-timed-days': days('최근 13주에 시각을 적은 성취가 있는 날'),
  'earlier-timed-days': days('그 전 13주에 시각을 적은 성취가 있는 날'),
  'recent-timed-weeks': weeks('최근 13주에 시각을 적은 성취가 있는 주'),
  'earlier-timed-weeks': weeks('그 전 13주에 시각을 적은 성취가 있는 주'),
  'weeks-with-notes': weeks('노트가 있는 주'),
  'days-with-note': days('노트가 있는 날'),
  'days-with-step': days('작은 걸음을 완료한 날'),
  'days-without-step': days('노트는 있고 완료한 작은 걸음은 없는 날'),
  'days-with-neither': days('노트는 있고 성취는 없는 날'),
  'won-days-before-due': days('성취한 날'),
  'days-with-area': days('한 영역에서 성취한 날'),
  'won-days-without-area': days('그 영역 밖에서 성취한 날'),
  'recent-miss-runs': days('최근 52주에 기록이 없는 날'),
  'earlier-miss-runs': days('그 전 해에 기록이 없는 날'),
  'noted-days-before-due': days('노트가 있는 날'),
  'days-with-setback': days('걸림돌이 있는 날'),
  'days-without-setback': days('노트는 있고 걸림돌은 없는 날'),
  'weeks-with-metric': weeks('[words:: 250] 같은 숫자가 있는 주'),
  'days-with-morning': days('오전에 성취가 있는 날'),
  'days-without-morning': days('노트는 있고 오전 성취는 없는 날'),
  'days-with-either-goal': days('두 목표 중 하나에 성취가 있는 날'),
  'days-with-timed-step': days('걸린 시간을 적은 작은 걸음을 완료한 날'),
  'days-with-small-step': days('5분 이하의 걸음이 있는 날'),
  'days-with-long-step': days('5분이 넘는 걸음이 있는 날'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': '계획이 특정 요일에 묶여 있지 않아요.',
  'one-weekday': '계획이 일주일에 하루뿐이에요.',
  'no-misses': '이 계획에서 성취가 없는 날은 빠진 날이 아니라 자유로운 날이에요.',
  'no-next-day': '계획에 이틀 연속인 날이 없어요.',
  'few-days-a-week': '계획이 일주일에 나흘보다 적어요.',
};

function needed(what: Need['what'], lack: number): string {
  return what === 'timed-percent'
    ? '거의 모든 성취에 09:30 같은 시각이 필요해요'
    : `더 필요해요: ${NEEDS[what](number(lack))}`;
}

function effect({ effect: change, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = change < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * change;
  const range = (show: (value: number) => string) =>
    `아마 ${show(low)}에서 ${show(high)} 사이예요.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => `${rounded(100 * value, 0)}%p`;
      return `차이는 ${points(size)}, ${range(points)}`;
    }
    case 'minutes': {
      const whole = (value: number) => `${rounded(value, 0)}분`;
      return `${whole(size)} ${sign < 0 ? '일찍' : '늦게'}, ${range(whole)}`;
    }
    case 'wins-per-week': {
      const pieces = (value: number) => `${short(value)}개`;
      return `한 주에 ${pieces(size)} ${sign < 0 ? '적게' : '많이'}, ${range(pieces)}`;
    }
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `순위 상관 ${decimals(change)}, 아마 ${decimals(interval[0])}에서 ${decimals(interval[1])} 사이예요.`;
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
  return isMore(one, other) ? '많은 편이에요' : '적은 편이에요';
}

function outOf({ count, of }: Share): string {
  return `${number(of)}일 중 ${number(count)}일`;
}

function timesOutOf({ count, of }: Share): string {
  return `${number(of)}번 중 ${number(count)}번`;
}

function after(later: number): string {
  return later === 1 ? '다음 날' : `${daysOf(later)} 뒤에`;
}

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [` ${outOf(weekday.own)}이 ${WEEKDAYS[weekday.kind] ?? ''}이었어요${others(weekday)}.`]),
    ...(part === null
      ? []
      : [` 시각을 적은 ${outOf(part.own)}이 ${PARTS[part.kind]}이었어요${others(part)}.`]),
  ].join('');
}

type PartOfDay = NonNullable<NonNullable<Loop['when']>['part']>['kind'];

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: '오전',
  afternoon: '오후 시간',
  evening: '저녁',
};

function others({ others: share }: { readonly others: Share }): string {
  return `(다른 걸림돌은 ${outOf(share)})`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q < 0.001' : `q = ${rounded(q, 3)}`;
}
