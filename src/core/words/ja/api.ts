import type { PeriodKind } from '../../calendar/period';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { listed, number, quoted } from './numbers';

const NOTHING = '何も書き込まれていません。';

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: '週',
  month: '月',
  quarter: '四半期',
  year: '年',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Winsはオフになっています。${NOTHING}`,
  reading: 'ノートを読み込み中です。少し待ってからもう一度お試しください。',
  text: (name) => `「${name}」はテキストにしてください。${NOTHING}`,
  tooLong: (name, length, most) =>
    `「${name}」は${number(length)}文字です。上限は${number(most)}文字です。${NOTHING}`,
  day: (text, near) =>
    `「${text}」は日付ではありません。${near === null ? 'YYYY-MM-DD か、「昨日」のような言葉を使ってください。' : meant(`「${near}」`)}${NOTHING}`,
  period: (kind, text, example) =>
    kind === 'days'
      ? `「${text}」は期間ではありません。「${example}」か、「過去6週間」のような言葉を使ってください。`
      : `「${text}」は${PERIODS[kind]}ではありません。「${example}」のような名前か、その中の1日を使ってください。`,
  onePeriod: (one, other) =>
    `「${one}」と「${other}」は同時に使えません。どちらか一方にしてください。`,
  kind: (near, kinds) =>
    `「kind」に使えるのは、${kinds.join('、')}のどれかです。${meant(near)}${NOTHING}`,
  goal: (text, near, names) => {
    const what = `「${text}」という目標はありません。`;
    if (near !== null) return `${what}${didYouMean(near)}`;
    if (names.length === 0) return `${what}この保管庫にはまだ目標がありません。`;
    return `${what}今ある目標は${listed(names.map(quoted))}です。`;
  },
  time: `「time」は 09:30 のような時刻にしてください。${NOTHING}`,
  unknown: (name, near, known) =>
    `「${name}」というオプションはありません。${near === null ? `使えるのは${listed(known)}です。` : meant(near)}${NOTHING}`,
  format: '「format」は text か json にしてください。',
  noText: '記録する言葉がありません。「text」にできたことを書いてください。',
  event: 'イベントは「change」だけです。',
  callback: '「on」には呼び出す関数が必要です。',
  object: (known) => `${known}を持つオブジェクトを渡してください。${NOTHING}`,

  link: {
    busy: (links) =>
      `別のリンクが返事を待っているため、${links === 1 ? 'このリンク' : `ほか${number(links)}件のリンク`}では何も書き込まれていません。`,
    noteName: (name) => `「${name}」はノートの名前にできません。${NOTHING}`,
    title: '記録しますか？',
    submit: '記録する',
    cancel: 'キャンセル',
    question: (note, vault, isNew) =>
      isNew
        ? [
            'リンクが、保管庫',
            { strong: vault },
            'に',
            { strong: note },
            'を作り、この行を書き込もうとしています。',
          ]
        : [
            'リンクが、保管庫',
            { strong: vault },
            'の',
            { strong: note },
            'に、この行を書き込もうとしています。',
          ],
    noAction: `このリンクには、することが書かれていません。do=log を加えてください。${NOTHING}`,
    otherAction: (action) =>
      `このリンクは「${action}」を求めていますが、Small Winsが受け付けるのは do=log だけです。${NOTHING}`,
    otherVault: (named, own) =>
      `このリンクは保管庫「${named}」のものですが、今開いているのは「${own}」です。${NOTHING}`,
  },

  cli: {
    error: (sentence) => `エラー：${sentence}`,
    format: '出力の形式（指定がなければtext）',
    area: '分野（例：health/running）',
    goal: '目標（名前、エイリアス、パス、リンク）',
    dayValue: '<YYYY-MM-DD または言葉>',
    log: 'できたことをその日のノートに記録',
    text: 'できたこと',
    date: '日付（指定がなければ今日）',
    time: '時刻',
    anyGoal: '目標、またはリンクするノート',
    kind: '種類（指定がなければタグのとおり）',
    streak: '連続とその理由を表示',
    review: 'ふりかえりを表示、またはノートに書き込む',
    weekValue: '<週または日>',
    week: '週（指定がなければ今週）',
    monthValue: '<YYYY-MM または言葉>',
    month: '週の代わりに月',
    quarterValue: '<YYYY-Q4 または言葉>',
    quarter: '四半期',
    yearValue: '<YYYY または言葉>',
    year: '年',
    daysValue: '<from..to または言葉>',
    days: '期間',
    write: 'ノートを作成または更新（手で直したところはそのまま）',
    list: '記録の一覧を表示',
    from: '最初の日',
    to: '最後の日',
    onlyKind: 'この種類だけ',
    logged: (path, line, text) => `記録しました（${path}:${line}）：${text}`,
    noEntries: 'ここには記録がありません。',
    noDay: '日付なし',
    notCounted: (kind) => `${kind}、数に入らない`,
    reviewLeft: 'ふりかえりは元のままです。',
    reviewWritten: (path) => `ふりかえりは「${path}」にあります。`,
    reviewUnchanged: (path) => `「${path}」はすでに最新です。`,
    keptParts: (parts) => `手で直したままにしたところ：${parts.join('、')}。`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : didYouMean(near);
}
