import type { Words } from '../words';
import { number, span, wonDays } from './numbers';
import { shortStatus, status } from './statuses';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: '热力图',
  grid: (range) => `每天的小成就，${range}`,
  lanes: (range) => `每周的达成日，${range}`,
  byArea: '按领域',
  byGoal: '按目标',
  range: '选择年份或时段',
  filter: '选择要显示的内容',
  table: '显示为表格',
  month: '显示为月历',
  earlier: '更早',
  later: '更晚',
  more: (count) => `另外 ${number(count)} 个`,
  unread: (day) => `${day}，还没读取`,
  weekOf: '周',
  laneWeek: (name, week, days) => `${name}，${week}那一周，${wonDays(days)}`,
  laneDays: (days) => (days === 0 ? '暂无' : wonDays(days)),
  laneRun: (length, unit) => (length === 0 ? '暂无' : span(length, unit)),
  legend: {
    level: (from, to) => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: '今天',
    weeks: '一周里的达成日',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: '这里还没有小成就。',
    before: '前一天',
    after: '后一天',
    close: '关闭',
    openNote: '打开笔记',
    makeNote: '新建这一天的笔记',
    log: '为这一天记录',
  },
};
