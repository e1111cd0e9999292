import type { PeriodKind } from '../../calendar/period';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { listed, number } from './numbers';

const NOTHING = '没有写入任何内容。';

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: '一周',
  month: '一个月',
  quarter: '一个季度',
  year: '一年',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Wins 已关闭。${NOTHING}`,
  reading: '你的笔记还在读取中。请稍后再试。',
  text: (name) => `“${name}”必须是文字。${NOTHING}`,
  tooLong: (name, length, most) =>
    `“${name}”有 ${number(length)} 个字符，上限是 ${number(most)} 个。${NOTHING}`,
  day: (text, near) =>
    `“${text}”不是日期。${near === null ? '请写 YYYY-MM-DD，或“昨天”这样的词。' : didYouMean(near)}${NOTHING}`,
  period: (kind, text, example) =>
    kind === 'days'
      ? `“${text}”不是时段。请写 ${example} 这样的时段，或“最近 6 周”这样的词。`
      : `“${text}”不是${PERIODS[kind]}。请写它的名称，例如 ${example}，或其中的任意一天。`,
  onePeriod: (one, other) => `“${one}”和“${other}”只能用一个。`,
  kind: (near, kinds) => `“kind”必须是其中之一：${kinds.join('、')}。${meant(near)}${NOTHING}`,
  goal: (text, near, names) => {
    const what = `没有叫“${text}”的目标。`;
    if (near !== null) return `${what}${didYouMean(near)}`;
    if (names.length === 0) return `${what}这个仓库还没有目标。`;
    const all = listed(names.map((name) => `“${name}”`));
    return names.length === 1 ? `${what}你唯一的目标是${all}。` : `${what}你的目标有：${all}。`;
  },
  time: `“time”必须是 09:30 这样的时间。${NOTHING}`,
  unknown: (name, near, known) =>
    `没有叫“${name}”的选项。${near === null ? `可用的选项有：${listed(known)}。` : didYouMean(near)}${NOTHING}`,
  format: '“format”必须是 text 或 json。',
  noText: '没有可记录的内容。请在“text”中写下什么事顺利。',
  event: '唯一的事件是“change”。',
  callback: '“on”需要一个可以调用的函数。',
  object: (known) => `请传入一个包含 ${known} 的对象。${NOTHING}`,

  link: {
    busy: (links) =>
      links === 1
        ? '另一个链接还在等你答复，所以这个链接没有写入任何内容。'
        : `另一个链接还在等你答复，所以另外 ${number(links)} 个链接没有写入任何内容。`,
    noteName: (name) => `“${name}”不能用作笔记名称。${NOTHING}`,
    title: '要记录这一条吗？',
    submit: '记下来',
    cancel: '取消',
    question: (note, vault, isNew) =>
      isNew
        ? [
            '一个链接请求新建笔记 ',
            { strong: note },
            ' 并写入这一行，所在仓库：',
            { strong: vault },
            '。',
          ]
        : ['一个链接请求把这一行写入 ', { strong: note }, '，所在仓库：', { strong: vault }, '。'],
    noAction: `这个链接没有说明要做什么。请加上 do=log。${NOTHING}`,
    otherAction: (action) => `这个链接请求“${action}”，但 Small Wins 只认识 do=log。${NOTHING}`,
    otherVault: (named, own) => `这个链接是给仓库“${named}”的，但这个仓库是“${own}”。${NOTHING}`,
  },

  cli: {
    error: (sentence) => `错误：${sentence}`,
    format: '输出格式，默认为 text',
    area: '领域，例如 health/running',
    goal: '目标，可写名称、别名、路径或链接',
    dayValue: '<YYYY-MM-DD 或文字>',
    log: '把小成就记录到当天的笔记',
    text: '什么事顺利',
    date: '它的日期，默认为今天',
    time: '它的时间',
    anyGoal: '目标，或要链接的任意笔记',
    kind: '它的类型，默认由标签决定',
    streak: '显示连续及其原因',
    review: '显示回顾，或写入它的笔记',
    weekValue: '<周或日期>',
    week: '哪一周，默认为本周',
    monthValue: '<YYYY-MM 或文字>',
    month: '改为一个月',
    quarterValue: '<YYYY-Q4 或文字>',
    quarter: '一个季度',
    yearValue: '<YYYY 或文字>',
    year: '一年',
    daysValue: '<from..to 或文字>',
    days: '一段日子',
    write: '新建或更新笔记，保留你手动改过的内容',
    list: '列出记录',
    from: '第一天',
    to: '最后一天',
    onlyKind: '只要这种类型',
    logged: (path, line, text) => `已记录到 ${path}:${line}：${text}`,
    noEntries: '这里没有记录。',
    noDay: '没有日期',
    notCounted: (kind) => `${kind}，不计入`,
    reviewLeft: '回顾保持原样。',
    reviewWritten: (path) => `回顾在 ${path} 中。`,
    reviewUnchanged: (path) => `${path} 已是最新。`,
    keptParts: (parts) => `保留了你编辑过的部分：${parts.join('、')}。`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : didYouMean(near);
}
