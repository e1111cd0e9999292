import type { Words } from '../words';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  days as daysOf,
  hours as hoursOf,
  inARow,
  lines as linesOf,
  minutes as minutesOf,
  number,
  span,
  steps as stepsOf,
  times as timesOf,
  wins as winsOf,
} from './numbers';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count, days) => `${timesOf(count)}, ${days}`,
  write: '노트 쓰기',
  written: (path, isChanged, keptParts) =>
    `${isChanged ? `${path}에 썼어요.` : `${path}: 최신 상태예요.`}${
      keptParts === 0 ? '' : ` 직접 고친 부분 ${number(keptParts)}개는 그대로예요.`
    }`,
  brag: {
    modal: '성과 문서 쓰기',
    rangeDefault: '올해',
    title: (days) => `성과 문서 ${days}`,
    headline: (wins, days) =>
      wins === 0 ? '적어 둔 성취가 없어요.' : `${daysOf(days)} 동안 ${winsOf(wins)}.`,
    onDay: (wins) => (wins === 0 ? '적어 둔 성취가 없어요.' : `${winsOf(wins)}.`),
    rest: '그 밖에',
  },
  story: {
    modal: '목표 이야기 쓰기',
    noGoals: '아직 목표가 없어요. 먼저 노트를 목표로 만드세요.',
    setbacks: '걸림돌 넣기',
    setbacksHow: '그 뒤에 적은 배운 점과 함께.',
    title: (goal) => `${goal}: 걸어온 이야기`,
    nothing: (goal) => `${goal}: 아직 성취가 없어요. 첫 성취에서 이야기가 시작돼요.`,
    beneficiary: (whom) => `**누구를 위해:** ${whom}`,
    outcome: (what, isDone) =>
      `**${isDone ? '달라진 것' : '무엇을 보면 잘됐다고 할까요'}:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }) => {
      const on = reached === null ? '' : `, ${dates.short(reached, 0)}에 채움`;
      return left === 0
        ? `**총량:** ${amount(whole, of)}${on}`
        : `**총량:** ${amount(whole, of)} 중 ${partOf(sum, whole, of)}`;
    },
    number: (sum, days) => `**숫자로 보면:** ${sum}, ${daysOf(days)}`,
    amount: (sum, metric) => `${sum} ${metric}`,
    began: (day, text) => `시작, ${day}: ${text}`,
    latest: (day, text) => `최근, ${day}: ${text}`,
    headings: {
      course: '걸어온 길',
      change: '전과 후',
      effort: '들인 노력',
      own: '나의 말로',
    },
    prompts: ['이것이 왜 중요했나요?', '오늘 시작하는 사람에게 무슨 말을 해 주고 싶나요?'],
    run: (run, days) => `최장 연속: ${span(run.length, run.unit)}, ${days}`,
    gap: (days) => `${daysOf(days)} 만에 돌아옴`,
    point: (names, win) => `${names}: ${win}`,
    setback: (setback, lesson) =>
      lesson === null ? `힘들었던 일: ${setback}` : `힘들었던 일: ${setback}. 배운 점: ${lesson}`,
    columns: { before: '처음 4주', after: '마지막 4주' },
    wonDays: '성취한 날',
    median: (value, n) => `${value} (${number(n)}개의 중앙값)`,
    effort: (wins, days) => `${winsOf(wins)}, ${daysOf(days)}`,
    minutes: (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hoursOf(hours)] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `적어 둔 시간: ${parts.join(' ')}`;
    },
    steps: (steps) => `그중 ${stepsOf(steps)}`,
    sum: (sum, metric, n) => `${sum} ${metric}, ${timesOf(n)} 적음`,
  },
  card: {
    modal: '이미지 공유',
    about: '기간',
    offered: ['이번 주', '지난주', '이번 달', '지난달', '올해', '작년'],
    goal: '목표',
    wholeVault: '모든 성취',
    size: '크기',
    sizes: { wide: '링크용(가로)', tall: '휴대폰용(세로)', poster: '포스터(A3)' },
    theme: '색',
    themes: { light: '라이트', dark: '다크', accent: '강조 색상' },
    facts: {
      wins: '성취 개수',
      days: '성취한 날수',
      run: '최장 연속',
      minutes: '걸린 시간',
      goal: '목표 이름',
    },
    lines: '줄',
    linesHow: '다른 사람이 읽어도 되는 성취를 고르세요.',
    more: (count) => `이 기간의 ${linesOf(count)}은 여기에 나오지 않아요.`,
    preview: '다른 사람에게 보이는 이미지',
    save: 'SVG로 저장',
    savePng: 'PNG로 저장',
    copy: '복사',
    share: '공유',
    saved: (path) => `${path}에 저장했어요.`,
    copied: '이미지를 복사했어요.',
    noPng: (path) => `이 기기에서는 이 크기의 PNG를 그릴 수 없어서 이미지를 ${path}에 저장했어요.`,
    noCopy: '여기에서는 이미지를 복사할 수 없어요. 대신 저장하세요.',
    file: (days) => `성취 ${days}`,
    title: (days) => `성취, ${days}`,
    days: (count) => `성취가 있는 날 ${daysOf(count)}`,
    run: inARow,
    minutes: (minutes) => (minutes < 60 ? minutesOf(minutes) : hoursOf(Math.round(minutes / 60))),
  },
};
