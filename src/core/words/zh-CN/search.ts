import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { either, minutes as minutesOf, number, wonDays } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: '请写 kind:win，或者 step、setback、lesson、kudos。',
  area: '请写领域的路径，例如 area:health/running。',
  goal: '请写目标的名称，例如 goal:"写报告"。',
  with: '请写笔记的名称，例如 with:[[Tom]]。',
  has: '请写数字的名称，例如 has:words 或 has:words>200。',
  time: '请写时间，例如 time:<09:00。',
  from: '请写日期或月份，例如 from:2026-01 或 from:上周五。',
  to: '请写日期或月份，例如 to:2026-01 或 to:昨天。',
  get is() {
    return `请写 ${either(STATES.map((state) => `is:${state}`))}。`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  /** what is in sight */
  metric,
  totals: ({ entries, days, minutes, metrics }) =>
    [
      days === 0 ? `${number(entries)} 条记录` : `${number(entries)} 条记录，${wonDays(days)}`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return `${number(sum)} ${name}` + (median === null ? '' : `，其中一半不少于 ${number(median)}`);
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `不能按“${of.written}:”搜索。`;
      return of.near === null
        ? `${what}请用 ${either(TOKENS.map((token) => `${token}:`))}，或给文字加上引号。`
        : `${what}${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `${of.token}: 后面的“${of.written}”在这里没有意义。`;
      return `${what}${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area' ? `没有领域为“${of.written}”的行。` : `没有带数字“${of.written}”的行。`;
      return of.near === null ? what : `${what}${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `这里不能用“${of.written}”。请按任意顺序写出词语，在不要的词前加 -；要照原样查找，请加上引号。`;
    case 'no-days':
      return `“from:${of.from}”比“to:${of.to}”晚，中间没有日子。请把两者对调。`;
    case 'too-long':
      return `只搜索前 ${number(of.most)} 个字符。`;
  }
}
