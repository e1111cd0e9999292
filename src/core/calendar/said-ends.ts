/**
 * What people say in a language around a period or a day up to which something lasts (`#`), and for the month and year
 * that they are in where only an end is said so: `fin de año`. Without spaces, which do not matter.
 */
export interface SaidEnds {
  /** around a period: its last day */
  readonly end: readonly string[];
  /** around a period or a day */
  readonly until: readonly string[];
  readonly month: readonly string[];
  readonly nextMonth: readonly string[];
  readonly year: readonly string[];
}

const NONE: SaidEnds = { end: [], until: [], month: [], nextMonth: [], year: [] };

const SAID: Readonly<Record<string, SaidEnds>> = {
  en: {
    end: ['theendof#', 'endof#'],
    until: ['by#', 'until#'],
    month: ['themonth', 'month'],
    nextMonth: [],
    year: ['theyear', 'year'],
  },
  de: {
    end: ['zumendedes#', 'endedes#', 'endeder#', 'ende#'],
    until: ['biszum#', 'bis#', 'am#'],
    month: ['monats', 'monat'],
    nextMonth: ['nächstenmonats', 'kommendenmonats'],
    year: ['jahres', 'jahr'],
  },
  es: {
    end: ['afinalesde#', 'finalesde#', 'afinesde#', 'finesde#', 'finalde#', 'finde#'],
    until: ['hastael#', 'hasta#', 'parael#', 'para#', 'el#', 'al#'],
    month: ['mes', 'elmes'],
    nextMonth: ['próximomes', 'mesqueviene', 'elmesqueviene'],
    year: ['año', 'elaño'],
  },
  fr: {
    end: ["findel'#", 'findu#', 'finde#', 'fin#'],
    until: ["jusqu'àla#", "jusqu'au#", "d'icila#", "d'ici#", 'àla#', 'la#', 'le#'],
    month: ['mois', 'lemois'],
    nextMonth: ['moisprochain', 'lemoisprochain'],
    year: ['année', 'an'],
  },
  pt: {
    end: ['fimde#', 'fimdo#', 'finalde#', 'finaldo#'],
    until: ['atéo#', 'até#', 'no#'],
    month: ['mês', 'omês'],
    nextMonth: ['próximomês', 'mêsquevem'],
    year: ['ano', 'oano'],
  },
  ru: {
    end: ['конца#', 'концу#', 'конце#', 'конец#'],
    until: ['до#', 'к#', 'в#'],
    month: ['месяца'],
    nextMonth: ['следующегомесяца'],
    year: ['года'],
  },
  ja: {
    end: ['#の終わり', '#末'],
    until: ['#まで', '#までに'],
    month: ['月'],
    nextMonth: ['来月'],
    year: ['年'],
  },
  ko: {
    end: ['#말'],
    until: ['#까지'],
    month: ['월', '이달', '이번달'],
    nextMonth: ['다음달'],
    year: ['연', '올해'],
  },
  zh: {
    end: ['#底', '#末'],
    until: ['#之前', '#前'],
    month: ['月', '本月'],
    nextMonth: ['下月', '下个月'],
    year: ['年', '今年'],
  },
  ar: {
    end: ['بنهاية#', 'نهاية#', 'آخر#'],
    until: ['حتى#', 'قبل#'],
    month: ['الشهر'],
    nextMonth: ['الشهرالقادم', 'الشهرالمقبل'],
    year: ['العام', 'السنة'],
  },
};

/** For a language (a BCP 47 tag); nothing for one that is not among the catalogues. */
export function saidEnds(language: string): SaidEnds {
  return SAID[language.split('-')[0] ?? ''] ?? NONE;
}
