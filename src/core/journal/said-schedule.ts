import { bareWords } from '../calendar/bare-words';
import type { Weekday } from '../calendar/day';
import { saidDays } from '../calendar/said-days';
import { weekdayNames } from '../calendar/weekday-names';
import type { Schedule } from './schedule';

/**
 * The schedule that words of another language than English say: `alle 3 Tage`, `trois fois par semaine`, `月、水、金`;
 * null for other words. Notes are read by the English words alone, so this is only good for a guess.
 */
export function saidSchedule(text: string): Schedule | null {
  for (const [language, said] of Object.entries(SAID)) {
    const schedule = saidIn(text, language, said) ?? weekdaysIn(text, language);
    if (schedule !== null) return schedule;
  }
  return null;
}

/** What people say in a language; `#` is the number. */
interface SaidSchedules {
  readonly daily: string;
  readonly every: string;
  readonly everyOther: string;
  readonly perWeek: string;
  readonly perMonth: string;
}

const SAID: Readonly<Record<string, SaidSchedules>> = {
  de: {
    daily: 'täglich/jeden Tag/alle Tage',
    every: 'alle # Tage',
    everyOther: 'jeden zweiten Tag/jeden 2. Tag',
    perWeek:
      '#mal pro Woche/#mal die Woche/#mal in der Woche/#x pro Woche/# pro Woche/# Tage pro Woche',
    perMonth: '#mal pro Monat/#mal im Monat/#x pro Monat/# pro Monat/# Tage pro Monat',
  },
  es: {
    daily: 'a diario/diario/diariamente/cada día/todos los días',
    every: 'cada # días',
    everyOther: 'un día sí y otro no/un día sí, un día no/día por medio',
    perWeek:
      '# veces por semana/# vez por semana/# vez a la semana/# veces a la semana/# por semana/# días por semana/# días a la semana',
    perMonth: '# veces al mes/# vez al mes/# veces por mes/# al mes/# por mes/# días al mes',
  },
  fr: {
    daily: 'chaque jour/tous les jours/quotidien/quotidiennement',
    every: 'tous les # jours',
    everyOther: 'un jour sur deux',
    perWeek: '# fois par semaine/# par semaine/# jours par semaine',
    perMonth: '# fois par mois/# par mois/# jours par mois',
  },
  pt: {
    daily: 'diariamente/diário/todo dia/todos os dias/cada dia',
    every: 'a cada # dias/cada # dias/de # em # dias',
    everyOther: 'dia sim, dia não/um dia sim, um dia não/em dias alternados',
    perWeek: '# vezes por semana/# vez por semana/# vezes na semana/# por semana/# dias por semana',
    perMonth: '# vezes por mês/# vez por mês/# vezes ao mês/# por mês/# dias por mês',
  },
  ru: {
    daily: 'ежедневно/каждый день/все дни',
    every: 'каждые # дня/каждые # дней/раз в # дня/раз в # дней',
    everyOther: 'через день',
    perWeek: '# раза в неделю/# раз в неделю/# в неделю/# дня в неделю/# дней в неделю',
    perMonth: '# раза в месяц/# раз в месяц/# в месяц/# дня в месяц/# дней в месяц',
  },
  ja: {
    daily: '毎日',
    every: '#日ごと/#日毎/#日に1回/#日に一度',
    everyOther: '1日おき/一日おき/隔日',
    perWeek: '週#回/週に#回/週#日/1週間に#回',
    perMonth: '月#回/月に#回/月#日/1か月に#回',
  },
  ko: {
    daily: '매일/날마다',
    every: '#일마다/#일에 한 번/#일에 1번',
    everyOther: '격일/하루 걸러/이틀마다',
    perWeek: '주 #회/일주일에 #번/일주일에 #회/주 #일/주당 #회',
    perMonth: '월 #회/한 달에 #번/한 달에 #회/월 #일',
  },
  zh: {
    daily: '每天/每日/天天',
    every: '每#天/每#天一次/#天一次',
    everyOther: '隔天/隔日/每隔一天',
    perWeek: '每周#次/每周#天/一周#次/每星期#次/每週#次',
    perMonth: '每月#次/每月#天/每个月#次/一个月#次',
  },
  ar: {
    daily: 'يوميا/كل يوم',
    every: 'كل # أيام/كل # يوما/كل # يوم',
    everyOther: 'كل يومين/يوم بعد يوم',
    perWeek: '# مرات في الأسبوع/# مرات أسبوعيا/# أيام في الأسبوع/# في الأسبوع',
    perMonth: '# مرات في الشهر/# مرات شهريا/# أيام في الشهر/# مرة في الشهر/# يوما في الشهر',
  },
};

/** Written-out numbers that people use here beside those in which they say days. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { ein: 1 },
  es: { una: 1 },
  ar: {
    ...{ ثلاث: 3, ثلاثة: 3, أربع: 4, أربعة: 4, خمس: 5, خمسة: 5, ست: 6, ستة: 6 },
    ...{ سبع: 7, سبعة: 7, ثماني: 8, ثمانية: 8, تسع: 9, تسعة: 9, عشر: 10, عشرة: 10 },
  },
};

function saidIn(text: string, language: string, said: SaidSchedules): Schedule | null {
  const number = numberReader(text, language);
  if (number(said.daily) !== null) return { kind: 'daily' };
  if (number(said.everyOther) !== null) return { kind: 'every', days: 2 };
  const days = number(said.every);
  if (days !== null) return { kind: 'every', days };
  const perWeek = number(said.perWeek);
  if (perWeek !== null) return { kind: 'per-week', times: perWeek };
  const perMonth = number(said.perMonth);
  return perMonth === null ? null : { kind: 'per-month', times: perMonth };
}

/** The number in a text that is one of some phrases, 0 where the phrase has none; null if it is none of them. */
function numberReader(text: string, language: string): (phrases: string) => number | null {
  const bare = bareWords(text, language);
  const named = new Map(
    Object.entries({ ...saidDays(language).numbers, ...NUMBERS[language] }).map(
      ([name, number]) => [bareWords(name, language), number] as const,
    ),
  );
  const anyNumber = `(\\d{1,4}|${[...named.keys()].join('|')})`;
  return (phrases) => {
    for (const phrase of phrases.split('/')) {
      const shape = bareWords(phrase, language).replace('#', anyNumber);
      const found = new RegExp(`^${shape}$`, 'u').exec(bare);
      if (found !== null) return named.get(found[1] ?? '') ?? Number(found[1] ?? 0);
    }
    return null;
  };
}

/** Weekdays by their names, long or short, and nothing else. */
function weekdaysIn(text: string, language: string): Schedule | null {
  const names = weekdayNames(language);
  const weekdays = new Set<Weekday>();
  for (const name of text.trim().split(PARTING)) {
    const bare = bareWords(name, language).replace(/\.$/, '');
    const weekday = names.get(bare) ?? names.get(`${bare}曜日`) ?? names.get(`${bare}요일`);
    if (weekday === undefined) return null;
    weekdays.add(weekday);
  }
  return weekdays.size === 7 ? { kind: 'daily' } : { kind: 'weekdays', weekdays };
}

const PARTING = /\s*[,;、،，·・+&/]\s*|\s+(?:und|y|et|e|и)\s+|\s+و?(?=\p{L})/u;
