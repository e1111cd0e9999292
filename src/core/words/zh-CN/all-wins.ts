import type { Words } from '../words';
import { lines, number } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: '所有小成就',
  search: '搜索所有小成就',
  example: '文字，-排除，area:health',
  listName: '搜索结果',
  none: '还没有小成就。记下第一个，之后就能在这里找到它。',
  nothingFound: '这里没有匹配的内容。',
  clear: '清除搜索',
  grouped: {
    day: '按日期',
    month: '按月份',
    goal: '按目标',
    area: '按领域',
  },
  without: {
    day: '没有日期',
    month: '没有日期',
    goal: '没有目标',
    area: '没有领域',
  },
  queryMenu: '保留这次搜索',
  copyBlock: '复制为笔记中的代码块',
  copyLink: '复制这次搜索的链接',
  blockCopied: '已复制。把它粘贴到笔记里。',

  select: '选择',
  deselect: '取消选择此项',
  selectNone: '取消选择',
  selected: (count) => (count === 0 ? '未选择' : `已选择 ${number(count)} 行`),
  withSelected: '处理这些…',
  copyList: '复制为列表',
  setArea: '设置领域…',
  linkGoal: '链接到目标…',
  exportThese: '导出…',
  exportFound: '导出搜索结果…',
  addToBrag: '加入成果文档',
  addedToBrag: (count) =>
    count === 1
      ? '从现在起，这一行会排在每份成果文档的最前面。'
      : `从现在起，这 ${lines(count)}会排在每份成果文档的最前面。`,
  notForBrag: '成果文档里只有计入的小成就和夸奖，这里一个也没有。',
  listCopied: (count) => `已复制 ${lines(count)}。`,
  someUnchanged: (count, reason) => `有 ${lines(count)}没有更改。${reason}`,

  exampleDays: ['今天', '昨天', '上周', '本月', '上个月', '今年', '去年'],
  open: '所有小成就',
  more: (count) => `还有 ${number(count)} 条`,
};
