import type { Words } from '../words';
import { days, led, notes as notesOf, number, percent, wins as winsOf, years } from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: '这里没有记录。',
  withoutDay: '没有日期',
  noWords: '（还没有文字）',
  states: {
    open: '未完成，完成后计入',
    started: '已开始，完成后计入',
    cancelled: '已取消，不计入',
  },
  copyOf: (place) => `${place} 的副本`,
  noDay: '没有日期，因为所在的笔记不是日记',
  percent,
  countOf: (count, of) => `${number(count)} / ${number(of)}`,
  readingNotes: (done, of) => `已读取 ${number(done)} / ${notesOf(of)}`,
  unmatched: (notes) =>
    `有 ${notesOf(notes)}看起来像日记，但名称不符合日记的格式。见 small-wins check。`,
  noDailyNotes: (folder, format) =>
    `没有找到日记：${folder === '' ? '仓库' : `“${folder}”`}里没有按 ${format} 命名的笔记。`,
  noDailyFolder: (folder) => `没有找到日记：文件夹“${folder}”里还没有笔记。`,
  andMore: (place, more) => `${place} 等，另有 ${number(more)} 处`,
  noGoals: (property) => `还没有目标。要把一篇笔记设为目标，请添加属性 \`${property}\`。`,
  noMilestones: '还没有里程碑。第一个就是一个小成就。',
  nothingRecalled: '今天没有可以回看的。',
  ago: (ago, day) =>
    'days' in ago ? `${days(ago.days)}前，${day}` : `${years(ago.years)}前，${day}`,
  goalSummary: (value, wins) => `稳固度 ${percent(value)} · ${winsOf(wins)}`,
  lastWin: (day, text) => `上一个小成就，${day}：${text}`,
  confirmed: '已确认',
  foundNothing: '没有发现规律',
  nextStep: (step) => `下一个小步：${step}`,
  notAsked: '不适合你的计划',
  noPatterns: '目前没有什么特别的。你的日子大致相同。',
  understood: (notes) => `${notesOf(notes)}全都读懂了。`,
  eachInJson: '用 --json 列出每一个。',
  logged: (day, heading, place) =>
    heading === null
      ? `已记录到${led(day)}：${place}`
      : `已记录到${led(day)}，标题“${heading}”下：${place}`,
  heatmapIn: (file) => `热力图在 ${file} 中。`,
  exported: (_count, amount, file) => `${file} 中有 ${amount}。`,
  reviewIn: (path) => `回顾在 ${path} 中。`,
  cardIn: (file) => `图片在 ${file} 中。`,
  bragIn: (path) => `成果文档在 ${path} 中。`,
  storyIn: (path) => `故事在 ${path} 中。`,
  upToDate: (path) => `${path} 已是最新。`,
  kept: (parts) => `保留了你编辑过的部分：${parts}。用 --force 可以替换它们，你的版本会移到下面。`,
  moved: (parts) => `已更新，你的版本移到了下面：${parts}。`,
  leftAlone: (periods) => `没有改动：这篇笔记里其他回顾的部分（${periods}）。`,
  winsADay: '每天的小成就：',
  legend: shortStatus,
  rows: {
    wins: '小成就',
    steps: '完成的小步',
    wonDays: '达成天数',
    minutes: '分钟',
    strength: '稳固度',
    milestones: '里程碑',
    longest: '最长',
    last30: '最近 30 天',
    last90: '最近 90 天',
    all: '所有日子',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winsOf,
    belowTarget: (count, target) => `${winsOf(count)}，每日标准是 ${number(target)} 个`,
  },
};
