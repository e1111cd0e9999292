import type { Weekday } from './day';

/**
 * What people say for days in a language beside what `Intl` says. Spaces are left out when words are compared; `#` is
 * the name of a weekday.
 */
export interface SaidDays {
  /**
   * Days from the reference: `おととい` is −2. For a language that chrono does not read, what `Intl` says for the nearest
   * days too: its first format takes each process ten milliseconds.
   */
  readonly near: Readonly<Record<string, number>>;
  /** around a weekday: the last one before the reference, as in `el viernes pasado` */
  readonly last: readonly string[];
  /** around a weekday: that of the calendar week before, as in `先週の金曜日` */
  readonly lastWeek: readonly string[];
  /** other forms of the names of weekdays: 0 for Sunday */
  readonly weekdays: Readonly<Record<string, Weekday>>;
  /** written-out numbers of an amount: `três` in `há três dias` */
  readonly numbers: Readonly<Record<string, number>>;
  /** endings that people use for what `Intl` begins an amount with: `3 dias atrás` for `há 3 dias` */
  readonly endings: Readonly<Record<string, string>>;
}

const NOTHING: SaidDays = {
  near: {},
  last: [],
  lastWeek: [],
  weekdays: {},
  numbers: {},
  endings: {},
};

/** One to ten, as a language writes them; forms of one number are apart by `/`. */
function oneToTen(words: string): Readonly<Record<string, number>> {
  const named = words
    .split(' ')
    .flatMap((forms, at) => forms.split('/').map((form) => [form, at + 1] as const));
  return Object.fromEntries(named);
}

const SAID: Readonly<Record<string, Partial<SaidDays>>> = {
  de: {
    near: { 'heute früh': 0, 'gestern abend': -1, vorvorgestern: -3 },
    last: ['letzten #', 'letzter #', 'vergangenen #'],
    lastWeek: ['# letzter Woche', '# letzte Woche', 'letzte Woche #'],
    numbers: oneToTen('einem/einer zwei drei vier fünf sechs sieben acht neun zehn'),
  },
  es: {
    near: { anoche: -1, antier: -2, 'antes de ayer': -2, anteanoche: -2 },
    last: ['el # pasado', '# pasado', 'el pasado #'],
    lastWeek: ['el # de la semana pasada', '# de la semana pasada'],
    numbers: oneToTen('un/una dos tres cuatro cinco seis siete ocho nueve diez'),
  },
  fr: {
    near: { 'avant hier': -2, 'hier soir': -1 },
    last: ['# dernier', '# passé'],
    lastWeek: ['# de la semaine dernière'],
    numbers: oneToTen('un/une deux trois quatre cinq six sept huit neuf dix'),
  },
  pt: {
    near: {
      ...{ anteontem: -2, ontem: -1, hoje: 0, amanhã: 1 },
      ...{ 'antes de ontem': -2, 'ontem à noite': -1 },
    },
    last: ['# passada', '# passado', 'na # passada', 'no # passado', 'última #', 'último #'],
    lastWeek: ['# da semana passada', 'na # da semana passada', 'no # da semana passada'],
    weekdays: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5 },
    numbers: oneToTen('um/uma dois/duas três quatro cinco seis sete oito nove dez'),
    endings: { atrás: 'há' },
  },
  ru: {
    near: {
      ...{ позавчера: -2, вчера: -1, сегодня: 0, завтра: 1 },
      ...{ 'вчера вечером': -1, позапозавчера: -3 },
    },
    last: [
      'в прошлый #',
      'в прошлую #',
      'в прошлое #',
      'во прошлый #',
      'прошлый #',
      'прошлая #',
      'прошлое #',
    ],
    lastWeek: ['# на прошлой неделе', 'в # на прошлой неделе', 'на прошлой неделе в #'],
    weekdays: {
      ...{ среду: 3, пятницу: 5, субботу: 6, 'в воскресенье': 0, 'в понедельник': 1 },
      ...{ 'во вторник': 2, 'в среду': 3, 'в четверг': 4, 'в пятницу': 5, 'в субботу': 6 },
    },
    numbers: oneToTen('один/одну два/две три четыре пять шесть семь восемь девять десять'),
  },
  ja: {
    near: {
      おととい: -2,
      おとつい: -2,
      さきおととい: -3,
      きのう: -1,
      ゆうべ: -1,
      きょう: 0,
      本日: 0,
    },
    last: ['前の#', 'この前の#', 'こないだの#'],
    lastWeek: ['先週の#', '先週#'],
    numbers: oneToTen('一 二 三 四 五 六 七 八 九 十'),
  },
  ko: {
    near: {
      ...{ 그저께: -2, 어제: -1, 오늘: 0, 내일: 1 },
      ...{ 그제: -2, 그끄저께: -3, 어저께: -1, 어젯밤: -1, '하루 전': -1, '이틀 전': -2 },
      ...{ '사흘 전': -3, '나흘 전': -4, '닷새 전': -5, '열흘 전': -10 },
      ...{ '일주일 전': -7, '1주일 전': -7, '이주일 전': -14, '2주일 전': -14 },
    },
    last: ['지난 #'],
    lastWeek: ['지난주 #', '저번 주 #'],
    numbers: oneToTen('일/한 이/두 삼/세 사/네 오 육 칠 팔 구 십'),
  },
  zh: {
    near: { 大前天: -3, 昨晚: -1, 昨日: -1, 今日: 0 },
    last: [],
    lastWeek: ['上#', '上个#'],
    numbers: oneToTen('一 二/两 三 四 五 六 七 八 九 十'),
  },
  ar: {
    near: { 'أمس الأول': -2, البارحة: -1, 'ليلة أمس': -1, 'قبل أمس': -2, 'أول من أمس': -2 },
    last: ['# الماضي', '# الماضية', 'يوم # الماضي'],
    lastWeek: ['# من الأسبوع الماضي', 'يوم # من الأسبوع الماضي'],
    numbers: {},
  },
};

/** For a language (a BCP 47 tag); nothing for one that is not among the catalogues. */
export function saidDays(language: string): SaidDays {
  return { ...NOTHING, ...SAID[language.split('-')[0] ?? ''] };
}
