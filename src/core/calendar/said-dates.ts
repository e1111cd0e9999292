import { bareWords } from './bare-words';

/**
 * What people say for a date in a language beside how `Intl` writes one. `#` is the day's number, or words for it.
 * Spaces are left out when words are compared.
 */
export interface SaidDates {
  /** around a day of a month that is left out: `am 15.`; `#` alone is a day in words, never a number */
  readonly alone: readonly string[];
  /** around one of the month around the reference, and of the month before: `el 15 del mes pasado` */
  readonly thisMonth: readonly string[];
  readonly lastMonth: readonly string[];
  /** the days of a month as words, without the endings that each may have; several for one are apart by `/` */
  readonly days: readonly string[];
  readonly endings: readonly string[];
  /** what follows a day's number in figures */
  readonly point: string;
  /** what stands between a day in words and its month, and not between a number and a month */
  readonly link: string;
}

const NOTHING: SaidDates = {
  alone: [],
  thisMonth: [],
  lastMonth: [],
  days: [],
  endings: [''],
  point: '',
  link: '',
};

const ARABIC_ONES = 'الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع'.split(' ');

const SAID: Readonly<Record<string, Partial<SaidDates>>> = {
  de: {
    alone: ['am #', 'den #', 'dem #', 'der #', 'vom #', 'zum #'],
    thisMonth: ['# dieses Monats', '# diesen Monat'],
    lastMonth: [
      ...['# letzten Monats', '# des letzten Monats', '# vorigen Monats', '# letzten Monat'],
      '# vergangenen Monats',
    ],
    days: [
      ...'erst zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft'.split(' '),
      ...'zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt'.split(' '),
      ...['neunzehnt', 'zwanzigst'],
      ...'ein zwei drei vier fünf sechs sieben acht neun'
        .split(' ')
        .map((one) => `${one}undzwanzigst`),
      ...['dreißigst', 'einunddreißigst'],
    ],
    endings: ['en', 'er', 'e'],
    point: '.',
  },
  es: {
    alone: ['el #', 'el día #', 'día #'],
    thisMonth: ['# de este mes'],
    lastMonth: ['# del mes pasado', '# del mes anterior'],
    days: [
      ...'uno/primero/primer dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
      ...'once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'.split(' '),
      ...'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis'.split(' '),
      ...['veintisiete', 'veintiocho', 'veintinueve', 'treinta', 'treinta y uno'],
    ],
  },
  fr: {
    alone: ['le #', 'le #er'],
    thisMonth: ['# de ce mois', '# du mois'],
    lastMonth: ['# du mois dernier', '# du mois passé'],
    days: [
      ...'premier/un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
      ...'treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' '),
      ...'et-un -deux -trois -quatre -cinq -six -sept -huit -neuf'
        .split(' ')
        .map((one) => `vingt${one}`),
      ...['trente', 'trente-et-un'],
    ],
  },
  pt: {
    alone: ['dia #', 'no dia #', 'o dia #'],
    thisMonth: ['# deste mês', '# do mês'],
    lastMonth: ['# do mês passado', '# do último mês'],
    days: [
      ...'primeiro/um dois três quatro cinco seis sete oito nove dez onze doze treze'.split(' '),
      ...'quatorze/catorze quinze dezesseis dezessete dezoito dezenove vinte'.split(' '),
      ...'um dois três quatro cinco seis sete oito nove'.split(' ').map((one) => `vinte e ${one}`),
      ...['trinta', 'trinta e um'],
    ],
  },
  ru: {
    alone: ['#', '#-го', '#го', '# числа', '#-го числа', '#го числа'],
    thisMonth: ['# этого месяца', '# числа этого месяца', '#-го этого месяца'],
    lastMonth: ['# прошлого месяца', '# числа прошлого месяца', '#-го прошлого месяца'],
    days: [
      ...'перв втор треть четверт пят шест седьм восьм девят десят одиннадцат'.split(' '),
      ...'двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат'.split(' '),
      ...['восемнадцат', 'девятнадцат', 'двадцат'],
      ...'перв втор треть четверт пят шест седьм восьм девят'
        .split(' ')
        .map((one) => `двадцать ${one}`),
      ...['тридцат', 'тридцать перв'],
    ],
    endings: ['ого', 'его', 'ое', 'е'],
  },
  ja: {
    alone: ['#日'],
    thisMonth: ['今月#', '今月の#'],
    lastMonth: ['先月#', '先月の#'],
  },
  ko: {
    alone: ['#일'],
    thisMonth: ['이번 달 #', '이달 #'],
    lastMonth: ['지난달 #', '저번 달 #'],
  },
  zh: {
    alone: ['#号', '#號', '#日'],
    thisMonth: ['这个月#', '本月#', '这月#', '这个月的#'],
    lastMonth: ['上个月#', '上月#', '上个月的#'],
  },
  ar: {
    alone: ['يوم #', 'في #', 'اليوم #'],
    thisMonth: ['# من هذا الشهر', '# من الشهر الحالي'],
    lastMonth: ['# من الشهر الماضي'],
    days: [
      ...'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' '),
      ...ARABIC_ONES.map((one) => `${one} عشر`),
      'العشرين',
      ...ARABIC_ONES.map((one) => `${one} والعشرين`),
      ...['الثلاثين', 'الحادي والثلاثين'],
    ],
    link: 'من',
  },
};

/** Of a language (a BCP 47 tag); nothing for one that is not among the catalogues, and for English. */
export function saidDates(language: string): SaidDates {
  return { ...NOTHING, ...SAID[language.split('-')[0] ?? ''] };
}

const made = new Map<string, readonly (readonly [words: string, date: number])[]>();

/** The days of a month in words, as they are compared, the longest first: `einundzwanzigsten` is 21. */
export function writtenDays(language: string): readonly (readonly [words: string, date: number])[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { days, endings } = saidDates(language);
  const words = days.flatMap((forms, at) =>
    forms
      .split('/')
      .flatMap((form) =>
        endings.map(
          (ending) => [withoutHyphens(bareWords(form + ending, language)), at + 1] as const,
        ),
      ),
  );
  const sorted = words.sort(([one], [other]) => other.length - one.length);
  made.set(language, sorted);
  return sorted;
}

/** `vingt-et-un` is written without hyphens as well. */
export function withoutHyphens(bare: string): string {
  return bare.replace(/[-\u2010\u2011]/g, '');
}
