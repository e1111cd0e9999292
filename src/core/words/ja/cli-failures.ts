import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import type { Words } from '../words';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed, quoted } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = '何も書き込まれていません。';
const GIVE_VAULT = '--vault で保管庫のフォルダを指定してください。';
const OTHER_OUT = `${NOTHING}--out に別の名前を指定してください。`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'フォルダ',
  pipe: '名前付きパイプ',
  socket: 'ソケット',
  file: 'ファイル',
  device: 'デバイス',
};

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: '週',
  month: '月',
  quarter: '四半期',
  year: '年',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason) =>
    `起きるはずのないことが起きました（${systemReason(reason)}）。入力したコマンドを添えてお知らせください。`,
  output: (reason) => `出力を書けません（${systemReason(reason)}）。別の出力先にしてください。`,

  emptyFolder: `--vault の後にフォルダがありません。${GIVE_VAULT}`,
  noFolder: (folder) => `フォルダ「${folder}」はありません。${GIVE_VAULT}`,
  notFolder: (file) => `「${file}」はファイルです。${GIVE_VAULT}`,
  closedFolder: (folder, reason) =>
    `「${folder}」を開けません（${systemReason(reason)}）。${GIVE_VAULT}`,
  noVault: (folder, config) =>
    `ここに保管庫はありません。「${folder}」にも、その上のフォルダにも、フォルダ「${config}」がありません。${GIVE_VAULT}`,

  unknownCommand: (command, near) =>
    `コマンド「${command}」はありません。${near === null ? 'small-wins --help をご覧ください。' : didYouMean(near)}`,
  unknownOption: (option, near, help) =>
    `オプション ${option} はありません。${near === null ? `${help} をご覧ください。` : didYouMean(near)}`,
  noValue: (option, help) => `${option} の後に値がありません。${help} をご覧ください。`,
  noText: '記録する言葉がまだありません。できたことは？例：small-wins log "10ページ読んだ"。',
  tooMany: (help) => `このコマンドが受け取る数より多くの言葉があります。${help} をご覧ください。`,

  day: (option, given, near) =>
    `${option} の後の「${given}」は日付ではありません。${near === null ? 'YYYY-MM-DD か、「昨日」「前の金曜日」のような言葉を使ってください。' : didYouMean(quoted(near))}`,
  today: (given) =>
    `--today の後の「${given}」は日付ではありません。2026-11-21 のように YYYY-MM-DD で書いてください。`,
  daysInOrder: (from, to) =>
    `--from の${dates.full(from)}が、--to の${dates.full(to)}より後です。早い日を先に書いてください。`,
  range: (given, near) =>
    `--range の後の「${given}」は期間ではありません。${near === null ? '「過去6か月」、2026、2026-Q3、2026-08、2026-01-01..2026-06-30 のように書いてください。' : didYouMean(near)}`,
  year: (given) =>
    `--year の後の「${given}」は年ではありません。2026 のように4桁で書いてください。`,
  another: (given) =>
    `--another の後の「${given}」は順番を表す数ではありません。1 のような整数で書いてください。`,
  needsGoal: 'どの目標ですか？ --goal で目標のノートの名前を指定してください。',
  onlySvg: (file) =>
    `「${file}」はここでは描けません。コマンドラインで描けるのはSVGです。.svg で終わる名前にするか、PNGならアプリの「画像を共有」をお使いください。`,
  noLine: (text) =>
    `この期間のできたことに「${text}」を含むものはありません。言葉は small-wins list で見られます。`,
  colour: (given) =>
    `--accent の後の「${given}」は色ではありません。#8a5cf5 のように書いてください。`,
  choice: (option, given, near, known) =>
    `「${given}」は ${option} の選択肢にありません。${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one, other) => `${one} と ${other} は同時に使えません。どちらか一方にしてください。`,
  longRange: 'ヒートマップにできる期間は100年までです。もっと短い期間にしてください。',
  period: (kind, given, example) =>
    kind === 'days'
      ? `--days の後の「${given}」は期間ではありません。「${example}」か、「過去6週間」のような言葉を使ってください。`
      : `--${kind} の後の「${given}」は${PERIODS[kind]}ではありません。「${example}」のような名前か、その中の1日を使ってください。`,
  kind: (given, near, kinds) =>
    `--kind の後の「${given}」は種類ではありません。${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given, near, ways) =>
    `--links の後の「${given}」はリンクのしかたではありません。${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given, near, formats) =>
    `--format の後の「${given}」は形式ではありません。${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given, near, names) =>
    `「${given}」という目標はありません。${near === null ? goals(names) : didYouMean(near)}`,
  time: (given) =>
    `--at の後の「${given}」は時刻ではありません。09:30 や 2:30pm のように書いてください。`,
  language: (given) =>
    `--lang の後の「${given}」は使える言語ではありません。en、de、pt-BR のように書いてください。`,
  needsWrite: '--force と --restore はノートを変更するので、--write も必要です。',
  ahead: (day) =>
    `${dates.full(day)}はまだ先で、できたことはその日から数に入ります。${NOTHING}それでも記録するには --ahead を付けてください。`,
  timeAhead: (time) =>
    `今日の${time}はまだ先です。${NOTHING}昨日のことなら --on 昨日 を、このまま記録するなら --ahead を付けてください。`,

  templater: (template, path) =>
    `テンプレート「${template}」にはTemplaterが必要で、TemplaterはObsidianの中でだけ動きます。${NOTHING}先にObsidianで「${path}」を作ってください。`,
  notRead: (path) =>
    `「${path}」はテンプレートのフォルダか、設定で除外したフォルダの中なので、そこに書いても数に入りません。${NOTHING}これらのノートには別のフォルダを選んでください。`,
  unreadable: (path, reason) => `「${path}」を読めません（${systemReason(reason)}）。${NOTHING}`,
  unreachable: (path, reason) =>
    `「${path}」にアクセスできません（${systemReason(reason)}）。${NOTHING}`,
  unwritable: (path, reason) =>
    `「${path}」に書き込めません（${systemReason(reason)}）。中身は何も変わっていません。`,
  tooLarge: (path) =>
    `「${path}」は32 MBを超えるため読み込まれず、中身も数に入りません。${NOTHING}`,
  notTemplate: (path, kind) =>
    `「${path}」は${KINDS[kind]}で、テンプレートではありません。${NOTHING}設定で別のテンプレートを選んでください。`,
  notNote: (path, kind) =>
    `「${path}」は${KINDS[kind]}で、ノートではありません。${NOTHING}別の場所に移すか、ノートの名前を変えてください。`,
  readOnly: (path) => `「${path}」は読み取り専用です。${NOTHING}先に書き込みを許可してください。`,
  leadsOut: (path) =>
    `「${path}」は、保管庫の外へのリンクか、そのようなフォルダの中にあります。${NOTHING}ノートを保管庫の中に移してください。`,
  leadsNowhere: (path) =>
    `「${path}」は、リンク先のないリンクか、そのようなフォルダの中にあります。${NOTHING}リンク先のドライブはつながっていますか？`,
  outThere: (file) =>
    `「${file}」はすでにあります。${NOTHING}--out に別の名前を指定するか、--force で置き換えてください。`,
  outIsNote: (file) => `「${file}」は保管庫のノートなので、そのまま残します。${OTHER_OUT}`,
  outNotFile: (file, kind) =>
    `「${file}」は${KINDS[kind]}で、普通のファイルではありません。${OTHER_OUT}`,
  outUnwritable: (file, reason) =>
    `「${file}」に書き込めません（${systemReason(reason)}）。${OTHER_OUT}`,
  outLeadsNowhere: (file) => `「${file}」はリンク先のないリンクです。${OTHER_OUT}`,
  keepsChanging: (path) =>
    `ほかのプログラムが「${path}」を変更し続けています。${NOTHING}終わってからもう一度お試しください。`,
  locked: (path, lock) =>
    `別のsmall-winsが3分前から「${path}」に書き込んでいます。${NOTHING}動いているものがなければ「${lock}」を削除してください。`,
  notLock: (path, lock, kind) =>
    `「${lock}」は${KINDS[kind]}です。small-winsが「${path}」のロックを置く場所です。${NOTHING}削除するか、別の場所に移してください。`,
  keptBeside: (file) =>
    `書き込みが途中で止まり、その後ノートが変更されました。前の内容は「${file}」にあります。足りないものがなければ、そのファイルを削除してください。`,

  watchedGone: (folder) =>
    `「${folder}」がなくなったので、変更の監視を終えました。新しい場所を --vault で指定してください。`,
  unwatchable: (folder, reason) =>
    `「${folder}」の変更を監視できません（${systemReason(reason)}）。システムで監視できるファイルの数を増やすか、ときどき small-wins summary をお使いください。`,
};

function oneOf(names: readonly string[]): string {
  return `使えるのは、${listed(names)}のどれかです。`;
}

function goals(names: readonly string[]): string {
  return names.length === 0
    ? 'この保管庫にはまだ目標がありません。'
    : `今ある目標は${listed(names.map(quoted))}です。`;
}
