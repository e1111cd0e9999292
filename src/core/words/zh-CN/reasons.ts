import type { Day } from '../../calendar/day';
import type { EntryHint } from '../../journal/entry-reason';
import type { Words } from '../words';
import { dates } from './dates';

/** Why an entry doesn't count, or what may be a slip; null where there is nothing to say. */
export const reasons: Words['reasons'] = {
  hint: (hint, today) => (hint === null ? null : inWords(hint, today)),
};

function inWords(hint: EntryHint, today: Day): string {
  switch (hint.kind) {
    case 'unknown-state':
      return `“${hint.checkbox}”不表示任务已完成。表示完成的有：${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `在今天之后：从 ${dates.short(hint.day, today)}起计入`;
    case 'copy':
      return `副本：在 ${hint.path} 中计入`;
    case 'late':
      return `日期晚于所在笔记：计入 ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: '挫折：列出，从不计入',
  lesson: '心得：列出，从不计入',
  kudos: '夸奖：列出，从不计入',
  step: '小步：按你的设置不计入',
  wordless: '还没有文字：写下什么事顺利后计入',
  'not-read': '未读取：这篇笔记是模板，或在设置中被排除',
  open: '未完成的任务：完成后计入',
  'looks-unticked': '看起来像空的复选框：写成 - [x] 后计入',
  started: '已开始：完成后计入',
  cancelled: '已取消：不计入',
  'no-day': '没有日期：这不是日记',
} as const;
