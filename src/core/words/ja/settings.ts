import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { SettingWords } from '../setting-words';
import type { Words } from '../words';
import { useInstead } from './expected';
import { listed, number } from './numbers';

const FORMAT_ALIASES = ['書式', 'moment'];
const PROPERTY_ALIASES = ['フロントマター', 'YAML'];
const WHERE_WRITTEN = '書き込む場所です。/ は保管庫のいちばん上です。';
const HOW_NAMED = 'ノートの名前の付け方です。';
const NEW_STARTS = '新しいふりかえりのもとになるものです。';
const QUESTIONS = 'ふりかえりの終わりの質問で、答える余白が付きます。';

/** The rows of the settings page, by their path in `data.json`. */
const rows: Words['settings']['rows'] = {
  'marks.win': {
    name: 'できたことのタグ',
    desc: 'このタグのある行ができたことです。新しい行には最初のタグが付きます。',
  },
  'marks.step': {
    name: '小さな一歩のタグ',
    desc: '2分でできる一歩に使います。',
  },
  'marks.setback': {
    name: 'つまずきのタグ',
    desc: 'うまくいかなかったこと。一覧に出るだけで、マイナスになりません。',
  },
  'marks.lesson': {
    name: '学びのタグ',
    desc: '学んだこと。一覧に出ますが、数には入りません。',
  },
  'marks.kudos': {
    name: 'ほめ言葉のタグ',
    desc: '人から言われたこと。一覧に出ますが、数には入りません。',
  },
  'marks.rest': {
    name: 'お休みの日のタグ',
    desc: 'ノートの日をお休みの日にします。',
  },
  'marks.pause': {
    name: 'お休み期間のタグ',
    desc: 'この期間は「記録なし」になりません：#pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: '小さな一歩を数える',
    desc: '完了した小さな一歩を、できたこととして数えます。',
  },
  winHeadings: {
    name: '見出しの下のできたこと',
    desc: 'この見出しの下の項目や行は、タグがなくてもできたことです。',
  },
  winProperty: {
    name: 'プロパティのできたこと',
    desc: 'できたこと、またはそのリストを入れるプロパティです。',
    aliases: PROPERTY_ALIASES,
  },
  'states.done': {
    name: '完了のチェックボックス',
    desc: '[x] のように完了を表す文字です。数に入るのはこれだけです。',
    aliases: ['タスク', '状態'],
  },
  'states.started': {
    name: '進行中のチェックボックス',
    desc: '[/] のように進行中を表す文字です。',
    aliases: ['タスク', '状態', '途中'],
  },
  'states.cancelled': {
    name: '取りやめのチェックボックス',
    desc: '[-] のように取りやめを表す文字です。',
    aliases: ['タスク', '状態'],
  },

  'daily.folder': {
    name: 'デイリーノートのフォルダ',
    desc: 'デイリーノートの場所です。/ は保管庫のいちばん上です。',
  },
  'daily.format': {
    name: 'デイリーノートの日付の書式',
    desc: 'デイリーノートの名前の付け方です。/ でフォルダになります。',
    aliases: FORMAT_ALIASES,
  },
  'daily.template': {
    name: 'デイリーノートのテンプレート',
    desc: '新しいデイリーノートのもとになるものです。',
  },
  'daily.others': {
    name: 'デイリーノートの以前の場所',
    desc: '移したり名前を変えたりした場合の、古いデイリーノートの場所です。',
  },
  dateProperty: {
    name: 'プロパティの日付',
    desc: 'デイリーノートではないノートの、日付を入れるプロパティです。',
    aliases: PROPERTY_ALIASES,
  },
  pulse: {
    name: '気分をたずねる',
    desc: 'サイドバーの5つのボタン（しんどい〜とてもよい）を1回タップするだけです。',
    aliases: ['気分', 'pulse', '評価'],
  },
  'metrics.properties': {
    name: 'プロパティの数値',
    desc: '睡眠など、できたことと比べるデイリーノートの数値です。',
  },
  excludedFolders: {
    name: '除外するフォルダ',
    desc: 'このフォルダのノートは読まれません。テンプレートのフォルダも同じです。',
  },

  'plan.schedule': {
    name: 'スケジュール',
    desc: 'できたことを予定する日です。ほかの日はお休みです。',
    aliases: ['お休みの日', '曜日', '頻度'],
  },
  'plan.target': {
    name: '目安',
    desc: 'できた日に必要なもの。例：1、10 minutes、250 words。',
    aliases: ['目標', '1日あたり'],
  },
  'plan.since': {
    name: '数え始める日',
    desc: 'これより前のできたことは、一覧に出ますが数には入りません。',
    aliases: ['開始日', '始まり'],
  },
  'plan.freezes': {
    name: 'フリーズ',
    desc: '記録なしの日をカバーできる回数。できた日7日ごとに1回分もらえます。',
    aliases: ['連続', 'お休み'],
  },
  'plan.pauses': {
    name: 'お休み期間',
    desc: 'この期間は「記録なし」になりません。すべての目標にも当てはまります。',
  },
  'plan.dayStart': {
    name: '1日の始まり',
    desc: '新しい日が始まる時刻です。0は午前0時です。',
    aliases: ['夜', '午前0時'],
  },
  'plan.weekStart': {
    name: '週の最初の日',
    desc: '週のスケジュール、ヒートマップ、ふりかえりに使います。',
    aliases: ['週の始まり'],
  },

  'goals.property': {
    name: '目標のプロパティ',
    desc: 'ノートを目標にするプロパティです。',
    aliases: PROPERTY_ALIASES,
  },
  'goals.value': {
    name: '目標の値',
    desc: '目標でそのプロパティに書く値です。',
  },
  'goals.inherit': {
    name: '目標ノートの行',
    desc: '目標のノートに書いたできたことは、リンクなしでその目標のものです。',
    aliases: ['引き継ぎ'],
  },
  'goals.alignment': {
    name: '目標とのつながり',
    desc: '目標のないできたことと、静かになった目標を表示します。',
    aliases: ['離れる', '横ばい'],
  },

  'heatmap.palette': {
    name: '色',
    desc: 'どの配色も白黒で見分けられます。',
    aliases: ['配色', 'カラー', '色覚'],
  },
  'heatmap.thresholds': {
    name: '段階',
    desc: '4つの段階それぞれに必要な1日のできたこと。例：1, 2, 3, 5。',
    aliases: ['しきい値', '濃さ'],
  },
  'heatmap.rows': {
    name: '行',
    desc: '全日のマス目、または分野や目標ごとに週を並べた行です。',
  },

  'weekly.folder': {
    name: '週のノートのフォルダ',
    desc: 'ふりかえりを書き込む場所です。/ は保管庫のいちばん上です。',
  },
  'weekly.format': {
    name: '週のノートの日付の書式',
    desc: '週のノートの名前の付け方です。',
    aliases: FORMAT_ALIASES,
  },
  'weekly.template': {
    name: '週のノートのテンプレート',
    desc: NEW_STARTS,
  },
  'review.prompts.week': {
    name: '質問',
    desc: '新しいふりかえりの終わりの質問で、答える余白が付きます。',
  },
  'review.heatmap': {
    name: 'ふりかえりのヒートマップ',
    desc: '週の表の下に、常に最新のヒートマップを加えます。',
  },

  'monthly.folder': { name: '月のふりかえりのフォルダ', desc: WHERE_WRITTEN },
  'monthly.format': {
    name: '月のふりかえりの日付の書式',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'monthly.template': { name: '月のふりかえりのテンプレート', desc: NEW_STARTS },
  'quarterly.folder': { name: '四半期のふりかえりのフォルダ', desc: WHERE_WRITTEN },
  'quarterly.format': {
    name: '四半期のふりかえりの日付の書式',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'quarterly.template': { name: '四半期のふりかえりのテンプレート', desc: NEW_STARTS },
  'yearly.folder': { name: '年のふりかえりのフォルダ', desc: WHERE_WRITTEN },
  'yearly.format': {
    name: '年のふりかえりの日付の書式',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'yearly.template': { name: '年のふりかえりのテンプレート', desc: NEW_STARTS },
  'review.prompts.month': { name: '月の質問', desc: QUESTIONS },
  'review.prompts.quarter': { name: '四半期の質問', desc: QUESTIONS },
  'review.prompts.year': { name: '年の質問', desc: QUESTIONS },
  'review.prompts.days': { name: '期間の質問', desc: QUESTIONS },
  'review.pinned': {
    name: 'ピン留めした行',
    desc: '長いふりかえりや成果まとめで最初に載せる行のブロックIDです。',
    aliases: ['ピン留め', 'ハイライト'],
  },
  'review.brag': {
    name: '成果まとめのセクション',
    desc: 'できたことをこの順に振り分けます。',
  },

  'log.heading': {
    name: '新しい行の見出し',
    desc: '新しいできたことを書く場所です。空欄ならノートの末尾です。',
  },
  'log.time': {
    name: '時刻を書く',
    desc: '新しい行のはじめに時刻を書きます。',
  },
  'log.askBeforeUri': {
    name: 'リンクが書き込む前に確認',
    desc: 'obsidian:// のリンクが書く内容を見せて、先にたずねます。',
    aliases: ['URI', '自動化', 'ショートカット'],
  },
  'log.adds': {
    name: '積み重ねを伝える',
    desc: '通知にひとこと添えます。例：「health」の80件目です。',
  },
  'log.proof': {
    name: 'つまずきの後に支えになる記録を示す',
    desc: '似たつまずきが前にもあれば、通知にボタンが出ます。',
  },
  'log.anotherDay': {
    name: '行を別の日にする',
    desc: 'その日のノートがなければ、日付が行に書かれます。',
    aliases: ['移動', '日付'],
  },
  'timer.notification': {
    name: 'タイマーの終わりをObsidianの外で通知',
    desc: 'タイマーが終わると、コンピューターが知らせます。',
    aliases: ['通知', 'ポモドーロ'],
  },
  'timer.sound': {
    name: 'タイマーの終わりの音',
    desc: '短い音が2つ鳴ります。',
    aliases: ['ポモドーロ'],
  },

  quiet: {
    name: '静かなモード',
    desc: '連続の数字を隠し、記録なしの日には触れません。',
  },
  celebrate: {
    name: '節目のとき',
    desc: '節目に届いたときに表示されるものです。',
    aliases: ['紙吹雪', 'アニメーション'],
  },
  rewards: {
    name: 'ごほうび',
    desc: '自分で考えたごほうびです。節目ごとにひとつ表示されます。',
  },
  nudgeAt: {
    name: 'そっと声かけ',
    desc: '20:30 のような時刻に、今日の記録がまだなら知らせます。',
    aliases: ['リマインダー'],
  },

  'editor.badges': {
    name: 'ノートのバッジ',
    desc: 'できたことや小さな一歩などのタグを、小さなバッジで表示します。',
    aliases: ['ライブプレビュー', '閲覧ビュー', 'リーディングビュー'],
  },
  'editor.dots': {
    name: '数に入る行の点',
    desc: '数に入る行は塗りの点です。白抜きの点を指すと理由が出ます。',
    aliases: ['余白'],
  },
  'editor.suggest': {
    name: '入力中の候補',
    desc: 'タグの後に分野と目標、@ の後に日付の候補を出します。',
    aliases: ['自動補完'],
  },
  language: {
    name: '言語',
    desc: 'ここで読むすべてと、言葉で入力する日付に使います。',
    aliases: ['地域', '翻訳'],
  },
  notesLanguage: {
    name: 'ノートの言語',
    desc: 'ふりかえり、書き出しなど、保管庫に書かれるものに使います。',
    aliases: ['地域', '翻訳'],
  },
};

/** What a list of settings says about its elements. */
const lists: Words['settings']['lists'] = {
  tag: {
    heading: 'タグ',
    add: 'タグを追加',
    none: 'まだタグがありません。',
    element: (at) => `タグ${at}`,
    placeholder: 'win',
  },
  heading: {
    heading: '見出し',
    add: '見出しを追加',
    none: 'まだ見出しがありません。',
    element: (at) => `見出し${at}`,
    placeholder: '今日できたこと',
  },
  section: {
    heading: 'セクション',
    add: 'セクションを追加',
    none: 'まだセクションがありません。',
    element: (at) => `セクション${at}`,
    placeholder: '',
  },
  place: {
    heading: '場所',
    add: '場所を追加',
    none: 'まだ場所がありません。',
    element: (at) => `場所${at}`,
    placeholder: '',
  },
  property: {
    heading: 'プロパティ',
    add: 'プロパティを追加',
    none: 'まだプロパティがありません。',
    element: (at) => `プロパティ${at}`,
    placeholder: 'mood',
  },
  folder: {
    heading: 'フォルダ',
    add: 'フォルダを追加',
    none: 'まだフォルダがありません。',
    element: (at) => `フォルダ${at}`,
    placeholder: 'アーカイブ',
  },
  pause: {
    heading: 'お休み期間',
    add: 'お休み期間を追加',
    none: 'まだお休み期間がありません。',
    element: (at) => `お休み期間${at}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: '質問',
    add: '質問を追加',
    none: 'まだ質問がありません。',
    element: (at) => `質問${at}`,
    placeholder: '',
  },
  blockId: {
    heading: 'ブロックID',
    add: 'ブロックIDを追加',
    none: 'まだピン留めした行がありません。',
    element: (at) => `ブロックID ${at}`,
    placeholder: '^proud',
  },
  reward: {
    heading: 'ごほうび',
    add: 'ごほうびを追加',
    none: 'まだごほうびがありません。',
    element: (at) => `ごほうび${at}`,
    placeholder: 'おいしいコーヒー',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'しるし',
  'daily-notes': 'デイリーノート',
  plan: '計画',
  goals: '目標',
  heatmap: 'ヒートマップ',
  'weekly-review': '週のふりかえり',
  'longer-reviews': '長いふりかえり',
  logging: '記録',
  celebration: 'お祝い',
  advanced: '詳細',
};

const DEFAULT = 'それまでは初期設定が使われます。';
const LEFT_OUT = 'それまでは使われません。';
const FIX =
  '直すか（コンマか引用符の不足が多いです）、設定をどれか変えてください。古いファイルのコピーは残ります。';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'なし',
  brag: {
    desc: '成果まとめの見出しと、その下に入るできたことです。',
    added: '新しいセクション',
    name: '名前',
    areas: '分野',
    areasHow: 'team, mentoring のように、コンマで区切ります。',
    goals: '目標',
    goalsHow: 'ノートの名前で書きます。* は、ほかに挙げていないすべての目標です。',
    kudos: 'ほめ言葉',
    kudosHow: '人から言われたことを入れます。',
  },
  reset: '初期設定に戻す',
  today: (name) => `今日：${name}`,
  schedule: {
    chosen: '決まった曜日',
    days: 'できたことを予定する曜日',
    perMonth: '月に何日か',
    times: '月のできた日の数',
    every: '何日かおき',
    everyDays: '次のできたことまでの日数',
  },
  place: {
    desc: 'デイリーノートの以前の場所と、名前の付け方です。',
    folder: 'フォルダ',
    folderHow: '空欄なら保管庫のいちばん上です。',
    format: '日付の書式',
    formatHow: 'コアプラグインと同じ、ノートの名前の付け方です。',
  },
  options: {
    weekStart: {
      locale: '言語に合わせる',
      monday: '月曜日',
      sunday: '日曜日',
      saturday: '土曜日',
    },
    palette: { theme: 'テーマ', leaf: 'リーフ', cividis: 'Cividis（色覚に配慮した配色）' },
    rows: { none: 'すべての日', areas: '分野別', goals: '目標別' },
    pulse: { off: 'なし', daily: '今日の気分', weekly: '今週の気分' },
    language: { automatic: 'Obsidianに合わせる' },
    notesLanguage: { automatic: 'アプリに合わせる' },
    anotherDay: {
      ask: 'たずねる',
      date: '行に日付を書く',
      move: 'その日のノートに移す',
    },
    celebrate: { notice: '通知', off: 'なし', burst: '通知と短い紙吹雪' },
  },
  following: (usual: string, now: string): string => `${usual}（${now}）`,
  placeholders: {
    asInVault: '保管庫に合わせる',
    automatic: '自動',
    firstWin: '最初のできたこと',
    off: 'オフ',
  },

  diagnostics: {
    name: '診断情報',
    desc: '不具合の報告用です。バージョン、変更した設定、種類ごとの問題の数が入ります。ノートの言葉や名前は入りません。',
    button: 'コピー',
  },
  space: '空白は未完了のタスクを表します。',
  tagInUse: (name) => `すでに「${name}」にあります。意味はひとつだけにしてください。`,
  holdsDailyNotes: 'ここにはデイリーノートがあるため、どれも読まれなくなります。',
  noFolder: (found) =>
    found === 0
      ? '保管庫にこのフォルダがないため、デイリーノートが見つかりません。'
      : `保管庫にこのフォルダはありません。デイリーノート${number(found)}件が見えなくなります。`,
  noSingleDay: '年、月、日を入れてください。ノートごとに別の日付になります。',
  noSingleWeek: 'gggg-[W]ww のように年と週を入れてください。ノートごとに別の週になります。',
  mixedWeeks:
    'gggg には ww、GGGG には WW を使ってください。混ぜると、2つの週が同じ名前になることがあります。',

  problems: '設定ファイルの問題',
  problemsHow: '読めなかったものと、代わりに使われるものです。',
  file: '設定ファイル',
  remove: 'ファイルから削除',
  unread: (names, more) => {
    const named = listed(more === 0 ? names : [...names, `ほか${number(more)}件`]);
    return `読めない設定が${number(names.length + more)}件あり、初期設定が使われています：${named}。`;
  },

  whereIs,
  problem,
  unusable: (of) => `設定ファイルでは別の値になっています。${useInstead(of)}${DEFAULT}`,
  stillUsing: (of, used) => `${useInstead(of)}今は${used}が使われています。`,
  stillEmpty: (of) => `${useInstead(of)}それまでは空欄とみなされます。`,
  refused: (of) => `${useInstead(of)}前の値のままです。`,
  leftOut: (of) => `${useInstead(of)}${LEFT_OUT}`,
  open: '設定を開く',
  corrections: 'この言語を話す方からの訂正を歓迎します。',
  notSaved: (reason) => `この設定を保存できなかったため、前の値のままです。${reason}`,
  kept: (copy) => `前の設定ファイルのコピーは「${copy}」にあります。`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `設定 → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `設定ファイルが壊れているため、前の設定が使われています。${FIX}`
      : `設定ファイルが壊れているため、初期設定が使われています。${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return '設定ファイルに設定がないため、初期設定が使われています。設定をどれか変えると、古いファイルのコピーが残ります。';
  }
  if (of.kind === 'name') {
    return `設定ファイルにある「${lastName(field)}」は、設定ではありません。${useInstead(of)}${LEFT_OUT}`;
  }
  const says = found === null ? 'を読めません' : `が「${found}」になっています`;
  return `「${whereIs(field)}」${says}。${useInstead(of)}${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
