import type { CountedUnit } from './day';

/** A period that is said by itself; a weekend is Saturday and Sunday. */
export const WHOLE_UNITS = ['week', 'month', 'quarter', 'year'] as const;
export type WholeUnit = (typeof WHOLE_UNITS)[number] | 'weekend';

/** What people say for periods in a language beside what `Intl` says. Spaces and accents do not count. */
export interface SaidPeriods {
  /** around an amount that ends with today: `#` is `6 meses`, or `#1` its number and `#2` its unit */
  readonly recent: readonly string[];
  /** for an amount that ends with today */
  readonly upToToday: readonly (readonly [unit: CountedUnit, count: number, names: string])[];
  /** for the whole of one: by how many it lies back, 0 being the one around today */
  readonly whole: readonly (readonly [unit: WholeUnit, back: number, names: string])[];
  /** around the name of a month, whose last one is meant */
  readonly month: readonly string[];
  /** around the name of a month of the year before */
  readonly lastYear: readonly string[];
  /** other forms of the names of months, January first */
  readonly months: readonly string[];
  /** around a day that a period up to today begins with */
  readonly since: readonly string[];
  /** between two days, with the spaces that have to be there: `and`, `to` */
  readonly joins: readonly string[];
}

const NOTHING: SaidPeriods = {
  recent: [],
  upToToday: [],
  whole: [],
  month: [],
  lastYear: [],
  months: [],
  since: [],
  joins: [],
};

const SAID: Readonly<Record<string, Partial<SaidPeriods>>> = {
  en: {
    lastYear: ['# last year', 'last year in #'],
    upToToday: [['month', 6, 'last half year/past half year']],
    whole: [
      ['weekend', 1, 'last weekend'],
      ['weekend', 0, 'this weekend/the weekend/on the weekend/at the weekend/over the weekend'],
      ['week', 2, 'week before last/the week before last'],
      ['month', 2, 'month before last/the month before last'],
      ['quarter', 2, 'quarter before last/the quarter before last'],
      ['year', 2, 'year before last/the year before last'],
    ],
    month: ['in #', 'last #'],
    since: ['since #'],
    joins: [' and ', ' to ', ' till ', ' until ', ' through '],
  },
  de: {
    lastYear: ['# letzten Jahres', 'im # letzten Jahres', '# letztes Jahr', 'letztes Jahr im #'],
    upToToday: [['month', 6, 'das letzte halbe Jahr/letztes halbes Jahr']],
    recent: [
      'letzte #',
      'letzten #',
      'die letzten #',
      'in den letzten #',
      'in den letzten #n',
      'vergangene #',
    ],
    whole: [
      ['weekend', 1, 'letztes Wochenende/am letzten Wochenende/vergangenes Wochenende'],
      ['weekend', 0, 'dieses Wochenende/am Wochenende/Wochenende'],
      ['week', 1, 'vorige Woche/vergangene Woche/in der letzten Woche'],
      ['week', 2, 'vorletzte Woche'],
      ['month', 1, 'voriger Monat/vorigen Monat/im letzten Monat/letzten Monat/letzter Monat'],
      ['month', 2, 'vorletzten Monat/vorletzter Monat'],
      ['quarter', 1, 'letztes Quartal/voriges Quartal/im letzten Quartal'],
      ['year', 1, 'voriges Jahr/vergangenes Jahr/im letzten Jahr'],
      ['year', 2, 'vorletztes Jahr'],
    ],
    month: ['im #', 'letzten #', 'im letzten #', 'letzter #'],
    since: ['seit dem #', 'seit #', 'ab #'],
    joins: [' und ', ' bis '],
  },
  es: {
    lastYear: ['# del año pasado', 'en # del año pasado'],
    upToToday: [
      ['week', 1, 'la última semana/última semana'],
      ['month', 1, 'el último mes/último mes'],
      ['year', 1, 'el último año/último año'],
    ],
    recent: ['últimos #', 'últimas #', 'los últimos #', 'las últimas #', 'en los últimos #'],
    whole: [
      ['weekend', 1, 'el fin de semana pasado/fin de semana pasado'],
      ['weekend', 0, 'este fin de semana/el fin de semana/fin de semana'],
      ['week', 1, 'semana pasada'],
      ['week', 2, 'la semana antepasada/semana antepasada'],
      ['month', 1, 'mes pasado'],
      ['month', 2, 'el mes antepasado'],
      ['year', 1, 'año pasado'],
      ['year', 2, 'el año antepasado'],
    ],
    month: ['en #', '# pasado', 'el pasado #', 'el # pasado', 'en el mes de #'],
    since: ['desde #'],
    joins: [' y ', ' e ', ' a ', ' al ', ' hasta '],
  },
  fr: {
    lastYear: ['# de l’année dernière', 'en # de l’année dernière', '# de l’an dernier'],
    recent: [
      ...['les #1 derniers #2', 'les #1 dernières #2', 'ces #1 derniers #2', 'ces #1 dernières #2'],
      ...['#1 derniers #2', '#1 dernières #2'],
    ],
    whole: [
      ['weekend', 1, 'le week-end dernier/week-end dernier/le weekend dernier/weekend dernier'],
      ['weekend', 0, 'ce week-end/le week-end/ce weekend/week-end'],
      ['week', 1, 'semaine dernière/la semaine passée'],
      ['month', 1, 'mois dernier/le mois passé'],
      ['year', 1, 'an dernier/l’an dernier/l’an passé/l’année passée/année dernière'],
    ],
    month: ['en #', 'au mois de #', 'au mois d’#', '# dernier', 'en # dernier'],
    since: ['depuis #'],
    joins: [' et ', ' à ', ' au '],
  },
  pt: {
    lastYear: ['# do ano passado', 'em # do ano passado'],
    recent: [
      'últimos #',
      'últimas #',
      'os últimos #',
      'as últimas #',
      'nos últimos #',
      'nas últimas #',
    ],
    whole: [
      ['weekend', 1, 'fim de semana passado/no fim de semana passado/o fim de semana passado'],
      ['weekend', 0, 'este fim de semana/no fim de semana/neste fim de semana/fim de semana'],
      ['week', 1, 'na semana passada/última semana/a semana passada'],
      ['week', 2, 'semana retrasada/na semana retrasada'],
      ['month', 1, 'no mês passado/último mês/o mês passado'],
      ['month', 2, 'mês retrasado/no mês retrasado'],
      ['year', 1, 'no ano passado/último ano/o ano passado'],
      ['year', 2, 'ano retrasado/no ano retrasado'],
    ],
    month: ['em #', '# passado', 'em # passado', 'no mês de #'],
    since: ['desde #', 'a partir de #'],
    joins: [' e ', ' a ', ' ao ', ' até '],
  },
  ru: {
    lastYear: ['в # прошлого года', '# прошлого года', 'в прошлом году в #'],
    upToToday: [
      ['week', 1, 'за последнюю неделю/последнюю неделю'],
      ['month', 1, 'за последний месяц/последний месяц'],
      ['month', 6, 'за последние полгода/последние полгода/за полгода'],
      ['year', 1, 'за последний год/последний год'],
    ],
    recent: ['последние #', 'последних #', 'за последние #'],
    whole: [
      ['weekend', 1, 'в прошлые выходные/прошлые выходные'],
      ['weekend', 0, 'в эти выходные/эти выходные/на выходных/выходные'],
      ['week', 0, 'эта неделя/эту неделю/за эту неделю'],
      ['week', 1, 'прошлая неделя/прошлую неделю/за прошлую неделю'],
      ['week', 2, 'на позапрошлой неделе/позапрошлая неделя/позапрошлую неделю'],
      ['month', 0, 'этот месяц/за этот месяц'],
      ['month', 1, 'прошлый месяц/за прошлый месяц'],
      ['month', 2, 'в позапрошлом месяце/позапрошлый месяц'],
      ['quarter', 1, 'прошлый квартал/за прошлый квартал'],
      ['year', 0, 'этот год/за этот год'],
      ['year', 1, 'прошлый год/за прошлый год'],
      ['year', 2, 'в позапрошлом году/позапрошлый год'],
    ],
    month: ['в #', 'за #', 'в прошлом #', 'прошлый #'],
    months:
      'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(
        ' ',
      ),
    since: ['начиная с #', 'со #', 'с #'],
    joins: [' и ', ' до ', ' по '],
  },
  ja: {
    lastYear: ['去年の#', '昨年の#', '去年#'],
    upToToday: [['month', 6, 'この半年/過去半年/ここ半年/直近半年']],
    recent: ['過去#', '過去#間', 'ここ#', 'ここ#間', '直近#', '直近#間', 'この#', 'この#間'],
    whole: [
      ['weekend', 1, '先週末/先週の週末'],
      ['weekend', 0, '週末/今週末/この週末/この前の週末'],
      ['week', 1, '前の週'],
      ['week', 2, '先々週/先先週'],
      ['month', 1, '前の月'],
      ['month', 2, '先々月/先先月'],
      ['year', 1, '去年'],
      ['year', 2, '一昨年/おととし'],
    ],
    month: ['#に', '今年の#', 'この前の#'],
    since: ['#から', '#以降', '#以来'],
    joins: ['と', 'や'],
  },
  ko: {
    lastYear: ['작년 #', '지난해 #'],
    upToToday: [
      ['week', 1, '최근 일주일/지난 일주일'],
      ['month', 1, '최근 한 달/지난 한 달'],
      ['month', 6, '최근 반년/지난 반년'],
      ['year', 1, '최근 일 년/지난 일 년'],
    ],
    recent: ['지난 #', '최근 #', '지난 #간', '최근 #간', '지난 # 동안', '최근 # 동안'],
    whole: [
      ['weekend', 1, '지난 주말/지난주 주말/저번 주말'],
      ['weekend', 0, '이번 주말/주말/주말에'],
      ['week', 1, '저번 주'],
      ['week', 2, '지지난주/지지난 주/저저번 주'],
      ['month', 1, '저번 달/지난달/지난 달'],
      ['month', 2, '지지난달/저저번 달'],
      ['year', 1, '지난해/작년'],
      ['year', 2, '재작년/지지난해'],
    ],
    month: ['#에', '올해 #', '지난 #'],
    since: ['#부터', '# 이후'],
  },
  zh: {
    lastYear: ['去年#'],
    upToToday: [['month', 6, '近半年/最近半年/过去半年']],
    recent: ['过去#', '最近#', '近#', '这#', '前#'],
    whole: [
      ['weekend', 1, '上周末/上个周末/上星期末'],
      ['weekend', 0, '周末/这周末/这个周末/本周末'],
      ['week', 0, '这周/这个星期/这星期/这个礼拜/这礼拜'],
      ['week', 1, '上个星期/上星期/上个周/上个礼拜/上礼拜'],
      ['week', 2, '上上周/上上个星期/上上星期/上上个礼拜/上上礼拜'],
      ['month', 0, '这个月/这月/当月'],
      ['month', 1, '上月'],
      ['month', 2, '上上个月/上上月'],
      ['quarter', 0, '这个季度/这季度'],
      ['quarter', 1, '上个季度'],
      ['year', 2, '前年'],
    ],
    month: ['今年#', '在#'],
    since: ['从#起', '从#开始', '自#起', '#以来', '#以后', '从#'],
    joins: ['和', '跟', '与', '到', '至'],
  },
  ar: {
    lastYear: ['# من العام الماضي', '# من السنة الماضية', '# العام الماضي'],
    upToToday: [
      ['day', 2, 'آخر يومين'],
      ['week', 1, 'آخر أسبوع'],
      ['week', 2, 'آخر أسبوعين'],
      ['month', 1, 'آخر شهر'],
      ['month', 2, 'آخر شهرين'],
      ['year', 1, 'آخر سنة/آخر عام'],
      ['year', 2, 'آخر سنتين/آخر عامين'],
    ],
    recent: ['آخر #', 'خلال آخر #', 'في آخر #'],
    whole: [
      ['weekend', 1, 'عطلة نهاية الأسبوع الماضي/نهاية الأسبوع الماضي/عطلة نهاية الأسبوع الماضية'],
      ['weekend', 0, 'عطلة نهاية الأسبوع/نهاية الأسبوع'],
      ['week', 1, 'في الأسبوع الماضي'],
      ['week', 2, 'الأسبوع قبل الماضي/الأسبوع ما قبل الماضي'],
      ['month', 1, 'في الشهر الماضي'],
      ['month', 2, 'الشهر قبل الماضي/الشهر ما قبل الماضي'],
      ['quarter', 1, 'الربع الماضي/الربع السابق'],
      ['year', 1, 'العام الماضي/في العام الماضي/في السنة الماضية'],
      ['year', 2, 'العام قبل الماضي/السنة قبل الماضية'],
    ],
    month: ['في #', 'في شهر #', 'شهر #', '# الماضي'],
    since: ['ابتداء من #', 'اعتبارا من #', 'منذ #'],
    joins: [' و', ' إلى ', ' حتى '],
  },
};

/** For a language (a BCP 47 tag); nothing for one that is not among the catalogues. */
export function saidPeriods(language: string): SaidPeriods {
  return { ...NOTHING, ...SAID[language.split('-')[0] ?? ''] };
}
