import type { BlockProblem } from '../../code-block/block-problem';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { GROUPINGS } from '../../search/grouping';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { either, lines as linesOf, listed, notes as notesOf, number, quoted } from './numbers';
import { search } from './search';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'このブロックは修正が必要です',
  line: (line) => `${number(line)}行目`,
  problem,
  noWins: 'この期間にできたことはありません。',
  noMetrics: 'この期間に数値はありません。数に入る行に [words:: 250] のように書いてください。',
  metric: {
    facts: ({ whole, isMiddle, n }) => `${isMiddle ? '中央値' : '合計'}${whole}、${number(n)}回分`,
    weeks: '週ごと',
    week: (week, value) => `${week}：${value}`,
    none: '–',
  },
  noGoals: 'ここにはまだ目標がありません。',
  noMilestones: 'ここにはまだ節目がありません。最初の節目は、できたことひとつです。',
  more: (count) => `ほかに${number(count)}件あります。期間を短くすると表示されます。`,

  insert: {
    title: 'ブロックを挿入',
    view: '表示',
    views: {
      heatmap: 'ヒートマップ',
      month: '月',
      streak: '連続',
      wins: 'できたこと',
      list: '検索',
      week: '今週',
      goals: '目標',
      patterns: 'パターン',
      milestones: '節目',
      metric: '週ごとの数値',
    },
    goal: '目標',
    everything: 'すべて',
    range: '期間',
    rangeExamples: '例：過去6か月、2026、2026-01-01..2026-06-30。',
    rangeDefault: '過去6か月',
    query: '検索',
    queryExamples: '「できたこと一覧」と同じ言葉や条件（例：kind:win area:health）。',
    queryDefault: 'すべて',
    cancel: 'キャンセル',
    submit: '挿入',
  },
};

export const base: Words['base'] = {
  name: 'Small Winsヒートマップ',
  months: '月数',
  count: '数えるもの',
  counts: {
    both: 'ファイルの中か、ファイルへリンクするできたこと',
    inside: 'ファイルの中のできたこと',
    linked: 'ファイルへリンクするできたこと',
  },
  noFiles: 'このベースにはファイルがないので、数えるものがありません。',
  noWins: {
    both: 'できたことはまだありません。デイリーノートか、できたことのリンク先のノートを表示してください。',
    inside:
      'できたことはまだありません。デイリーノートなど、できたことのあるノートを表示してください。',
    linked:
      'これらのファイルにリンクするできたことはまだありません。目標など、できたことのリンク先のノートを表示してください。',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind) => EXPORTS[kind ?? 'win'],
  linesTitle: (count) => `${linesOf(count)}を書き出す`,
  lines: linesOf,
  range: '期間',
  rangeExamples: '例：過去6か月、2026、2026-01-01..2026-06-30。',
  rangeDefault: 'すべて',
  kind: '種類',
  kinds: {
    all: 'できたことと小さな一歩',
    win: 'できたこと',
    step: '小さな一歩',
    setback: 'つまずき',
    lesson: '学び',
    kudos: 'ほめ言葉',
  },
  goal: '目標',
  anyGoal: 'すべて',
  area: '分野',
  areaExample: 'health/running',
  text: 'この言葉を含む',
  uncounted: '数に入らない行も含める',
  uncountedHow: 'つまずきや学びも含まれます。',
  names: '人やほかのノートの名前を出す',
  namesHow: 'オフにすると、[[Anna]] のようなリンクは「…」と書かれます。',
  links: '自分のノートへのリンクを付ける',
  linksHow: 'オンにすると、保管庫の名前とノートの場所が読む人に見えます。',
  preview: 'ほかの人に見える内容',
  previewMore: (lines) => `… ほか${linesOf(lines)}`,
  format: '形式',
  formats: {
    md: 'ノート（Markdown）',
    csv: '表（CSV）',
    json: 'データ（JSON）',
    html: 'ページ（HTML）',
    ics: '小さな一歩とチャレンジのカレンダー（ICS）',
  },
  calendar: '小さな一歩',
  events: (count) => `予定${number(count)}件`,
  file: 'ファイル',
  fileHow: '名前とフォルダ。すでにあるファイルが上書きされることはありません。',
  cancel: 'キャンセル',
  copy: 'クリップボードにコピー',
  write: 'ファイルに書き出す',
  copied: (amount) => `${amount}をコピーしました。`,
  written: (amount, path) => `${amount}を「${path}」に書き出しました。`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'できたことを書き出す',
  step: '小さな一歩を書き出す',
  setback: 'つまずきを書き出す',
  lesson: '学びを書き出す',
  kudos: 'ほめ言葉を書き出す',
};

export const check: Words['check'] = {
  title: 'ノートを確認',
  summary: (problems, notes) =>
    problems === 0
      ? `${notesOf(notes)}を確認しました。直すところはありません。`
      : `見ておきたいところが${number(problems)}か所あります。何も変更されていません。`,
  places: (count) => `${number(count)}か所`,
  more: (count) => `ほかに${number(count)}件あります。`,
  diagnose: '診断情報をコピー',
  copied:
    '診断情報をコピーしました。ノートの言葉は含まれないので、そのまま報告に貼り付けられます。',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: 'この日のノートを作りますか？',
  how: (day, note, template) =>
    template === null
      ? `${day}のノートはまだありません。Small Winsが「${note}」を作ります。`
      : `${day}のノートはまだありません。Small Winsがテンプレート「${template}」から「${note}」を作ります。`,
  submit: 'ノートを作る',
};

const OPTIONS =
  'オプションは、view、goal、area、range、metric、query、byです。1行にひとつずつ書きます。';
const PAIRS = 'オプションは view: heatmap のように、名前と値で書いてください。';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `このブロックは${sizeOf(of)}あります。${OPTIONS}`;
    case 'no-yaml':
      return `この行は読めません${of.reason === null ? '' : `（${of.reason}）`}。${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `「${of.option}」にまだ値がありません。値を書くか、行を消してください。`;
    case 'no-text':
      return `「${of.option}」に書ける値はひとつです。引用符で囲んでください。`;
    case 'unquoted-link':
      return `リンクを引用符で囲んでください：${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? `${number(of.characters)}文字` : linesOf(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'ブロックに表示できるのは、目標か分野のどちらかです。2行のうち1行を消してください。';
    case 'no-range':
      return `「${of.view}」はいつも今日を表示するので、期間は要りません。この行を消してください。`;
    case 'no-metric':
      return `「${of.view}」は数値を表示しないので、metricは要りません。view: metric にするか、この行を消してください。`;
    case 'long-range':
      return '期間は100年までです。もっと短い期間にしてください。';
    case 'only-lists':
      return `「${of.option}」が使えるのはリストだけです。「view: list」を加えるか、この行を消してください。`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `「${of.written}」というオプションはありません。${
        of.near === null
          ? '使えるのは、view、goal、area、range、metric、query、byです。'
          : didYouMean(quoted(of.near))
      }`;
    case 'unknown-view':
      return `「${of.written}」という表示はありません。${
        of.near === null ? `使えるのは、${either(BLOCK_VIEWS)}です。` : didYouMean(quoted(of.near))
      }`;
    case 'unknown-grouping':
      return `リストは「${of.written}」ではまとめられません。${
        of.near === null ? `使えるのは、${either(GROUPINGS)}です。` : didYouMean(quoted(of.near))
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `「${of.written}」は分野にできません。health/running のように、タグと同じ書き方にしてください。`;
    case 'bad-range':
      return `「${of.written}」は期間ではありません。${
        of.near === null
          ? '過去6か月、2026、2026-Q3、2026-01-01..2026-06-30 のように書いてください。'
          : didYouMean(quoted(of.near))
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `「${written}」という目標はありません。`;
  if (near !== null) return `${what}${didYouMean(quoted(near))}`;
  if (known.length === 0) return `${what}この保管庫にはまだ目標がありません。`;
  const names = listed(known.map(quoted));
  return more > 0
    ? `${what}今ある目標は${names}と、ほか${number(more)}件です。`
    : `${what}今ある目標は${names}です。`;
}
