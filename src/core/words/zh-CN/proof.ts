import type { Words } from '../words';
import { dates } from './dates';
import { days as daysOf, listed, number } from './numbers';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: '什么事很难？留空则用最近的一次',
  about: (setback) => `“${setback}”`,
  count: (precedents) => `以前有过 ${number(precedents)} 个这样的日子。`,
  setback: (setback, day, today) => `${dates.short(day, today)}：“${setback}”`,
  next: (win, days) =>
    days === 1 ? `第二天你写下：“${win}”。` : `${daysOf(days)}后你写下：“${win}”。`,
  lessons: (lessons) => `你记下了：${listed(lessons.map((lesson) => `“${lesson}”`))}。`,
  past: (win, day, today) => `你的一个小成就，${dates.short(day, today)}：“${win}”。`,
  row: (kind, day, daysLater) => {
    switch (kind) {
      case 'setback':
        return `一次挫折，${day}`;
      case 'next':
        return daysLater === 1 ? '第二天' : `${daysOf(daysLater)}后`;
      case 'lesson':
        return `一条心得，${day}`;
      case 'past':
        return `你的一个小成就，${day}`;
    }
  },
  another: '再看一个小成就',
  anotherOption: (times) => `想再看一个小成就，请加上 --another ${number(times)}。`,
  nothing: '还没有可以回看的。有一个小成就就可以开始。',
};
