import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import type { Described, Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import { dates } from './dates';
import {
  apart,
  counted,
  days as daysOf,
  fixed,
  forms,
  listed,
  minutes as minutesOf,
  number,
  plural,
  rounded,
  short,
  times,
  weeks as weeksOf,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns: Words['patterns'] = {
  sentence,
  sure: (
    { confirmed, q, heldWeeks }: Pick<Pattern, 'confirmed' | 'q' | 'heldWeeks'>,
    { weeks }: { readonly weeks: number },
  ): string => {
    if (confirmed) return q < 0.001 ? 'Muito dificilmente é acaso.' : 'Dificilmente é acaso.';
    if (heldWeeks === null) return 'Pode ser acaso.';
    return heldWeeks === 0
      ? `Pode ser acaso. Fica confirmado depois de se manter por ${weeksOf(weeks)}.`
      : `Visto há ${weeksOf(heldWeeks)}. Fica confirmado depois de ${number(weeks)}.`;
  },
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `${weeks} até ${dates.short(until, today)}. ${effect(pattern)} ${probability(q)} em ${number(PATTERN_IDS.length)} perguntas.`;
  },
  rates,
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${listed(words.map((word) => `“${word}”`))}: ${counted(setbacks, 'contratempo')} em ${weeksOf(Math.ceil((until - since + 1) / 7))}.${loopTimes(when)}`,
    ...(next === null ? [] : [`${dayAfter(next.day - until)} você escreveu: “${next.text}”.`]),
  ],
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [
          `Metade das suas conquistas com hora cai entre ${dates.clock(half.start)} e ${dates.clock(half.end)}.`,
        ]),
    ...(madeGood.of > 0
      ? [
          `Depois de um dia sem conquista, você voltou no dia seguinte em ${number(madeGood.count)} de ${times(madeGood.of)}.`,
        ]
      : []),
  ],
};

const WEEKDAYS = [
  'aos domingos',
  'às segundas-feiras',
  'às terças-feiras',
  'às quartas-feiras',
  'às quintas-feiras',
  'às sextas-feiras',
  'aos sábados',
];

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
      return `Nas suas semanas mais cheias, ${metric} foi ${full}, nas outras ${empty} (${weeksOf(weeks)}).`;
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
      return `Dias com um passo feito têm outra conquista ${often(withStep, without)}: ${outOf(withStep)}, contra ${outOf(without)} nos outros dias com nota.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `Depois de um dia com contratempo, há uma conquista no dia seguinte ${often(after, otherwise)}: ${outOf(after)}, contra ${outOf(otherwise)} depois de outros dias com nota.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `Depois de uma conquista de manhã, há outra à tarde ${often(after, otherwise)}: ${outOf(after)}, contra ${outOf(otherwise)} nos outros dias com nota.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `${first} e ${second} andam juntas. Em dias com uma conquista para ${first}, ${second} teve uma ${number(withFirst.count)} de ${times(withFirst.of)}, contra ${outOf(without)} nos outros dias.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `Depois de um passo de 5 minutos ou menos, você faz o próximo ${often(small, long)}: ${outOf(small)}, contra ${outOf(long)} depois de um mais longo.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before = earlierWeeks < 52 ? `nas ${weeksOf(earlierWeeks)} anteriores` : 'no ano anterior';
  return `Depois de um dia sem conquista, você volta no dia seguinte ${often(recent, earlier)}: ${number(recent.count)} de ${times(recent.of)} nas últimas 52 semanas, contra ${outOf(earlier)} ${before}.`;
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  return `Você tem conquistas ${often(own, others)} ${dayName(weekday)}: ${outOf(own)}, contra ${outOf(others)} nos outros dias.`;
}

/** `às segundas-feiras`, `aos sábados e domingos`. */
function dayName(weekday: FindingOf<'weekday'>['weekday']): string {
  return weekday === 'weekend' ? 'aos sábados e domingos' : (WEEKDAYS[weekday] ?? '');
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'mais tarde' : 'mais cedo';
  return `Suas conquistas vêm ${when} no dia: ${about(Math.abs(minutes))} nas últimas ${weeksOf(recentWeeks)}, em relação às ${number(earlierWeeks)} anteriores.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const near = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return near < 1 ? 'menos de um minuto' : `cerca de ${minutesOf(near)}`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `Você registra ${last > first ? 'mais' : 'menos'} conquistas por semana: cerca de ${then} no começo, cerca de ${now} agora, ao longo de ${weeksOf(weeks)}.`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `há uma conquista no dia seguinte ${often(after, otherwise)}`
      : `o dia seguinte tem ${next} ${often(after, otherwise)}`;
  return `Depois de um dia com ${area}, ${then}: ${outOf(after)}, contra ${outOf(otherwise)} depois de outros dias com conquista.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [upper(dayName(finding.weekday)), finding.own],
        ['Outros dias', finding.others],
      ];
    case 'starter':
      return [
        ['Com um passo', finding.withStep],
        ['Outros dias', finding.without],
      ];
    case 'follow':
      return [
        [`Depois de ${finding.area}`, finding.after],
        ['Depois de outras conquistas', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['Últimas 52 semanas', finding.recent],
        [
          finding.earlierWeeks < 52 ? `${weeksOf(finding.earlierWeeks)} antes` : 'Ano anterior',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['Depois de um contratempo', finding.after],
        ['Depois de outros dias', finding.otherwise],
      ];
    case 'morning':
      return [
        ['Depois de uma conquista de manhã', finding.after],
        ['Outros dias', finding.otherwise],
      ];
    case 'together':
      return [
        [`Com ${finding.first}`, finding.withFirst],
        ['Outros dias', finding.without],
      ];
    case 'size':
      return [
        ['Depois de um passo pequeno', finding.small],
        ['Depois de um mais longo', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['mais cedo', 'mais tarde'];
    case 'trend':
      return ['menos', 'mais'];
    case 'metric':
      return ['mais baixo', 'mais alto'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'Algum dia da semana se destaca?',
  hour: 'Suas conquistas vêm em horários diferentes de antes?',
  trend: 'Suas conquistas estão aumentando ou diminuindo?',
  starter: 'Dias com um passo feito têm mais conquistas?',
  follow: 'O que vem no dia seguinte?',
  rebound: 'Você volta mais rápido do que no ano passado?',
  setback: 'O que vem depois de um contratempo?',
  metric: 'O que acompanha suas semanas mais cheias?',
  morning: 'Uma conquista de manhã traz outra à tarde?',
  together: 'Que metas andam juntas?',
  size: 'Passos pequenos levam ao próximo?',
};

type Nouns = readonly [one: string, other: string];

const more = (what: string): Nouns => [`dia ${what}`, `dias ${what}`];
const moreWeeks = (what: string): Nouns => [`semana ${what}`, `semanas ${what}`];

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, Nouns>> = {
  'due-days': more('de notas'),
  'full-weeks': ['semana completa', 'semanas completas'],
  'recent-timed-days': more('com uma conquista e sua hora nas últimas 13 semanas'),
  'earlier-timed-days': more('com uma conquista e sua hora nas 13 semanas anteriores'),
  'recent-timed-weeks': moreWeeks('com uma conquista e sua hora nas últimas 13'),
  'earlier-timed-weeks': moreWeeks('com uma conquista e sua hora nas 13 anteriores'),
  'weeks-with-notes': moreWeeks('com notas'),
  'days-with-note': more('com nota'),
  'days-with-step': more('com um passo feito'),
  'days-without-step': more('com nota e sem passo feito'),
  'days-with-neither': more('com nota e sem conquista'),
  'won-days-before-due': more('com conquista'),
  'days-with-area': more('com conquista em uma mesma área'),
  'won-days-without-area': more('com conquista fora dessa área'),
  'recent-miss-runs': more('sem conquista nas últimas 52 semanas'),
  'earlier-miss-runs': more('sem conquista no ano anterior'),
  'noted-days-before-due': more('com nota'),
  'days-with-setback': more('com um contratempo'),
  'days-without-setback': more('com nota e sem contratempo'),
  'weeks-with-metric': moreWeeks('com um número como [words:: 250]'),
  'days-with-morning': more('com uma conquista de manhã'),
  'days-without-morning': more('com nota e sem conquista de manhã'),
  'days-with-either-goal': more('com uma conquista para uma de duas metas'),
  'days-with-timed-step': more('com um passo feito e seus minutos'),
  'days-with-small-step': more('com um passo de 5 minutos ou menos'),
  'days-with-long-step': more('com um passo de mais de 5 minutos'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': 'Seu plano não está ligado a certos dias da semana.',
  'one-weekday': 'Seu plano tem só um dia por semana.',
  'no-misses': 'Com o seu plano, um dia sem conquista é um dia livre, e não uma falta.',
  'no-next-day': 'Seu plano não tem dois dias seguidos.',
  'few-days-a-week': 'Seu plano tem menos de quatro dias por semana.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') {
    return 'Precisa de uma hora em quase todas as suas conquistas, como 09:30';
  }
  const [one, other] = NEEDS[what];
  return `Precisa de mais ${number(lack)} ${plural(lack, forms(one, other))}`;
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) =>
    `provavelmente entre ${show(low)} e ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `A diferença é de ${points(size)} pontos percentuais, ${range(points)}`;
    }
    case 'minutes':
      return `${minutesOf(Math.round(size))} mais ${sign < 0 ? 'cedo' : 'tarde'}, ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `A cada semana ${short(size)} a ${sign < 0 ? 'menos' : 'mais'}, ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `Correlação de postos ${decimals(effect)}, provavelmente entre ${decimals(interval[0])} e ${decimals(interval[1])}.`;
    }
  }
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? 'com mais frequência' : 'com menos frequência';
}

function outOf({ count, of }: Share): string {
  return `${number(count)} de ${number(of)}`;
}

const PARTS: Readonly<Record<string, string>> = {
  morning: 'de manhã',
  afternoon: 'à tarde',
  evening: 'à noite',
  night: 'de madrugada',
};

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [` ${ownOf(weekday)} foram ${WEEKDAYS[weekday.kind] ?? ''}${othersOf(weekday)}.`]),
    ...(part === null
      ? []
      : [` ${ownOf(part)} com hora foram ${PARTS[part.kind] ?? ''}${othersOf(part)}.`]),
  ].join('');
}

function dayAfter(days: number): string {
  return days === 1 ? 'No dia depois do último' : `${daysOf(days)} depois do último`;
}

function ownOf({ own }: { readonly own: Share }): string {
  return `${number(own.count)} de ${daysOf(own.of)}`;
}

function othersOf({ others }: { readonly others: Share }): string {
  return `, contra ${number(others.count)} de ${number(others.of)} com outro contratempo`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q é menor que 0,001' : `q é ${rounded(q, 3)}`;
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1);
}
