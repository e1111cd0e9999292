import type { Expected } from '../../text/expected';
import { either, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: '“60000 words”처럼 0보다 큰 양',
  area: 'health/running 같은 태그 경로',
  characters: 'x처럼 한 글자 이상',
  day: '2026-01-31 같은 날짜',
  flag: 'true 또는 false',
  folder: '이 보관소의 폴더',
  heading: '제목의 글',
  json: 'JSON',
  ladder: '“1, 2, 5, 10 km”처럼 점점 커지는 양',
  language: 'de 같은 언어 코드',
  levels: '1, 2, 3, 5처럼 점점 커지는 숫자 네 개',
  list: '목록',
  metric: 'words 같은 이름 하나',
  name: '설정의 이름',
  object: '중괄호로 묶은 설정',
  pause: '2026-08-01..2026-08-14처럼 이른 날짜가 앞에 오는 기간',
  brag: '이름, 영역, 목표가 있는 섹션',
  place: '폴더와 날짜 형식',
  prompt: '질문',
  property: '속성의 이름',
  reward: '짧은 말 몇 마디',
  'block-id': '^proud 같은 블록 ID',
  schedule: 'daily, “mon, wed, fri” 같은 요일, “3 per week”, “10 per month” 또는 “every 3 days”',
  tag: 'win 같은 태그',
  target: '0보다 큰 숫자 또는 “250 words” 같은 양',
  text: '글',
  time: '20:30 같은 시각',
};

const SCHEDULES = {
  every: '“every 3 days”',
  'per-week': '“3 per week”',
  'per-month': '“10 per month”',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `쓸 수 있는 값: ${expected(of)}.` : didYouMean(of.near);
}

/** `혹시 “daily”인가요?` */
export function didYouMean(near: string): string {
  return `혹시 “${near}”인가요?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}. 비워 두어도 돼요` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? '정수' : '숫자';
      return of.most === null
        ? `${number(of.least)} 이상의 ${what}`
        : `${number(of.least)}–${number(of.most)} 사이의 ${what}`;
    }
    case 'schedule-limit':
      return `${SCHEDULES[of.of]}처럼 ${number(of.least)}–${number(of.most)} 사이의 숫자`;
    case 'full-list':
      return `항목이 ${number(of.atLeast)}개 이상인 목록`;
    default:
      return EXAMPLES[of.kind];
  }
}
