import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { counted, days, minutes, number, wins } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: 'Aujourd’hui',
  until: (day: string, clock: string): string => `${day}, jusqu’à ${clock}`,
  wins,
  winsOf: (amount: number, target: number): string => `${number(amount)} sur ${number(target)}`,
  minutesOf: (amount: number, target: number): string => `${number(amount)} sur ${minutes(target)}`,
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} sur ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `en pause jusqu’au ${day}`,
  entries: (day: string): string => `Entrées du ${day}`,
  alreadyTomorrow: 'Déjà demain',
  inNoteOf: (day: string): string => `dans la note du ${day}`,
  restToday: 'Repos',
  pause: 'Pause…',
  stillToDo: 'Encore à faire',
};

const ahead = 'Elle comptera à partir de ce jour-là.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: 'Qu’est-ce qui a marché ?',
  ask: {
    setback: 'Qu’est-ce qui a coincé ?',
    lesson: 'Qu’as-tu appris ?',
    kudos: 'Que t’a-t-on dit ? Finis par — et le nom',
  },
  kind: { setback: 'Contretemps', lesson: 'Leçon', kudos: 'Compliment' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, ', à la fin de la note']
      : [{ strong: day }, ' sous ', { strong: heading }],
  newFolder: (path: string): Prose => ['Dans un nouveau dossier\u00a0: ', { code: path }],
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return 'Elle marque le jour et n’est pas une victoire.';
    if (isOpen) return 'Une tâche ouverte. Elle compte une fois faite.';
    if (kinds.every((kind) => kind === 'setback')) return 'Un contretemps. Il ne compte jamais.';
    if (kinds.every((kind) => kind === 'lesson'))
      return 'Une leçon. Elle est gardée et ne compte jamais.';
    if (kinds.every((kind) => kind === 'kudos'))
      return 'Un compliment. Il est gardé et ne compte jamais.';
    if (kinds.every(neverCounts)) return 'C’est gardé et ne compte jamais.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `${time} est encore à venir aujourd’hui.`,
  askTimeAhead: (time: string): string =>
    `${time} est encore à venir aujourd’hui. Appuie encore sur Entrée pour noter quand même, ou commence par «\u202fhier\u202f».`,
  unclear: (day: string, phrase: string): Prose => [
    'Pour ',
    { strong: day },
    ', écris ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`Appuie sur Entrée pour l’ajouter à la fin de ${note}`]
      : [`Appuie sur Entrée pour l’ajouter à ${note}, sous ${heading}`],
  waiting: 'En attente de ton modèle. Ta ligne est en sécurité dans le champ.',
  logged: 'Noté.',
  kept: 'Pas noté. Ta ligne est toujours dans le champ.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: {
    win: 'victoire',
    step: 'petit pas',
    setback: 'contretemps',
    lesson: 'leçon',
    kudos: 'compliment',
  },
  wordless: 'Pas encore de mots',
  minutes: (count: number): string => `${number(count)} min`,
  metric: (name: string, value: number): string => `${number(value)} ${name}`,
  open: 'Tâche ouverte : compte une fois faite',
  cancelled: 'Annulée : ne compte pas',
  copy: 'Aussi dans une autre note, où elle compte',
  done: (text: string): string => `Fait\u00a0: ${text}`,
  startTimer: (text: string): string => `Lancer le minuteur\u00a0: ${text}`,
  stopTimer: (text: string): string => `Arrêter le minuteur\u00a0: ${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'Lecture de tes notes',
  count: (done: number, all: number): string => `${number(done)} sur ${number(all)}`,
  meanwhile: 'Les plus récentes d’abord. Tu peux déjà noter des victoires.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (count: number): string => `Afficher les ${number(count)}`,
  showLatest: 'Afficher les derniers',
  title: 'Ce jour-là',
  yearsAgo: (years: number, day: string): string => `Il y a ${counted(years, 'an')}, ${day}`,
  daysAgo: (count: number, day: string): string => `Il y a ${days(count)}, ${day}`,
};
