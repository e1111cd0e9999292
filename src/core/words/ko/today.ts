import { neverCounts } from '../../notes/entry';
import type { Words } from '../words';
import { days, minutes as minutesOf, number, wins, years } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: '오늘',
  until: (day, clock) => `${day}, ${clock}까지`,
  wins,
  winsOf: (amount, target) => `${number(amount)}/${number(target)}`,
  minutesOf: (amount, target) => `${number(amount)}/${minutesOf(target)}`,
  metricOf: (amount, target, metric) => `${number(amount)}/${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day) => `${day}까지 쉼`,
  entries: (day) => `${day}의 기록`,
  alreadyTomorrow: '벌써 내일',
  inNoteOf: (day) => `${day} 노트에`,
  restToday: '쉬는 날',
  pause: '쉬는 기간…',
  stillToDo: '남은 할 일',
};

const ahead = '그날부터 집계돼요.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: '어떤 일이 잘됐나요?',
  ask: {
    setback: '무엇이 막아섰나요?',
    lesson: '무엇을 배웠나요?',
    kudos: '어떤 말을 들었나요? 끝에 — 이름을 쓰세요',
  },
  kind: { setback: '걸림돌', lesson: '배운 점', kudos: '칭찬' },
  destination: (day, heading) =>
    heading === null
      ? [{ strong: day }, ', 노트의 맨 끝']
      : [{ strong: day }, ', 제목 “', { strong: heading }, '” 아래'],
  newFolder: (path) => ['새 폴더: ', { code: path }],
  meaning: (kinds, isOpen, isAhead) => {
    if (kinds.length === 0) return '날을 표시할 뿐, 성취는 아니에요.';
    if (isOpen) return '남은 할 일이에요. 마치면 집계돼요.';
    if (kinds.every((kind) => kind === 'setback')) return '걸림돌이에요. 집계하지 않아요.';
    if (kinds.every((kind) => kind === 'lesson'))
      return '배운 점이에요. 남겨 두고 집계하지 않아요.';
    if (kinds.every((kind) => kind === 'kudos')) return '칭찬이에요. 남겨 두고 집계하지 않아요.';
    if (kinds.every(neverCounts)) return '남겨 두고 집계하지 않아요.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time) => `아직 오지 않은 시각이에요(오늘 ${time}).`,
  askTimeAhead: (time) =>
    `아직 오지 않은 시각이에요(오늘 ${time}). 그래도 기록하려면 Enter를 한 번 더 누르고, 아니면 앞에 “어제”를 쓰세요.`,
  unclear: (day, phrase) => [
    { strong: day },
    '의 기록이라면 이렇게 쓰세요: ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note, heading) =>
    heading === null
      ? [`Enter를 누르면 “${note}” 끝에 추가돼요`]
      : [`Enter를 누르면 “${note}” 노트의 제목 “${heading}” 아래에 추가돼요`],
  waiting: '템플릿을 기다리고 있어요. 쓴 글은 입력란에 그대로 있어요.',
  logged: '기록했어요.',
  kept: '아직 기록하지 않았어요. 쓴 글은 입력란에 그대로 있어요.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: { win: '성취', step: '작은 걸음', setback: '걸림돌', lesson: '배운 점', kudos: '칭찬' },
  wordless: '아직 글 없음',
  minutes: (minutes) => minutesOf(minutes),
  // `4.2 km`, but a word of its own comes first: `글자 12`.
  metric: (name, value) =>
    /^[a-z]/i.test(name) ? `${number(value)} ${name}` : `${name} ${number(value)}`,
  open: '남은 할 일: 마치면 집계',
  cancelled: '취소됨: 집계 안 함',
  copy: '다른 노트에도 있고, 그곳에서 집계',
  done: (text) => `완료: ${text}`,
  startTimer: (text) => `타이머 시작: ${text}`,
  stopTimer: (text) => `타이머 멈추기: ${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: '노트를 읽고 있어요',
  count: (done, all) => `${number(done)}/${number(all)}`,
  meanwhile: '최근 것부터 읽어요. 지금도 성취를 기록할 수 있어요.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (count) => `${days(count)} 모두 보기`,
  showLatest: '최근 것만 보기',
  title: '지난날의 오늘',
  yearsAgo: (count, day) => `${years(count)} 전, ${day}`,
  daysAgo: (count, day) => `${days(count)} 전, ${day}`,
};
