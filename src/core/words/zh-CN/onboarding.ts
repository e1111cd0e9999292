import type { Words } from '../words';
import { lines as linesOf, notes as notesOf, number } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: '从一个小成就开始',
  how: '写下今天顺利的事，再小也可以。它会成为今天笔记里的一行。',
  or: (tag) => [
    '也可以把 ',
    { code: tag },
    ' 加到任何已经写好的一行。连续、热力图和回顾都由这些行积累而来。',
  ],
  orTap: '或者点一个你今天做过的',
  starters: ['喝了一杯水', '出门走了走', '写了一句话'],
  means: {
    win: '一件顺利的事',
    step: '两分钟能做完的一步',
    lesson: '你学到的东西。从不计入',
    setback: '挡住你的事。从不计入',
    kudos: '你得到的好话。从不计入',
  },
  guides: {
    streak: '每有小成就的一天，连续记录就延续下去。休息日和暂停不会让它中断。',
    heatmap: '一天一格，小成就越多，颜色越鲜明。点一格打开那一天。',
    week: '七根柱子，一天一根。到了周末，它们会成为一篇回顾。',
  },
  where: '小成就写到哪里？',
  noWins: (notes) => `${number(notes)} 篇日记，还没有标记过小成就`,
  noWinsHow: (tag) => ['任何带有 ', { code: tag }, ' 的一行都是小成就。有一个就可以开始。'],
  whatCounts: '哪些算数？',
  headings: (notes, heading) =>
    `你把小成就写在某个标题下吗？有 ${notesOf(notes)}带有标题“${heading}”。那些行可以原样计入。`,
  countHeading: (heading) => `计入“${heading}”`,
  oldVault: '你的笔记里已经有小成就',
  oldVaultHow: (notes, year) =>
    `自 ${year}以来共 ${notesOf(notes)}。选择哪些计入。你的笔记会保持原样。`,
  lines: linesOf,
  sample: (text, day) => (day === '' ? `“${text}”` : `“${text}”，${day}`),
  noneYet: '还没有',
  otherTags: '使用其他标签',
  count: '计入',
  fromFirst: (year) => `从第一个起，${year}`,
  fromToday: '从今天起',
  fromDay: '从另一天起',
  firstDay: '从哪一天开始计入',
  firstDayWanted: '请选择从哪一天开始计入：今天或更早。',
  begin: '开始',
};
