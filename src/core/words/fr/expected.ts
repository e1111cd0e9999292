import type { Expected } from '../../text/expected';
import { counted, either, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'une quantité supérieure à 0, par exemple « 60000 mots »',
  area: 'le chemin d’un tag, par exemple santé/course',
  characters: 'au moins un caractère, par exemple x',
  day: 'une date comme 2026-01-31',
  flag: 'true ou false',
  folder: 'un dossier de ce coffre',
  heading: 'le texte d’un titre',
  json: 'du JSON',
  ladder: 'des quantités croissantes, par exemple « 1, 2, 5, 10 km »',
  language: 'le code d’une langue, par exemple de',
  levels: 'quatre nombres croissants, par exemple 1, 2, 3, 5',
  list: 'une liste',
  metric: 'un seul nom, par exemple mots',
  name: 'le nom d’un paramètre',
  object: 'des paramètres entre accolades',
  pause: 'des dates comme 2026-08-01..2026-08-14, la plus ancienne d’abord',
  brag: 'une section avec un nom, des domaines et des objectifs',
  place: 'un dossier et un format de date',
  prompt: 'une question',
  property: 'le nom d’une propriété',
  reward: 'quelques mots',
  'block-id': 'un identifiant de bloc, par exemple ^bravo',
  schedule:
    'daily, des jours comme « mon, wed, fri », « 3 per week », « 10 per month » ou « every 3 days »',
  tag: 'un tag comme win',
  target: 'un nombre supérieur à 0, ou une quantité comme « 250 mots »',
  text: 'du texte',
  time: 'une heure comme 20:30',
};

const SCHEDULES = {
  every: '« every 3 days »',
  'per-week': '« 3 per week »',
  'per-month': '« 10 per month »',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined
    ? `Utilise ${expected(of)}.`
    : didYouMean(`«\u202f${of.near}\u202f»`);
}

/** `Voulais-tu dire « daily » ?` */
export function didYouMean(near: string): string {
  return `Voulais-tu dire ${near}\u202f?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}, ou laisse vide` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'un nombre entier' : 'un nombre';
      return of.most === null
        ? `${what} à partir de ${number(of.least)}`
        : `${what} de ${number(of.least)} à ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `un nombre de ${number(of.least)} à ${number(of.most)}, comme dans ${SCHEDULES[of.of]}`;
    case 'full-list':
      return `une liste d’au moins ${counted(of.atLeast, 'élément')}`;
    default:
      return EXAMPLES[of.kind];
  }
}
