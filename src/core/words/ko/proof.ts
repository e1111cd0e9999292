import type { Words } from '../words';
import { dates } from './dates';
import { days as daysOf, listed, number } from './numbers';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: '무엇이 힘들었나요? 비우면 최근 걸림돌',
  about: (setback) => `“${setback}”`,
  count: (precedents) => `전에도 이런 날이 ${number(precedents)}번 있었어요.`,
  setback: (setback, day, today) => `${dates.short(day, today)}: “${setback}”`,
  next: (win, days) =>
    days === 1 ? `다음 날 쓴 글: “${win}”.` : `${daysOf(days)} 뒤에 쓴 글: “${win}”.`,
  lessons: (lessons) => `적어 둔 배운 점: ${listed(lessons.map((lesson) => `“${lesson}”`))}.`,
  past: (win, day, today) => `${dates.short(day, today)}의 성취: “${win}”.`,
  row: (kind, day, daysLater) => {
    switch (kind) {
      case 'setback':
        return `걸림돌, ${day}`;
      case 'next':
        return daysLater === 1 ? '다음 날' : `${daysOf(daysLater)} 뒤`;
      case 'lesson':
        return `배운 점, ${day}`;
      case 'past':
        return `지난 성취, ${day}`;
    }
  },
  another: '다른 성취 보기',
  anotherOption: (times) => `다른 성취를 보려면 --another ${number(times)} 옵션을 쓰세요.`,
  nothing: '아직 돌아볼 것이 없어요. 성취 하나면 시작할 수 있어요.',
};
