import { dayOnWeekday } from '../../calendar/weekday';
import { isBlocking } from '../../experiments/experiment-problem';
import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import type { FactOf } from '../../vault/vault-problems';
import type { Words } from '../words';
import { dates } from './dates';
import { didYouMean, useInstead } from './expected';
import { experiments } from './experiments';
import { listed, notes as notesOf, number, quoted } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const whereIs = (field: string): string => quoted(settings.whereIs(field));
const NOT_COUNTED = '中の日付のない行は数に入りません';
const CHANGE_ONE = 'どちらかを変えてください。';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: Words['problems'] = {
  'bad-front-matter': () =>
    'このノートのプロパティは読めないため、使われません。2つの --- の間の行を確かめてください。',
  'unresolved-merge': () =>
    'このノートの2つの版がここで重なっていて、最初のものだけが読まれます。残したい行を選び、<<<<<<<、=======、>>>>>>> で始まる3行を削除してください。',
  'half-resolved-merge': () =>
    'この行は、ノートの2つの版を合わせたときの残りです。この行と、重なった行を削除してください。同じ内容の行は一度だけ読まれます。',
  'task-in-code': () =>
    'このタスクは字下げが深く、Markdownではコードとして読まれるため、数に入りません。字下げを減らし、記号の後の空白を1つにしてください。',
  'looks-ticked': () =>
    '完了として数に入りますが、Markdownではチェックボックスになりません。タスクにするには「- [x] …」と書いてください。',
  'looks-unticked': () =>
    '未完了のタスクのようですが、Markdownではチェックボックスにならないため、数に入りません。「- [ ] …」、終わったら「- [x] …」と書いてください。',
  'unknown-state': ({ checkbox }) =>
    `このチェックボックスの「${checkbox}」にはまだ意味がないため、この行は数に入りません。${whereIs('states.done')}、または同じ場所の「${settings.rows['states.started'].name}」か「${settings.rows['states.cancelled'].name}」に加えてください。`,
  'bad-pause': () =>
    'このお休み期間には日付がないため、使われません。タグの後に日付を書いてください：2026-08-01..2026-08-14。',
  'pause-ends-before-start': () =>
    'このお休み期間は終わりが始まりより前なので、使われません。早い日を先に書いてください：2026-08-01..2026-08-14。',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `「${written}」は日付ではないため、文字のままです。${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `「${written}」は日付ではないため、文字のままです。YYYY-MM-DD で書いてください。`,
  'bad-duration': ({ written }) =>
    `「${written}」は時間の長さではないため、文字のままです。[duration:: 25m] のように書いてください。`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `「${written}」は「${name}」の2つ目の数値なので文字のままになり、最初のものが使われます。どちらかひとつにしてください。`
      : `「${written}」は数値ではないため、文字のままです。[${name}:: ${meant}] のように書いてください。`,
  'bad-pulse': ({ written }) =>
    `「${written}」は気分の値ではないため、使われません。1（しんどい）から5（とてもよい）までの整数で書いてください：[pulse:: 4]。`,
  'mark-in-properties': ({ tag }) =>
    `タグ「${tag}」はプロパティの中で言葉を伴っていないため、数に入りません。ノートの本文で、言葉の後に書いてください。`,
  'bad-rest-property': ({ property, written }) =>
    `プロパティ「${property}」${written === null ? 'がひとつの値ではない' : `が「${written}」となっている`}ため、お休みの日になりません。true か false を使ってください。`,
  'bad-win-property': ({ property }) =>
    `プロパティ「${property}」にテキストではないものがあり、使われません。引用符で囲んでください。`,
  'bad-date-property': ({ property }) =>
    `このノートのプロパティ「${property}」は日付ではないため、ノートに日付がありません。2026-11-19 のように書いてください。`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'この行には日付がないため、数に入りません。@2026-11-19 のように日付を加えるか、行をデイリーノートに移してください。'
      : `この行をはじめ${number(entries)}行には日付がなく、数に入りません。ノートの名前の付け方がデイリーノートと違うためです。それらのノートもここに表示されます。`,
  'dated-ahead': ({ day }) =>
    `この行の日付はノートより後なので、${dates.full(day)}の数に入ります。間違いなら日付を直してください。`,

  duplicate: ({ original }) =>
    `これは ${original.path}:${original.line + 1} のコピーで、数に入るのはそちらです。コピーは二度数えられません。`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `このノートの名前にある日付と曜日が合わないため、${NOT_COUNTED}。日付は${dates.full(day)}です。名前の違っているほうを直してください。`
      : `このノートをはじめ${notesOf(notes)}で、名前にある日付と曜日が合わないため、${NOT_COUNTED}。このノートの日付は${dates.full(day)}です。名前の違っているほうを直してください。`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `このノートは、同期が残した「${copyOf}」のコピーのよう`
        : `同期が残したコピーのようなノートが${number(notes)}件あり、これは「${copyOf}」のもの`
    }${isDated ? 'です。日付がプロパティにあるので、コピーだけにある行も数に入ります' : `なので、${NOT_COUNTED}`}。足りないものを元のノートに移してから、コピーを削除してください。`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `この目標の終わり（${dates.full(end)}）が始まり（${dates.full(start)}）より前なので、終わりは使われません。${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'この試みは、このままでは始められません。' : 'この試みから見えることが、本来より少なくなっています。'}${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `このファイル${shape(problem)}。そのため初期設定が使われ、何も書き込まれません。${problem.kind === 'no-text' ? 'そのプラグインの設定で選び直してください。' : 'ファイルを直すか、削除して初期設定を使ってください。'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `このファイルは読めないため${because(reason)}、初期設定が使われ、何も書き込まれません。読み取りの権限を確かめるか、ファイルを削除して初期設定を使ってください。`
      : `読めないため${because(reason)}、中身は数に入りません。`,
  'bad-name': () =>
    'この名前はUTF-8ではないため、ファイルは読まれません。読み込むには名前を変えてください。',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `${folder === '' ? '' : `「${folder}」の`}日付の書式 \`${format}\` では1日に1つのノートにならないため、どのノートもデイリーノートになりません。${whereIs(isEarlier ? 'daily.others' : 'daily.format')}で YYYY-MM-DD を使ってください。`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `タグ \`#${tag}\` が${whereIs(`marks.${keeps}`)}と「${settings.rows[`marks.${loses}`].name}」の両方にあるため、最初のほうだけが使われます。どちらかから外してください。`,
  'daily-notes-excluded': ({ folder }) =>
    `デイリーノートが除外フォルダ「${folder}」にあるため、どれも読まれません。${whereIs('excludedFolders')}から外してください。`,
  'mixed-week-format': ({ format }) =>
    `日付の書式 \`${format}\` では2種類の週の数え方が混ざり、年末に2つの週が同じ名前になります。${whereIs('weekly.format')}で \`gggg-[W]ww\` か \`GGGG-[W]WW\` を使ってください。`,
  'week-start-differs': ({ format, named, other }) =>
    `\`${format}\` という名前の週のノートは${weekday(named)}に、ほかの週はすべて${weekday(other)}に始まります。ふりかえりはノートに従います。ほかを変えるには${whereIs('plan.weekStart')}を使ってください。`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'このノートはUTF-16で保存されているため、テキストとして読めず、中身は数に入りません。UTF-8で保存してください。多くのエディタでは「名前を付けて保存」か「エンコード」で選べます。',
  'not-utf-8':
    'このノートには、ここをはじめ、UTF-8ではなくテキストとして読めない文字があります。このノートには何も書き込まれません。UTF-8で保存してください。多くのエディタでは「名前を付けて保存」か「エンコード」で選べます。',
  zeros:
    'このノートには、ここをはじめ、テキストとして読めないところがあります。異常終了や同期の乱れで残ったゼロです。このノートには何も書き込まれません。バックアップか同期の履歴から元に戻すか、その部分を削除してください。',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `「${written}」は2通りの日に読めるため、文字のままです。@2026-11-19 のように書いてください。`,
  'no-note-day': (written) =>
    `「${written}」は、日付のないノートでは日付にならないため、文字のままです。@2026-11-19 のように書いてください。`,
  misplaced: (written) =>
    `「${written}」は日付のようですが、書き方が違うため、文字のままです。空白の後に @2026-11-19、または言葉で @(前の金曜日) のように書いてください。`,
  unreadable: (written) =>
    `「${written}」は日付ではないため、文字のままです。@2026-11-19、または言葉で @(前の金曜日) のように書いてください。`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `このノートは名前に日付がありますが、名前の付け方がデイリーノートと違うため、${NOT_COUNTED}。`
      : `このノートをはじめ${notesOf(notes)}は、名前に日付がありますが、名前の付け方がデイリーノートと違うため、${NOT_COUNTED}。`;
  if (location === null) return `${what}名前にはほかの言葉もあります。`;
  const setLanguage =
    language === null ? '' : `${whereIs('language')}で「${language}」を選んでください`;
  if (isOwn) return `${what}名前の言葉が別の言語です。${setLanguage}。`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `フォルダ「${folder}」と`;
  const add = `数に入れるには、${whereIs('daily.others')}に${where}日付の書式「${format}」を加え`;
  return setLanguage === '' ? `${what}${add}てください。` : `${what}${add}、${setLanguage}。`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `このファイルは壊れているため${because(reason)}、`;
  const fix = 'コンマか引用符の不足が多いので、そこを直';
  return used === 'earlier'
    ? `${what}前の設定が使われ、何も書き込まれません。${fix}してください。`
    : `${what}初期設定が使われ、何も書き込まれません。${fix}すか、ファイルを削除して初期設定を使ってください。`;
}

function because(reason: string | null): string {
  return reason === null ? '' : `（${systemReason(reason)}）`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const what = `この目標のプロパティ「${property}」`;
  const says = written === null ? `${what}は読めず` : `${what}は「${written}」となっていますが`;
  switch (problem.kind) {
    case 'unusable':
      return `${says}、使われません。${useInstead(problem.expected)}`;
    case 'other-end':
      return `${says}、「end」の${dates.full(problem.end)}とは違う日に終わります。使われるのは「end」です。${CHANGE_ONE}`;
    case 'no-start':
      return `${what}は、数え始める日がないため使われません。プロパティ「start」に日付を書いてください。`;
    case 'other-unit':
      return `${says}、目標が追う${listed(problem.metrics.map(quoted))}と違うため使われません。同じ名前にするか、「metrics」にその名前を加えてください。`;
    case 'falls':
      return `${what}は${number(problem.before)}から${number(problem.rung)}に下がるため、使われません。「1, 2, 5, 10 km」のように、小さい順に書いてください。`;
    case 'no-aim':
      return `${what}は、目指す合計がないため使われません。プロパティ「aim」を「60000 words」のように加えてください。`;
    case 'before-start':
      return `${says}、目標の始まり（${dates.full(problem.start)}）より前なので使われません。${CHANGE_ONE}`;
    case 'passed':
      return `${says}、その日は過ぎましたが、合計にはまだ届いていません。もっと後の日を選ぶか、目標を完了にしてください。`;
    case 'thousands':
      return `${says}、${problem.number} と読み取ります。${problem.or} のつもりならそう書き、違うなら ${problem.number} と書いてください。`;
    case 'too-many':
      return `目標が追える数値は${number(problem.most)}個までなので、「${problem.beyond}」は使われません。`;
  }
}

function weekday(of: number): string {
  return dates.weekday(dayOnWeekday(of));
}
