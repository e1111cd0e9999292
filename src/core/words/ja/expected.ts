import type { Expected } from '../../text/expected';
import { either, number, spaced } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: '「60000 words」のような0より大きい量',
  area: 'health/running のようなタグのパス',
  characters: 'x のような1文字以上',
  day: '2026-01-31 のような日付',
  flag: 'true か false',
  folder: 'この保管庫にあるフォルダ',
  heading: '見出しの文字',
  json: 'JSON',
  ladder: '「1, 2, 5, 10 km」のように増えていく量',
  language: 'de のような言語のコード',
  levels: '1, 2, 3, 5 のように増えていく4つの数',
  list: 'リスト',
  metric: 'words のような1つの名前',
  name: '設定の名前',
  object: '波かっこで囲んだ設定',
  pause: '2026-08-01..2026-08-14 のような、早い日を先にした日付',
  brag: '名前、分野、目標のあるセクション',
  place: 'フォルダと日付の書式',
  prompt: '質問',
  property: 'プロパティの名前',
  reward: '短い言葉',
  'block-id': '^proud のようなブロックID',
  schedule:
    'daily、「mon, wed, fri」のような曜日、「3 per week」、「10 per month」、または「every 3 days」',
  tag: 'win のようなタグ',
  target: '0より大きい数、または「250 words」のような量',
  text: 'テキスト',
  time: '20:30 のような時刻',
};

const SCHEDULES = {
  every: '「every 3 days」',
  'per-week': '「3 per week」',
  'per-month': '「10 per month」',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `使えるのは、${expected(of)}です。` : didYouMean(`「${of.near}」`);
}

/** `もしかして「daily」ですか？` */
export function didYouMean(near: string): string {
  return `もしかして${spaced(near)}ですか？`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}、または空欄` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? '整数' : '数';
      return of.most === null
        ? `${number(of.least)}以上の${what}`
        : `${number(of.least)}から${number(of.most)}までの${what}`;
    }
    case 'schedule-limit':
      return `${SCHEDULES[of.of]}のような、${number(of.least)}から${number(of.most)}までの数`;
    case 'full-list':
      return `${number(of.atLeast)}件以上のリスト`;
    default:
      return EXAMPLES[of.kind];
  }
}
