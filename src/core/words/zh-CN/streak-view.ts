import type { Words } from '../words';
import { number, percent, span, UNITS, wonDays } from './numbers';

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: '连续',
  rhythm: '节奏',
  unit: (_length, unit) => UNITS[unit],
  length: span,
  reading: '笔记读完后，这里就会显示。',
  first: '你的第一个小成就就在今天。明天再来一个同样小的，也算数。',
  strength: '稳固度',
  strengthSpoken: (value) => `稳固度 ${percent(value)}`,
  trend: (change) => {
    if (change === null) return '刚刚开始';
    if (change === 0) return '一周来保持不变';
    return change > 0 ? `一周上升 ${number(change)}` : `一周下降 ${number(-change)}`;
  },
  beads: '最近 7 天',
  nextFreeze: (more) => `再有 ${wonDays(more)}，就能得到下一张冻结卡。`,
  longest: (length, unit, range) => `最长：${span(length, unit)}，${range}`,
};
