import type { Words } from '../words';
import { neverCounts } from '../../notes/entry';
import {
  days as daysOf,
  minutes as minutesOf,
  number,
  quoted,
  wins as winsOf,
  years as yearsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: '今日',
  until: (day, clock) => `${day}、${clock}まで`,
  wins: winsOf,
  winsOf: (amount, target) => `${number(target)}件中${number(amount)}件`,
  minutesOf: (amount, target) => `${minutesOf(target)}中${minutesOf(amount)}`,
  metricOf: (amount, target, metric) => `${number(amount)} / ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day) => `${day}までお休み期間`,
  entries: (day) => `${day}の記録`,
  alreadyTomorrow: 'もう明日の分',
  inNoteOf: (day) => `${day}のノート`,
  restToday: 'お休み',
  pause: 'お休み期間…',
  stillToDo: 'これからやること',
};

const ahead = 'その日になると数に入ります。';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: 'できたことは？',
  ask: {
    setback: '何につまずきましたか？',
    lesson: '何を学びましたか？',
    kudos: '誰に何と言われましたか？最後に「—」と名前',
  },
  kind: { setback: 'つまずき', lesson: '学び', kudos: 'ほめ言葉' },
  destination: (day, heading) =>
    heading === null
      ? [{ strong: day }, '、ノートの末尾']
      : [{ strong: day }, '、見出し', { strong: heading }, 'の下'],
  newFolder: (path) => ['新しいフォルダ：', { code: path }],
  meaning: (kinds, isOpen, isAhead) => {
    if (kinds.length === 0) return 'その日のしるしで、できたことではありません。';
    if (isOpen) return '未完了のタスクです。完了すると数に入ります。';
    if (kinds.every((kind) => kind === 'setback'))
      return 'つまずきです。数に入ることはありません。';
    if (kinds.every((kind) => kind === 'lesson'))
      return '学びです。残りますが、数に入ることはありません。';
    if (kinds.every((kind) => kind === 'kudos'))
      return 'ほめ言葉です。残りますが、数に入ることはありません。';
    if (kinds.every(neverCounts)) return '残りますが、数に入ることはありません。';
    return isAhead ? ahead : null;
  },
  timeAhead: (time) => `今日の${time}はまだ先です。`,
  askTimeAhead: (time) =>
    `今日の${time}はまだ先です。このまま記録するにはもう一度Enterを押し、昨日のことなら先頭に「昨日」を付けてください。`,
  unclear: (day, phrase) => [{ strong: day }, 'にするには ', { code: `${phrase}:` }, ' と入力'],
  enterAdds: (note, heading) =>
    heading === null
      ? [`Enterで「${note}」の末尾に追加`]
      : [`Enterで「${note}」の「${heading}」の下に追加`],
  waiting: 'テンプレートを待っています。書いた行は入力欄に残っています。',
  logged: '記録しました。',
  kept: 'まだ記録されていません。書いた行は入力欄に残っています。',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: {
    win: 'できたこと',
    step: '小さな一歩',
    setback: 'つまずき',
    lesson: '学び',
    kudos: 'ほめ言葉',
  },
  wordless: 'まだ言葉なし',
  minutes: minutesOf,
  // `4.2 km`, but a word of its own comes first: `単語 12`.
  metric: (name, value) =>
    /^[a-z]/i.test(name) ? `${number(value)} ${name}` : `${name} ${number(value)}`,
  open: '未完了のタスク：完了すると数に入る',
  cancelled: '取りやめ：数に入らない',
  copy: '別のノートにもあり、そちらで数に入る',
  done: (text) => `完了：${quoted(text)}`,
  startTimer: (text) => `タイマーを始める：${quoted(text)}`,
  stopTimer: (text) => `タイマーを止める：${quoted(text)}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'ノートを読み込んでいます',
  count: (done, all) => `${number(all)}件中${number(done)}件`,
  meanwhile: '新しいものから順に読みます。できたことはもう記録できます。',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (days) => `${number(days)}日分をすべて表示`,
  showLatest: '最近のものを表示',
  title: '過去の今日',
  yearsAgo: (years, day) => `${yearsOf(years)}前、${day}`,
  daysAgo: (days, day) => `${daysOf(days)}前、${day}`,
};
