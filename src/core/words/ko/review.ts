import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { Words } from '../words';
import { dates } from './dates';
import {
  days as daysOf,
  inARow,
  kudos,
  lessons,
  listed,
  number,
  percent,
  setbacks,
  span,
  steps,
  times,
  votes as votesOf,
  wins as winsOf,
} from './numbers';
import { shortStatus, status as dayStatus } from './statuses';

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: '이번 주에는 없어요.',
  headings: {
    week: '한 주',
    wins: '성취',
    otherWins: '그 밖에',
    steps: '작은 걸음',
    done: '완료',
    open: '이어 갈 것',
    lessons: '걸림돌과 배운 점',
    lessonsAndKudos: '걸림돌, 배운 점, 칭찬',
    setbacksOnly: '걸림돌',
    lessonsOnly: '배운 점',
    kudosOnly: '칭찬',
    numbers: '숫자로 보기',
    goals: '목표',
    patterns: '패턴',
    tried: '해 본 것',
    milestones: '이정표',
    reflect: '돌아보기',
    next: '다음 주',
  },
  status: {
    won: '성취',
    rest: dayStatus.rest,
    paused: dayStatus.paused,
    frozen: shortStatus.frozen,
    open: '진행 중',
    missed: dayStatus.missed,
    future: '예정',
    before: '–',
    after: '–',
  },
  partly: '일부',
  goal: (wins, run, value, status) =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `정착도 ${percent(value)}`,
      ...(status === null ? [] : [ENDED[status]]),
    ].join(', ')}.`,
  repeated: (count, runs) => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}–${dates.weekdayShort(to)}`],
    );
    return `${times(count)}, ${listed(days)}`;
  },
  links: (notes) => notes.join(', '),
  place: (day, notes) => `${day}, ${notes}`,
  places: (days, notes) => `${days}: ${notes}`,
  votes: (votes, identity) => `“${identity}”에 ${votesOf(votes)}.`,
  ended: (goal, outcome) =>
    [
      `${goal}: 끝났어요.`,
      ...(outcome === null ? [] : [`이루어졌나요: ${outcome}?`]),
      '습관으로 만들까요, 더 큰 걸음을 내디딜까요, 여기서 마칠까요? 무엇을 배웠나요?',
    ].join(' '),
  stepsHint: (stepTag) => [
    '2분이면 되는 작은 걸음을 세 개까지 쓰세요. 예: ',
    { code: `- [ ] 책 펴기 #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['이번 주', '지난주'],
      month: ['이번 달', '지난달'],
      quarter: ['이번 분기', '지난 분기'],
      year: ['올해', '지난해'],
      days: ['이 기간', '그 전 기간'],
    },
    change: '변화',
    names: {
      wins: '성취',
      steps: '완료한 작은 걸음',
      wonDays: '성취한 날',
      consistency: '꾸준함',
      strength: '정착도',
      minutes: '분',
      pulse: '느낌, 1–5',
    },
    outOf: (won, due) => `${won}/${due}`,
  },
};

const ENDED = { done: '완료', dropped: '내려놓음' } as const;

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind) => TITLES[kind ?? 'win'],
  /** `성취: 목표 “Spanish”, 영역 “health”, “bridge” 포함, 11월 1일~11월 30일` */
  heading: ({ kind, goal, area, text, days }) => {
    const facts = [
      ...(goal === null ? [] : [`목표 “${goal}”`]),
      ...(area === null ? [] : [`영역 “${area.replace(/^#/, '')}”`]),
      ...(text === null ? [] : [`“${text}” 포함`]),
      ...(days === null ? [] : [days]),
    ].join(', ');
    const title = TITLES[kind ?? 'win'];
    return facts === '' ? title : `${title}: ${facts}`;
  },
  amount: (kind, count) => COUNTED[kind ?? 'win'](count),
  nothing: '여기에는 아직 아무것도 없어요.',
  withoutDay: '날짜 없음',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: '성취',
  step: '작은 걸음',
  setback: '걸림돌',
  lesson: '배운 점',
  kudos: '칭찬',
};

const COUNTED: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: steps,
  setback: setbacks,
  lesson: lessons,
  kudos,
};

/** `7일 중 5일 동안 성취 11개, 지난주 8개보다 늘었어요. 연속 기록: 12일.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? '조용한 한 주였어요. 적어 둔 성취가 없어요. 다음 주는 새롭게 시작해요.'
      : '이번 주에는 아직 적어 둔 성취가 없어요. 하나면 시작할 수 있어요.';
  }
  const due = dueDays === null ? '' : `${daysOf(dueDays)} 중 `;
  // Under a target of more than one win, not every day with a win is won.
  const told = winsElsewhere
    ? `${winsOf(wins)}, ${due}${daysOf(wonDays)} 성취`
    : `${due}${daysOf(wonDays)} 동안 ${winsOf(wins)}`;
  const streak = run === null ? '' : ` 연속 기록: ${span(run.length, run.unit)}.`;
  return `${isOver ? '' : '지금까지 '}${told}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, 지난주 ${number(last.wins)}개보다 늘었어요`;
    case 'same':
      return ', 지난주와 같아요';
    case 'fewer':
      return `, 지난주에는 ${number(last.wins)}개`;
  }
}
