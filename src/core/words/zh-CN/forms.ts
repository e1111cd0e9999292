import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, listed, number } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: '取消',
  optional: '可选',
  other: '其他',
  endOfNote: '笔记末尾',

  log: {
    title: '记录小成就',
    words: '有什么顺利的事？',
    day: '日期',
    today: '今天',
    yesterday: (day) => `昨天，${day}`,
    anotherDay: '另一天',
    whichDay: '哪一天？',
    dayExample: '上周五、3 天前、2026-11-19',
    dayMeans: (day) => ['即 ', { strong: day }],
    noDay: '这还不是一个日期。试试“上周五”或“2026-11-19”。',
    area: '领域',
    otherArea: '其他领域',
    goal: '目标',
    kind: '类型',
    preview: '这一行会写到哪里',
    newNote: (template) =>
      template === null
        ? 'Small Wins 会新建这篇笔记。'
        : `Small Wins 会用你的模板新建这篇笔记：${template}。`,
    enter: '按 Enter 记录',
    submit: '记下来',
  },

  review: {
    title: '你编辑过这篇回顾',
    how: (note, parts) => [
      '写好之后，你改动了 ',
      { strong: note },
      ` 的 ${number(parts)} 个部分。`,
    ],
    yours: '你的版本',
    theirs: '新版本',
    choose: '你的版本要怎么处理？',
    keep: '保留我的',
    keepHow: '这些部分保持原样，其他部分会更新。',
    replace: '用新的，我的放在下面',
    replaceHow: '新内容占据原位，你的文字作为普通文字跟在后面。',
    below: '保留我的，新的放在下面',
    belowHow: '你的文字作为普通文字留在原位，新内容跟在后面。',
    submit: '写回顾',
  },

  goal: {
    title: (goal) => `编辑“${goal}”`,
    save: '保存',
    wrong,
    readAsDay: (day: string): string => `理解为：${day}。`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `理解为“${amount}”。`
        : `理解为“${amount}”。如果想写的是“${other}”，请直接这样写。`,
    fields: {
      for: { name: '为了谁' },
      outcome: { name: '怎样算有了成效' },
      identity: { name: '你正在成为怎样的人', placeholder: '每天写作的人' },
      step: { name: '下一个小步', how: '小到两分钟能做完。' },
      cue: { name: '触发点：何时何地', placeholder: '烧上水之后' },
      friction: { name: '觉得最难的地方' },
      schedule: { name: '安排', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: '要达到的总量', placeholder: '60000 words' },
      by: { name: '在哪一天之前', placeholder: '6月底或 2027-06-30' },
      ladder: { name: '一天要达到的量', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: '要跟踪的指标', placeholder: 'words, km' },
      order: { name: '重点', how: '填 1、2 或 3，就会排在其他目标前面。' },
    },
  },

  narrow: {
    title: (goal) => `缩小“${goal}”`,
    hardest: '哪一部分觉得最难？',
    step: '其中哪一部分两分钟能做完？',
    noStep: '还没有写下小步。什么事两分钟能做完？',
    cue: '何时何地去做？',
    cueExample: '可选，例如“烧上水之后”',
    hint: (hint) => {
      switch (hint.kind) {
        case 'two-steps':
          return `“${hint.word}”让它变成了两步。先做哪一步？`;
        case 'no-verb':
          return '用动词开头。你会做什么？';
        case 'long':
          return '这一步有点长。它的头两分钟是什么？';
      }
    },
    howLong: '持续多久？',
    days: daysOf,
    open: '不设期限',
    kept: '保持现状',
    schedule: '哪些天？',
    daily: '每天',
    weekdays: '周一到周五',
    perWeek: (times) => `每周 ${daysOf(times)}`,
    perMonth: (times) => `每月 ${daysOf(times)}`,
    every: (days) => `每 ${daysOf(days)}一次`,
    properties: (note) => [{ strong: note }, '，只写属性'],
    newNote: 'Small Wins 会新建这篇笔记。',
    preview: '会写入笔记的内容',
    until: (first, last) => `${first}到 ${last}`,
    submit: (days) => {
      if (days === 'kept') return '保存小步';
      return days === null ? '开始' : `开始 ${daysOf(days)}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `这个目标跟踪的是${listed(problem.metrics.map((name) => `“${name}”`))}。请用相同的名称，或把它加到要跟踪的指标里。`;
    case 'falls':
      return `${number(problem.before)} 之后是 ${number(problem.rung)}。请从小到大写，例如“1, 2, 5, 10 km”。`;
    case 'no-aim':
      return '请先写下累计目标，例如“60000 words”。';
    case 'before-start':
      return `这早于目标开始的 ${dates.full(problem.start)}。请选一个晚一点的日子。`;
    case 'passed':
      return '这一天已经过了。请选一个晚一点的日子。';
    case 'thousands':
      return `会读作 ${problem.number}。如果想写的是 ${problem.or}，请直接这样写，否则写 ${problem.number}。`;
    case 'too-many':
      return `一个目标最多有 ${number(problem.most)} 个指标。请去掉“${problem.beyond}”，或另外一个。`;
  }
}
