import type { PeriodKind } from '../../calendar/period';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { listed, number } from './numbers';

const NOTHING = '아무것도 쓰지 않았어요.';

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: '주',
  month: '월',
  quarter: '분기',
  year: '연도',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Wins가 꺼져 있어요. ${NOTHING}`,
  reading: '아직 노트를 읽고 있어요. 잠시 뒤에 다시 해 보세요.',
  text: (name) => `“${name}”에는 글이 들어가야 해요. ${NOTHING}`,
  tooLong: (name, length, most) =>
    `“${name}”의 길이가 ${number(length)}자예요. ${number(most)}자까지 쓸 수 있어요. ${NOTHING}`,
  day: (text, near) =>
    `“${text}”: 날짜로 읽을 수 없어요. ${near === null ? 'YYYY-MM-DD나 “어제” 같은 말로 써 주세요. ' : meant(near)}${NOTHING}`,
  period: (kind, text, example) =>
    kind === 'days'
      ? `“${text}”: 기간으로 읽을 수 없어요. 예를 들어 ${example} 또는 “최근 6주”처럼 써 주세요.`
      : `“${text}”: ${PERIODS[kind]} 이름으로 읽을 수 없어요. 예를 들어 ${example} 또는 그 안의 아무 날짜나 써 주세요.`,
  onePeriod: (one, other) => `“${one}”, “${other}” 가운데 하나만 쓰세요.`,
  kind: (near, kinds) =>
    `“kind”에는 다음 중 하나를 쓰세요: ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text, near, names) => {
    const what = `“${text}” 목표가 없어요.`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} 이 보관소에는 아직 목표가 없어요.`;
    return `${what} 지금 있는 목표: ${listed(names.map((name) => `“${name}”`))}.`;
  },
  time: `“time”에는 09:30 같은 시각을 쓰세요. ${NOTHING}`,
  unknown: (name, near, known) =>
    `“${name}” 옵션이 없어요. ${near === null ? `쓸 수 있는 옵션: ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: '“format”에는 text 또는 json을 쓰세요.',
  noText: '기록할 내용이 없어요. 잘된 일을 “text”에 쓰세요.',
  event: '이벤트는 “change” 하나뿐이에요.',
  callback: '“on”에는 호출할 함수가 필요해요.',
  object: (known) => `다음이 담긴 객체를 넘겨 주세요: ${known}. ${NOTHING}`,

  link: {
    busy: (links) =>
      `다른 링크가 아직 답을 기다리고 있어서 ${links === 1 ? '이 링크' : `링크 ${number(links)}개`}의 내용은 쓰지 않았어요.`,
    noteName: (name) => `“${name}”: 노트 이름으로 쓸 수 없어요. ${NOTHING}`,
    title: '기록할까요?',
    submit: '기록하기',
    cancel: '취소',
    question: (note, vault, isNew) =>
      isNew
        ? [
            '링크가 ',
            { strong: vault },
            ' 보관소에 새 노트를 만들고 이 줄을 쓰려고 해요: ',
            { strong: note },
          ]
        : [
            '링크가 ',
            { strong: vault },
            ' 보관소의 노트에 이 줄을 쓰려고 해요: ',
            { strong: note },
          ],
    noAction: `이 링크에는 할 일이 적혀 있지 않아요. do=log를 덧붙이세요. ${NOTHING}`,
    otherAction: (action) =>
      `이 링크는 “${action}” 동작을 요청하지만, Small Wins는 do=log만 알아요. ${NOTHING}`,
    otherVault: (named, own) =>
      `이 링크는 “${named}” 보관소용인데, 지금 열린 곳은 “${own}” 보관소예요. ${NOTHING}`,
  },

  cli: {
    error: (sentence) => `오류: ${sentence}`,
    format: '출력 형식(기본: text)',
    area: '영역(예: health/running)',
    goal: '목표의 이름, 별칭, 경로 또는 링크',
    dayValue: '<YYYY-MM-DD 또는 말>',
    log: '그날의 노트에 성취 기록하기',
    text: '잘된 일',
    date: '날짜(기본: 오늘)',
    time: '시각',
    anyGoal: '목표 또는 연결할 노트',
    kind: '종류(기본: 태그에 따름)',
    streak: '연속 기록과 그 이유 보기',
    review: '회고를 보거나 노트에 쓰기',
    weekValue: '<주 또는 날짜>',
    week: '주(기본: 이번 주)',
    monthValue: '<YYYY-MM 또는 말>',
    month: '주 대신 월',
    quarterValue: '<YYYY-Q4 또는 말>',
    quarter: '분기',
    yearValue: '<YYYY 또는 말>',
    year: '연도',
    daysValue: '<시작..끝 또는 말>',
    days: '기간',
    write: '직접 고친 부분은 두고 노트를 만들거나 업데이트',
    list: '기록 목록 보기',
    from: '첫날',
    to: '마지막 날',
    onlyKind: '이 종류만',
    logged: (path, line, text) => `${path}:${line}에 기록했어요: ${text}`,
    noEntries: '여기에는 기록이 없어요.',
    noDay: '날짜 없음',
    notCounted: (kind) => `${kind}, 집계 안 함`,
    reviewLeft: '회고를 그대로 두었어요.',
    reviewWritten: (path) => `회고를 여기에 썼어요: ${path}.`,
    reviewUnchanged: (path) => `${path}: 이미 최신 상태예요.`,
    keptParts: (parts) => `직접 고친 그대로 둔 부분: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
