import type { EditRefusal } from '../../editing/entry-change';
import type { MarkRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { DamageKind } from '../../text/text-damage';
import type { PathObstacle } from '../../text/note-path';
import type { FileProblem } from '../../vault/file-problem';
import type { Words } from '../words';
import { number, quoted } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const NO_PLACE = '直すまで、ノートの置き場所が決まりません。';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'の名前がUTF-8ではありません';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'がUTF-8ではありません';
  const because = problem.reason === null ? '' : `（${systemReason(problem.reason)}）`;
  return `${problem.code === 'bad-json' ? 'が壊れています' : 'を読めません'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'そのプラグインの設定で選び直してください。'
    : 'ファイルを直すか、削除して初期設定を使ってください。';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason) => `何も書き込まれていません。${reason}`,
  path: ({ kind, path }) => PATHS[kind](path),
  damage: (path, kind) => DAMAGES[kind](path),
  config: (obstacle) => {
    switch (obstacle.kind) {
      case 'file':
        return `「${obstacle.problem.path}」${unusable(obstacle.problem)}。${NO_PLACE}${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal) => {
    switch (refusal.kind) {
      case 'bad-area':
        return `「${refusal.area}」は分野にできません。health/running のように、タグと同じ書き方にしてください。`;
      case 'bad-goal':
        return `「${refusal.goal}」はノートの名前にできません。[ ] | # ^ を除いてください。`;
      case 'no-words':
        return '記録する言葉がまだありません。できたことは？';
      case 'long-note':
        return '32 MBを超えるため読み込まれず、行は数に入りません。';
      case 'misread':
        return 'このノートでは、その行が別のものとして読まれます。ノートに自分で書いてください。';
      case 'merge':
        return `このノートの2つの版が${number(refusal.line + 1)}行目で重なっています。先に残したい行を選んでください。`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return '新しい行によって、しるしを付けていない別の行が数に入ります。ノートに自分で書いてください。';
      case 'no-place':
        return 'このノートのどこに置いても、ほかの行の意味が変わります。ノートに自分で書いてください。';
    }
  },
  step: (refusal) => {
    switch (refusal.kind) {
      case 'no-step':
        return 'この行に小さな一歩はありません。';
      case 'done':
        return 'この小さな一歩はもう完了しています。';
      case 'no-checkbox':
        return 'この小さな一歩にはチェックボックスがありません。「- [ ] …」のように書いてください。';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `「${refusal.checkbox}」はタスクの完了を表しません。${quoted(settings.whereIs('states.done'))}に加えてください。`;
    }
  },
  edit: (refusal) => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal) => MARKS[refusal],
  properties: (refusal) => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `プロパティの${number(refusal.line + 1)}行目${LINES[refusal.problem]}。`;
  },
  review: (problem) => {
    switch (problem.kind) {
      case 'no-begin':
        return `「${problem.section}」の部分はここで終わりますが、始まりがありません。この行を削除してください。`;
      case 'no-end':
        return `「${problem.section}」の部分はここで始まりますが、終わりがありません。この行を、必要なら文も削除してください。`;
      case 'twin':
        return `「${problem.section}」の部分が、${number(problem.first)}行目に続いてここでもう一度始まります。どちらかの目印の2行を削除してください。`;
      case 'crossed':
        return `「${problem.other}」の部分がここで${problem.edge === 'begin' ? '始まり' : '終わり'}ますが、${number(problem.begin)}行目からの「${problem.section}」の中です。どちらかの目印の2行を削除してください。`;
      case 'open-code':
        return 'この部分の文で始まるコードブロックが閉じられていないため、その下に何も書けません。コードブロックを閉じてください。';
      case 'left-open':
        return 'ここか、それより上のコメント（%%や<!--）またはコードが閉じられていないため、この行の意味が変わってしまいます。閉じるか、その前にバックスラッシュを置いてください。';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `「${path}」は保管庫の外にあります。`,
  hidden: (path) => `「${path}」にはドットで始まる名前があり、Obsidianに表示されません。`,
  nameless: (path) => `「${path}」には名前のないフォルダがあります。`,
  'control-character': (path) => `「${path}」の名前に制御文字があります。`,
  backslash: (path) => `「${path}」の名前にバックスラッシュがあります。`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `「${path}」はUTF-16で保存されています。先にUTF-8で保存してください。`,
  'not-utf-8': (path) => `「${path}」はUTF-8ではありません。先にUTF-8で保存してください。`,
  zeros: (path) =>
    `「${path}」には、異常終了や同期の乱れで残ったゼロがあります。先に元に戻すか、その部分を削除してください。`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: 'この行は、ここに表示された後にノートで変更されました。先にもう一度見てください。',
  twice: '今はノートに同じ行がいくつもあります。ノートを開いて、変えたい行を直してください。',
  property: 'これはノートのプロパティです。ノートを開いて、そこで変えてください。',
  'no-words': '言葉が残っていません。行を削除するか、何か書いてください。',
  'no-checkbox': 'この行はリストの項目ではないため、チェックボックスを付けられません。',
  spread: 'この言葉は複数の行かセルにまたがっています。ノートを開いて、そこで変えてください。',
  'under-heading': '外せるしるしがありません。見出しの下にあるために数に入っています。',
  'has-more': 'ほかの行がこの行に属しています。ノートを開いて、そこで削除してください。',
  'not-movable':
    '移すと、この行かほかの行の意味が変わってしまいます。代わりに日付を書き添えてください。',
  misread: 'それでは行が別のものとして読まれます。ノートを開いて、そこで変えてください。',
};

function changedTo(written: string): string {
  return `この行は、ここに表示された後にノートで変更されました。今はこうなっています：「${written}」`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'この行にはまだ言葉がありません。',
  property: 'この行はノートのプロパティで、そこではタグが数に入りません。',
  code: 'この行はコードか数式で、そこではタグが数に入りません。',
  'no-tag': 'この行にタグを付けても数に入らないか、ほかの行の意味が変わってしまいます。',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'は、空白ではなくタブで始まっています',
  indent: 'は、字下げがほかの行と違います',
  brackets: 'では、かっこの中に複数のプロパティがあります。1行にひとつずつ必要です',
  'no-property': 'は、名前、コロン、値の形ではありません',
  second: 'は、すでにあるプロパティです',
  unreadable: 'は読めません',
  comment: 'には、値の中にコメントがあります',
  anchor: 'には、YAMLのアンカー、エイリアス、またはタグがあります',
  'no-end': 'は、値が終わっていません',
  'more-after': 'では、値が終わった後に続きがあります',
  'by-hand': 'は、Small Winsでは変えられない書き方になっています',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'プロパティが、名前と値のリストではありません。',
  'by-hand': 'プロパティが、Small Winsでは変えられない書き方になっています。',
};

function disturbs(line: number): string {
  return `このノートの${number(line + 1)}行目の意味が変わってしまいます。先にその行を自分で直してください。`;
}

/** After the file's name. */
