import type { Prose } from '../prose';
import type { Words } from '../words';
import { number } from './numbers';

const USE_DAYS: Prose = [{ code: 'YYYY-MM-DD' }, ' を使うと、ノートが数に入ります。'];
const STILL_READ: Prose = ['ノートにすでに書いたものは、これまでどおり読まれ、数に入ります。'];
const READ_AGAIN: Prose = ['変更されると、もう一度読み込みます。'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: '日付の書式ではデイリーノートを見分けられません',
    where: (format) => [
      '日付の書式 ',
      { code: format },
      ' では1日に決まらないため、デイリーノートのできたことを数えられません。',
    ],
    fix: USE_DAYS,
    open: '設定を開く',
  },
  config: {
    what: '設定ファイルを読めませんでした',
    where: (path, problem) => [{ code: path }, `：${problem}`],
  },
  write: {
    what: '書き込みができません',
    fix: STILL_READ,
  },
  lost: {
    what: (count) => `見つからないデイリーノートが${number(count)}件あります`,
    where: (example, count) => [
      { code: example },
      count === 1 ? '' : ` ほか${number(count - 1)}件`,
      ' は、名前の日付がデイリーノートの設定に合わないため、中の行が数に入りません。',
    ],
    place: (folder, format) => [
      '設定に合うノートはありません。これらのノートの場所は ',
      { code: folder === '' ? '/' : folder },
      '、名前は ',
      { code: format },
      ' です。',
    ],
    language: (language) => ['名前の言葉が別の言語です：', { strong: language }, '。'],
    others: (folder, format) => [
      'これらもデイリーノートなら、',
      { code: folder === '' ? '/' : folder },
      '（名前は ',
      { code: format },
      '）も読み込めます。',
    ],
    useThese: 'このフォルダと書式を使う',
    useLanguage: 'この言語を使う',
    readToo: 'これらも読み込む',
    open: '設定を開く',
  },
  unread: {
    what: (count) => `読めなかったノートが${number(count)}件あります`,
    where: (first, more) => [
      more === 0 ? `「${first}」です。` : `「${first}」ほか${number(more)}件です。`,
      'ほかはすべて数に入っています。',
    ],
    fix: READ_AGAIN,
    show: '表示する',
    readAgain: 'もう一度読み込む',
  },
};
