import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, listed, number } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'キャンセル',
  optional: '任意',
  other: 'その他',
  endOfNote: '末尾',

  log: {
    title: 'できたことを記録',
    words: 'できたことは？',
    day: '日付',
    today: '今日',
    yesterday: (day) => `昨日、${day}`,
    anotherDay: '別の日',
    whichDay: 'いつですか？',
    dayExample: '前の金曜日、一昨日、2026-11-19',
    dayMeans: (day) => [{ strong: day }, 'です'],
    noDay: 'まだ日付になっていません。「前の金曜日」や「2026-11-19」のように入力してください。',
    area: '分野',
    otherArea: '別の分野',
    goal: '目標',
    kind: '種類',
    preview: '書き込まれる場所',
    newNote: (template) =>
      template === null
        ? 'Small Winsがこのノートを作ります。'
        : `Small Winsがテンプレート「${template}」からこのノートを作ります。`,
    enter: 'Enterで記録',
    submit: '記録する',
  },

  review: {
    title: 'このふりかえりには手で直したところがあります',
    how: (note, parts) => [
      { strong: note },
      `は、書かれた後に${number(parts)}か所が手で直されています。`,
    ],
    yours: '手で直したもの',
    theirs: '新しいもの',
    choose: '手で直したところをどうしますか？',
    keep: '手で直したものを残す',
    keepHow: 'その部分はそのままです。ほかの部分は更新されます。',
    replace: '新しいものにして、手で直したものを下に残す',
    replaceHow: '新しいものに置き換わります。元の文は、その下に普通のテキストとして残ります。',
    below: '手で直したものを残し、新しいものを下に加える',
    belowHow: '元の文は、普通のテキストとしてその場に残ります。新しいものが下に続きます。',
    submit: 'ふりかえりを書く',
  },

  goal: {
    title: (goal) => `「${goal}」を編集`,
    save: '保存',
    wrong,
    readAsDay: (day: string): string => `読み取った日：${day}。`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `「${amount}」と読み取りました。`
        : `「${amount}」と読み取りました。「${other}」のつもりなら、そう書いてください。`,
    fields: {
      for: { name: '誰のため' },
      outcome: { name: 'うまくいったと分かること' },
      identity: { name: 'なりたい自分', placeholder: '毎日書く人' },
      step: { name: '次の一歩', how: '2分でできるくらい小さく。' },
      cue: { name: 'いつ、どこで（きっかけ）', placeholder: 'お湯を沸かしたら' },
      friction: { name: 'いちばん大変に感じること' },
      schedule: { name: 'スケジュール', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: '目指す合計', placeholder: '60000 words' },
      by: { name: 'いつまでに', placeholder: '6月末、2027-06-30 など' },
      ladder: { name: '1日に届きたい量', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: '追う数値', placeholder: 'words, km' },
      order: { name: '重点', how: '1、2、3にすると、ほかの目標より前に出ます。' },
    },
  },

  narrow: {
    title: (goal) => `「${goal}」をしぼる`,
    hardest: 'いちばん大変に感じるのはどこですか？',
    step: 'その中で2分でできるのは？',
    noStep: 'まだ一歩がありません。2分でできるのは？',
    cue: 'いつ、どこでしますか？',
    cueExample: '任意（例：「お湯を沸かしたら」）',
    hint: (hint) => {
      switch (hint.kind) {
        case 'two-steps':
          return `「${hint.word}」があると2つになります。先にするのはどちらですか？`;
        case 'no-verb':
          return '動詞を入れてください。何をしますか？';
        case 'long':
          return '少し長めの一歩です。最初の2分は何ですか？';
      }
    },
    howLong: 'いつまで続けますか？',
    days: (days) => `${number(days)}日間`,
    open: '期限なし',
    kept: '今のまま',
    schedule: 'どの日にしますか？',
    daily: '毎日',
    weekdays: '月曜日から金曜日',
    perWeek: (times) => `週に${number(times)}日`,
    perMonth: (times) => `月に${number(times)}日`,
    every: (days) => `${daysOf(days)}ごと`,
    properties: (note) => [{ strong: note }, '、プロパティのみ'],
    newNote: 'Small Winsがこのノートを作ります。',
    preview: 'ノートに書かれる内容',
    until: (first, last) => `${first}から${last}まで`,
    submit: (days) => {
      if (days === 'kept') return '一歩を保存';
      return days === null ? '始める' : `${number(days)}日間を始める`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `この目標が追うのは${listed(problem.metrics.map((name) => `「${name}」`))}です。同じ名前にするか、追う数値にその名前を加えてください。`;
    case 'falls':
      return `${number(problem.before)}の次が${number(problem.rung)}になっています。「1, 2, 5, 10 km」のように、小さい順に書いてください。`;
    case 'no-aim':
      return '先に、目指す合計を「60000 words」のように書いてください。';
    case 'before-start':
      return `目標の始まり（${dates.full(problem.start)}）より前の日です。もっと後の日を選んでください。`;
    case 'passed':
      return 'その日は過ぎました。もっと後の日を選んでください。';
    case 'thousands':
      return `${problem.number} と読み取ります。${problem.or} のつもりならそう書き、違うなら ${problem.number} と書いてください。`;
    case 'too-many':
      return `目標が追える数値は${number(problem.most)}個までです。「${problem.beyond}」か、ほかのどれかを外してください。`;
  }
}
