import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, listed, number } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: '취소',
  optional: '선택 사항',
  other: '기타',
  endOfNote: '맨 끝',

  log: {
    title: '성취 기록하기',
    words: '어떤 일이 잘됐나요?',
    day: '날짜',
    today: '오늘',
    yesterday: (day) => `어제, ${day}`,
    anotherDay: '다른 날',
    whichDay: '언제인가요?',
    dayExample: '어제, 3일 전, 2026-11-19',
    dayMeans: (day) => ['이날이에요: ', { strong: day }],
    noDay: '아직 날짜로 읽을 수 없어요. “3일 전”이나 “2026-11-19”처럼 써 보세요.',
    area: '영역',
    otherArea: '다른 영역',
    goal: '목표',
    kind: '종류',
    preview: '줄이 들어갈 곳',
    newNote: (template) =>
      template === null
        ? 'Small Wins가 이 노트를 새로 만들어요.'
        : `Small Wins가 템플릿 ${template}에서 이 노트를 새로 만들어요.`,
    enter: 'Enter로 기록',
    submit: '기록하기',
  },

  review: {
    title: '이 회고에 직접 고친 부분이 있어요',
    how: (note, parts) => [
      { strong: note },
      `: 쓰인 뒤로 ${number(parts)}개 부분을 직접 고쳤어요.`,
    ],
    yours: '내가 고친 글',
    theirs: '새 글',
    choose: '내가 고친 글을 어떻게 할까요?',
    keep: '내 글 그대로 두기',
    keepHow: '이 부분은 그대로 두고 나머지를 업데이트해요.',
    replace: '새 글을 쓰고, 내 글은 아래에',
    replaceHow: '새 글이 그 자리에 오고, 내 글은 일반 글로 뒤따라요.',
    below: '내 글을 두고, 새 글은 아래에',
    belowHow: '내 글은 그 자리에 일반 글로 남고, 새 글이 뒤따라요.',
    submit: '회고 쓰기',
  },

  goal: {
    title: (goal) => `“${goal}” 목표 고치기`,
    save: '저장',
    wrong,
    readAsDay: (day: string): string => `이렇게 읽었어요: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `이렇게 읽었어요: “${amount}”.`
        : `이렇게 읽었어요: “${amount}”. “${other}” 값을 뜻했다면 그렇게 쓰세요.`,
    fields: {
      for: { name: '누구를 위한 일인가요' },
      outcome: { name: '무엇을 보면 잘됐다고 할까요' },
      identity: { name: '되고 싶은 나', placeholder: '날마다 글을 쓰는 사람' },
      step: { name: '다음 작은 걸음', how: '2분이면 될 만큼 작게.' },
      cue: { name: '언제, 어디서', placeholder: '물을 올려놓은 뒤' },
      friction: { name: '가장 힘든 부분' },
      schedule: { name: '일정', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: '채울 총량', placeholder: '60000 words' },
      by: { name: '언제까지', placeholder: '6월 말 또는 2027-06-30' },
      ladder: { name: '하루에 도달할 양', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: '지켜볼 수치', placeholder: 'words, km' },
      order: { name: '집중 순서', how: '1, 2, 3을 쓰면 다른 목표보다 앞에 나와요.' },
    },
  },

  narrow: {
    title: (goal) => `“${goal}” 목표 좁히기`,
    hardest: '어느 부분이 가장 힘든가요?',
    step: '그 가운데 2분이면 되는 부분은 무엇인가요?',
    noStep: '아직 걸음이 없어요. 2분이면 되는 일은 무엇인가요?',
    cue: '언제, 어디서 할 건가요?',
    cueExample: '선택 사항. 예: “물을 올려놓은 뒤”',
    hint: (hint) => {
      switch (hint.kind) {
        case 'two-steps':
          return `“${hint.word}” 때문에 두 걸음이 됐어요. 무엇이 먼저인가요?`;
        case 'no-verb':
          return '무엇을 할지 동작으로 써 보세요. 무엇을 할 건가요?';
        case 'long':
          return '조금 긴 걸음이에요. 처음 2분은 무엇인가요?';
      }
    },
    howLong: '얼마 동안 할까요?',
    days: daysOf,
    open: '기한 없음',
    kept: '지금 그대로',
    schedule: '어느 날에 할까요?',
    daily: '매일',
    weekdays: '월요일–금요일',
    perWeek: (times) => `주 ${number(times)}일`,
    perMonth: (times) => `월 ${number(times)}일`,
    every: (days) => `${number(days)}일마다`,
    properties: (note) => [{ strong: note }, ', 속성만'],
    newNote: 'Small Wins가 이 노트를 새로 만들어요.',
    preview: '노트에 쓰이는 내용',
    until: (first, last) => `${first}부터 ${last}까지`,
    submit: (days) => {
      if (days === 'kept') return '걸음 저장';
      return days === null ? '시작' : `${daysOf(days)} 시작`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `이 목표가 지켜보는 수치는 ${listed(problem.metrics.map((name) => `“${name}”`))}뿐이에요. 같은 이름을 쓰거나 지켜볼 수치에 추가하세요.`;
    case 'falls':
      return `${number(problem.before)} 다음에 ${number(problem.rung)} 값이 와요. “1, 2, 5, 10 km”처럼 작은 것부터 쓰세요.`;
    case 'no-aim':
      return '먼저 “60000 words”처럼 채울 총량을 정하세요.';
    case 'before-start':
      return `목표가 시작하는 ${dates.full(problem.start)}보다 일러요. 더 늦은 날을 고르세요.`;
    case 'passed':
      return '이미 지난 날이에요. 더 늦은 날을 고르세요.';
    case 'thousands':
      return `${problem.number} 값으로 읽혀요. ${problem.or} 값이라면 그렇게 쓰고, 아니면 ${problem.number} 값으로 쓰세요.`;
    case 'too-many':
      return `목표에는 수치를 ${number(problem.most)}개까지 둘 수 있어요. “${problem.beyond}” 또는 다른 것을 빼세요.`;
  }
}
