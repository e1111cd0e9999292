import type { Expected } from '../../text/expected';
import { either, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: '大于 0 的数量，例如“60000 words”',
  area: '标签的路径，例如 health/running',
  characters: '至少一个字符，例如 x',
  day: '日期，例如 2026-01-31',
  flag: 'true 或 false',
  folder: '这个仓库里的一个文件夹',
  heading: '标题的文字',
  json: 'JSON',
  ladder: '从小到大的数量，例如“1, 2, 5, 10 km”',
  language: '语言代码，例如 de',
  levels: '四个从小到大的数字，例如 1, 2, 3, 5',
  list: '一个列表',
  metric: '一个名称，例如 words',
  name: '设置的名称',
  object: '写在大括号里的设置',
  pause: '日期，例如 2026-08-01..2026-08-14，较早的在前',
  brag: '一个部分，包含名称、领域和目标',
  place: '一个文件夹和一个日期格式',
  prompt: '一个问题',
  property: '属性的名称',
  reward: '几个字',
  'block-id': '块 ID，例如 ^proud',
  schedule: 'daily，星期几如“mon, wed, fri”，或者“3 per week”、“10 per month”、“every 3 days”',
  tag: '标签，例如 win',
  target: '大于 0 的数字，或数量，例如“250 words”',
  text: '文字',
  time: '时间，例如 20:30',
};

const SCHEDULES = {
  every: '“every 3 days”',
  'per-week': '“3 per week”',
  'per-month': '“10 per month”',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `请写：${expected(of)}。` : didYouMean(of.near);
}

/** `你是想写“daily”吗？` */
export function didYouMean(near: string): string {
  return `你是想写“${near}”吗？`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}，也可以留空` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? '整数' : '数字';
      return of.most === null
        ? `不小于 ${number(of.least)} 的${what}`
        : `${number(of.least)} 到 ${number(of.most)} 之间的${what}`;
    }
    case 'schedule-limit':
      return `${number(of.least)} 到 ${number(of.most)} 之间的数字，例如${SCHEDULES[of.of]}`;
    case 'full-list':
      return `至少有 ${number(of.atLeast)} 项的列表`;
    default:
      return EXAMPLES[of.kind];
  }
}
