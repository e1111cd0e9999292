import type { Words } from '../words';

/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: '連続とは？',
    answer:
      'できた日が続いた長さです。途切れるのは、予定の日にできたことがなかったときだけです。お休みの日とお休み期間は飛ばして数えます。',
  },
  strength: {
    question: '定着度とは？',
    answer:
      'どれくらい身についてきたかを0%から100%で表します。できた日に上がります。記録なしの日には少し下がりますが、すべて消えることはありません。',
  },
  freeze: {
    question: 'フリーズとは？',
    answer:
      '記録なしの日を代わりにカバーして、連続を続けてくれるものです。できた日が7日続くごとに1回分もらえます。',
  },
  step: {
    question: '小さな一歩とは？',
    answer: '調子のよくない日でも2分でできる、とても小さな一歩です。',
  },
  readMore: '詳しく読む（英語）',
  back: '戻る',
  allPages: 'すべてのページ',
};
