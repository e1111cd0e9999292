import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { SettingWords } from '../setting-words';
import type { Words } from '../words';
import { useInstead } from './expected';
import { listed, number } from './numbers';

const FORMAT_ALIASES = ['형식', 'moment'];
const PROPERTY_ALIASES = ['프론트매터', 'YAML'];
const WHERE_WRITTEN = '회고를 쓸 곳이에요. /는 보관소의 최상위 폴더예요.';
const HOW_NAMED = '노트 이름의 형식이에요.';
const NEW_STARTS = '새 회고의 첫 내용이에요.';
const QUESTIONS = '회고 끝에 나오는 질문이에요. 답을 쓸 자리가 있어요.';

/** The rows of the settings page, by their path in `data.json`. */
const rows: Words['settings']['rows'] = {
  'marks.win': {
    name: '성취 태그',
    desc: '이 태그가 있는 줄이 성취예요. 새 줄에는 첫 번째 태그를 써요.',
  },
  'marks.step': {
    name: '작은 걸음 태그',
    desc: '2분이면 할 수 있는 일에 써요.',
  },
  'marks.setback': {
    name: '걸림돌 태그',
    desc: '잘 안된 일에 써요. 목록에만 나오고 집계에 영향을 주지 않아요.',
  },
  'marks.lesson': {
    name: '배운 점 태그',
    desc: '배운 것에 써요. 목록에만 나오고 집계하지 않아요.',
  },
  'marks.kudos': {
    name: '칭찬 태그',
    desc: '다른 사람에게 들은 말에 써요. 목록에만 나오고 집계하지 않아요.',
  },
  'marks.rest': {
    name: '쉬는 날 태그',
    desc: '노트의 날짜를 쉬는 날로 표시해요.',
  },
  'marks.pause': {
    name: '쉬는 기간 태그',
    desc: '뒤에 쓴 기간은 기록이 없어도 괜찮아요: #pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: '작은 걸음 집계',
    desc: '완료한 작은 걸음을 성취로 세요.',
  },
  winHeadings: {
    name: '제목 아래의 성취',
    desc: '이 제목 아래의 목록 항목과 줄은 태그가 없어도 성취예요.',
  },
  winProperty: {
    name: '속성의 성취',
    desc: '성취 하나나 성취 목록이 들어 있는 속성이에요.',
    aliases: PROPERTY_ALIASES,
  },
  'states.done': {
    name: '완료 체크박스',
    desc: '[x]처럼 완료를 뜻하는 문자예요. 이것만 집계해요.',
    aliases: ['할 일', '상태'],
  },
  'states.started': {
    name: '시작 체크박스',
    desc: '[/]처럼 시작을 뜻하는 문자예요.',
    aliases: ['할 일', '상태', '진행 중'],
  },
  'states.cancelled': {
    name: '취소 체크박스',
    desc: '[-]처럼 취소를 뜻하는 문자예요.',
    aliases: ['할 일', '상태'],
  },

  'daily.folder': {
    name: '데일리 노트 폴더',
    desc: '데일리 노트가 있는 곳이에요. /는 보관소의 최상위 폴더예요.',
  },
  'daily.format': {
    name: '데일리 노트 날짜 형식',
    desc: '데일리 노트 이름의 형식이에요. 빗금을 쓰면 폴더가 돼요.',
    aliases: FORMAT_ALIASES,
  },
  'daily.template': {
    name: '데일리 노트 템플릿',
    desc: '새 데일리 노트의 첫 내용이에요.',
  },
  'daily.others': {
    name: '데일리 노트의 이전 위치',
    desc: '위치나 이름을 바꿨다면, 예전 데일리 노트가 있는 곳이에요.',
  },
  dateProperty: {
    name: '속성의 날짜',
    desc: '데일리 노트가 아닌 노트의 날짜가 들어 있는 속성이에요.',
    aliases: PROPERTY_ALIASES,
  },
  pulse: {
    name: '느낌 물어보기',
    desc: '사이드바에서 힘듦부터 아주 좋음까지, 버튼 다섯 개 중 하나를 눌러요.',
    aliases: ['기분', '느낌', '평가'],
  },
  'metrics.properties': {
    name: '속성의 숫자',
    desc: '수면처럼, 데일리 노트에서 성취와 비교할 숫자예요.',
  },
  excludedFolders: {
    name: '제외할 폴더',
    desc: '이 폴더의 노트는 건너뛰어요. 템플릿 폴더도 건너뛰어요.',
  },

  'plan.schedule': {
    name: '일정',
    desc: '성취하기로 한 날이에요. 나머지 날은 쉬어요.',
    aliases: ['쉬는 날', '요일', '빈도'],
  },
  'plan.target': {
    name: '하루 목표량',
    desc: '성취한 날이 되려면 필요한 양이에요. 예: 1, 10 minutes, 250 words.',
    aliases: ['목표', '하루'],
  },
  'plan.since': {
    name: '집계 시작일',
    desc: '이날보다 앞선 성취는 목록에만 나와요.',
    aliases: ['부터', '시작'],
  },
  'plan.freezes': {
    name: '프리즈',
    desc: '기록이 없는 날을 채울 수 있는 수예요. 7일 연속 성취하면 하나를 얻어요.',
    aliases: ['연속', '휴식'],
  },
  'plan.pauses': {
    name: '쉬는 기간',
    desc: '기록이 없어도 괜찮은 기간이에요. 모든 목표에도 적용돼요.',
  },
  'plan.dayStart': {
    name: '하루의 시작',
    desc: '새 하루가 시작하는 시각이에요. 0은 자정이에요.',
    aliases: ['밤', '자정'],
  },
  'plan.weekStart': {
    name: '한 주의 첫날',
    desc: '주 단위 일정, 히트맵, 회고에 쓰여요.',
    aliases: ['주 시작'],
  },

  'goals.property': {
    name: '목표 속성',
    desc: '노트를 목표로 만드는 속성이에요.',
    aliases: PROPERTY_ALIASES,
  },
  'goals.value': {
    name: '목표 값',
    desc: '목표 노트에서 그 속성이 갖는 값이에요.',
  },
  'goals.inherit': {
    name: '목표 노트의 줄',
    desc: '목표 노트에 쓴 성취는 링크가 없어도 그 목표에 속해요.',
    aliases: ['상속'],
  },
  'goals.alignment': {
    name: '목표와의 연결',
    desc: '목표가 없는 성취와, 조용해진 목표를 보여 줘요.',
    aliases: ['정렬', '정체'],
  },

  'heatmap.palette': {
    name: '색',
    desc: '모든 색 조합은 흑백으로도 알아볼 수 있어요.',
    aliases: ['팔레트', '색상', '색각 이상'],
  },
  'heatmap.thresholds': {
    name: '단계',
    desc: '네 단계마다 하루에 필요한 성취 수예요. 예: 1, 2, 3, 5.',
    aliases: ['기준', '진하기'],
  },
  'heatmap.rows': {
    name: '행',
    desc: '모든 날을 한 격자로, 또는 영역이나 목표마다 주별로 한 행씩 보여 줘요.',
  },

  'weekly.folder': {
    name: '주간 노트 폴더',
    desc: WHERE_WRITTEN,
  },
  'weekly.format': {
    name: '주간 노트 날짜 형식',
    desc: '주간 노트 이름의 형식이에요.',
    aliases: FORMAT_ALIASES,
  },
  'weekly.template': {
    name: '주간 노트 템플릿',
    desc: NEW_STARTS,
  },
  'review.prompts.week': {
    name: '질문',
    desc: '새 회고 끝에 나오는 질문이에요. 답을 쓸 자리가 있어요.',
  },
  'review.heatmap': {
    name: '회고의 히트맵',
    desc: '한 주의 표 아래에 늘 최신인 히트맵을 넣어요.',
  },

  'monthly.folder': {
    name: '월간 회고 폴더',
    desc: WHERE_WRITTEN,
  },
  'monthly.format': {
    name: '월간 회고 날짜 형식',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'monthly.template': {
    name: '월간 회고 템플릿',
    desc: NEW_STARTS,
  },
  'quarterly.folder': {
    name: '분기 회고 폴더',
    desc: WHERE_WRITTEN,
  },
  'quarterly.format': {
    name: '분기 회고 날짜 형식',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'quarterly.template': {
    name: '분기 회고 템플릿',
    desc: NEW_STARTS,
  },
  'yearly.folder': {
    name: '연간 회고 폴더',
    desc: WHERE_WRITTEN,
  },
  'yearly.format': {
    name: '연간 회고 날짜 형식',
    desc: HOW_NAMED,
    aliases: FORMAT_ALIASES,
  },
  'yearly.template': {
    name: '연간 회고 템플릿',
    desc: NEW_STARTS,
  },
  'review.prompts.month': {
    name: '월간 질문',
    desc: QUESTIONS,
  },
  'review.prompts.quarter': {
    name: '분기 질문',
    desc: QUESTIONS,
  },
  'review.prompts.year': {
    name: '연간 질문',
    desc: QUESTIONS,
  },
  'review.prompts.days': {
    name: '기간별 회고의 질문',
    desc: QUESTIONS,
  },
  'review.pinned': {
    name: '고정한 줄',
    desc: '긴 회고와 성과 문서에서 맨 앞에 둘 줄의 블록 ID예요.',
    aliases: ['고정', '강조'],
  },
  'review.brag': {
    name: '성과 문서의 섹션',
    desc: '성취를 이 순서로 나누어 담아요.',
  },

  'log.heading': {
    name: '새 줄이 들어갈 제목',
    desc: '새 성취를 쓸 곳이에요. 비워 두면 노트 맨 끝에 써요.',
  },
  'log.time': {
    name: '시각 쓰기',
    desc: '새 줄 맨 앞에 시각을 써요.',
  },
  'log.askBeforeUri': {
    name: '링크가 쓰기 전에 묻기',
    desc: 'obsidian:// 링크가 무엇을 쓸지 보여 주고 먼저 물어봐요.',
    aliases: ['URI', '자동화', '단축어'],
  },
  'log.adds': {
    name: '성취가 더해진 곳 알리기',
    desc: '알림에 한 문장을 더해요. 예: “health” 80번째.',
  },
  'log.proof': {
    name: '걸림돌 뒤에 해낸 일 보여 주기',
    desc: '비슷한 걸림돌이 전에도 있었으면 알림에 버튼이 나와요.',
  },
  'log.anotherDay': {
    name: '줄의 날짜 바꾸기',
    desc: '그날의 노트가 없으면 줄에 날짜를 써요.',
    aliases: ['이동', '날짜'],
  },
  'timer.notification': {
    name: 'Obsidian 밖에서도 타이머 알림',
    desc: '타이머가 끝나면 컴퓨터가 알려 줘요.',
    aliases: ['알림', '뽀모도로'],
  },
  'timer.sound': {
    name: '타이머가 끝날 때 소리',
    desc: '짧은 음이 두 번 울려요.',
    aliases: ['뽀모도로'],
  },

  quiet: {
    name: '조용한 모드',
    desc: '연속 기록의 숫자를 숨기고, 기록이 없는 날을 말하지 않아요.',
  },
  celebrate: {
    name: '이정표에서',
    desc: '이정표에 도달하면 보이는 것이에요.',
    aliases: ['축하', '애니메이션'],
  },
  rewards: {
    name: '보상',
    desc: '나에게 줄 작은 선물이에요. 이정표마다 하나씩 보여 줘요.',
  },
  nudgeAt: {
    name: '가벼운 알림',
    desc: '오늘이 아직 비어 있으면 20:30 같은 시각에 알려 줘요.',
    aliases: ['알림', '리마인더'],
  },

  'editor.badges': {
    name: '노트의 배지',
    desc: '성취, 작은 걸음 같은 태그를 작은 배지로 보여 줘요.',
    aliases: ['라이브 미리보기', '읽기 화면'],
  },
  'editor.dots': {
    name: '집계되는 줄 옆의 점',
    desc: '집계되는 줄은 꽉 찬 점이에요. 빈 점을 가리키면 이유가 보여요.',
    aliases: ['여백'],
  },
  'editor.suggest': {
    name: '입력할 때 제안',
    desc: '태그 뒤에는 영역과 목표를, @ 뒤에는 날짜를 제안해요.',
    aliases: ['자동 완성'],
  },
  language: {
    name: '언어',
    desc: '여기에서 읽는 모든 글과, 말로 쓰는 날짜의 언어예요.',
    aliases: ['로캘', '번역'],
  },
  notesLanguage: {
    name: '노트 언어',
    desc: '회고와 내보내기처럼 보관소에 쓰는 글의 언어예요.',
    aliases: ['로캘', '번역'],
  },
};

/** What a list of settings says about its elements. */
const lists: Words['settings']['lists'] = {
  tag: {
    heading: '태그',
    add: '태그 추가',
    none: '아직 태그가 없어요.',
    element: (index) => `태그 ${index}`,
    placeholder: 'win',
  },
  heading: {
    heading: '제목',
    add: '제목 추가',
    none: '아직 제목이 없어요.',
    element: (index) => `제목 ${index}`,
    placeholder: '오늘 한 일',
  },
  section: {
    heading: '섹션',
    add: '섹션 추가',
    none: '아직 섹션이 없어요.',
    element: (index) => `섹션 ${index}`,
    placeholder: '',
  },
  place: {
    heading: '위치',
    add: '위치 추가',
    none: '아직 위치가 없어요.',
    element: (index) => `위치 ${index}`,
    placeholder: '',
  },
  property: {
    heading: '속성',
    add: '속성 추가',
    none: '아직 속성이 없어요.',
    element: (index) => `속성 ${index}`,
    placeholder: 'mood',
  },
  folder: {
    heading: '폴더',
    add: '폴더 추가',
    none: '아직 폴더가 없어요.',
    element: (index) => `폴더 ${index}`,
    placeholder: '아카이브',
  },
  pause: {
    heading: '쉬는 기간',
    add: '쉬는 기간 추가',
    none: '아직 쉬는 기간이 없어요.',
    element: (index) => `쉬는 기간 ${index}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: '질문',
    add: '질문 추가',
    none: '아직 질문이 없어요.',
    element: (index) => `질문 ${index}`,
    placeholder: '',
  },
  blockId: {
    heading: '블록 ID',
    add: '블록 ID 추가',
    none: '아직 고정한 줄이 없어요.',
    element: (index) => `블록 ID ${index}`,
    placeholder: '^proud',
  },
  reward: {
    heading: '보상',
    add: '보상 추가',
    none: '아직 보상이 없어요.',
    element: (index) => `보상 ${index}`,
    placeholder: '맛있는 커피',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: '표시',
  'daily-notes': '데일리 노트',
  plan: '계획',
  goals: '목표',
  heatmap: '히트맵',
  'weekly-review': '주간 회고',
  'longer-reviews': '긴 회고',
  logging: '기록하기',
  celebration: '축하',
  advanced: '고급',
};

const DEFAULT = '고칠 때까지는 기본값을 써요.';
const LEFT_OUT = '고칠 때까지는 빼 두어요.';
const FIX =
  '파일을 고치거나(쉼표나 따옴표가 빠졌을 때가 많아요) 아무 설정이나 바꾸세요. 원래 파일의 사본은 남겨 두어요.';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: '없음',
  brag: {
    desc: '성과 문서의 제목과, 그 아래에 올 성취예요.',
    added: '새 섹션',
    name: '이름',
    areas: '영역',
    areasHow: 'team, mentoring처럼 쉼표로 나누어 쓰세요.',
    goals: '목표',
    goalsHow: '목표 노트의 이름을 쓰세요. *는 다른 곳에 없는 모든 목표예요.',
    kudos: '칭찬',
    kudosHow: '다른 사람에게 들은 말을 담아요.',
  },
  reset: '기본값 복원',
  today: (name) => `오늘: ${name}`,
  schedule: {
    chosen: '정해진 요일에',
    days: '성취하기로 한 요일',
    perMonth: '한 달에 며칠',
    times: '한 달에 성취할 날수',
    every: '며칠마다',
    everyDays: '다음 성취까지의 날수',
  },
  place: {
    desc: '데일리 노트가 있던 곳과 이름의 형식이에요.',
    folder: '폴더',
    folderHow: '보관소의 최상위 폴더라면 비워 두세요.',
    format: '날짜 형식',
    formatHow: '코어 플러그인에서처럼, 노트 이름의 형식이에요.',
  },
  options: {
    weekStart: {
      locale: '언어에 따라',
      monday: '월요일',
      sunday: '일요일',
      saturday: '토요일',
    },
    palette: { theme: '테마', leaf: '나뭇잎', cividis: 'Cividis, 색각 이상을 위한 색' },
    rows: { none: '모든 날', areas: '영역별', goals: '목표별' },
    pulse: { off: '묻지 않음', daily: '오늘 어땠는지', weekly: '이번 주 어땠는지' },
    language: { automatic: 'Obsidian과 같게' },
    notesLanguage: { automatic: '앱과 같게' },
    anotherDay: {
      ask: '물어보기',
      date: '줄에 날짜 쓰기',
      move: '그날의 노트로 옮기기',
    },
    celebrate: { notice: '알림', off: '없음', burst: '알림과 짧은 축하 효과' },
  },
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: '보관소와 같게',
    automatic: '자동',
    firstWin: '첫 성취',
    off: '끔',
  },

  diagnostics: {
    name: '진단 정보',
    desc: '문제를 알릴 때 쓰세요. 버전, 바꾼 설정, 종류별 문제 수가 담겨요. 노트의 글이나 이름은 담기지 않아요.',
    button: '복사',
  },
  space: '공백은 남은 할 일을 뜻해요.',
  tagInUse: (name) => `이미 “${name}”에서 쓰고 있어요. 한 태그는 한 가지만 뜻할 수 있어요.`,
  holdsDailyNotes: '데일리 노트가 여기에 있어서 하나도 읽지 않게 돼요.',
  noFolder: (found) =>
    found === 0
      ? '보관소에 이런 폴더가 없어서 데일리 노트를 찾지 못해요.'
      : `보관소에 이런 폴더가 없어요. 데일리 노트 ${number(found)}개가 보이지 않게 돼요.`,
  noSingleDay: '노트마다 날짜가 하나가 되도록 연, 월, 일을 모두 넣으세요.',
  noSingleWeek: '노트마다 주가 하나가 되도록 gggg-[W]ww처럼 연도와 주를 넣으세요.',
  mixedWeeks: 'gggg와 ww, 또는 GGGG와 WW를 함께 쓰세요. 섞으면 두 주의 이름이 같아질 수 있어요.',

  problems: '설정 파일의 문제',
  problemsHow: '읽을 수 없는 것과, 대신 쓰는 것이에요.',
  file: '설정 파일',
  remove: '파일에서 지우기',
  unread: (names, more) => {
    const named = listed(more === 0 ? names : [...names, `그 밖에 ${number(more)}개`]);
    return `설정 ${number(names.length + more)}개를 읽을 수 없어서 기본값을 써요: ${named}.`;
  },

  whereIs,
  problem,
  unusable: (of) => `설정 파일에 다른 값이 있어요. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of, used) => `${useInstead(of)} 지금 쓰는 값: ${used}.`,
  stillEmpty: (of) => `${useInstead(of)} 고칠 때까지는 비어 있는 것으로 봐요.`,
  refused: (of) => `${useInstead(of)} 원래 값을 그대로 써요.`,
  leftOut: (of) => `${useInstead(of)} ${LEFT_OUT}`,
  open: '설정 열기',
  corrections: '이 언어를 쓰는 분의 교정을 환영해요.',
  notSaved: (reason) => `이 설정을 저장하지 못해서 원래 값을 그대로 써요. ${reason}`,
  kept: (copy) => `원래 설정 파일의 사본: ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `설정 → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `설정 파일이 손상돼서 이전 설정을 쓰고 있어요. ${FIX}`
      : `설정 파일이 손상돼서 기본값을 쓰고 있어요. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return '설정 파일에 설정이 없어서 기본값을 쓰고 있어요. 아무 설정이나 바꾸면, 원래 파일의 사본을 남겨 두어요.';
  }
  if (of.kind === 'name') {
    return `설정 파일의 “${lastName(field)}”: 이런 설정은 없어요. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? '읽을 수 없어요' : `“${found}” 값은 쓸 수 없어요`;
  return `${whereIs(field)}: ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
