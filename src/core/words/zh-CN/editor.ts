import type { Words } from '../words';

/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: '选择',
  use: '使用',
  dismiss: '关闭',
  addsLink: '添加链接',
  upToDate: '由 Small Wins 自动更新',
  counts: '已计入',
  countsOn: (day) => `计入 ${day}`,
  listed: '列出，不计入',
  noMark: '这一行没有标记为小成就、小步、挫折、心得或夸奖。',
};
