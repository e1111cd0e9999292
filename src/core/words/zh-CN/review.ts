import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { Words } from '../words';
import { dates } from './dates';
import {
  days as daysOf,
  kudos,
  lessons,
  listed,
  number,
  percent,
  setbacks,
  span,
  steps,
  times,
  votes as votesOf,
  wins as winsOf,
} from './numbers';
import { shortStatus, status as dayStatus } from './statuses';

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: '本周没有。',
  headings: {
    week: '这一周',
    wins: '小成就',
    otherWins: '其他',
    steps: '小步',
    done: '已完成',
    open: '留到以后',
    lessons: '挫折和心得',
    lessonsAndKudos: '挫折、心得和夸奖',
    setbacksOnly: '挫折',
    lessonsOnly: '心得',
    kudosOnly: '夸奖',
    numbers: '数字',
    goals: '目标',
    patterns: '规律',
    tried: '我试过的',
    milestones: '里程碑',
    reflect: '思考',
    next: '下一周',
  },
  status: {
    won: '达成',
    rest: dayStatus.rest,
    paused: dayStatus.paused,
    frozen: shortStatus.frozen,
    open: '进行中',
    missed: dayStatus.missed,
    future: '还没到',
    before: '–',
    after: '–',
  },
  partly: '部分',
  goal: (wins, run, value, status) =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [`连续 ${span(run.length, run.unit)}`]),
      `稳固度 ${percent(value)}`,
      ...(status === null ? [] : [ENDED[status]]),
    ].join('，')}。`,
  repeated: (count, runs) => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}到${dates.weekdayShort(to)}`],
    );
    return `${times(count)}，${listed(days)}`;
  },
  links: (notes) => notes.join('、'),
  place: (day, notes) => `${day}，${notes}`,
  places: (days, notes) => `${days}：${notes}`,
  votes: (votes, identity) => `为“${identity}”投了 ${votesOf(votes)}。`,
  ended: (goal, outcome) =>
    [
      `${goal}：已结束。`,
      ...(outcome === null ? [] : [`实现了吗：${outcome}？`]),
      '变成日常习惯、迈大一步，还是到此为止？你学到了什么？',
    ].join(''),
  stepsHint: (stepTag) => [
    '最多三个两分钟能做完的小步，例如 ',
    { code: `- [ ] 翻开书 #${stepTag}` },
    '。',
  ],
  numbers: {
    columns: {
      week: ['本周', '前一周'],
      month: ['本月', '前一个月'],
      quarter: ['本季度', '前一个季度'],
      year: ['今年', '前一年'],
      days: ['这些天', '之前那些天'],
    },
    change: '变化',
    names: {
      wins: '小成就',
      steps: '完成的小步',
      wonDays: '达成天数',
      consistency: '坚持率',
      strength: '稳固度',
      minutes: '分钟',
      pulse: '感受，1–5',
    },
    outOf: (won, due) => `${won} / ${due}`,
  },
};

const ENDED = { done: '已完成', dropped: '已放下' } as const;

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind) => TITLES[kind ?? 'win'],
  /** `小成就：目标“Spanish”，领域“health”，含“bridge”，11月1日 – 11月30日` */
  heading: ({ kind, goal, area, text, days }) => {
    const facts = [
      ...(goal === null ? [] : [`目标“${goal}”`]),
      ...(area === null ? [] : [`领域“${area.replace(/^#/, '')}”`]),
      ...(text === null ? [] : [`含“${text}”`]),
      ...(days === null ? [] : [days]),
    ].join('，');
    const title = TITLES[kind ?? 'win'];
    return facts === '' ? title : `${title}：${facts}`;
  },
  amount: (kind, count) => COUNTED[kind ?? 'win'](count),
  nothing: '这里还没有内容。',
  withoutDay: '没有日期',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: '小成就',
  step: '小步',
  setback: '挫折',
  lesson: '心得',
  kudos: '夸奖',
};

const COUNTED: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: steps,
  setback: setbacks,
  lesson: lessons,
  kudos,
};

/** `7 天里有 5 天有小成就，共 11 个，比前一周的 8 个多。连续：12 天。` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? '安静的一周，没有写下小成就。下一周又是新的开始。'
      : '本周还没有写下小成就。有一个就可以开始。';
  }
  const due = dueDays === null ? '' : `${daysOf(dueDays)}里`;
  // Under a target of more than one win, not every day with a win is won.
  const told = winsElsewhere
    ? `${due}有 ${daysOf(wonDays)}达成，共 ${winsOf(wins)}`
    : `${due}有 ${daysOf(wonDays)}有小成就，共 ${number(wins)} 个`;
  const streak = run === null ? '' : `连续：${span(run.length, run.unit)}。`;
  return `${isOver ? '' : '到目前为止，'}${told}${beside(last)}。${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `，比前一周的 ${number(last.wins)} 个多`;
    case 'same':
      return '，和前一周一样';
    case 'fewer':
      return `，前一周是 ${number(last.wins)} 个`;
  }
}
