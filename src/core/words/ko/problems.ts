import { dayOnWeekday } from '../../calendar/weekday';
import { isBlocking } from '../../experiments/experiment-problem';
import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import type { FactOf } from '../../vault/vault-problems';
import type { Words } from '../words';
import { dates } from './dates';
import { didYouMean, useInstead } from './expected';
import { experiments } from './experiments';
import { listed, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const whereIs = (field: string): string => `“${settings.whereIs(field)}”`;
const NOT_COUNTED = '날짜를 적지 않은 줄은 집계되지 않아요';
const CHANGE_ONE = '둘 중 하나를 고치세요.';
const STAYS = '그래서 그냥 글로 남아요.';
const LEFT_OUT = '그래서 빼 두었어요.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: Words['problems'] = {
  'bad-front-matter': () =>
    '이 노트의 속성을 읽을 수 없어서 건너뛰어요. 두 --- 사이의 줄을 확인하세요.',
  'unresolved-merge': () =>
    '이 노트의 두 버전이 여기에서 만나는데, 첫 번째만 읽어요. 남길 줄을 정하고 <<<<<<<, =======, >>>>>>>로 시작하는 세 줄을 지우세요.',
  'half-resolved-merge': () =>
    '노트의 두 버전을 합치고 남은 줄이에요. 이 줄과 두 번 나오는 내용을 지우세요. 똑같은 줄은 한 번만 읽어요.',
  'task-in-code': () =>
    '이 할 일은 들여쓰기가 깊어서 Markdown이 코드로 읽고, 집계되지 않아요. 들여쓰기를 줄이고 기호 뒤에 공백을 하나만 두세요.',
  'looks-ticked': () =>
    '완료로 집계되지만, Markdown에서는 체크박스로 보이지 않아요. “- [x] …”처럼 쓰면 할 일이 돼요.',
  'looks-unticked': () =>
    '남은 할 일 같지만, Markdown에서는 체크박스로 보이지 않아서 집계되지 않아요. “- [ ] …”처럼 쓰고, 마치면 “- [x] …”처럼 쓰세요.',
  'unknown-state': ({ checkbox }) =>
    `체크박스 안의 “${checkbox}” 표시는 아직 뜻이 없어서 이 줄이 집계되지 않아요. ${whereIs('states.done')}에, 또는 같은 곳의 “${settings.rows['states.started'].name}”나 “${settings.rows['states.cancelled'].name}”에 추가하세요.`,
  'bad-pause': () =>
    '쉬는 기간에 날짜가 없어서 건너뛰어요. 태그 뒤에 날짜를 쓰세요: 2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    '쉬는 기간이 시작보다 먼저 끝나서 건너뛰어요. 이른 날짜를 먼저 쓰세요: 2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `“${written}”: 날짜가 아니에요. ${STAYS} ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) => `“${written}”: 날짜가 아니에요. ${STAYS} YYYY-MM-DD로 쓰세요.`,
  'bad-duration': ({ written }) =>
    `“${written}”: 걸린 시간이 아니에요. ${STAYS} [duration:: 25m]처럼 쓰세요.`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `“${written}”: “${name}”의 두 번째 숫자예요. ${STAYS} 첫 번째 숫자만 집계되니 하나만 남기세요.`
      : `“${written}”: 숫자가 아니에요. ${STAYS} [${name}:: ${meant}]처럼 쓰세요.`,
  'bad-pulse': ({ written }) =>
    `“${written}”: 느낌으로 읽을 수 없어요. ${LEFT_OUT} 1(힘듦)에서 5(아주 좋음) 사이의 정수를 쓰세요: [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `속성의 “${tag}” 태그 옆에 글이 없어서 집계되지 않아요. 노트 본문에서 글 뒤에 쓰세요.`,
  'bad-rest-property': ({ property, written }) =>
    `“${property}” 속성: ${written === null ? '값이 하나가 아니어서' : `값 “${written}” 때문에`} 이날을 쉬는 날로 볼 수 없어요. true 또는 false를 쓰세요.`,
  'bad-win-property': ({ property }) =>
    `“${property}” 속성에 글이 아닌 것이 있어서 빼 두었어요. 따옴표로 묶으세요.`,
  'bad-date-property': ({ property }) =>
    `이 노트의 “${property}” 속성이 날짜가 아니어서 노트에 날짜가 없어요. 2026-11-19처럼 쓰세요.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? '이 줄에는 날짜가 없어서 집계되지 않아요. @2026-11-19처럼 덧붙이거나 데일리 노트로 옮기세요.'
      : `이 줄부터 ${number(entries)}줄은 날짜가 없어서 집계되지 않아요. 노트 이름이 데일리 노트의 이름 형식과 달라요. 그 노트들도 여기에 나와요.`,
  'dated-ahead': ({ day }) =>
    `이 줄의 날짜가 노트의 날짜보다 늦어서 ${dates.full(day)}에 집계돼요. 잘못 쓴 것이라면 날짜를 고치세요.`,

  duplicate: ({ original }) =>
    `${original.path}:${original.line + 1}의 사본이에요. 그곳에서 집계되고, 사본은 다시 집계되지 않아요.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `이 노트는 이름의 날짜와 요일이 서로 맞지 않아서 ${NOT_COUNTED}. 날짜는 ${dates.full(day)}이에요. 이름에서 틀린 부분을 고치세요.`
      : `이 노트부터 ${number(notes)}개는 이름의 날짜와 요일이 서로 맞지 않아서 ${NOT_COUNTED}. 이 노트의 날짜는 ${dates.full(day)}이에요. 이름에서 틀린 부분을 고치세요.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `이 노트는 동기화가 남긴 사본 같아요(원본: ${copyOf}).`
        : `노트 ${number(notes)}개는 동기화가 남긴 사본 같아요(이 노트의 원본: ${copyOf}).`
    } ${isDated ? '날짜가 속성에 있어서 사본에만 있는 줄도 집계돼요' : `그래서 ${NOT_COUNTED}`}. 빠진 내용을 원본에 옮긴 뒤 사본을 지우세요.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `이 목표는 시작(${dates.full(start)})보다 먼저 끝나서(${dates.full(end)}) 끝나는 날을 빼 두었어요. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? '이 실험은 지금 상태로는 진행할 수 없어요.' : '이 실험은 보여 줄 수 있는 것을 다 보여 주지 못해요.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `이 파일: ${shape(problem)}. 그래서 기본값을 적용하고, 아무것도 쓰지 않아요. ${problem.kind === 'no-text' ? '그 플러그인의 설정에서 다시 고르세요.' : '파일을 고치세요. 지우면 기본값이 적용돼요.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `이 파일을 읽을 수 없어서${because(reason)} 기본값을 적용하고, 아무것도 쓰지 않아요. 읽기 권한을 확인하세요. 지우면 기본값이 적용돼요.`
      : `읽을 수 없어서${because(reason)} 안에 있는 것이 집계되지 않아요.`,
  'bad-name': () => '이름이 UTF-8이 아니어서 이 파일을 빼 두었어요. 이름을 바꾸면 읽어요.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `${folder === '' ? '' : `“${folder}” 폴더의 `}날짜 형식 \`${format}\`: 하루에 노트 하나를 정할 수 없어서, 이 노트들은 데일리 노트가 아니에요. ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}에서 YYYY-MM-DD를 쓰세요.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `\`#${tag}\` 태그가 ${whereIs(`marks.${keeps}`)}에도 “${settings.rows[`marks.${loses}`].name}”에도 있어서 앞의 것만 따라요. 둘 중 한 곳에서 지우세요.`,
  'daily-notes-excluded': ({ folder }) =>
    `데일리 노트가 제외된 폴더 “${folder}”에 있어서 하나도 읽지 않아요. ${whereIs('excludedFolders')}에서 지우세요.`,
  'mixed-week-format': ({ format }) =>
    `날짜 형식 \`${format}\`: 주를 세는 두 방식이 섞여 있어서 연말에 두 주의 이름이 같아져요. ${whereIs('weekly.format')}에서 \`gggg-[W]ww\` 또는 \`GGGG-[W]WW\`를 쓰세요.`,
  'week-start-differs': ({ format, named, other }) =>
    `\`${format}\` 형식의 주간 노트는 ${weekday(named)}에, 다른 주는 모두 ${weekday(other)}에 시작해요. 회고는 노트를 따라요. 나머지를 바꾸려면 ${whereIs('plan.weekStart')}에서 바꾸세요.`,
};

const SAVE_AS_UTF8 =
  'UTF-8로 저장하세요. 대부분의 편집기에서 “다른 이름으로 저장”이나 “인코딩”에 있어요.';

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16': `이 노트는 UTF-16으로 저장되어 있어서 글로 읽을 수 없고, 안에 있는 것이 집계되지 않아요. ${SAVE_AS_UTF8}`,
  'not-utf-8': `이 노트에는 UTF-8이 아니어서 읽을 수 없는 글자가 있어요(처음 나오는 곳이 여기예요). 이 노트에는 아무것도 쓰지 않아요. ${SAVE_AS_UTF8}`,
  zeros:
    '이 노트에는 글로 읽을 수 없는 부분이 있어요(처음 나오는 곳이 여기예요). 갑작스러운 종료나 끊긴 동기화 때문에 0으로 채워졌어요. 이 노트에는 아무것도 쓰지 않아요. 백업이나 동기화 기록에서 복원하거나 그 부분을 지우세요.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) => `“${written}”: 두 날짜로 읽을 수 있어요. ${STAYS} @2026-11-19처럼 쓰세요.`,
  'no-note-day': (written) =>
    `“${written}”: 날짜가 없는 노트에서는 날짜로 읽을 수 없어요. ${STAYS} @2026-11-19처럼 쓰세요.`,
  misplaced: (written) =>
    `“${written}”: 날짜 같지만 쓰는 방식이 달라요. ${STAYS} 공백 뒤에 @2026-11-19나 @(3일 전)처럼 쓰세요.`,
  unreadable: (written) =>
    `“${written}”: 날짜가 아니에요. ${STAYS} @2026-11-19나 @(3일 전)처럼 쓰세요.`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what = `${
    notes === 1 ? '이 노트는' : `이 노트부터 ${number(notes)}개는`
  } 이름에 날짜가 있지만 데일리 노트의 이름 형식과 달라서 ${NOT_COUNTED}.`;
  if (location === null) return `${what} 이름에 다른 말도 있어요.`;
  const choose = `${whereIs('language')}에서 “${language ?? ''}” 언어를 고르세요`;
  if (isOwn) return `${what} 이름에 있는 말이 다른 언어예요. ${choose}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `“${folder}” 폴더와 `;
  const add = `${whereIs('daily.others')}에 ${where}“${format}” 날짜 형식을 추가하`;
  return `${what} 집계하려면 ${add}${language === null ? '세요' : `고 ${choose}`}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `이 파일이 손상돼서${because(reason)}`;
  return used === 'earlier'
    ? `${what} 이전 설정을 적용하고, 아무것도 쓰지 않아요. 파일을 고치세요. 쉼표나 따옴표가 빠졌을 때가 많아요.`
    : `${what} 기본값을 적용하고, 아무것도 쓰지 않아요. 파일을 고치세요. 쉼표나 따옴표가 빠졌을 때가 많아요. 지우면 기본값이 적용돼요.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : `(${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const which =
    written === null
      ? `이 목표의 “${property}” 속성`
      : `이 목표의 “${property}” 속성(값 “${written}”)`;
  switch (problem.kind) {
    case 'unusable':
      return `${which}: 읽을 수 없어요. ${LEFT_OUT} ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${which}: “end” 속성의 ${dates.full(problem.end)}과 다른 날에 끝나요. “end” 속성을 따라요. ${CHANGE_ONE}`;
    case 'no-start':
      return `${which}: 언제부터 셀지 알 수 없어요. ${LEFT_OUT} “start” 속성에 날짜를 쓰세요.`;
    case 'other-unit':
      return `${which}: 이 목표가 지켜보는 수치는 ${listed(problem.metrics.map((name) => `“${name}”`))}뿐이에요. ${LEFT_OUT} 같은 이름을 쓰거나 “metrics” 속성에 추가하세요.`;
    case 'falls':
      return `${which}: ${number(problem.before)} 다음에 더 작은 ${number(problem.rung)} 값이 와요. ${LEFT_OUT} “1, 2, 5, 10 km”처럼 작은 것부터 쓰세요.`;
    case 'no-aim':
      return `${which}: 채울 총량이 없어요. ${LEFT_OUT} “60000 words”처럼 “aim” 속성을 추가하세요.`;
    case 'before-start':
      return `${which}: 목표가 시작하는 ${dates.full(problem.start)}보다 일러요. ${LEFT_OUT} ${CHANGE_ONE}`;
    case 'passed':
      return `${which}: 이미 지난 날인데 총량은 아직 남아 있어요. 날짜를 늦추거나 목표를 완료로 표시하세요.`;
    case 'thousands':
      return `${which}: ${problem.number} 값으로 읽혀요. ${problem.or} 값이라면 그렇게 쓰고, 아니면 ${problem.number} 값으로 쓰세요.`;
    case 'too-many':
      return `목표에는 수치를 ${number(problem.most)}개까지 둘 수 있어요. 뺀 것: “${problem.beyond}”.`;
  }
}

function weekday(index: number): string {
  return dates.weekday(dayOnWeekday(index));
}
