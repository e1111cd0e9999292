import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import type { Words } from '../words';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = '没有写入任何内容。';
const GIVE_VAULT = '请用 --vault 指定你的仓库文件夹。';
const OTHER_OUT = `${NOTHING}请为 --out 换一个名称。`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: '文件夹',
  pipe: '命名管道',
  socket: '套接字',
  file: '文件',
  device: '设备',
};

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: '一周',
  month: '一个月',
  quarter: '一个季度',
  year: '一年',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason) =>
    `这本不该发生（${systemReason(reason)}）。请报告这个问题，并附上你输入的命令。`,
  output: (reason) => `无法写出结果（${systemReason(reason)}）。请输出到别处。`,

  emptyFolder: `--vault 后面没有文件夹。${GIVE_VAULT}`,
  noFolder: (folder) => `没有文件夹 ${folder}。${GIVE_VAULT}`,
  notFolder: (file) => `${file} 是一个文件。${GIVE_VAULT}`,
  closedFolder: (folder, reason) => `无法打开 ${folder}（${systemReason(reason)}）。${GIVE_VAULT}`,
  noVault: (folder, config) =>
    `这里没有仓库：${folder} 和它的上级文件夹里都没有 ${config} 文件夹。${GIVE_VAULT}`,

  unknownCommand: (command, near) =>
    `没有命令“${command}”。${near === null ? '见 small-wins --help。' : didYouMean(near)}`,
  unknownOption: (option, near, help) =>
    `没有选项 ${option}。${near === null ? `见 ${help}。` : didYouMean(near)}`,
  noValue: (option, help) => `${option} 后面没有值。见 ${help}。`,
  noText: '还没有可记录的文字。有什么顺利的事？试试 small-wins log "读了十页书"。',
  tooMany: (help) => `文字比这个命令能接受的多。见 ${help}。`,

  day: (option, given, near) =>
    `${option} 后面的“${given}”不是日期。${near === null ? '请写 YYYY-MM-DD，或“昨天”“上周五”这样的词。' : didYouMean(near)}`,
  today: (given) => `--today 后面的“${given}”不是日期。请写 YYYY-MM-DD，例如 2026-11-21。`,
  daysInOrder: (from, to) =>
    `--from ${dates.full(from)}晚于 --to ${dates.full(to)}。请把较早的日期写在前面。`,
  range: (given, near) =>
    `--range 后面的“${given}”不是时段。${near === null ? '试试“最近 6 个月”、2026、2026-Q3、2026-08 或 2026-01-01..2026-06-30。' : didYouMean(near)}`,
  year: (given) => `--year 后面的“${given}”不是年份。请写四位数字，例如 2026。`,
  another: (given) => `--another 后面的“${given}”不是序号。请写整数，例如 1。`,
  needsGoal: '哪个目标？请用 --goal 写出它的笔记名称。',
  onlySvg: (file) =>
    `这里画不了 ${file}：命令行只画 SVG。请换一个以 .svg 结尾的名称，或在应用里用“分享图片…”得到 PNG。`,
  noLine: (text) => `这些天的小成就都不包含“${text}”。它们的文字可用 small-wins list 查看。`,
  colour: (given) => `--accent 后面的“${given}”不是颜色。请写 #8a5cf5 这样的颜色。`,
  choice: (option, given, near, known) =>
    `“${given}”不能用于 ${option}。${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one, other) => `${one} 和 ${other} 只能用一个。`,
  longRange: '热力图最多显示一百年。请换一个短一些的时段。',
  period: (kind, given, example) =>
    kind === 'days'
      ? `--${kind} 后面的“${given}”不是时段。请写 ${example} 这样的时段，或“最近 6 周”这样的词。`
      : `--${kind} 后面的“${given}”不是${PERIODS[kind]}。请写它的名称，例如 ${example}，或其中的任意一天。`,
  kind: (given, near, kinds) =>
    `--kind 后面的“${given}”不是类型。${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given, near, ways) =>
    `--links 后面的“${given}”不是链接方式。${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given, near, formats) =>
    `--format 后面的“${given}”不是格式。${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given, near, names) =>
    `没有叫“${given}”的目标。${near === null ? goals(names) : didYouMean(near)}`,
  time: (given) => `--at 后面的“${given}”不是时间。请写 09:30 或 2:30pm 这样的时间。`,
  language: (given) => `--lang 后面的“${given}”不是语言。请写 en、de 或 pt-BR 这样的代码。`,
  needsWrite: '--force 和 --restore 会更改笔记，所以也需要 --write。',
  ahead: (day) =>
    `${dates.full(day)}还没到，小成就要到那一天才计入。${NOTHING}加上 --ahead 就照样记录。`,
  timeAhead: (time) =>
    `今天还没到 ${time}。${NOTHING}如果是昨天，请加上 --on 昨天。加上 --ahead 就照样记录。`,

  templater: (template, path) =>
    `模板 ${template} 需要 Templater，而它只能在 Obsidian 中运行。${NOTHING}请先在那里新建 ${path}。`,
  notRead: (path) =>
    `${path} 在模板文件夹里，或在设置中跳过的文件夹里，所以其中的内容都不会计入。${NOTHING}请为这些笔记换一个文件夹。`,
  unreadable: (path, reason) => `无法读取 ${path}（${systemReason(reason)}）。${NOTHING}`,
  unreachable: (path, reason) => `无法访问 ${path}（${systemReason(reason)}）。${NOTHING}`,
  unwritable: (path, reason) => `无法写入 ${path}（${systemReason(reason)}）。其中的内容没有更改。`,
  tooLarge: (path) => `${path} 超过 32 MB，所以没有读取，其中的内容都不计入。${NOTHING}`,
  notTemplate: (path, kind) =>
    `${path} 是${KINDS[kind]}，不是模板。${NOTHING}请在设置里换一个模板。`,
  notNote: (path, kind) =>
    `${path} 是${KINDS[kind]}，不是笔记。${NOTHING}请把它移到别处，或给笔记换个名称。`,
  readOnly: (path) => `${path} 是只读的。${NOTHING}请先允许写入。`,
  leadsOut: (path) =>
    `${path} 是通往仓库外的链接，或在这样的文件夹里。${NOTHING}请把笔记移到仓库里。`,
  leadsNowhere: (path) =>
    `${path} 是目标不存在的链接，或在这样的文件夹里。${NOTHING}它指向的磁盘连上了吗？`,
  outThere: (file) => `${file} 已经存在。${NOTHING}请为 --out 换一个名称，或用 --force 替换它。`,
  outIsNote: (file) => `${file} 是你仓库里的笔记，所以保持原样。${OTHER_OUT}`,
  outNotFile: (file, kind) => `${file} 是${KINDS[kind]}，不是文件。${OTHER_OUT}`,
  outUnwritable: (file, reason) => `无法写入 ${file}（${systemReason(reason)}）。${OTHER_OUT}`,
  outLeadsNowhere: (file) => `${file} 是目标不存在的链接。${OTHER_OUT}`,
  keepsChanging: (path) => `另一个程序一直在更改 ${path}。${NOTHING}请等它完成后再试。`,
  locked: (path, lock) =>
    `另一个 small-wins 写 ${path} 已有三分钟。${NOTHING}如果并没有在运行的，请删除 ${lock}。`,
  notLock: (path, lock, kind) =>
    `${lock} 是${KINDS[kind]}，而 small-wins 要在这里为 ${path} 放锁文件。${NOTHING}请删除它，或移到别处。`,
  keptBeside: (file) =>
    `有一次写入中途停止，之后笔记又有改动。它之前的文字在 ${file} 中。如果没有缺失什么，请删除那个文件。`,

  watchedGone: (folder) => `${folder} 不见了，所以不再监视。请用 --vault 指定它的新位置。`,
  unwatchable: (folder, reason) =>
    `无法监视 ${folder}（${systemReason(reason)}）。请让系统允许监视更多文件，或不时用一下 small-wins summary。`,
};

function oneOf(names: readonly string[]): string {
  return `请从中选一个：${listed(names)}。`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return '这个仓库还没有目标。';
  const all = listed(names.map((name) => `“${name}”`));
  return names.length === 1 ? `你唯一的目标是${all}。` : `你的目标有：${all}。`;
}
