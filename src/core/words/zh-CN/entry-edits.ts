import type { Words } from '../words';
import { lines } from './numbers';

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: '编辑文字…',
  day: '换一天…',
  kind: '更改类型…',
  areas: '领域…',
  goal: '目标…',
  done: '标记为已完成',
  notDone: '标记为未完成',
  unmark: '去掉标记',
  delete: '删除这一行…',

  wordsTitle: '编辑文字',
  wordsLabel: '这一行的文字',
  wordsHint: '日期、标签和数字在笔记中保持原样。',
  save: '保存',
  whichDay: '哪一天？输入“昨天”、“上周五”或 2026-11-06',
  noDay: '这还不是一个日期。',
  writesDate: (date) => `在这一行写入 ${date}`,
  moveOrDateTitle: '要移动这一行吗？',
  moveOrDate: (path) =>
    `它可以移到 ${path}，也可以留在原来的笔记里并写上日期。只问这一次，你的选择会保存在设置的“记录”一栏。`,
  moveIt: '移动这一行',
  writeDate: '写上日期',
  whichKind: '它是什么？',
  kinds: {
    win: '一个小成就',
    step: '一个小步',
    setback: '一次挫折',
    lesson: '一条心得',
    kudos: '别人的一句夸奖',
  },
  noKind: '请从五种里选择一种。',
  whichArea: '哪个领域？可以输入新的，例如 health/running',
  noArea: '没有领域',
  badArea: '它不能用作领域。请像标签那样写，例如 health/running。',
  newArea: '新领域',
  whichGoal: '它属于哪个目标？',
  noGoal: '没有目标',
  noSuchGoal: '没有叫这个名字的目标。',
  deleteTitle: '要删除这一行吗？',
  deleteFrom: (path) => `它会从 ${path} 中删除。`,
  deleteIt: '删除',
  cancel: '取消',

  changed: (text) => `已更改：“${text}”`,
  dated: (text, day) => `已改到 ${day}：“${text}”`,
  unmarked: (text) => `已去掉标记：“${text}”`,
  deleted: (text) => `已删除：“${text}”`,
  undone: '已撤销。这一行恢复了原样。',
  moved: (text, path) => `已移到 ${path}：“${text}”`,
  undoneMove: '已撤销。这一行回到了原来的笔记。',
  inBoth: (first, second, reason) =>
    `这一行现在同时在 ${first} 和 ${second} 中：请删掉其中一个。${reason}`,
  changedMany: (count) => `已更改 ${lines(count)}。`,
};
