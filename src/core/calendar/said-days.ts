import type { Weekday } from './day';

/** Which weekday the words around its name mean. */
export type WhichWeekday =
  /** the last one before the reference: `el viernes pasado` */
  | 'last'
  /** the one before that: `vorletzten Freitag` */
  | 'before last'
  /** of the calendar week around the reference: `今週の金曜日` */
  | 'this week'
  /** of the calendar week before: `先週の金曜日` */
  | 'last week'
  /** of the one before that: `先々週の金曜日` */
  | 'week before last';

/** What people say for days in a language beside what `Intl` says. Spaces are left out when words are compared. */
export interface SaidDays {
  /**
   * Days from the reference: `おととい` is −2. What `Intl` says for the nearest days too: its first format takes each process
   * ten milliseconds, and chrono's patterns five, or thirty in Arabic.
   */
  readonly near: Readonly<Record<string, number>>;
  /** a part of a day before or after it, which does not change the day: `вчера вечером` */
  readonly parts: readonly string[];
  /** around a weekday, whose name is `#` */
  readonly weeks: Readonly<Partial<Record<WhichWeekday, readonly string[]>>>;
  /** before a weekday or a date: `am 3. November` */
  readonly before: readonly string[];
  /** other forms of the names of weekdays: 0 for Sunday */
  readonly weekdays: Readonly<Record<string, Weekday>>;
  /** written-out numbers of an amount: `três` in `há três dias` */
  readonly numbers: Readonly<Record<string, number>>;
  /** beginnings that people use for those of `Intl`: `faz 3 dias` for `há 3 dias` */
  readonly starts: Readonly<Record<string, string>>;
  /** the number comes after its unit where it is not exact: `дня три назад` */
  readonly isTurned: boolean;
  /** endings that people use for what `Intl` begins an amount with: `3 dias atrás` for `há 3 dias` */
  readonly endings: Readonly<Record<string, string>>;
}

const NOTHING: SaidDays = {
  near: {},
  parts: [],
  weeks: {},
  before: [],
  weekdays: {},
  numbers: {},
  starts: {},
  endings: {},
  isTurned: false,
};

/** One to twelve, as a language writes them; forms of one number are apart by `/`. */
function oneToTwelve(words: string): Readonly<Record<string, number>> {
  const named = words
    .split(' ')
    .flatMap((forms, at) => forms.split('/').map((form) => [form, at + 1] as const));
  return Object.fromEntries(named);
}

/** Each of the beginnings before a weekday. */
function before(beginnings: string): string[] {
  return beginnings.split('/').map((words) => `${words} #`);
}

const SAID: Readonly<Record<string, Partial<SaidDays>>> = {
  de: {
    near: {
      ...{ vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
      ...{ 'heute früh': 0, 'heute morgen': 0, 'gestern abend': -1, vorvorgestern: -3 },
      ...{ 'gestern vor einer Woche': -8 },
    },
    parts: 'früh/Morgen/Vormittag/Mittag/Nachmittag/Abend/Nacht'.split('/'),
    weeks: {
      last: before('letzten/letztem/letzter/am letzten/vergangenen/am vergangenen/vorigen'),
      'before last': before('vorletzten/am vorletzten'),
      'this week': [
        ...before('diese Woche'),
        '# diese Woche',
        '# dieser Woche',
        'am # dieser Woche',
      ],
      'last week': [
        ...['# letzter Woche', '# letzte Woche', 'letzte Woche #', 'am # letzter Woche'],
        ...['am # letzte Woche', 'letzte Woche am #', '# vor einer Woche'],
        ...['am # der letzten Woche', '# vergangener Woche', '# voriger Woche'],
        ...['# der Vorwoche', 'am # der Vorwoche'],
      ],
      'week before last': ['vorletzte Woche #', '# vorletzter Woche', 'vorletzte Woche am #'],
    },
    before: ['am', 'den', 'dem', 'der', 'vom'],
    starts: { 'heute vor': 'vor' },
    numbers: {
      ...oneToTwelve('einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
      ...{ dreizehn: 13, vierzehn: 14, fünfzehn: 15, zwanzig: 20, dreißig: 30 },
    },
  },
  es: {
    near: {
      ...{ anteayer: -2, ayer: -1, hoy: 0, mañana: 1, 'pasado mañana': 2 },
      ...{ anoche: -1, antier: -2, 'antes de ayer': -2, anteanoche: -2, 'esta mañana': 0 },
      ...{ 'esta tarde': 0, 'esta noche': 0, 'hace quince días': -14, trasanteayer: -3 },
    },
    parts: 'por la mañana/por la tarde/por la noche/al mediodía/temprano/en la noche'.split('/'),
    weeks: {
      last: ['el # pasado', '# pasado', 'el pasado #', 'pasado #', 'el último #', 'último #'],
      'this week': ['# de esta semana', 'el # de esta semana'],
      'last week': ['el # de la semana pasada', '# de la semana pasada', 'la semana pasada el #'],
      'week before last': ['el # de la semana antepasada'],
    },
    before: ['el', 'el día', 'el pasado'],
    starts: { 'hace unos': 'hace', 'hace ya': 'hace', 'hoy hace': 'hace' },
    endings: { atrás: 'hace' },
    numbers: {
      ...oneToTwelve('un/una dos tres cuatro cinco seis siete ocho nueve diez once doce'),
      ...{ trece: 13, catorce: 14, quince: 15, veinte: 20, treinta: 30 },
    },
  },
  fr: {
    near: {
      ...{ 'avant-hier': -2, hier: -1, "aujourd'hui": 0, demain: 1, 'après-demain': 2 },
      ...{ 'avant hier': -2, 'hier soir': -1, 'ce matin': 0, 'ce soir': 0, 'cet après-midi': 0 },
      ...{ 'il y a quinze jours': -14, 'hier au soir': -1, 'avant-avant-hier': -3 },
    },
    parts: 'matin/soir/après-midi/midi/dans la journée/au soir'.split('/'),
    weeks: {
      last: ['# dernier', '# passé', 'le # dernier'],
      'this week': [...before('ce'), '# de cette semaine'],
      'last week': [
        ...['# de la semaine dernière', 'le # de la semaine dernière', '# de la semaine passée'],
        ...['la semaine dernière #', 'le # de la semaine passée', 'la semaine dernière, #'],
      ],
    },
    before: ['le'],
    starts: { 'ça fait': 'il y a', voilà: 'il y a' },
    numbers: {
      ...oneToTwelve('un/une deux trois quatre cinq six sept huit neuf dix onze douze'),
      ...{ treize: 13, quatorze: 14, quinze: 15, vingt: 20, trente: 30 },
    },
  },
  pt: {
    near: {
      ...{ anteontem: -2, ontem: -1, hoje: 0, amanhã: 1, 'depois de amanhã': 2 },
      ...{ 'antes de ontem': -2, 'ontem à noite': -1, 'esta manhã': 0, 'hoje cedo': 0 },
    },
    parts: 'de manhã/pela manhã/à tarde/de tarde/à noite/de noite/cedo/de madrugada'.split('/'),
    weeks: {
      last: [
        ...['# passada', '# passado', 'na # passada', 'no # passado', 'última #', 'último #'],
        ...['na última #', 'no último #', 'a última #', 'o último #'],
      ],
      'before last': ['# retrasada', '# retrasado', 'na # retrasada', 'no # retrasado'],
      'this week': [...before('nesta/neste/esta/este'), '# desta semana', 'na # desta semana'],
      'last week': ['# da semana passada', 'na # da semana passada', 'no # da semana passada'],
      'week before last': ['# da semana retrasada', 'na # da semana retrasada'],
    },
    before: ['na', 'no', 'dia', 'no dia'],
    weekdays: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5 },
    numbers: {
      ...oneToTwelve('um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze'),
      ...{ treze: 13, catorze: 14, quatorze: 14, quinze: 15, vinte: 20, trinta: 30 },
    },
    starts: { faz: 'há', 'tem uns': 'há', 'há uns': 'há' },
    endings: { atrás: 'há' },
  },
  ru: {
    near: {
      ...{ позавчера: -2, вчера: -1, сегодня: 0, завтра: 1, послезавтра: 2 },
      ...{ позапозавчера: -3, 'пару дней назад': -2, 'сегодня ночью': 0, 'прошлой ночью': -1 },
      ...{ 'третьего дня': -2 },
      ...{ 'пару недель назад': -14, 'полторы недели назад': -10 },
    },
    parts: 'утром/днём/вечером/ночью/с утра/после обеда'.split('/'),
    weeks: {
      last: before(
        'в прошлый/в прошлую/в прошлое/во прошлый/прошлый/прошлую/прошлая/прошлое/в последний/в последнюю',
      ),
      'before last': before('в позапрошлый/в позапрошлую/в позапрошлое'),
      'this week': [...before('в этот/в эту/в это'), 'в # на этой неделе', '# на этой неделе'],
      'last week': [
        ...['# на прошлой неделе', 'в # на прошлой неделе', 'на прошлой неделе в #'],
        ...['во # на прошлой неделе', 'на прошлой неделе во #', '# прошлой недели'],
        ...['в # прошлой недели', 'во # прошлой недели'],
      ],
      'week before last': ['в # на позапрошлой неделе', 'на позапрошлой неделе в #'],
    },
    weekdays: {
      ...{ понедельника: 1, вторника: 2, среды: 3, четверга: 4, пятницы: 5, субботы: 6 },
      ...{
        воскресенья: 0,
        среду: 3,
        пятницу: 5,
        субботу: 6,
        'в воскресенье': 0,
        'в понедельник': 1,
      },
      ...{ 'во вторник': 2, 'в среду': 3, 'в четверг': 4, 'в пятницу': 5, 'в субботу': 6 },
    },
    numbers: {
      ...oneToTwelve(
        'один/одну два/две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
      ),
      ...{ тринадцать: 13, четырнадцать: 14, пятнадцать: 15, двадцать: 20, тридцать: 30 },
    },
    isTurned: true,
  },
  ja: {
    near: {
      ...{ 一昨日: -2, 昨日: -1, 今日: 0, 明日: 1, 明後日: 2, あさって: 2 },
      ...{ おととい: -2, おとつい: -2, さきおととい: -3, 一昨々日: -3, きのう: -1, ゆうべ: -1 },
      ...{ 昨夜: -1, 昨晩: -1, 昨日の晩: -1, きょう: 0, 本日: 0, 今朝: 0, けさ: 0, 今晩: 0 },
      ...{ 一昨夜: -2, 一昨晩: -2 },
    },
    parts: 'の朝/の昼/の午前/の午後/の夕方/の夜/の晩/の深夜/朝/夜/午前/午後/夕方'.split('/'),
    weeks: {
      last: before('前の/この前の/こないだの/この間の/直近の'),
      'this week': before('今週の/今週'),
      'last week': before('先週の/先週'),
      'week before last': before('先々週の/先々週/先先週の'),
    },
    weekdays: { 日曜: 0, 月曜: 1, 火曜: 2, 水曜: 3, 木曜: 4, 金曜: 5, 土曜: 6 },
    numbers: oneToTwelve('一 二 三 四 五 六 七 八 九 十'),
  },
  ko: {
    near: {
      ...{ 그저께: -2, 어제: -1, 오늘: 0, 내일: 1, 모레: 2 },
      ...{ 그제: -2, 엊그제: -2, 엊그저께: -2, 그끄저께: -3, 그끄제: -3, 어저께: -1, 어젯밤: -1 },
      ...{ 간밤: -1, 지난밤: -1, '하루 전': -1, '이틀 전': -2, '사흘 전': -3, '나흘 전': -4 },
      ...{ '닷새 전': -5, '엿새 전': -6, '이레 전': -7, '열흘 전': -10, '보름 전': -15 },
      ...{ '스무날 전': -20, '일주일 전': -7, '1주일 전': -7, '이주일 전': -14, '2주일 전': -14 },
    },
    parts: '새벽/아침/점심/낮/오전/오후/저녁/밤'.split('/'),
    weeks: {
      last: before('지난'),
      'this week': before('이번 주/이번'),
      'last week': before('지난주/저번 주/저번'),
      'week before last': before('지지난주/저저번 주'),
    },
    numbers: oneToTwelve('일/한 이/두 삼/세 사/네 오 육 칠 팔 구 십'),
  },
  zh: {
    near: {
      ...{ 前天: -2, 昨天: -1, 今天: 0, 明天: 1, 后天: 2 },
      ...{ 大前天: -3, 昨晚: -1, 昨夜: -1, 昨日: -1, 前日: -2, 今日: 0, 今早: 0, 今晚: 0 },
      ...{ 今晨: 0, 前晚: -2 },
    },
    parts: '早上/清晨/上午/中午/下午/傍晚/晚上/夜里/凌晨/半夜'.split('/'),
    weeks: {
      'this week': before('这/本/这个'),
      'last week': before('上/上个'),
      'week before last': before('上上/上上个'),
    },
    weekdays: {
      ...{ 礼拜一: 1, 礼拜二: 2, 礼拜三: 3, 礼拜四: 4, 礼拜五: 5, 礼拜六: 6, 礼拜日: 0 },
      ...{ 礼拜天: 0, 星期天: 0, 周天: 0 },
    },
    numbers: oneToTwelve('一 二/两 三 四 五 六 七 八 九 十'),
  },
  ar: {
    near: {
      ...{ 'أول أمس': -2, أمس: -1, اليوم: 0, غدًا: 1, 'بعد غد': 2 },
      ...{ 'أمس الأول': -2, البارحة: -1, 'ليلة أمس': -1, 'قبل أمس': -2, 'أول من أمس': -2 },
      ...{ 'هذا الصباح': 0, 'هذا المساء': 0, الليلة: 0, 'ليلة البارحة': -1, امبارح: -1 },
      ...{ 'قبل يومين': -2, 'قبل أسبوعين': -14 },
    },
    parts: 'صباح/مساء/ظهر/عصر/صباحا/مساء/ظهرا/ليلا/في الصباح/في المساء'.split('/'),
    weeks: {
      last: ['# الماضي', '# الماضية', 'يوم # الماضي', 'يوم # الماضية', '# الفائت', '# المنصرم'],
      'this week': ['# من هذا الأسبوع', 'يوم # من هذا الأسبوع', '# هذا الأسبوع'],
      'last week': [
        ...['# من الأسبوع الماضي', 'يوم # من الأسبوع الماضي', '# الأسبوع الماضي'],
        'يوم # الأسبوع الماضي',
      ],
    },
    before: ['يوم', 'في'],
    numbers: { عشرين: 20, ثلاثين: 30 },
  },
};

/** For a language (a BCP 47 tag); nothing for one that is not among the catalogues. */
export function saidDays(language: string): SaidDays {
  return { ...NOTHING, ...SAID[language.split('-')[0] ?? ''] };
}
