import type { Words } from '../words';
import { days, notes as notesOf, number, percent, wins, years } from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: '여기에는 기록이 없어요.',
  withoutDay: '날짜 없음',
  noWords: '(아직 글 없음)',
  states: {
    open: '아직 안 함, 마치면 집계',
    started: '시작함, 마치면 집계',
    cancelled: '취소됨, 집계 안 함',
  },
  copyOf: (place) => `${place}의 사본`,
  noDay: '날짜 없음, 데일리 노트가 아님',
  percent,
  countOf: (count, of) => `${number(count)}/${number(of)}`,
  readingNotes: (done, of) => `노트 ${number(of)}개 중 ${number(done)}개 읽음`,
  unmatched: (notes) =>
    `데일리 노트처럼 보이지만 이름 형식이 다른 노트가 ${number(notes)}개 있어요. small-wins check를 실행해 보세요.`,
  noDailyNotes: (folder, format) =>
    `데일리 노트를 찾지 못했어요. ${folder === '' ? '보관소' : `“${folder}” 폴더`}에 다음 형식의 이름을 가진 노트가 없어요: ${format}.`,
  noDailyFolder: (folder) => `데일리 노트를 찾지 못했어요. “${folder}” 폴더에 아직 노트가 없어요.`,
  andMore: (place, more) => `${place} 외 ${number(more)}개`,
  noGoals: (property) =>
    `아직 목표가 없어요. 노트를 목표로 만들려면 \`${property}\` 속성을 추가하세요.`,
  noMilestones: '아직 이정표가 없어요. 첫 이정표는 성취 하나예요.',
  nothingRecalled: '오늘은 돌아볼 것이 없어요.',
  ago: (ago, day) =>
    'days' in ago ? `${days(ago.days)} 전, ${day}` : `${years(ago.years)} 전, ${day}`,
  goalSummary: (value, count) => `정착도 ${percent(value)} · ${wins(count)}`,
  lastWin: (day, text) => `최근 성취 ${day}: ${text}`,
  confirmed: '확인됨',
  foundNothing: '패턴 없음',
  nextStep: (step) => `다음 작은 걸음: ${step}`,
  notAsked: '계획에 맞지 않음',
  noPatterns: '아직 눈에 띄는 것이 없어요. 나날이 서로 비슷해요.',
  understood: (notes) => `${notesOf(notes)}를 모두 이해했어요.`,
  eachInJson: '하나씩 모두 보려면 --json을 쓰세요.',
  logged: (day, heading, place) =>
    heading === null
      ? `기록했어요(${day}): ${place}`
      : `기록했어요(${day}, 제목 “${heading}” 아래): ${place}`,
  heatmapIn: (file) => `히트맵을 ${file}에 저장했어요.`,
  exported: (_count, amount, file) => `${file}에 저장했어요: ${amount}.`,
  reviewIn: (path) => `회고는 ${path}에 있어요.`,
  cardIn: (file) => `이미지는 ${file}에 있어요.`,
  bragIn: (path) => `성과 문서는 ${path}에 있어요.`,
  storyIn: (path) => `이야기는 ${path}에 있어요.`,
  upToDate: (path) => `${path}: 최신 상태예요.`,
  kept: (parts) =>
    `직접 고친 그대로 둔 부분: ${parts}. 새것으로 바꾸고 고친 글을 아래에 두려면 --force를 쓰세요.`,
  moved: (parts) => `업데이트하고 고친 글은 아래로 옮긴 부분: ${parts}.`,
  leftAlone: (periods) => `그대로 둔 것: 이 노트에 있는 다른 회고(${periods}).`,
  winsADay: '하루 성취:',
  legend: shortStatus,
  rows: {
    wins: '성취',
    steps: '완료한 작은 걸음',
    wonDays: '성취한 날',
    minutes: '분',
    strength: '정착도',
    milestones: '이정표',
    longest: '최장',
    last30: '최근 30일',
    last90: '최근 90일',
    all: '모든 날',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins,
    belowTarget: (count, target) => `${wins(count)}, 하루 목표 ${number(target)}개`,
  },
};
