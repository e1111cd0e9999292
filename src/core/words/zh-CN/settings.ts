import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { SettingWords } from '../setting-words';
import type { Words } from '../words';
import { useInstead } from './expected';
import { listed, number } from './numbers';

const FORMAT_ALIASES = ['格式', 'moment'];
const PROPERTY_ALIASES = ['元数据', 'YAML'];
const WHERE_WRITTEN = '写到哪里。/ 表示仓库的根目录。';
const HOW_NAMED = '这些笔记的命名方式。';
const NEW_STARTS = '新回顾以什么内容开头。';
const QUESTIONS = '写在回顾末尾的问题，留有回答的地方。';

/** The rows of the settings page, by their path in `data.json`. */
const rows: Words['settings']['rows'] = {
  'marks.win': {
    name: '小成就标签',
    desc: '带有其中一个标签的行是小成就。新写的行使用第一个。',
  },
  'marks.step': {
    name: '小步标签',
    desc: '用于两分钟能做完的一步。',
  },
  'marks.setback': {
    name: '挫折标签',
    desc: '用于不顺利的事。只列出，从不算在你头上。',
  },
  'marks.lesson': {
    name: '心得标签',
    desc: '用于你学到的东西。只列出，不计入。',
  },
  'marks.kudos': {
    name: '夸奖标签',
    desc: '用于别人说的好话。只列出，不计入。',
  },
  'marks.rest': {
    name: '休息日标签',
    desc: '把笔记的这一天标记为休息日。',
  },
  'marks.pause': {
    name: '暂停标签',
    desc: '标签后的这些日子没有记录也没关系：#pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: '计入小步',
    desc: '完成的小步算作小成就。',
  },
  winHeadings: {
    name: '标题下的小成就',
    desc: '这些标题下的列表项和行，不用标签也是小成就。',
  },
  winProperty: {
    name: '属性里的小成就',
    desc: '存放一个或一列小成就的属性。',
    aliases: PROPERTY_ALIASES,
  },
  'states.done': {
    name: '已完成的复选框',
    desc: '表示任务已完成的字符，如 [x]。只有这些计入。',
    aliases: ['任务', '状态'],
  },
  'states.started': {
    name: '已开始的复选框',
    desc: '表示任务已开始的字符，如 [/]。',
    aliases: ['任务', '状态', '进行中'],
  },
  'states.cancelled': {
    name: '已取消的复选框',
    desc: '表示任务已取消的字符，如 [-]。',
    aliases: ['任务', '状态'],
  },

  'daily.folder': {
    name: '日记文件夹',
    desc: '你的日记在哪里。/ 表示仓库的根目录。',
  },
  'daily.format': {
    name: '日记的日期格式',
    desc: '日记的命名方式。斜杠表示文件夹。',
    aliases: FORMAT_ALIASES,
  },
  'daily.template': {
    name: '日记模板',
    desc: '新日记以什么内容开头。',
  },
  'daily.others': {
    name: '日记以前的位置',
    desc: '如果你移动或重命名过日记，较早的日记在哪里。',
  },
  dateProperty: {
    name: '属性里的日期',
    desc: '写有日期的属性，用于不是日记的笔记。',
    aliases: PROPERTY_ALIASES,
  },
  pulse: {
    name: '询问感受',
    desc: '侧边栏里的五个按钮，从艰难到很好，点一下就行。',
    aliases: ['心情', '情绪', '评分'],
  },
  'metrics.properties': {
    name: '属性里的数字',
    desc: '日记中的数字，用来和小成就对照，例如睡眠。',
  },
  excludedFolders: {
    name: '排除的文件夹',
    desc: '跳过这些文件夹里的笔记。模板文件夹也会跳过。',
  },

  'plan.schedule': {
    name: '安排',
    desc: '哪些天安排小成就。其他日子是休息日。',
    aliases: ['休息日', '星期', '频率'],
  },
  'plan.target': {
    name: '每日标准',
    desc: '达成日需要什么，例如 1、10 minutes 或 250 words。',
    aliases: ['目标', '每天'],
  },
  'plan.since': {
    name: '开始计入的日期',
    desc: '这一天之前的小成就只列出，不计入。',
    aliases: ['从', '起点'],
  },
  'plan.freezes': {
    name: '冻结卡',
    desc: '最多替你补上几天没有记录的日子。七个达成日得到一张。',
    aliases: ['连续', '休息'],
  },
  'plan.pauses': {
    name: '暂停',
    desc: '这些日子没有记录也没关系，对你和所有目标都一样。',
  },
  'plan.dayStart': {
    name: '一天的开始',
    desc: '新的一天从几点开始。0 是午夜。',
    aliases: ['夜里', '午夜'],
  },
  'plan.weekStart': {
    name: '每周的第一天',
    desc: '用于按周的安排、热力图和回顾。',
    aliases: ['一周开始'],
  },

  'goals.property': {
    name: '目标属性',
    desc: '把一篇笔记变成目标的属性。',
    aliases: PROPERTY_ALIASES,
  },
  'goals.value': {
    name: '目标属性的值',
    desc: '在目标笔记里，这个属性写什么。',
  },
  'goals.inherit': {
    name: '目标笔记里的行',
    desc: '写在目标自己笔记里的小成就，不用链接也属于它。',
    aliases: ['继承'],
  },
  'goals.alignment': {
    name: '目标对照',
    desc: '显示没有目标的小成就，以及没有动静的目标。',
    aliases: ['偏离', '停滞'],
  },

  'heatmap.palette': {
    name: '颜色',
    desc: '所有配色在灰度下也能看清。',
    aliases: ['配色', '色盲'],
  },
  'heatmap.thresholds': {
    name: '等级',
    desc: '四个等级各需要一天几个小成就，例如 1, 2, 3, 5。',
    aliases: ['阈值', '深浅'],
  },
  'heatmap.rows': {
    name: '行',
    desc: '所有日子一张网格，或每个领域、每个目标一行。',
  },

  'weekly.folder': {
    name: '周记文件夹',
    desc: '周回顾写到哪里。/ 表示仓库的根目录。',
  },
  'weekly.format': {
    name: '周记的日期格式',
    desc: '周记的命名方式。',
    aliases: FORMAT_ALIASES,
  },
  'weekly.template': {
    name: '周记模板',
    desc: NEW_STARTS,
  },
  'review.prompts.week': {
    name: '提问',
    desc: QUESTIONS,
  },
  'review.heatmap': {
    name: '回顾中的热力图',
    desc: '在本周表格下加一张实时的热力图。',
  },

  'monthly.folder': {
    name: '月回顾文件夹',
    desc: WHERE_WRITTEN,
  },
  'monthly.format': {
    name: '月回顾的日期格式',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'monthly.template': {
    name: '月回顾模板',
    desc: NEW_STARTS,
  },
  'quarterly.folder': {
    name: '季度回顾文件夹',
    desc: WHERE_WRITTEN,
  },
  'quarterly.format': {
    name: '季度回顾的日期格式',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'quarterly.template': {
    name: '季度回顾模板',
    desc: NEW_STARTS,
  },
  'yearly.folder': {
    name: '年度回顾文件夹',
    desc: WHERE_WRITTEN,
  },
  'yearly.format': {
    name: '年度回顾的日期格式',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'yearly.template': {
    name: '年度回顾模板',
    desc: NEW_STARTS,
  },
  'review.prompts.month': {
    name: '月回顾的提问',
    desc: QUESTIONS,
  },
  'review.prompts.quarter': {
    name: '季度回顾的提问',
    desc: QUESTIONS,
  },
  'review.prompts.year': {
    name: '年度回顾的提问',
    desc: QUESTIONS,
  },
  'review.prompts.days': {
    name: '一段日子回顾的提问',
    desc: QUESTIONS,
  },
  'review.pinned': {
    name: '置顶的行',
    desc: '这些块 ID 对应的行，在更长的回顾和成果文档里排在最前。',
    aliases: ['置顶', '亮点'],
  },
  'review.brag': {
    name: '成果文档的各部分',
    desc: '你的小成就按什么归类，按这个顺序。',
  },

  'log.heading': {
    name: '新记录所在的标题',
    desc: '新的小成就写到哪里。留空则写在笔记末尾。',
  },
  'log.time': {
    name: '写入时间',
    desc: '新写的行以当时的时间开头。',
  },
  'log.askBeforeUri': {
    name: '链接写入前先询问',
    desc: '显示 obsidian:// 链接会写入什么，并先征求你的同意。',
    aliases: ['URI', '自动化', '快捷指令'],
  },
  'log.adds': {
    name: '说明小成就的累积',
    desc: '在提示里加一句，例如：“健康”的第 80 个。',
  },
  'log.proof': {
    name: '挫折之后提供凭据',
    desc: '如果以前有过类似的挫折，提示里会有一个按钮。',
  },
  'log.anotherDay': {
    name: '把一行改到另一天',
    desc: '那一天没有笔记时，日期会写进这一行。',
    aliases: ['移动', '日期'],
  },
  'timer.notification': {
    name: '在 Obsidian 之外提示计时结束',
    desc: '计时结束时，你的电脑会通知你。',
    aliases: ['通知', '番茄钟'],
  },
  'timer.sound': {
    name: '计时结束时播放声音',
    desc: '两个短音。',
    aliases: ['番茄钟'],
  },

  quiet: {
    name: '安静模式',
    desc: '隐藏连续天数，也不提没有记录的日子。',
  },
  celebrate: {
    name: '达到里程碑时',
    desc: '达到里程碑时你会看到什么。',
    aliases: ['彩纸', '动画', '庆祝'],
  },
  rewards: {
    name: '奖励',
    desc: '你想犒劳自己的点子。每个里程碑给你看一个。',
  },
  nudgeAt: {
    name: '温和提醒',
    desc: '到了这个时间（例如 20:30），今天还没有小成就就提醒你。',
    aliases: ['通知'],
  },

  'editor.badges': {
    name: '笔记中的徽章',
    desc: '把小成就、小步等标签显示成小徽章。',
    aliases: ['实时预览', '阅读视图'],
  },
  'editor.dots': {
    name: '计入行旁的圆点',
    desc: '计入的行有实心圆点。指向空心圆点可以看到没有计入的原因。',
    aliases: ['边栏'],
  },
  'editor.suggest': {
    name: '输入时的建议',
    desc: '在标签后建议领域和目标，在 @ 后建议日期。',
    aliases: ['自动补全'],
  },
  language: {
    name: '语言',
    desc: '用于你在这里读到的一切，以及用文字输入的日期。',
    aliases: ['区域', '翻译'],
  },
  notesLanguage: {
    name: '笔记的语言',
    desc: '用于回顾、导出和其他写入仓库的内容。',
    aliases: ['区域', '翻译'],
  },
};

/** What a list of settings says about its elements. */
const lists: Words['settings']['lists'] = {
  tag: {
    heading: '标签',
    add: '添加标签',
    none: '还没有标签。',
    element: (index) => `标签 ${index}`,
    placeholder: 'win',
  },
  heading: {
    heading: '标题',
    add: '添加标题',
    none: '还没有标题。',
    element: (index) => `标题 ${index}`,
    placeholder: '今天完成的',
  },
  section: {
    heading: '各部分',
    add: '添加部分',
    none: '还没有部分。',
    element: (index) => `部分 ${index}`,
    placeholder: '',
  },
  place: {
    heading: '位置',
    add: '添加位置',
    none: '还没有位置。',
    element: (index) => `位置 ${index}`,
    placeholder: '',
  },
  property: {
    heading: '属性',
    add: '添加属性',
    none: '还没有属性。',
    element: (index) => `属性 ${index}`,
    placeholder: 'mood',
  },
  folder: {
    heading: '文件夹',
    add: '添加文件夹',
    none: '还没有文件夹。',
    element: (index) => `文件夹 ${index}`,
    placeholder: '归档',
  },
  pause: {
    heading: '暂停',
    add: '添加暂停',
    none: '还没有暂停。',
    element: (index) => `暂停 ${index}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: '提问',
    add: '添加提问',
    none: '还没有提问。',
    element: (index) => `提问 ${index}`,
    placeholder: '',
  },
  blockId: {
    heading: '块 ID',
    add: '添加块 ID',
    none: '还没有置顶的行。',
    element: (index) => `块 ID ${index}`,
    placeholder: '^proud',
  },
  reward: {
    heading: '奖励',
    add: '添加奖励',
    none: '还没有奖励。',
    element: (index) => `奖励 ${index}`,
    placeholder: '一杯好咖啡',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: '标记',
  'daily-notes': '日记',
  plan: '计划',
  goals: '目标',
  heatmap: '热力图',
  'weekly-review': '周回顾',
  'longer-reviews': '更长的回顾',
  logging: '记录',
  celebration: '庆祝',
  advanced: '高级',
};

const DEFAULT = '在那之前使用默认值。';
const LEFT_OUT = '在那之前略过它。';
const FIX = '请改正它（常见的是少了逗号或引号），或更改任意一项设置：旧文件会保留一份副本。';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: '无',
  brag: {
    desc: '成果文档的一个标题，以及归在它下面的小成就。',
    added: '新的部分',
    name: '名称',
    areas: '领域',
    areasHow: '用逗号隔开，例如 team, mentoring。',
    goals: '目标',
    goalsHow: '写它们的笔记名称。* 表示其他部分没有写到的所有目标。',
    kudos: '夸奖',
    kudosHow: '放别人对你说的好话。',
  },
  reset: '恢复默认',
  today: (name) => `今天：${name}`,
  schedule: {
    chosen: '固定的日子',
    days: '安排小成就的日子',
    perMonth: '每月几天',
    times: '每月的达成天数',
    every: '每隔几天',
    everyDays: '两个小成就之间的天数',
  },
  place: {
    desc: '日记以前在哪里，怎样命名。',
    folder: '文件夹',
    folderHow: '留空表示仓库的根目录。',
    format: '日期格式',
    formatHow: '笔记的命名方式，和核心插件里一样。',
  },
  options: {
    weekStart: {
      locale: '按你的语言',
      monday: '星期一',
      sunday: '星期日',
      saturday: '星期六',
    },
    palette: { theme: '主题', leaf: '叶绿', cividis: 'Cividis，适合色盲' },
    rows: { none: '所有日子', areas: '按领域', goals: '按目标' },
    pulse: { off: '不询问', daily: '今天的感受', weekly: '这一周的感受' },
    language: { automatic: '跟随 Obsidian' },
    notesLanguage: { automatic: '跟随应用' },
    anotherDay: {
      ask: '询问我',
      date: '在这一行写上日期',
      move: '移到那一天的笔记',
    },
    celebrate: { notice: '一条提示', off: '什么都不显示', burst: '一条提示和一阵彩纸' },
  },
  following: (usual: string, now: string): string => `${usual}（${now}）`,
  placeholders: {
    asInVault: '跟随仓库',
    automatic: '自动',
    firstWin: '你的第一个小成就',
    off: '关闭',
  },

  diagnostics: {
    name: '诊断信息',
    desc: '出问题时用来报告：版本、哪些设置有更改，以及每种问题有多少。不含你笔记里的文字和名称。',
    button: '复制',
  },
  space: '空格表示未完成的任务。',
  tagInUse: (name) => `它已经是你的${name}之一，而一个标签只能有一种含义。`,
  holdsDailyNotes: '你的日记就在这里，这样一来都不会读取。',
  noFolder: (found) =>
    found === 0
      ? '你的仓库里没有这个文件夹，所以在其中找不到日记。'
      : `你的仓库里没有这个文件夹。这样会找不到 ${number(found)} 篇日记。`,
  noSingleDay: '请包含年、月、日，这样每篇笔记有自己的日期。',
  noSingleWeek: '请包含年和周，例如 gggg-[W]ww，这样每篇笔记有自己的一周。',
  mixedWeeks: '请用 gggg 配 ww，或 GGGG 配 WW。混用会让两周同名。',

  problems: '设置文件里的问题',
  problemsHow: '哪些内容无法读取，以及改用什么。',
  file: '设置文件',
  remove: '从文件中删除',
  unread: (names, more) => {
    const named = listed(more === 0 ? names : [...names, `另外 ${number(more)} 项`]);
    return `有 ${number(names.length + more)} 项设置无法读取，使用默认值：${named}。`;
  },

  whereIs,
  problem,
  unusable: (of) => `设置文件这里是别的内容。${useInstead(of)}${DEFAULT}`,
  stillUsing: (of, used) => `${useInstead(of)}目前仍使用 ${used}。`,
  stillEmpty: (of) => `${useInstead(of)}在那之前算作留空。`,
  refused: (of) => `${useInstead(of)}保留原来的值。`,
  leftOut: (of) => `${useInstead(of)}${LEFT_OUT}`,
  open: '打开设置',
  corrections: '欢迎说中文的人来改进译文。',
  notSaved: (reason) => `这项设置无法保存，所以保留原来的值。${reason}`,
  kept: (copy) => `旧设置文件的副本已保存为 ${copy}。`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `设置 → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `设置文件已损坏，所以使用你之前的设置。${FIX}`
      : `设置文件已损坏，所以使用默认值。${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return '设置文件里没有设置，所以使用默认值。更改任意一项设置，旧文件会保留一份副本。';
  }
  if (of.kind === 'name') {
    return `设置文件里有“${lastName(field)}”，它不是一项设置。${useInstead(of)}${LEFT_OUT}`;
  }
  const says = found === null ? '无法读取' : `写的是“${found}”`;
  return `“${whereIs(field)}”${says}。${useInstead(of)}${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
