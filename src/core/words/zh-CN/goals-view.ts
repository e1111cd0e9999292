import type { Words } from '../words';
import { days, minutes as minutesOf, number, percent, span, weeks, wins } from './numbers';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: '目标',
  scale: (count) => `稳固度，${weeks(count)}`,
  active: (count) => `${number(count)} 个进行中`,
  strength: percent,
  strengthSpoken: (value) => `稳固度 ${percent(value)}`,
  run: (length, unit, lastWin) => `连续 ${span(length, unit)} · 上一个小成就：${lastWin ?? '今天'}`,
  lastWin: (day) => `上一个小成就：${day ?? '今天'}`,
  noWin: '还没有小成就',
  over: (count) =>
    count === null ? '这个挑战结束了。接下来呢？' : `这 ${days(count)}结束了。接下来呢？`,
  standardize: '变成日常习惯',
  stretch: '迈大一步',
  stop: '到此为止',
  makeGoal: '新建目标',
  what: '目标是一篇笔记，你的小成就可以归到它名下。它有自己的连续，还有一个两分钟就能做完的小步。',
  noneActive: '你目前没有进行中的目标。',
  ended: (count) => `${number(count)} 个已结束`,
  others: (count) => `另外 ${number(count)} 个`,
  pickUp: '重新开始',
  details: (goal) => `“${goal}”的详情`,
  identity: '你正在成为怎样的人',
  step: '下一个小步',
  cue: '触发点',
  friction: '觉得最难的地方',
  aim: '总量',
  ladder: '一天要达到的量',
  rung: number,
  rungSpoken: (amount, day) =>
    day === null ? `${number(amount)}，还没达到` : `${number(amount)}，${day}达到`,
  usual: (last, middle) => `最近 ${number(last)} · 通常 ${number(middle)}`,
  totals: (count, dayCount, minutes) =>
    `${wins(count)}，${days(dayCount)}${minutes === 0 ? '' : `，${minutesOf(minutes)}`}`,
  metric: (last, sum) => `最近 ${number(last)} · 共 ${number(sum)}`,
  log: '为它记录小成就',
  openNote: '打开笔记',
  more: (goal) => `“${goal}”的更多操作`,
  status: { active: '进行中', done: '已完成', dropped: '已放下' },
  smaller: '把小步再缩小',
  bigger: '迈大一步',
};
