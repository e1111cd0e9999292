import type { Words } from '../words';
import type { AimProgress } from '../../insight/aim';
import type { StreakUnit } from '../../journal/schedule';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  counted,
  days as daysOf,
  forms,
  inARow,
  listed,
  minutes as minutesOf,
  number,
  plural,
  units,
  wins as winsOf,
} from './numbers';
import { ofName } from './of-name';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count: number, days: string): string => `${counted(count, 'fois', 'fois')}, ${days}`,
  write: 'Écrire la note',
  written: (path: string, isChanged: boolean, keptParts: number): string =>
    `${isChanged ? `Écrit dans ${path}.` : `${path} est à jour.`}${
      keptParts === 0
        ? ''
        : ` ${plural(
            keptParts,
            forms(
              `${number(keptParts)} partie que tu as modifiée est restée telle quelle.`,
              `${number(keptParts)} parties que tu as modifiées sont restées telles quelles.`,
            ),
          )}`
    }`,
  brag: {
    modal: 'Écrire un document de réalisations',
    rangeDefault: 'Cette année',
    title: (days: string): string => `Réalisations ${days}`,
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'Pas de victoire notée.' : `${winsOf(wins)} en ${daysOf(days)}.`,
    onDay: (wins: number): string => (wins === 0 ? 'Pas de victoire notée.' : `${winsOf(wins)}.`),
    rest: 'Tout le reste',
  },
  story: {
    modal: 'Raconter l’histoire d’un objectif',
    noGoals: 'Il n’y a pas encore d’objectif. Fais d’abord d’une note un objectif.',
    setbacks: 'Avec les contretemps',
    setbacksHow: 'Avec les leçons que tu as notées peu après.',
    title: (goal: string): string => `L’histoire ${ofName(goal)}`,
    nothing: (goal: string): string =>
      `${goal}\u00a0: pas encore de victoire. Son histoire commence avec la première.`,
    beneficiary: (whom: string): string => `**Pour\u00a0:** ${whom}`,
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'Ce qui a changé' : 'Ce qui montrerait que ça a marché'}\u00a0:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `, atteint le ${dates.short(reached, 0)}`;
      return left === 0
        ? `**Le total visé\u00a0:** ${amount(whole, of)}${on}`
        : `**Le total visé\u00a0:** ${partOf(sum, whole, of)} sur ${amount(whole, of)}`;
    },
    number: (sum: string, days: number): string =>
      `**En nombres\u00a0:** ${sum} en ${daysOf(days)}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `Tout a commencé le ${day}\u00a0: ${text}`,
    latest: (day: string, text: string): string => `La dernière, le ${day}\u00a0: ${text}`,
    headings: {
      course: 'Comment ça s’est passé',
      change: 'Avant et après',
      effort: 'Ce qu’il a fallu',
      own: 'Avec mes mots',
    },
    prompts: [
      'Pourquoi était-ce important ?',
      'Que dirais-tu à quelqu’un qui commence aujourd’hui ?',
    ],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `La plus longue série\u00a0: ${units(run.length, run.unit)}, ${days}`,
    gap: (days: number): string => `De retour après ${daysOf(days)}`,
    point: (names: string, win: string): string => `${names}\u00a0: ${win}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null ? `Dur\u00a0: ${setback}` : `Dur\u00a0: ${setback}. Appris\u00a0: ${lesson}`,
    columns: { before: 'Quatre premières semaines', after: 'Quatre dernières semaines' },
    wonDays: 'Jours de victoire',
    median: (value: string, n: number): string => `${value} (médiane sur ${number(n)})`,
    effort: (wins: number, days: number): string => `${winsOf(wins)} en ${daysOf(days)}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [counted(hours, 'heure')] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `Temps noté\u00a0: ${listed(parts)}`;
    },
    steps: (steps: number): string => `dont ${counted(steps, 'petit pas', 'petits pas')}`,
    sum: (sum: string, metric: string, n: number): string =>
      `${sum} ${metric}, en ${counted(n, 'fois', 'fois')}`,
  },
  card: {
    modal: 'Partager une image',
    about: 'Jours',
    offered: [
      'cette semaine',
      'la semaine dernière',
      'ce mois-ci',
      'le mois dernier',
      'cette année',
      'l’année dernière',
    ],
    goal: 'Objectif',
    wholeVault: 'Toutes les victoires',
    size: 'Taille',
    sizes: {
      wide: 'Pour un lien (large)',
      tall: 'Pour un téléphone (haute)',
      poster: 'Affiche (A3)',
    },
    theme: 'Couleurs',
    themes: { light: 'Claires', dark: 'Sombres', accent: 'Ta couleur' },
    facts: {
      wins: 'Combien de victoires',
      days: 'Combien de jours',
      run: 'La plus longue série',
      minutes: 'Le temps que ça a pris',
      goal: 'Le nom de l’objectif',
    },
    lines: 'Lignes',
    linesHow: 'Coche les victoires que les autres peuvent lire.',
    more: (count: number): string =>
      plural(
        count,
        forms(
          `${number(count)} autre ligne de ces jours n’est pas listée ici.`,
          `${number(count)} autres lignes de ces jours ne sont pas listées ici.`,
        ),
      ),
    preview: 'Ce que les autres verront',
    save: 'Enregistrer en SVG',
    savePng: 'Enregistrer en PNG',
    copy: 'Copier',
    share: 'Partager',
    saved: (path: string): string => `Enregistré sous ${path}.`,
    copied: 'L’image a été copiée.',
    noPng: (path: string): string =>
      `Cet appareil ne peut pas dessiner un PNG de cette taille\u00a0: l’image a été enregistrée sous ${path}.`,
    noCopy: 'L’image ne peut pas être copiée ici. Enregistre-la plutôt.',
    file: (days: string): string => `Victoires ${days}`,
    title: (days: string): string => `Victoires, ${days}`,
    days: (count: number): string => `${daysOf(count)} avec victoires`,
    run: inARow,
    minutes: (minutes: number): string =>
      minutes < 60 ? minutesOf(minutes) : counted(Math.round(minutes / 60), 'heure'),
  },
};
