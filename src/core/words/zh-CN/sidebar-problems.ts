import type { Prose } from '../prose';
import type { Words } from '../words';
import { notes, number } from './numbers';

const USE_DAYS: Prose = ['改用 ', { code: 'YYYY-MM-DD' }, '，你的笔记就会计入。'];
const STILL_READ: Prose = ['笔记里已有的内容仍会读取和计入。'];
const READ_AGAIN: Prose = ['它们有改动时会重新读取。'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: '按这个日期格式无法区分日记',
    where: (format) => [
      '日期格式 ',
      { code: format },
      ' 不能确定到某一天，所以日记里的小成就无法计入。',
    ],
    fix: USE_DAYS,
    open: '打开这项设置',
  },
  config: {
    what: '有一个设置文件无法读取',
    where: (path, problem) => [{ code: path }, `。${problem}`],
  },
  write: {
    what: '什么都无法写入',
    fix: STILL_READ,
  },
  lost: {
    what: (count) => `有 ${number(count)} 篇日记没有找到`,
    where: (example, count) => [
      { code: example },
      `${count === 1 ? ' ' : ` 等 ${notes(count)}`}的名称里有日期，但不符合你的日记设置，所以其中的行不计入。`,
    ],
    place: (folder, format) => [
      '没有笔记符合设置。这些笔记在 ',
      { code: folder === '' ? '/' : folder },
      ' 里，按 ',
      { code: format },
      ' 命名。',
    ],
    language: (language) => ['名称里的文字是另一种语言：', { strong: language }, '。'],
    others: (folder, format) => [
      '如果它们也是日记，可以同时读取 ',
      { code: folder === '' ? '/' : folder },
      '，命名格式为 ',
      { code: format },
      '。',
    ],
    useThese: '使用这个文件夹和格式',
    useLanguage: '使用这种语言',
    readToo: '也读取它们',
    open: '打开设置',
  },
  unread: {
    what: (count) => `有 ${notes(count)}无法读取`,
    where: (first, more) => [
      more === 0 ? `${first}。` : `${first} 和另外 ${number(more)} 篇。`,
      '其余的都已计入。',
    ],
    fix: READ_AGAIN,
    show: '显示它们',
    readAgain: '重新读取',
  },
};
