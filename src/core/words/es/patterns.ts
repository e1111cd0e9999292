import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import type { Described, Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import { dates } from './dates';
import {
  apart,
  counted,
  dayCount,
  fixed,
  form,
  listed,
  minuteCount,
  number,
  rounded,
  short,
  timeCount,
  weekCount,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns: Words['patterns'] = {
  sentence,
  sure: (
    { confirmed, q, heldWeeks }: Pick<Pattern, 'confirmed' | 'q' | 'heldWeeks'>,
    { weeks }: { readonly weeks: number },
  ): string => {
    if (confirmed) return q < 0.001 ? 'Muy improbable que sea azar.' : 'Improbable que sea azar.';
    if (heldWeeks === null) return 'Puede ser azar.';
    return heldWeeks === 0
      ? `Puede ser azar. Se confirma cuando se haya mantenido ${weekCount(weeks)}.`
      : `Visto durante ${weekCount(heldWeeks)} hasta ahora. Se confirma cuando sean ${number(weeks)}.`;
  },
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = weekCount(Math.round((until + 1 - since) / 7));
    return `${weeks} hasta el ${dates.short(until, today)}. ${effect(pattern)} ${probability(q)} entre ${PATTERN_IDS.length} preguntas.`;
  },
  rates,
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${listed(words.map((word) => `“${word}”`))}: ${setbackCount(setbacks)} en ${weekCount(Math.ceil((until - since + 1) / 7))}.${loopTimes(when)}`,
    ...(next === null ? [] : [`${dayAfter(next.day - until)} escribiste: “${next.text}”.`]),
  ],
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [
          `La mitad de tus logros con hora caen entre las ${dates.clock(half.start)} y las ${dates.clock(half.end)}.`,
        ]),
    ...(madeGood.of > 0
      ? [
          `Tras un día sin logro, volviste al día siguiente ${number(madeGood.count)} de ${timeCount(madeGood.of)}.`,
        ]
      : []),
  ],
};

const setbackCount = counted('tropiezo', 'tropiezos');

/** As they are after `los`. */
const WEEKDAYS = ['domingos', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados'];

const WEEKEND = 'sábados y domingos';

type FindingOf<Id extends Finding['id']> = Extract<Finding, { readonly id: Id }>;

function sentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday':
      return saidWeekday(finding);
    case 'hour':
      return saidHour(finding);
    case 'trend':
      return saidTrend(finding);
    case 'follow':
      return saidFollow(finding);
    case 'rebound':
      return saidRebound(finding);
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      const [full, empty] = apart(fuller, emptier);
      return `En tus semanas más llenas, “${metric}” fue ${full}, y en las demás ${empty} (${weekCount(weeks)}).`;
    }
    default:
      return saidOfDays(finding);
  }
}

/** What days with a mark have more often than days without it. */
function saidOfDays(
  finding: FindingOf<'starter' | 'setback' | 'morning' | 'together' | 'size'>,
): string {
  switch (finding.id) {
    case 'starter': {
      const { withStep, without } = finding;
      return `Los días con un pasito hecho tienen otro logro ${often(withStep, without)}: ${outOf(withStep)}, frente a ${ofOthers(without)} con nota.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `Tras un día con un tropiezo, al día siguiente hay logros ${often(after, otherwise)}: ${outOf(after)}, frente a ${outOf(otherwise)} tras los demás días con nota.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `Tras un logro por la mañana, hay otro por la tarde ${often(after, otherwise)}: ${outOf(after)}, frente a ${ofOthers(otherwise)} con nota.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `${first} y ${second} van juntas. En días con un logro de ${first}, lo hubo también de ${second} ${number(withFirst.count)} de ${timeCount(withFirst.of)}, frente a ${ofOthers(without)}.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `Tras un pasito de 5 minutos o menos, haces el siguiente ${often(small, long)}: ${outOf(small)}, frente a ${outOf(long)} tras uno más largo.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before =
    earlierWeeks < 52 ? `en las ${weekCount(earlierWeeks)} anteriores` : 'el año anterior';
  return `Tras un día sin logro, vuelves al día siguiente ${often(recent, earlier)}: ${number(recent.count)} de ${timeCount(recent.of)} en las últimas 52 semanas, frente a ${outOf(earlier)} ${before}.`;
}

function weekdayNames(weekday: FindingOf<'weekday'>['weekday']): string {
  return weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  return `Los ${weekdayNames(weekday)} hay logros ${often(own, others)}: ${outOf(own)}, frente a ${ofOthers(others)}.`;
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'más tarde' : 'más temprano';
  return `Tus logros llegan ${when} en el día: ${about(Math.abs(minutes))} en las últimas ${weekCount(recentWeeks)}, frente a las ${number(earlierWeeks)} anteriores.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const rounded = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return rounded < 1 ? 'menos de un minuto' : `alrededor de ${minuteCount(rounded)}`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `Anotas ${last > first ? 'más' : 'menos'} logros por semana: alrededor de ${then} al principio, alrededor de ${now} ahora, a lo largo de ${weekCount(weeks)}.`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `al día siguiente hay logros ${often(after, otherwise)}`
      : `al día siguiente hay ${next} ${often(after, otherwise)}`;
  return `Tras un día con ${area}, ${then}: ${outOf(after)}, frente a ${outOf(otherwise)} tras los demás días logrados.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday': {
      const days = weekdayNames(finding.weekday);
      return [
        [days.charAt(0).toUpperCase() + days.slice(1), finding.own],
        ['Los demás días', finding.others],
      ];
    }
    case 'starter':
      return [
        ['Con un pasito', finding.withStep],
        ['Los demás días', finding.without],
      ];
    case 'follow':
      return [
        [`Tras ${finding.area}`, finding.after],
        ['Tras otros logros', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['Últimas 52 semanas', finding.recent],
        [
          finding.earlierWeeks < 52
            ? `${weekCount(finding.earlierWeeks)} antes`
            : 'El año anterior',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['Tras un tropiezo', finding.after],
        ['Tras otros días', finding.otherwise],
      ];
    case 'morning':
      return [
        ['Con logro de mañana', finding.after],
        ['Los demás días', finding.otherwise],
      ];
    case 'together':
      return [
        [`Con ${finding.first}`, finding.withFirst],
        ['Los demás días', finding.without],
      ];
    case 'size':
      return [
        ['Tras uno pequeño', finding.small],
        ['Tras uno más largo', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['más temprano', 'más tarde'];
    case 'trend':
      return ['menos', 'más'];
    case 'metric':
      return ['más bajo', 'más alto'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: '¿Destaca algún día de la semana?',
  hour: '¿Llegan tus logros a otras horas que antes?',
  trend: '¿Tus logros van a más o a menos?',
  starter: '¿Tienen más logros los días con un pasito hecho?',
  follow: '¿Qué viene al día siguiente?',
  rebound: '¿Vuelves más rápido que el año pasado?',
  setback: '¿Qué sigue a un tropiezo?',
  metric: '¿Qué acompaña a tus semanas más llenas?',
  morning: '¿Un logro por la mañana trae otro por la tarde?',
  together: '¿Qué metas van juntas?',
  size: '¿Llevan los pasitos cortos al siguiente?',
};

type Nouns = readonly [one: string, other: string];

const days = (what: string): Nouns => [`día más ${what}`, `días más ${what}`];
const weeks = (what: string): Nouns => [`semana más ${what}`, `semanas más ${what}`];

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, Nouns>> = {
  'due-days': days('de notas'),
  'full-weeks': ['semana completa más', 'semanas completas más'],
  'recent-timed-days': days('con un logro y su hora en las últimas 13 semanas'),
  'earlier-timed-days': days('con un logro y su hora en las 13 semanas anteriores'),
  'recent-timed-weeks': weeks('con un logro y su hora en las últimas 13 semanas'),
  'earlier-timed-weeks': weeks('con un logro y su hora en las 13 semanas anteriores'),
  'weeks-with-notes': weeks('con notas'),
  'days-with-note': days('con nota'),
  'days-with-step': days('con un pasito hecho'),
  'days-without-step': days('con nota y sin pasitos hechos'),
  'days-with-neither': days('con nota y sin logros'),
  'won-days-before-due': ['día logrado más', 'días logrados más'],
  'days-with-area': ['día logrado más en un área', 'días logrados más en un área'],
  'won-days-without-area': [
    'día logrado más fuera de esa área',
    'días logrados más fuera de esa área',
  ],
  'recent-miss-runs': [
    'día más sin logro tras el que vuelvas',
    'días más sin logro tras los que vuelvas',
  ],
  'earlier-miss-runs': [
    'día más del año anterior sin logro y con vuelta',
    'días más del año anterior sin logro y con vuelta',
  ],
  'noted-days-before-due': days('con nota'),
  'days-with-setback': days('con un tropiezo'),
  'days-without-setback': days('con nota y sin tropiezos'),
  'weeks-with-metric': weeks('con un número como [palabras:: 250]'),
  'days-with-morning': days('con un logro por la mañana'),
  'days-without-morning': days('con nota y sin logros por la mañana'),
  'days-with-either-goal': days('con un logro de una de dos metas'),
  'days-with-timed-step': days('con un pasito hecho y sus minutos'),
  'days-with-small-step': days('con un pasito de 5 minutos o menos'),
  'days-with-long-step': days('con un pasito de más de 5 minutos'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': 'Tu plan no está ligado a ciertos días de la semana.',
  'one-weekday': 'Tu plan tiene un solo día por semana.',
  'no-misses': 'Con tu plan, un día sin logro es un día libre.',
  'no-next-day': 'Tu plan no tiene dos días seguidos.',
  'few-days-a-week': 'Tu plan tiene menos de cuatro días por semana.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') return 'Necesita una hora en casi todos tus logros, como 09:30';
  const [one, other] = NEEDS[what];
  return `Necesita ${number(lack)} ${form(lack, one, other)}`;
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) =>
    `probablemente entre ${show(low)} y ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `La diferencia es de ${points(size)} puntos, ${range(points)}`;
    }
    case 'minutes':
      return `${minuteCount(Math.round(size))} más ${sign < 0 ? 'temprano' : 'tarde'}, ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `Cada semana ${short(size)} ${sign < 0 ? 'menos' : 'más'}, ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `Correlación de rangos ${decimals(effect)}, probablemente entre ${decimals(interval[0])} y ${decimals(interval[1])}.`;
    }
  }
}

function often(one: Share, other: Share): string {
  return one.count * other.of > other.count * one.of
    ? 'con más frecuencia'
    : 'con menos frecuencia';
}

function outOf({ count, of }: Share): string {
  return `${number(count)} de ${number(of)}`;
}

/** Of the days that a sentence compares with. */
function ofOthers({ count, of }: Share): string {
  return form(
    of,
    `${number(count)} de otro día`,
    `${number(count)} de los otros ${number(of)} días`,
  );
}

const PARTS: Readonly<Record<NonNullable<NonNullable<Loop['when']>['part']>['kind'], string>> = {
  morning: 'por la mañana',
  afternoon: 'por la tarde',
  evening: 'por la noche',
};

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [` ${ownOf(weekday)} fueron ${WEEKDAYS[weekday.kind] ?? ''}${othersOf(weekday)}.`]),
    ...(part === null
      ? []
      : [` ${ownOf(part)} con hora fueron ${PARTS[part.kind]}${othersOf(part)}.`]),
  ].join('');
}

function dayAfter(days: number): string {
  return days === 1 ? 'Al día siguiente del último' : `${dayCount(days)} después del último`;
}

function ownOf({ own }: { readonly own: Share }): string {
  return `${number(own.count)} de sus ${dayCount(own.of)}`;
}

function othersOf({ others }: { readonly others: Share }): string {
  return `, frente a ${number(others.count)} de ${number(others.of)} con otro tropiezo`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q es menor que 0,001' : `q es ${rounded(q, 3)}`;
}
