import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import type { Described, Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import { dates, ended } from './dates';
import {
  apart,
  fixed,
  listed,
  many,
  minutes as minutesOf,
  number,
  plural,
  rounded,
  short,
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
    if (confirmed) {
      return q < 0.001 ? 'Zufall ist sehr unwahrscheinlich.' : 'Zufall ist unwahrscheinlich.';
    }
    if (heldWeeks === null) return 'Das kann Zufall sein.';
    return heldWeeks === 0
      ? `Das kann Zufall sein. Bestätigt ist es, wenn es ${weeksOf(weeks)} lang gilt.`
      : `Bisher seit ${weeksOf(heldWeeks)} zu sehen. Bestätigt ist es nach ${number(weeks)}.`;
  },
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `${ended(`${weeks} bis ${dates.short(until, today)}`)} ${effect(pattern)} ${probability(q)} bei ${PATTERN_IDS.length} Fragen.`;
  },
  rates,
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${listed(words.map((word) => `„${word}“`))}: ${many(setbacks, { one: 'Rückschlag', other: 'Rückschläge' })} in ${weeksOf(Math.ceil((until - since + 1) / 7))}.${loopTimes(when)}`,
    ...(next === null
      ? []
      : [`${dayAfter(next.day - until)} hast du geschrieben: „${next.text}“.`]),
  ],
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [
          `Die Hälfte deiner Erfolge mit Uhrzeit liegt zwischen ${dates.clock(half.start)} und ${dates.clock(half.end)}.`,
        ]),
    ...(madeGood.of > 0
      ? [
          `Nach einem Tag ohne Erfolg warst du ${number(madeGood.count)} von ${number(madeGood.of)} Mal am nächsten Tag zurück.`,
        ]
      : []),
  ],
};

const WEEKDAYS = [
  'Sonntags',
  'Montags',
  'Dienstags',
  'Mittwochs',
  'Donnerstags',
  'Freitags',
  'Samstags',
];

const WEEKEND = 'Samstags und sonntags';

const NAMES = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

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
      return `${metric} lag in deinen volleren Wochen bei ${full}, in den anderen bei ${empty} (${weeksOf(weeks)}).`;
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
      return `An Tagen mit einem erledigten Schritt gibt es ${often(withStep, without)} noch einen Erfolg: ${outOf(withStep)}, an anderen Tagen mit Notiz ${outOf(without)}.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `Nach einem Tag mit einem Rückschlag hast du am nächsten Tag ${often(after, otherwise)} einen Erfolg: ${outOf(after)}, nach anderen Tagen mit Notiz ${outOf(otherwise)}.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `Nach einem Erfolg am Vormittag hast du ${often(after, otherwise)} auch am Nachmittag einen: ${outOf(after)}, an anderen Tagen mit Notiz ${outOf(otherwise)}.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `${first} und ${second} gehen zusammen. An Tagen mit einem Erfolg für ${first} hatte auch ${second} einen: ${outOf(withFirst)}, an anderen Tagen ${outOf(without)}.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `Nach einem Schritt von höchstens 5 Minuten machst du den nächsten ${often(small, long)}: ${outOf(small)}, nach einem längeren ${outOf(long)}.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before = earlierWeeks < 52 ? `in den ${weeksOf(earlierWeeks)} davor` : 'im Jahr davor';
  return `Nach einem Tag ohne Erfolg bist du ${often(recent, earlier)} am nächsten Tag zurück: in den letzten 52 Wochen ${outOf(recent)} Mal, ${before} ${outOf(earlier)} Mal.`;
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  const days = weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
  return `${days} hast du ${often(own, others)} einen Erfolg: ${outOf(own)}, an anderen Tagen ${outOf(others)}.`;
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'später' : 'früher';
  return `Deine Erfolge kommen ${when} am Tag: in den letzten ${weeksOf(recentWeeks)} um ${about(Math.abs(minutes))}, verglichen mit den ${number(earlierWeeks)} davor.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const rounded = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return rounded < 1 ? 'weniger als eine Minute' : `etwa ${minutesOf(rounded)}`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `Du trägst pro Woche ${last > first ? 'mehr' : 'weniger'} Erfolge ein: anfangs etwa ${then}, jetzt etwa ${now}, über ${weeksOf(weeks)}.`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `hast du am nächsten Tag ${often(after, otherwise)} einen Erfolg`
      : `kommt am nächsten Tag ${often(after, otherwise)} ${next} vor`;
  return `Nach einem Tag mit ${area} ${then}: ${outOf(after)}, nach anderen Erfolgstagen ${outOf(otherwise)}.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday': {
      const { weekday } = finding;
      const days = weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
      return [
        [days, finding.own],
        ['Andere Tage', finding.others],
      ];
    }
    case 'starter':
      return [
        ['Mit Schritt', finding.withStep],
        ['Andere Tage', finding.without],
      ];
    case 'follow':
      return [
        [`Nach ${finding.area}`, finding.after],
        ['Nach anderen', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['Letzte 52 Wochen', finding.recent],
        [
          finding.earlierWeeks < 52 ? `${weeksOf(finding.earlierWeeks)} davor` : 'Jahr davor',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['Nach Rückschlag', finding.after],
        ['Nach anderen', finding.otherwise],
      ];
    case 'morning':
      return [
        ['Nach Vormittag', finding.after],
        ['Andere Tage', finding.otherwise],
      ];
    case 'together':
      return [
        [`Mit ${finding.first}`, finding.withFirst],
        ['Andere Tage', finding.without],
      ];
    case 'size':
      return [
        ['Nach kleinem Schritt', finding.small],
        ['Nach längerem', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['früher', 'später'];
    case 'trend':
      return ['weniger', 'mehr'];
    case 'metric':
      return ['niedriger', 'höher'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'Fällt ein Wochentag auf?',
  hour: 'Kommen deine Erfolge zu anderen Zeiten als früher?',
  trend: 'Werden deine Erfolge mehr oder weniger?',
  starter: 'Haben Tage mit einem erledigten Schritt mehr Erfolge?',
  follow: 'Was kommt am Tag danach?',
  rebound: 'Kommst du schneller zurück als letztes Jahr?',
  setback: 'Was folgt auf einen Rückschlag?',
  metric: 'Was geht mit deinen volleren Wochen einher?',
  morning: 'Bringt ein Erfolg am Vormittag noch einen am Nachmittag?',
  together: 'Welche Ziele gehen zusammen?',
  size: 'Führen kleine Schritte zum nächsten?',
};

type Nouns = readonly [one: string, other: string];

const days = (what: string): Nouns => [`Tag ${what}`, `Tage ${what}`];
const weeks = (what: string): Nouns => [`Woche ${what}`, `Wochen ${what}`];
const wonDays = (what: string): Nouns => [`Erfolgstag${what}`, `Erfolgstage${what}`];

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, Nouns>> = {
  'due-days': days('mit Notizen'),
  'full-weeks': ['volle Woche', 'volle Wochen'],
  'recent-timed-days': days('mit einem Erfolg samt Uhrzeit in den letzten 13 Wochen'),
  'earlier-timed-days': days('mit einem Erfolg samt Uhrzeit in den 13 Wochen davor'),
  'recent-timed-weeks': weeks('mit einem Erfolg samt Uhrzeit in den letzten 13 Wochen'),
  'earlier-timed-weeks': weeks('mit einem Erfolg samt Uhrzeit in den 13 Wochen davor'),
  'weeks-with-notes': weeks('mit Notizen'),
  'days-with-note': days('mit einer Notiz'),
  'days-with-step': days('mit einem erledigten Schritt'),
  'days-without-step': days('mit einer Notiz und ohne erledigten Schritt'),
  'days-with-neither': days('mit einer Notiz und ohne Erfolg'),
  'won-days-before-due': wonDays(''),
  'days-with-area': wonDays(' in einem Bereich'),
  'won-days-without-area': wonDays(' außerhalb dieses Bereichs'),
  'recent-miss-runs': [
    'Tag ohne Erfolg, nach dem du zurückkommst',
    'Tage ohne Erfolg, nach denen du zurückkommst',
  ],
  'earlier-miss-runs': [
    'Tag ohne Erfolg im Jahr davor, nach dem du zurückkamst',
    'Tage ohne Erfolg im Jahr davor, nach denen du zurückkamst',
  ],
  'noted-days-before-due': days('mit einer Notiz'),
  'days-with-setback': days('mit einem Rückschlag'),
  'days-without-setback': days('mit einer Notiz und ohne Rückschlag'),
  'weeks-with-metric': weeks('mit einer Zahl wie [words:: 250]'),
  'days-with-morning': days('mit einem Erfolg am Vormittag'),
  'days-without-morning': days('mit einer Notiz und ohne Erfolg am Vormittag'),
  'days-with-either-goal': days('mit einem Erfolg für eins von zwei Zielen'),
  'days-with-timed-step': days('mit einem erledigten Schritt und seinen Minuten'),
  'days-with-small-step': days('mit einem Schritt von höchstens 5 Minuten'),
  'days-with-long-step': days('mit einem Schritt über 5 Minuten'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': 'Dein Plan ist nicht an bestimmte Wochentage gebunden.',
  'one-weekday': 'Dein Plan hat nur einen Tag pro Woche.',
  'no-misses': 'In deinem Plan ist ein Tag ohne Erfolg einfach ein freier Tag.',
  'no-next-day': 'Dein Plan hat keine zwei Tage hintereinander.',
  'few-days-a-week': 'Dein Plan hat weniger als vier Tage pro Woche.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') {
    return 'Dafür brauchen fast alle deine Erfolge eine Uhrzeit, etwa 09:30';
  }
  const [one, other] = NEEDS[what];
  return `Es ${plural(lack, { one: 'fehlt', other: 'fehlen' })} noch ${number(lack)} ${plural(lack, { one, other })}`;
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) =>
    `wahrscheinlich ${show(low)} bis ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `Der Abstand beträgt ${points(size)} Prozentpunkte, ${range(points)}`;
    }
    case 'minutes':
      return `${minutesOf(Math.round(size))} ${sign < 0 ? 'früher' : 'später'}, ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `Jede Woche ${short(size)} ${sign < 0 ? 'weniger' : 'mehr'}, ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `Rangkorrelation ${decimals(effect)}, wahrscheinlich ${decimals(interval[0])} bis ${decimals(interval[1])}.`;
    }
  }
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? 'öfter' : 'seltener';
}

function outOf({ count, of }: Share): string {
  return `${number(count)} von ${number(of)}`;
}

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [
          ` Auf einen ${NAMES[weekday.kind] ?? ''} fielen ${outOf(weekday.own)}, bei anderen Rückschlägen ${outOf(weekday.others)}.`,
        ]),
    ...(part === null
      ? []
      : [
          ` Mit Uhrzeit lagen ${outOf(part.own)} am ${PARTS[part.kind]}, bei anderen Rückschlägen ${outOf(part.others)}.`,
        ]),
  ].join('');
}

const PARTS = { morning: 'Vormittag', afternoon: 'Nachmittag', evening: 'Abend' } as const;

function dayAfter(days: number): string {
  return days === 1 ? 'Am Tag nach dem letzten' : `${number(days)} Tage nach dem letzten`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q liegt unter 0,001' : `q ist ${rounded(q, 3)}`;
}
