import type { UnreadNote } from '../../journal/unread-note';
import type { Words } from '../words';
import { dates } from './dates';
import { led, lines as linesOf, listed, minutes as minutesOf, number } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: '撤销',
  logged: ({ text, day, heading, count }) => {
    const where = led(heading === null ? day : `${day}，标题“${heading}”下`);
    return count === 1
      ? `已记录到${where}：“${text}”`
      : `已记录 ${linesOf(count)}，最后一行在${where}：“${text}”`;
  },
  /** `“写报告”的第 80 个。words 累计 9,893。` */
  adds: ({ to, nth, metric }) =>
    `“${to}”的第 ${number(nth)} 个。${metric === null ? '' : `${metric.name} 累计 ${number(metric.sum)}。`}`,
  dayPulse: (value) => `今天的感受：${number(value)} / 5。`,
  weekPulse: (value) => `本周的感受：${number(value)} / 5。`,
  pulseUndone: '已撤销。笔记恢复了原样。',
  undone: '已撤销。这一行已删除。',
  stepUndone: (goal) => `已撤销。“${goal}”恢复了原样。`,
  undoneInNewNote: '已撤销。这一行已删除，但新笔记还在。',
  rested: '今天是休息日，没有记录也没关系。',
  paused: (last) => `暂停到 ${last}。这些天没有记录也没关系。`,
  done: (step) => `完成：${step}`,
  copied: '已复制。',
  whatsNew: (plugin, version) => `${plugin} ${version} 的新内容：`,
  whatsNewRead: '知道了',
  reread: '所有笔记都已重新读取。',
  typed: (words) => `Small Wins 已关闭。你刚才输入了 ${words}。`,

  timerDone: (minutes, step) => `${minutesOf(minutes)}到了：${step}。`,
  breakBegins: (minutes, step) => `${minutesOf(minutes)}到了：${step}。休息 5 分钟吧。`,
  roundBegins: (minutes, step) => `休息结束。继续：${step}。到目前为止 ${minutesOf(minutes)}。`,
  stopAndLog: '停止并记下',
  logIt: '记下来',
  lostLine: (line, path) => `你记录了 ${line}，但它不在 ${path} 中。可能是模板覆盖了它。`,
  lostLines: (lines) => `你记录了 ${lines}，但这些行不在各自的笔记中。可能是模板覆盖了它们。`,
  logItAgain: '重新记录',
  logThemAgain: '全部重新记录',
  forget: '不用了',
  moreMinutes: (minutes) => `再来 ${minutesOf(minutes)}`,

  newStep: (goal, step) => `“${goal}”的新小步：“${step}”`,
  goalDone: (goal) => `“${goal}”已完成。你的小成就都还在。`,
  goalDropped: (goal) => `你放下了“${goal}”。你的小成就都还在。`,
  goalSaved: (goal) => `“${goal}”已保存。`,
  goalActive: (goal) => `“${goal}”重新开始了。`,
  routine: (goal) => `“${goal}”现在是日常习惯。`,

  review: ({ days, outcome, isOwnTextKept, areEditsKept, areEditsMoved, hasOtherPeriods }) => {
    const first = {
      written: `已写好回顾：${days}。`,
      updated: `已更新回顾：${days}。`,
      unchanged: `回顾已是最新：${days}。`,
    };
    return [
      first[outcome],
      isOwnTextKept ? '你自己的文字保持原样。' : '',
      areEditsKept ? '你编辑过的内容已保留。' : '',
      areEditsMoved ? '你编辑过的内容现在在新内容下面。' : '',
      hasOtherPeriods ? '同一篇笔记里的其他回顾保持原样。' : '',
    ].join('');
  },

  openSettings: (group) => `打开“设置 → Small Wins → ${group}”。`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason) => `没有成功，也没有写入任何内容。${reason}`,
  reading: '你的笔记还在读取中。读完后再试。',
  missing: (path) => `${path} 已经不在了。`,
  inTableCell: '表格中的行只能在源码模式下标记。',
  missingNothingWritten: (path) => `${path} 已经不在了。没有写入任何内容。`,
  unmerged: (path) =>
    `另一个程序更改了 ${path}，而打开的编辑器还没有显示出来。没有写入任何内容。请稍后再试。`,
  exists: (path) => `${path} 已经存在。没有写入任何内容。`,
  undoMissing: (path) => `${path} 在这期间被移动或删除了。没有撤销任何内容。`,
  undoChanged: (path) => `${path} 在这期间有改动。没有撤销任何内容。`,
  undoLine: (path) => `${path} 在这期间有改动。没有撤销任何内容，但你可以自己删掉这一行。`,
  stepChanged: '这个小步在它的笔记里有改动。没有写入任何内容。',
  stepNotOpen: '这个小步在它的笔记里已不是待做状态。没有写入任何内容。',
  properties: (path, reason, names) =>
    `没有写入 ${path}。${reason}请在笔记中改正，或自己写上 ${listed(names)}。`,
  log: (problem) => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `没有写入任何内容。按日记的日期格式 ${problem.format}，${dates.full(problem.day)}没有单独的一篇笔记。请用 YYYY-MM-DD。`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason) => `没有写入任何内容。${reason}请为日记选择另一个文件夹或日期格式。`,
  templatePlace: (reason) => `没有写入任何内容。${reason}请在设置里换一个模板。`,
  notWritten: (path, reason) => `没有写入 ${path}。${reason}`,
  line: (path, line, reason) => `${path}，第 ${number(line)} 行：${reason}没有写入任何内容。`,
  noTemplate: (template, path) =>
    `没有写入任何内容，因为 ${path} 的模板不存在。请新建 ${template}，或在设置里换一个模板。`,
  fileName: (name) => `“${name}”不能用作文件名。试试“Exports/小成就”这样的名称。`,
  range: (words) => `“${words}”不是时段。试试最近 6 个月或 2026-Q3。`,
  longCard: '图片最多显示五十年。请换一个短一些的时段。',
  noBlockHere:
    '光标在没有结束的代码或注释里，代码块在这里不会显示。请先结束它，或把光标移到它上面。',
  lines: (lines, reason) => `第 ${listed(lines.map(number))} 行保持原样。${reason}`,
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `没有写入任何内容。${path} 看起来是 ${day}的笔记，但名称不符合你日记的格式。`;
  if (location === null) return `${what}名称里的星期几与那一天不符。请重命名那篇笔记。`;
  const choose = language === null ? '' : `在“${settings.whereIs('language')}”中选择“${language}”`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `文件夹“${folder}”和`;
  const add = `把${where}日期格式“${format}”加到“${settings.whereIs('daily.others')}”`;
  if (isOwn) return `${what}名称里的文字是另一种语言：请${choose}。`;
  return `${what}请${choose === '' ? add : `${add}，并${choose}`}，或重命名那篇笔记。`;
}
