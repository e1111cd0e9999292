import type { UnreadNote } from '../../journal/unread-note';
import type { Words } from '../words';
import { dates } from './dates';
import { lines as linesOf, listed, minutes as minutesOf, number } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: '元に戻す',
  logged: ({ text, day, heading, count }) => {
    const where = heading === null ? `${day}の記録` : `${day}の「${heading}」の下`;
    return count === 1
      ? `${where}に加えました：「${text}」`
      : `${linesOf(count)}を加えました。最後は${where}：「${text}」`;
  },
  adds: ({ to, nth, metric }) => {
    const count = `「${to}」の${number(nth)}件目です。`;
    return metric === null ? count : `${count}これまでに${number(metric.sum)} ${metric.name}。`;
  },
  dayPulse: (value) => `今日の気分は5段階の${number(value)}でした。`,
  weekPulse: (value) => `今週の気分は5段階の${number(value)}でした。`,
  pulseUndone: '元に戻しました。ノートは前のままです。',
  undone: '元に戻しました。行は取り除かれました。',
  stepUndone: (goal) => `元に戻しました。「${goal}」は前のままです。`,
  undoneInNewNote: '元に戻しました。行は取り除かれましたが、新しいノートは残っています。',
  rested: '今日はお休みの日です。記録なしの日には数えません。',
  paused: (last) => `${last}までお休み期間です。この間は、記録なしの日には数えません。`,
  done: (step) => `完了：${step}`,
  copied: 'コピーしました。',
  whatsNew: (plugin, version) => `${plugin} ${version}の新機能：`,
  whatsNewRead: '分かりました',
  reread: 'すべてのノートを読み直しました。',
  typed: (words) => `Small Winsがオフになりました。${words}と入力していました。`,

  timerDone: (minutes, step) => `「${step}」の${minutesOf(minutes)}が終わりました。`,
  breakBegins: (minutes, step) =>
    `「${step}」の${minutesOf(minutes)}が終わりました。5分休憩しましょう。`,
  roundBegins: (minutes, step) =>
    `休憩が終わりました。これまでに${minutesOf(minutes)}、「${step}」の続きです。`,
  stopAndLog: '止めて記録する',
  logIt: '記録する',
  lostLine: (line, path) =>
    `記録した${line}が「${path}」にありません。テンプレートが上書きしたのかもしれません。`,
  lostLines: (lines) =>
    `記録した${lines}がノートにありません。テンプレートが上書きしたのかもしれません。`,
  logItAgain: 'もう一度記録する',
  logThemAgain: 'もう一度記録する',
  forget: 'そのままにする',
  moreMinutes: (minutes) => `あと${minutesOf(minutes)}`,

  newStep: (goal, step) => `「${goal}」の新しい一歩：「${step}」`,
  goalDone: (goal) => `「${goal}」は完了です。できたことはすべて残ります。`,
  goalDropped: (goal) => `「${goal}」を手放しました。できたことはすべて残ります。`,
  goalSaved: (goal) => `「${goal}」を保存しました。`,
  goalActive: (goal) => `「${goal}」をまた追いかけています。`,
  routine: (goal) => `「${goal}」は習慣になりました。`,

  review: ({ days, outcome, isOwnTextKept, areEditsKept, areEditsMoved, hasOtherPeriods }) => {
    const first = {
      written: `${days}のふりかえりを書きました。`,
      updated: `${days}のふりかえりを更新しました。`,
      unchanged: `${days}のふりかえりはすでに最新です。`,
    };
    return [
      first[outcome],
      isOwnTextKept ? '自分で書いた文はそのままです。' : '',
      areEditsKept ? '手で直したところは残しました。' : '',
      areEditsMoved ? '手で直したところは、新しい文の下にあります。' : '',
      hasOtherPeriods ? '同じノートのほかのふりかえりはそのままです。' : '',
    ].join('');
  },

  openSettings: (group) => `設定 → Small Wins → ${group} を開いてください。`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason) => `うまくいかず、何も書き込まれていません。${reason}`,
  reading: 'ノートを読み込み中です。終わってからもう一度お試しください。',
  missing: (path) => `「${path}」はもうありません。`,
  inTableCell: '表の中の行にしるしを付けられるのは、ソースモードだけです。',
  missingNothingWritten: (path) => `「${path}」はもうありません。何も書き込まれていません。`,
  unmerged: (path) =>
    `ほかのプログラムが「${path}」を変更し、開いているエディタにまだ反映されていません。何も書き込まれていません。少し待ってからもう一度お試しください。`,
  exists: (path) => `「${path}」はすでにあります。何も書き込まれていません。`,
  undoMissing: (path) => `「${path}」はその間に移動または削除されました。何も元に戻していません。`,
  undoChanged: (path) => `「${path}」はその間に変更されました。何も元に戻していません。`,
  undoLine: (path) =>
    `「${path}」はその間に変更されました。何も元に戻していませんが、行は自分で取り除けます。`,
  stepChanged: 'この一歩はノートの中で変更されています。何も書き込まれていません。',
  stepNotOpen: 'この一歩は、ノートではもう完了か取りやめになっています。何も書き込まれていません。',
  properties: (path, reason, names) =>
    `「${path}」には何も書き込まれていません。${reason}ノートでそれを直すか、${listed(names)}を自分で書いてください。`,
  log: (problem) => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `何も書き込まれていません。デイリーノートの日付の書式「${problem.format}」では、${dates.full(problem.day)}だけのノートになりません。YYYY-MM-DD を使ってください。`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason) =>
    `何も書き込まれていません。${reason}デイリーノートのフォルダか日付の書式を選び直してください。`,
  templatePlace: (reason) =>
    `何も書き込まれていません。${reason}設定で別のテンプレートを選んでください。`,
  notWritten: (path, reason) => `「${path}」には何も書き込まれていません。${reason}`,
  line: (path, line, reason) =>
    `「${path}」の${number(line)}行目：${reason}何も書き込まれていません。`,
  noTemplate: (template, path) =>
    `「${path}」のテンプレートがないため、何も書き込まれていません。「${template}」を作るか、設定で別のテンプレートを選んでください。`,
  fileName: (name) =>
    `「${name}」はファイルの名前にできません。「書き出し/できたこと」のような名前にしてください。`,
  range: (words) =>
    `「${words}」は期間ではありません。「過去6か月」や 2026-Q3 のように書いてください。`,
  longCard: '画像にできる期間は50年までです。もっと短い期間にしてください。',
  noBlockHere:
    'カーソルが、閉じられていないコードやコメントの中にあるため、ここではブロックが表示されません。先にそれを閉じるか、カーソルをその上に移してください。',
  lines: (lines, reason) => `${listed(lines.map(number))}行目はそのままです。${reason}`,
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `何も書き込まれていません。「${path}」は${day}のノートのようですが、名前の付け方がデイリーノートと違います。`;
  if (location === null) {
    return `${what}名前にある曜日が、その日の曜日ではありません。ノートの名前を変えてください。`;
  }
  const { folder, format } = location;
  const where = folder === '' ? '' : `フォルダ「${folder}」と`;
  const add = `「${settings.whereIs('daily.others')}」に${where}日付の書式「${format}」を加え`;
  const rename = 'ノートの名前を変えてください。';
  if (language === null) return `${what}${add}るか、${rename}`;
  const choose = `「${settings.whereIs('language')}」で「${language}」を選`;
  return isOwn
    ? `${what}名前の言葉が別の言語です。${choose}んでください。`
    : `${what}${add}、${choose}ぶか、${rename}`;
}
