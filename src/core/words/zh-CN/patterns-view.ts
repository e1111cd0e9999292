import type { Words } from '../words';
import { number, percent } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: '规律',
  found: (count) => `找到 ${number(count)} 条`,
  howFound: '规律是怎么找到的？',
  howFoundAnswer:
    'Small Wins 每周对你的日子问几个固定的问题。只有偶然很难造成的答案才会显示，保持了几周之后才算已确认。',
  later: '规律需要时间。每记录一天，都离它更近。',
  mayBeChance: '可能只是偶然',
  gathering: '天数还不够',
  howSure: '有多确定？',
  described: '概览',
  loop: '反复出现的事',
  percent: (share) => percent(Math.round(share * 100)),
  unasked: (count) => `${number(count)} 个问题不适合你的计划`,
  rest: (waiting, nothing, isOther) =>
    [
      waiting === 0 ? '' : `另有 ${number(waiting)} 个问题还需要更多笔记。`,
      nothing === 0 ? '' : `${isOther ? '另有 ' : ''}${number(nothing)} 个问题没有发现规律。`,
    ].join(''),
  weekday: (day, won, due) => `${day}：${number(won)} / ${number(due)}`,
  weekdays: '各星期的达成天数',
};
