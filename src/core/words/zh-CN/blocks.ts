import type { BlockProblem } from '../../code-block/block-problem';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { GROUPINGS } from '../../search/grouping';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { either, lines as linesOf, listed, notes as notesOf, number, values } from './numbers';
import { search } from './search';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: '这个代码块需要修改',
  line: (line) => `第 ${number(line)} 行`,
  problem,
  noWins: '这些天没有小成就。',
  noMetrics: '这些天没有数字。在计入的一行里这样写：[words:: 250]。',
  metric: {
    facts: ({ whole, isMiddle, n }) => `${isMiddle ? '中位数' : '共'} ${whole}，${values(n)}`,
    weeks: '逐周',
    week: (week, value) => `${week}：${value}`,
    none: '–',
  },
  noGoals: '这里还没有目标。',
  noMilestones: '这里还没有里程碑。第一个就是一个小成就。',
  more: (count) => `还有 ${number(count)} 个。缩短时段就能看到。`,

  insert: {
    title: '插入代码块',
    view: '视图',
    views: {
      heatmap: '热力图',
      month: '月历',
      streak: '连续',
      wins: '小成就',
      list: '搜索',
      week: '本周',
      goals: '目标',
      patterns: '规律',
      milestones: '里程碑',
      metric: '每周数字',
    },
    goal: '目标',
    everything: '全部',
    range: '时段',
    rangeExamples: '例如最近 6 个月、2026 或 2026-01-01..2026-06-30。',
    rangeDefault: '最近 6 个月',
    query: '搜索',
    queryExamples: '和“所有小成就”里一样的词和条件，例如 kind:win area:health。',
    queryDefault: '全部',
    cancel: '取消',
    submit: '插入',
  },
};

export const base: Words['base'] = {
  name: 'Small Wins 热力图',
  months: '月数',
  count: '统计',
  counts: {
    both: '这些文件里的和链接到它们的小成就',
    inside: '这些文件里的小成就',
    linked: '链接到这些文件的小成就',
  },
  noFiles: '这个数据库没有文件，所以没有可统计的内容。',
  noWins: {
    both: '这里还没有小成就。请显示日记，或小成就链接到的笔记。',
    inside: '这里还没有小成就。请显示日记，或其他含有小成就的笔记。',
    linked: '还没有小成就链接到这些文件。请显示小成就链接到的笔记，例如目标。',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind) => EXPORTS[kind ?? 'win'],
  linesTitle: (count) => `导出 ${linesOf(count)}`,
  lines: (count) => linesOf(count),
  range: '时段',
  rangeExamples: '例如最近 6 个月、2026 或 2026-01-01..2026-06-30。',
  rangeDefault: '全部',
  kind: '类型',
  kinds: {
    all: '小成就和小步',
    win: '小成就',
    step: '小步',
    setback: '挫折',
    lesson: '心得',
    kudos: '夸奖',
  },
  goal: '目标',
  anyGoal: '全部',
  area: '领域',
  areaExample: 'health/running',
  text: '包含这些文字',
  uncounted: '包括不计入的行',
  uncountedHow: '挫折和心得也在内。',
  names: '写出人名和其他笔记的名称',
  namesHow: '关闭时，[[Anna]] 这样的链接会写成“…”。',
  links: '链接回我的笔记',
  linksHow: '开启时，读者会看到你的仓库名称和笔记所在位置。',
  preview: '别人会看到的内容',
  previewMore: (count) => `……还有 ${linesOf(count)}`,
  format: '格式',
  formats: {
    md: '笔记（Markdown）',
    csv: '表格（CSV）',
    json: '数据（JSON）',
    html: '网页（HTML）',
    ics: '小步和挑战的日历（ICS）',
  },
  calendar: '小步',
  events: (count) => `${number(count)} 个日程`,
  file: '文件',
  fileHow: '文件的名称和所在文件夹。不会覆盖已有文件。',
  cancel: '取消',
  copy: '复制到剪贴板',
  write: '写入文件',
  copied: (amount) => `已复制 ${amount}。`,
  written: (amount, path) => `已把 ${amount}写入 ${path}。`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: '导出小成就',
  step: '导出小步',
  setback: '导出挫折',
  lesson: '导出心得',
  kudos: '导出夸奖',
};

export const check: Words['check'] = {
  title: '检查笔记',
  summary: (problems, notes) =>
    problems === 0
      ? `${notesOf(notes)}里没有需要修改的地方。`
      : `有 ${number(problems)} 处值得看一下。没有更改任何内容。`,
  places: (count) => `在 ${number(count)} 处`,
  more: (count) => `还有 ${number(count)} 处。`,
  diagnose: '复制诊断信息',
  copied: '诊断信息已复制。里面没有你笔记中的文字，可以放心粘贴到问题报告里。',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: '要新建这一天的笔记吗？',
  how: (day, note, template) =>
    template === null
      ? `${day}还没有笔记。Small Wins 会新建 ${note}。`
      : `${day}还没有笔记。Small Wins 会用你的模板 ${template} 新建 ${note}。`,
  submit: '新建笔记',
};

const OPTIONS = '可用的选项有 view、goal、area、range、metric、query 和 by，每行一个。';
const PAIRS = '每个选项写成名称加值，例如 view: heatmap。';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `这个代码块有 ${sizeOf(of)}。${OPTIONS}`;
    case 'no-yaml':
      return `这一行无法读取${of.reason === null ? '' : `（${of.reason}）`}。${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `“${of.option}”还没有值。请加上一个，或删掉这一行。`;
    case 'no-text':
      return `“${of.option}”需要单个值。请给它加上引号。`;
    case 'unquoted-link':
      return `请给链接加上引号：${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? `${number(of.characters)} 个字符` : linesOf(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return '一个代码块只显示一个目标或一个领域。请删掉两行中的一行。';
    case 'no-range':
      return `“${of.view}”总是显示今天，所以不用 range。请删掉这一行。`;
    case 'no-metric':
      return `“${of.view}”不显示数字，所以不用 metric。请改用 view: metric，或删掉这一行。`;
    case 'long-range':
      return '时段最长一百年。请换一个短一些的。';
    case 'only-lists':
      return `只有列表才有“${of.option}”。请加上“view: list”，或删掉这一行。`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `没有叫“${of.written}”的选项。${
        of.near === null
          ? '请用 view、goal、area、range、metric、query 或 by。'
          : didYouMean(of.near)
      }`;
    case 'unknown-view':
      return `没有叫“${of.written}”的视图。${
        of.near === null ? `试试 ${either(BLOCK_VIEWS)}。` : didYouMean(of.near)
      }`;
    case 'unknown-grouping':
      return `列表不能按“${of.written}”分组。${
        of.near === null ? `请用 ${either(GROUPINGS)}。` : didYouMean(of.near)
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `“${of.written}”不能用作领域。请像标签那样写，例如 health/running。`;
    case 'bad-range':
      return `“${of.written}”不是时段。${
        of.near === null
          ? '试试最近 6 个月、2026、2026-Q3 或 2026-01-01..2026-06-30。'
          : didYouMean(of.near)
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `没有叫“${written}”的目标。`;
  if (near !== null) return `${what}${didYouMean(near)}`;
  if (known.length === 0) return `${what}这个仓库还没有目标。`;
  const names = known.map((name) => `“${name}”`);
  if (more > 0) return `${what}你的目标有：${names.join('、')}，还有 ${number(more)} 个。`;
  return names.length === 1
    ? `${what}你唯一的目标是${listed(names)}。`
    : `${what}你的目标有：${listed(names)}。`;
}
