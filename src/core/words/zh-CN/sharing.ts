import type { Words } from '../words';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  days as daysOf,
  hours as hoursOf,
  lines as linesOf,
  minutes as minutesOf,
  number,
  span,
  steps as stepsOf,
  times as timesOf,
  wins as winsOf,
} from './numbers';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count, days) => `${timesOf(count)}，${days}`,
  write: '写入笔记',
  written: (path, isChanged, keptParts) =>
    `${isChanged ? `已写入 ${path}。` : `${path} 已是最新。`}${
      keptParts === 0 ? '' : `你编辑过的 ${number(keptParts)} 个部分保持原样。`
    }`,
  brag: {
    modal: '写成果文档',
    rangeDefault: '今年',
    title: (days) => `成果文档 ${days}`,
    headline: (wins, days) =>
      wins === 0 ? '没有写下小成就。' : `${daysOf(days)}里有 ${winsOf(wins)}。`,
    onDay: (wins) => (wins === 0 ? '没有写下小成就。' : `${winsOf(wins)}。`),
    rest: '其他',
  },
  story: {
    modal: '讲述一个目标的故事',
    noGoals: '还没有目标。请先把一篇笔记设为目标。',
    setbacks: '包括挫折',
    setbacksHow: '连同你随后记下的心得。',
    title: (goal) => `${goal}：一路走来`,
    nothing: (goal) => `${goal}：还没有小成就。故事从第一个开始。`,
    beneficiary: (whom) => `**为了：** ${whom}`,
    outcome: (what, isDone) => `**${isDone ? '带来的改变' : '怎样算有了成效'}：** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }) => {
      const on = reached === null ? '' : `，${dates.short(reached, 0)}达到`;
      return left === 0
        ? `**要达到的总量：** ${amount(whole, of)}${on}`
        : `**要达到的总量：** ${partOf(sum, whole, of)} / ${amount(whole, of)}`;
    },
    number: (sum, days) => `**数字：** ${sum}，${daysOf(days)}`,
    amount: (sum, metric) => `${sum} ${metric}`,
    began: (day, text) => `开始于 ${day}：${text}`,
    latest: (day, text) => `最近一次，${day}：${text}`,
    headings: {
      course: '一路走来',
      change: '之前和之后',
      effort: '付出了什么',
      own: '用我自己的话说',
    },
    prompts: ['它为什么重要？', '你会对今天刚开始的人说什么？'],
    run: (run, days) => `最长连续：${span(run.length, run.unit)}，${days}`,
    gap: (days) => `${daysOf(days)}后归来`,
    point: (names, win) => `${names}：${win}`,
    setback: (setback, lesson) =>
      lesson === null ? `难处：${setback}` : `难处：${setback}。学到：${lesson}`,
    columns: { before: '最初四周', after: '最近四周' },
    wonDays: '达成天数',
    median: (value, n) => `${value}（${number(n)} 个数的中间值）`,
    effort: (wins, days) => `${winsOf(wins)}，${daysOf(days)}`,
    minutes: (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hoursOf(hours)] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `共记下 ${parts.join(' ')}`;
    },
    steps: (steps) => `其中有 ${stepsOf(steps)}`,
    sum: (sum, metric, n) => `${sum} ${metric}，记下 ${timesOf(n)}`,
  },
  card: {
    modal: '分享图片',
    about: '时段',
    offered: ['本周', '上周', '本月', '上个月', '今年', '去年'],
    goal: '目标',
    wholeVault: '所有小成就',
    size: '尺寸',
    sizes: { wide: '用于链接（横版）', tall: '用于手机（竖版）', poster: '海报（A3）' },
    theme: '颜色',
    themes: { light: '浅色', dark: '深色', accent: '你的主题色' },
    facts: {
      wins: '有多少小成就',
      days: '有多少天',
      run: '最长连续',
      minutes: '花了多少时间',
      goal: '目标的名称',
    },
    lines: '文字',
    linesHow: '勾选可以给别人看的小成就。',
    more: (count) => `这些天还有 ${linesOf(count)}没有列在这里。`,
    preview: '别人会看到的内容',
    save: '保存为 SVG',
    savePng: '保存为 PNG',
    copy: '复制',
    share: '分享',
    saved: (path) => `已保存为 ${path}。`,
    copied: '图片已复制。',
    noPng: (path) => `这台设备画不了这么大的 PNG，所以图片已保存为 ${path}。`,
    noCopy: '这里无法复制图片。请改为保存。',
    file: (days) => `小成就 ${days}`,
    title: (days) => `小成就，${days}`,
    days: (count) => `${daysOf(count)}有小成就`,
    run: (length, unit) => `连续 ${span(length, unit)}`,
    minutes: (minutes) => (minutes < 60 ? minutesOf(minutes) : hoursOf(Math.round(minutes / 60))),
  },
};
