import type { Expected } from '../../text/expected';
import { either, number, plural } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'eine Menge über 0, etwa „60000 Wörter“',
  area: 'den Pfad eines Tags, etwa gesundheit/laufen',
  characters: 'mindestens ein Zeichen, etwa x',
  day: 'ein Datum wie 2026-01-31',
  flag: 'true oder false',
  folder: 'einen Ordner in diesem Vault',
  heading: 'den Text einer Überschrift',
  json: 'JSON',
  ladder: 'steigende Mengen, etwa „1, 2, 5, 10 km“',
  language: 'das Kürzel einer Sprache, etwa de',
  levels: 'vier steigende Zahlen, etwa 1, 2, 3, 5',
  list: 'eine Liste',
  metric: 'einen einzelnen Namen, etwa Wörter',
  name: 'den Namen einer Einstellung',
  object: 'Einstellungen in geschweiften Klammern',
  pause: 'einen Zeitraum wie 2026-08-01..2026-08-14, das frühere Datum zuerst',
  brag: 'einen Abschnitt mit Namen, Bereichen und Zielen',
  place: 'einen Ordner und ein Datumsformat',
  prompt: 'eine Frage',
  property: 'den Namen einer Eigenschaft',
  reward: 'ein paar Wörter',
  'block-id': 'eine Block-ID, etwa ^stolz',
  schedule:
    'daily, Wochentage wie „mon, wed, fri“, „3 per week“, „10 per month“ oder „every 3 days“',
  tag: 'ein Tag wie win',
  target: 'eine Zahl über 0 oder eine Menge wie „250 Wörter“',
  text: 'Text',
  time: 'eine Uhrzeit wie 20:30',
};

const SCHEDULES = {
  every: '„every 3 days“',
  'per-week': '„3 per week“',
  'per-month': '„10 per month“',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `Nimm ${expected(of)}.` : didYouMean(`„${of.near}“`);
}

/** `Meintest du „daily“?` */
export function didYouMean(near: string): string {
  return `Meintest du ${near}?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}, oder lass es leer` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'eine ganze Zahl' : 'eine Zahl';
      return of.most === null
        ? `${what} ab ${number(of.least)}`
        : `${what} von ${number(of.least)} bis ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `eine Zahl von ${number(of.least)} bis ${number(of.most)}, wie in ${SCHEDULES[of.of]}`;
    case 'full-list':
      return plural(of.atLeast, {
        one: `eine Liste mit mindestens ${number(of.atLeast)} Eintrag`,
        other: `eine Liste mit mindestens ${number(of.atLeast)} Einträgen`,
      });
    default:
      return EXAMPLES[of.kind];
  }
}
