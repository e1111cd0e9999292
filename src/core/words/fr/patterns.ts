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
      return q < 0.001
        ? 'Ce n’est très probablement pas un hasard.'
        : 'Ce n’est sans doute pas un hasard.';
    }
    if (heldWeeks === null) return 'C’est peut-être le hasard.';
    return heldWeeks === 0
      ? `C’est peut-être le hasard. Ce sera confirmé si cela tient ${weeksOf(weeks)}.`
      : `Observé depuis ${weeksOf(heldWeeks)}. Confirmé au bout de ${number(weeks)}.`;
  },
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = weeksOf(Math.round((until + 1 - since) / 7));
    return `${weeks} jusqu’au ${dates.short(until, today)}. ${effect(pattern)} ${probability(q)} sur ${number(PATTERN_IDS.length)} questions.`;
  },
  rates,
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${listed(words.map((word) => `«\u202f${word}\u202f»`))}\u00a0: ${counted(setbacks, 'contretemps', 'contretemps')} en ${weeksOf(Math.ceil((until - since + 1) / 7))}.${loopTimes(when)}`,
    ...(next === null
      ? []
      : [`${dayAfter(next.day - until)}, tu as écrit\u00a0: «\u202f${next.text}\u202f».`]),
  ],
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [
          `La moitié de tes victoires avec une heure tombe entre ${dates.clock(half.start)} et ${dates.clock(half.end)}.`,
        ]),
    ...(madeGood.of > 0
      ? [
          `Après un jour sans victoire, tu étais de retour le lendemain ${number(madeGood.count)} fois sur ${number(madeGood.of)}.`,
        ]
      : []),
  ],
};

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

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
      return `Dans tes semaines bien remplies, ${metric} était à ${full}, dans les autres à ${empty} (${weeksOf(weeks)}).`;
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
      return `Les jours avec un petit pas fait comptent ${often(withStep, without)} une autre victoire\u00a0: ${outOf(withStep)}, contre ${outOf(without)} pour les autres jours avec une note.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `Après un jour avec un contretemps, il y a ${often(after, otherwise)} une victoire le lendemain\u00a0: ${outOf(after)}, contre ${outOf(otherwise)} après les autres jours avec une note.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `Après une victoire le matin, il y en a ${often(after, otherwise)} une aussi l’après-midi\u00a0: ${outOf(after)}, contre ${outOf(otherwise)} pour les autres jours avec une note.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `${first} et ${second} vont ensemble. Les jours avec une victoire pour ${first}, ${second} en avait une ${number(withFirst.count)} fois sur ${number(withFirst.of)}, contre ${outOf(without)} pour les autres jours.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `Après un pas de 5 minutes ou moins, tu fais ${often(small, long)} le suivant\u00a0: ${outOf(small)}, contre ${outOf(long)} après un plus long.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before =
    earlierWeeks < 52 ? `dans les ${weeksOf(earlierWeeks)} d’avant` : 'l’année d’avant';
  return `Après un jour sans victoire, tu es ${often(recent, earlier)} de retour le lendemain\u00a0: ${number(recent.count)} fois sur ${number(recent.of)} ces 52 dernières semaines, contre ${outOf(earlier)} ${before}.`;
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  return `Tu as ${often(own, others)} une victoire ${dayName(weekday)}\u00a0: ${outOf(own)}, contre ${outOf(others)} les autres jours.`;
}

/** `le lundi`, `le samedi et le dimanche`. */
function dayName(weekday: FindingOf<'weekday'>['weekday']): string {
  return weekday === 'weekend' ? 'le samedi et le dimanche' : `le ${WEEKDAYS[weekday] ?? ''}`;
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'plus tard' : 'plus tôt';
  return `Tes victoires arrivent ${when} dans la journée\u00a0: de ${about(Math.abs(minutes))} sur les ${weeksOf(recentWeeks)} passées, par rapport aux ${number(earlierWeeks)} d’avant.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const near = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return near < 1 ? 'moins d’une minute' : `${minutesOf(near)} environ`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `Tu notes ${last > first ? 'plus' : 'moins'} de victoires par semaine\u00a0: environ ${then} au début, environ ${now} maintenant, sur ${weeksOf(weeks)}.`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `il y a ${often(after, otherwise)} une victoire le lendemain`
      : `le lendemain a ${often(after, otherwise)} ${next}`;
  return `Après un jour avec ${area}, ${then}\u00a0: ${outOf(after)}, contre ${outOf(otherwise)} après les autres jours de victoire.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [upper(dayName(finding.weekday)), finding.own],
        ['Les autres jours', finding.others],
      ];
    case 'starter':
      return [
        ['Avec un petit pas', finding.withStep],
        ['Les autres jours', finding.without],
      ];
    case 'follow':
      return [
        [`Après ${finding.area}`, finding.after],
        ['Après d’autres victoires', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['52 dernières semaines', finding.recent],
        [
          finding.earlierWeeks < 52 ? `${weeksOf(finding.earlierWeeks)} avant` : 'L’année d’avant',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['Après un contretemps', finding.after],
        ['Après d’autres jours', finding.otherwise],
      ];
    case 'morning':
      return [
        ['Après une victoire le matin', finding.after],
        ['Les autres jours', finding.otherwise],
      ];
    case 'together':
      return [
        [`Avec ${finding.first}`, finding.withFirst],
        ['Les autres jours', finding.without],
      ];
    case 'size':
      return [
        ['Après un petit pas', finding.small],
        ['Après un plus long', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['plus tôt', 'plus tard'];
    case 'trend':
      return ['moins', 'plus'];
    case 'metric':
      return ['plus bas', 'plus haut'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'Un jour de la semaine se distingue-t-il ?',
  hour: 'Tes victoires arrivent-elles à d’autres heures qu’avant ?',
  trend: 'Tes victoires augmentent-elles ou diminuent-elles ?',
  starter: 'Les jours avec un petit pas fait comptent-ils plus de victoires ?',
  follow: 'Qu’est-ce qui vient le lendemain ?',
  rebound: 'Reviens-tu plus vite que l’an dernier ?',
  setback: 'Qu’est-ce qui suit un contretemps ?',
  metric: 'Qu’est-ce qui va avec tes semaines bien remplies ?',
  morning: 'Une victoire le matin en amène-t-elle une autre l’après-midi ?',
  together: 'Quels objectifs vont ensemble ?',
  size: 'Les petits pas mènent-ils au suivant ?',
};

type Nouns = readonly [one: string, other: string];

const more = (what: string): Nouns => [`jour ${what}`, `jours ${what}`];
const moreWeeks = (what: string): Nouns => [`semaine ${what}`, `semaines ${what}`];

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, Nouns>> = {
  'due-days': more('de notes'),
  'full-weeks': ['semaine complète', 'semaines complètes'],
  'recent-timed-days': more('avec une victoire et son heure dans les 13 dernières semaines'),
  'earlier-timed-days': more('avec une victoire et son heure dans les 13 semaines d’avant'),
  'recent-timed-weeks': moreWeeks('avec une victoire et son heure dans les 13 dernières'),
  'earlier-timed-weeks': moreWeeks('avec une victoire et son heure dans les 13 d’avant'),
  'weeks-with-notes': moreWeeks('avec des notes'),
  'days-with-note': more('avec une note'),
  'days-with-step': more('avec un petit pas fait'),
  'days-without-step': more('avec une note et sans petit pas fait'),
  'days-with-neither': more('avec une note et sans victoire'),
  'won-days-before-due': more('de victoire'),
  'days-with-area': more('de victoire dans un même domaine'),
  'won-days-without-area': more('de victoire hors de ce domaine'),
  'recent-miss-runs': more('sans victoire, suivis d’un retour'),
  'earlier-miss-runs': more('sans victoire, suivis d’un retour, l’année d’avant'),
  'noted-days-before-due': more('avec une note'),
  'days-with-setback': more('avec un contretemps'),
  'days-without-setback': more('avec une note et sans contretemps'),
  'weeks-with-metric': moreWeeks('avec un nombre comme [words:: 250]'),
  'days-with-morning': more('avec une victoire le matin'),
  'days-without-morning': more('avec une note et sans victoire le matin'),
  'days-with-either-goal': more('avec une victoire pour l’un de deux objectifs'),
  'days-with-timed-step': more('avec un petit pas fait et ses minutes'),
  'days-with-small-step': more('avec un pas de 5 minutes ou moins'),
  'days-with-long-step': more('avec un pas de plus de 5 minutes'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': 'Ton rythme n’est pas lié à certains jours de la semaine.',
  'one-weekday': 'Ton rythme n’a qu’un jour par semaine.',
  'no-misses': 'Avec ton rythme, un jour sans victoire est un jour libre, pas un manque.',
  'no-next-day': 'Ton rythme n’a jamais deux jours de suite.',
  'few-days-a-week': 'Ton rythme a moins de quatre jours par semaine.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') {
    return 'Il faut une heure sur presque toutes tes victoires, par exemple 09:30';
  }
  const [one, other] = NEEDS[what];
  return `Il faut encore ${number(lack)} ${plural(lack, forms(one, other))}`;
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) =>
    `probablement entre ${show(low)} et ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `L’écart est de ${points(size)} points, ${range(points)}`;
    }
    case 'minutes':
      return `${minutesOf(Math.round(size))} plus ${sign < 0 ? 'tôt' : 'tard'}, ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `Chaque semaine ${short(size)} de ${sign < 0 ? 'moins' : 'plus'}, ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `Corrélation des rangs ${decimals(effect)}, probablement entre ${decimals(interval[0])} et ${decimals(interval[1])}.`;
    }
  }
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? 'plus souvent' : 'moins souvent';
}

function outOf({ count, of }: Share): string {
  return `${number(count)} sur ${number(of)}`;
}

const PARTS: Readonly<Record<string, string>> = {
  morning: 'le matin',
  afternoon: 'l’après-midi',
  evening: 'le soir',
  night: 'la nuit',
};

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [` ${ownOf(weekday)} étaient un ${WEEKDAYS[weekday.kind] ?? ''}${othersOf(weekday)}.`]),
    ...(part === null
      ? []
      : [` ${ownOf(part)} avec une heure étaient ${PARTS[part.kind] ?? ''}${othersOf(part)}.`]),
  ].join('');
}

function dayAfter(days: number): string {
  return days === 1 ? 'Le lendemain du dernier' : `${daysOf(days)} après le dernier`;
}

function ownOf({ own }: { readonly own: Share }): string {
  return `${number(own.count)} de ces ${daysOf(own.of)}`;
}

function othersOf({ others }: { readonly others: Share }): string {
  return `, contre ${number(others.count)} sur ${number(others.of)} pour les autres contretemps`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q est inférieur à 0,001' : `q est de ${rounded(q, 3)}`;
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
