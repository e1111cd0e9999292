import { dayOnWeekday } from '../../calendar/weekday';
import { isBlocking } from '../../experiments/experiment-problem';
import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import type { FactOf } from '../../vault/vault-problems';
import type { Words } from '../words';
import { dates } from './dates';
import { didYouMean, useInstead } from './expected';
import { experiments } from './experiments';
import { listed, notes as notesOf, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const whereIs = (field: string): string => `“${settings.whereIs(field)}”`;
const NOT_COUNTED = '其中没有写日期的行不计入';
const CHANGE_ONE = '请更改两者之一。';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: Words['problems'] = {
  'bad-front-matter': () => '这篇笔记的属性无法读取，所以忽略了。请检查两行 --- 之间的内容。',
  'unresolved-merge': () =>
    '这篇笔记的两个版本在这里并存，只读取了第一个。请留下你想要的行，删掉以 <<<<<<<、======= 和 >>>>>>> 开头的三行。',
  'half-resolved-merge': () =>
    '这一行是合并笔记的两个版本时留下的。请删掉它，以及重复的内容：相同的行只读一次。',
  'task-in-code': () =>
    '这个任务缩进太深，Markdown 把它当作代码，所以不计入。请减少缩进，标记后只留一个空格。',
  'looks-ticked': () => '这一行算已完成，但 Markdown 在这里看不到复选框。写成“- [x] …”就是任务。',
  'looks-unticked': () =>
    '这看起来像未完成的任务，但 Markdown 在这里看不到复选框，所以不计入。请写成“- [ ] …”，完成后写成“- [x] …”。',
  'unknown-state': ({ checkbox }) =>
    `这个复选框里的“${checkbox}”还没有含义，所以这一行不计入。请把它加到${whereIs('states.done')}，或那里的“${settings.rows['states.started'].name}”或“${settings.rows['states.cancelled'].name}”。`,
  'bad-pause': () =>
    '这个暂停没有写明时间，所以忽略了。请在标签后写上日期：2026-08-01..2026-08-14。',
  'pause-ends-before-start': () =>
    '这个暂停的结束早于开始，所以忽略了。请把较早的日期写在前面：2026-08-01..2026-08-14。',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `“${written}”不是日期，所以仍是文字。${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) => `“${written}”不是日期，所以仍是文字。请写成 YYYY-MM-DD。`,
  'bad-duration': ({ written }) => `“${written}”不是时长，所以仍是文字。请写成 [duration:: 25m]。`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `“${written}”是“${name}”的第二个数字，所以仍是文字，计入的是第一个。请只留一个。`
      : `“${written}”不是数字，所以仍是文字。请写成 [${name}:: ${meant}]。`,
  'bad-pulse': ({ written }) =>
    `“${written}”不能表示感受，所以略过了。请写 1（艰难）到 5（很好）的整数：[pulse:: 4]。`,
  'mark-in-properties': ({ tag }) =>
    `标签“${tag}”在属性里，旁边没有文字，所以不计入。请写在笔记正文里的文字后面。`,
  'bad-rest-property': ({ property, written }) =>
    `属性“${property}”${written === null ? '不是单个值' : `写的是“${written}”`}，不能表示这是休息日。请写 true 或 false。`,
  'bad-win-property': ({ property }) =>
    `属性“${property}”里有不是文字的内容，略过了。请给它加上引号。`,
  'bad-date-property': ({ property }) =>
    `这篇笔记的属性“${property}”不是日期，所以笔记没有日期。请写成 2026-11-19。`,
  'no-day': ({ entries }) =>
    entries === 1
      ? '这一行没有日期，所以不计入。请加上 @2026-11-19 这样的日期，或把它移到日记里。'
      : `从这一行起有 ${number(entries)} 行没有日期，不计入，因为所在的笔记名称不符合你日记的格式。那些笔记也列在这里。`,
  'dated-ahead': ({ day }) =>
    `这一行的日期晚于所在的笔记，所以计入 ${dates.full(day)}。如果是笔误，请更改日期。`,

  duplicate: ({ original }) =>
    `这是 ${original.path}:${original.line + 1} 的副本，在那里计入。副本不重复计入。`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `这篇笔记的名称里有日期，但星期几是另一天的，所以${NOT_COUNTED}。这个日期是 ${dates.full(day)}：请改正名称里不对的地方。`
      : `从这一篇起有 ${notesOf(notes)}，名称里有日期，但星期几是另一天的，所以${NOT_COUNTED}。这一篇的日期是 ${dates.full(day)}：请改正名称里不对的地方。`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `这篇笔记看起来是同步留下的副本，原件是 ${copyOf}`
        : `有 ${notesOf(notes)}看起来是同步留下的副本，这一篇的原件是 ${copyOf}`
    }${isDated ? '。它的日期写在属性里，所以只有副本里才有的行也计入' : `，所以${NOT_COUNTED}`}。请把缺少的内容移到原件，再删除副本。`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `这个目标结束于 ${dates.full(end)}，早于开始的 ${dates.full(start)}，所以略过了结束日期。${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? '这个实验照现在的样子还无法进行。' : '这个实验能看出的比应有的少。'}${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `这个文件${shape(problem)}，所以使用默认值，也不写入任何内容。${problem.kind === 'no-text' ? '请在它所属插件的设置里重新选择。' : '请改正它，或删除它以使用默认值。'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `这个文件无法读取${because(reason)}，所以使用默认值，也不写入任何内容。请检查它的读取权限，或删除它以使用默认值。`
      : `无法读取${because(reason)}，所以其中的内容都不计入。`,
  'bad-name': () => '这个名称不是 UTF-8，所以略过了这个文件。重命名后就会读取。',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `${folder === '' ? '' : `“${folder}”里的`}日期格式 \`${format}\` 不能让每天有单独的一篇笔记，所以这些笔记都不是日记。请在${whereIs(isEarlier ? 'daily.others' : 'daily.format')}中使用 YYYY-MM-DD。`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `标签 \`#${tag}\` 既在${whereIs(`marks.${keeps}`)}，又在“${settings.rows[`marks.${loses}`].name}”，所以只有前者有效。请从其中一处删掉。`,
  'daily-notes-excluded': ({ folder }) =>
    `你的日记在文件夹“${folder}”里，而它被排除了，所以都没有读取。请把它从${whereIs('excludedFolders')}中删掉。`,
  'mixed-week-format': ({ format }) =>
    `日期格式 \`${format}\` 混用了两种计算周的方法，所以年末会有两周同名。请在${whereIs('weekly.format')}中使用 \`gggg-[W]ww\` 或 \`GGGG-[W]WW\`。`,
  'week-start-differs': ({ format, named, other }) =>
    `按 \`${format}\` 命名的周记从${weekday(named)}开始，其他的周都从${weekday(other)}开始。回顾以周记为准。要更改其他的，请用${whereIs('plan.weekStart')}。`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    '这篇笔记是以 UTF-16 保存的，无法作为文字读取，其中的内容都不计入。请存为 UTF-8，多数编辑器在“另存为”或“编码”里提供。',
  'not-utf-8':
    '这篇笔记从这里起有些字无法读取，因为它们不是 UTF-8。不会写入这篇笔记。请存为 UTF-8，多数编辑器在“另存为”或“编码”里提供。',
  zeros:
    '这篇笔记从这里起有些部分无法读取：崩溃或同步中断留下了一串零。不会写入这篇笔记。请从备份或同步历史中恢复，或删掉那些部分。',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) => `“${written}”可能是两个不同的日子，所以仍是文字。请写成 @2026-11-19。`,
  'no-note-day': (written) =>
    `在没有日期的笔记里，“${written}”不是日期，所以仍是文字。请写成 @2026-11-19。`,
  misplaced: (written) =>
    `“${written}”看起来像日期，但写法不对，所以仍是文字。请在空格后写 @2026-11-19，或写成 @(上周五)。`,
  unreadable: (written) =>
    `“${written}”不是日期，所以仍是文字。请写成 @2026-11-19，或 @(上周五) 这样的词。`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `这篇笔记的名称里有日期，但不符合你日记的格式，所以${NOT_COUNTED}。`
      : `从这一篇起有 ${notesOf(notes)}，名称里有日期，但不符合你日记的格式，所以${NOT_COUNTED}。`;
  if (location === null) return `${what}名称里还有别的文字。`;
  const setLanguage = language === null ? '' : `在${whereIs('language')}中选择“${language}”`;
  if (isOwn) return `${what}名称里的文字是另一种语言：请${setLanguage}。`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `文件夹“${folder}”和`;
  const also = setLanguage === '' ? '' : `，并${setLanguage}`;
  return `${what}要计入它们，请把${where}日期格式“${format}”加到${whereIs('daily.others')}${also}。`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `这个文件已损坏${because(reason)}`;
  return used === 'earlier'
    ? `${what}，所以使用你之前的设置，也不写入任何内容。请改正它，常见的是少了逗号或引号。`
    : `${what}，所以使用默认值，也不写入任何内容。请改正它，常见的是少了逗号或引号，也可以删除它以使用默认值。`;
}

function because(reason: string | null): string {
  return reason === null ? '' : `（${systemReason(reason)}）`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const which = `这个目标的属性“${property}”`;
  const says = written === null ? '无法读取' : `写的是“${written}”`;
  switch (problem.kind) {
    case 'unusable':
      return `${which}${says}，略过了。${useInstead(problem.expected)}`;
    case 'other-end':
      return `${which}${says}，结束日期与它的“end”不同，后者是 ${dates.full(problem.end)}。以“end”为准。${CHANGE_ONE}`;
    case 'no-start':
      return `${which}不知道从哪天算起，所以略过了。请添加属性“start”，写上日期。`;
    case 'other-unit':
      return `${which}${says}，但这个目标跟踪的是${listed(problem.metrics.map((name) => `“${name}”`))}，所以略过了。请用相同的名称，或把它加到“metrics”。`;
    case 'falls':
      return `${which}从 ${number(problem.before)} 变到 ${number(problem.rung)}，所以略过了。请从小到大写，例如“1, 2, 5, 10 km”。`;
    case 'no-aim':
      return `${which}没有要达到的总量，所以略过了。请添加属性“aim”，例如“60000 words”。`;
    case 'before-start':
      return `${which}${says}，早于目标开始的 ${dates.full(problem.start)}，所以略过了。${CHANGE_ONE}`;
    case 'passed':
      return `${which}${says}，这一天已经过了，而总量还没达到。请选一个晚一点的日子，或把目标标记为已完成。`;
    case 'thousands':
      return `${which}${says}，会读作 ${problem.number}。如果想写的是 ${problem.or}，请直接这样写，否则写 ${problem.number}。`;
    case 'too-many':
      return `一个目标最多有 ${number(problem.most)} 个指标，所以略过了“${problem.beyond}”。`;
  }
}

function weekday(index: number): string {
  return dates.weekday(dayOnWeekday(index));
}
