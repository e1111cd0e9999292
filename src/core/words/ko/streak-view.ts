import type { Words } from '../words';
import { number, percent, span, UNITS, wonDays } from './numbers';

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: '연속 기록',
  rhythm: '리듬',
  unit: (_length, unit) => UNITS[unit],
  length: span,
  reading: '노트를 다 읽으면 여기에 보여요.',
  first: '오늘 첫 성취를 했어요. 내일도 이만큼 작은 것이면 돼요.',
  strength: '정착도',
  strengthSpoken: (value) => `정착도 ${percent(value)}`,
  trend: (change) => {
    if (change === null) return '막 시작함';
    if (change === 0) return '일주일째 그대로';
    return change > 0 ? `일주일 새 ${number(change)} 오름` : `일주일 새 ${number(-change)} 내림`;
  },
  beads: '최근 7일',
  nextFreeze: (more) => `${wonDays(more)}을 더하면 다음 프리즈를 얻어요.`,
  longest: (length, unit, range) => `최장: ${span(length, unit)}, ${range}`,
};
