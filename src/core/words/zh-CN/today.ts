import { neverCounts } from '../../notes/entry';
import type { Words } from '../words';
import { days, minutes as minutesOf, number, wins, years } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: '今天',
  until: (day, clock) => `${day}，到 ${clock} 为止`,
  wins,
  winsOf: (amount, target) => `${number(amount)} / ${number(target)}`,
  minutesOf: (amount, target) => `${number(amount)} / ${minutesOf(target)}`,
  metricOf: (amount, target, metric) => `${number(amount)} / ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day) => `暂停到 ${day}`,
  entries: (day) => `${day}的记录`,
  alreadyTomorrow: '已经是明天了',
  inNoteOf: (day) => `${day}的笔记里`,
  restToday: '休息日',
  pause: '暂停…',
  stillToDo: '还可以做',
};

const ahead = '到那一天才开始计入。';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: '有什么顺利的事？',
  ask: {
    setback: '什么挡住了你？',
    lesson: '你学到了什么？',
    kudos: '别人说了什么？最后写上 — 和名字',
  },
  kind: { setback: '挫折', lesson: '心得', kudos: '夸奖' },
  destination: (day, heading) =>
    heading === null
      ? [{ strong: day }, '，笔记末尾']
      : [{ strong: day }, '，标题“', { strong: heading }, '”下'],
  newFolder: (path) => ['新文件夹：', { code: path }],
  meaning: (kinds, isOpen, isAhead) => {
    if (kinds.length === 0) return '它只标记这一天，不是小成就。';
    if (isOpen) return '一个未完成的任务。完成后计入。';
    if (kinds.every((kind) => kind === 'setback')) return '一次挫折。从不计入。';
    if (kinds.every((kind) => kind === 'lesson')) return '一条心得。会保留，从不计入。';
    if (kinds.every((kind) => kind === 'kudos')) return '一句夸奖。会保留，从不计入。';
    if (kinds.every(neverCounts)) return '会保留，从不计入。';
    return isAhead ? ahead : null;
  },
  timeAhead: (time) => `今天还没到 ${time}。`,
  askTimeAhead: (time) => `今天还没到 ${time}。再按一次 Enter 就照样记下，或者在前面写上“昨天”。`,
  unclear: (day, phrase) => [
    '要记到这一天：',
    { strong: day },
    '，请输入 ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note, heading) =>
    heading === null
      ? [`按 Enter 添加到“${note}”的末尾`]
      : [`按 Enter 添加到“${note}”的标题“${heading}”下`],
  waiting: '正在等待你的模板。你写的内容还在输入框里。',
  logged: '已记录。',
  kept: '还没有记下。你写的内容还在输入框里。',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: { win: '小成就', step: '小步', setback: '挫折', lesson: '心得', kudos: '夸奖' },
  wordless: '还没有文字',
  minutes: (minutes) => minutesOf(minutes),
  // `4.2 km`, but a word of its own comes first: `字数 12`.
  metric: (name, value) =>
    /^[a-z]/i.test(name) ? `${number(value)} ${name}` : `${name} ${number(value)}`,
  open: '未完成的任务：完成后计入',
  cancelled: '已取消：不计入',
  copy: '另一篇笔记里也有，在那里计入',
  done: (text) => `完成：${text}`,
  startTimer: (text) => `开始计时：${text}`,
  stopTimer: (text) => `停止计时：${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: '正在读取你的笔记',
  count: (done, all) => `${number(done)} / ${number(all)}`,
  meanwhile: '从最新的开始。现在就可以记录小成就。',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (days) => `显示全部 ${number(days)} 天`,
  showLatest: '只显示最近的',
  title: '往日今天',
  yearsAgo: (count, day) => `${years(count)}前，${day}`,
  daysAgo: (count, day) => `${days(count)}前，${day}`,
};
