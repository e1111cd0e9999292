import type { Words } from '../words';
import { days, number, percent, span, UNITS } from './numbers';

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: '連続',
  rhythm: 'リズム',
  /** The word after a large number. */
  unit: (_length, unit) => UNITS[unit],
  length: span,
  reading: 'ノートの読み込みが終わると、ここに表示されます。',
  first: '最初のできたことは今日です。明日も、同じくらい小さなことで数に入ります。',
  strength: '定着度',
  strengthSpoken: (value) => `定着度 ${percent(value)}`,
  trend: (change) => {
    if (change === null) return '始まったばかり';
    if (change === 0) return '1週間変わらず';
    return change > 0 ? `1週間で+${number(change)}` : `1週間で−${number(-change)}`;
  },
  beads: 'この7日間',
  nextFreeze: (more) => `できた日があと${days(more)}あると、次のフリーズがもらえます。`,
  longest: (length, unit, range) => `最長：${span(length, unit)}、${range}`,
};
