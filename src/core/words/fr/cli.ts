import type { Words } from '../words';
import {
  counted,
  days,
  forms,
  notes as notesOf,
  number,
  percent,
  plural,
  wins as winsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'Pas d’entrée ici.',
  withoutDay: 'Sans jour',
  noWords: '(pas encore de mots)',
  states: {
    open: 'ouverte, compte une fois faite',
    started: 'commencée, compte une fois faite',
    cancelled: 'annulée, ne compte pas',
  },
  copyOf: (place: string): string => `une copie de ${place}`,
  noDay: 'sans jour, car sa note n’est pas une note quotidienne',
  percent,
  countOf: (count: number, of: number): string => `${number(count)} sur ${number(of)}`,
  readingNotes: (done: number, of: number): string =>
    `${number(done)} ${plural(done, forms('note lue', 'notes lues'))} sur ${number(of)}`,
  unmatched: (notes: number): string =>
    `${plural(
      notes,
      forms(
        '1 note ressemble à une note quotidienne sans en avoir le nom',
        `${number(notes)} notes ressemblent à des notes quotidiennes sans en avoir le nom`,
      ),
    )}. Voir small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    `Aucune note quotidienne trouvée\u00a0: aucune note ${folder === '' ? 'du coffre' : `de «\u202f${folder}\u202f»`} ne porte un nom comme ${format}.`,
  noDailyFolder: (folder: string): string =>
    `Aucune note quotidienne trouvée\u00a0: il n’y a pas encore de note dans le dossier «\u202f${folder}\u202f».`,
  andMore: (place: string, more: number): string => `${place} et ${number(more)} de plus`,
  noGoals: (property: string): string =>
    `Pas encore d’objectif. Pour faire d’une note un objectif, ajoute la propriété \`${property}\`.`,
  noMilestones: 'Pas encore de jalon. Le premier est une seule victoire.',
  nothingRecalled: 'Rien à se rappeler aujourd’hui.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago
      ? `Il y a ${days(ago.days)}, ${day}`
      : `Il y a ${counted(ago.years, 'an')}, ${day}`,
  goalSummary: (strength: number, wins: number): string =>
    `Solidité ${percent(strength)} · ${winsOf(wins)}`,
  lastWin: (day: string, text: string): string => `Dernière victoire, le ${day}\u00a0: ${text}`,
  confirmed: 'Confirmé',
  foundNothing: 'Aucune régularité trouvée',
  nextStep: (step: string): string => `Prochain pas\u00a0: ${step}`,
  notAsked: 'Ne va pas avec ton rythme',
  noPatterns: 'Rien ne ressort pour l’instant. Tes jours se ressemblent.',
  understood: (notes: number): string => `Tout a été compris, dans ${notesOf(notes)}.`,
  eachInJson: 'Utilise --json pour les lister tous.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `Noté pour le ${day}\u00a0: ${place}`
      : `Noté pour le ${day}, sous ${heading}\u00a0: ${place}`,
  heatmapIn: (file: string): string => `La carte de chaleur est dans ${file}.`,
  exported: (_count: number, amount: string, file: string): string =>
    `Dans ${file}\u00a0: ${amount}.`,
  reviewIn: (path: string): string => `Le bilan est dans ${path}.`,
  cardIn: (file: string): string => `L’image est dans ${file}.`,
  bragIn: (path: string): string => `Le document de réalisations est dans ${path}.`,
  storyIn: (path: string): string => `L’histoire est dans ${path}.`,
  upToDate: (path: string): string => `${path} est à jour.`,
  kept: (parts: string): string =>
    `Gardé tel que tu l’as modifié\u00a0: ${parts}. Utilise --force pour le remplacer et déplacer ta version dessous.`,
  moved: (parts: string): string => `Mis à jour, avec ta version déplacée dessous\u00a0: ${parts}.`,
  leftAlone: (periods: string): string =>
    `Laissé tel quel\u00a0: des parties d’autres bilans dans cette note (${periods}).`,
  winsADay: 'Victoires par jour\u00a0:',
  legend: shortStatus,
  rows: {
    wins: 'Victoires',
    steps: 'Petits pas faits',
    wonDays: 'Jours de victoire',
    minutes: 'Minutes',
    strength: 'Solidité',
    milestones: 'Jalons',
    longest: 'La plus longue',
    last30: '30 derniers jours',
    last90: '90 derniers jours',
    all: 'Tous les jours',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winsOf,
    belowTarget: (count: number, target: number): string =>
      `${winsOf(count)}, le but est ${number(target)}`,
  },
};
