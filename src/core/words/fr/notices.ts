import type { Words } from '../words';
import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates } from './dates';
import {
  counted,
  forms,
  lines as linesOf,
  listed,
  minutes as minutesOf,
  number,
  plural,
} from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: 'Annuler',
  logged: ({
    text,
    day,
    heading,
    count,
  }: {
    readonly text: string;
    readonly day: string;
    readonly heading: string | null;
    readonly count: number;
  }): string => {
    const where = heading === null ? `pour le ${day}` : `pour le ${day}, sous ${heading}`;
    return count === 1
      ? `Noté ${where}\u00a0: «\u202f${text}\u202f»`
      : `${linesOf(count)} notées, la dernière ${where}\u00a0: «\u202f${text}\u202f»`;
  },
  /** `80e pour Écrire le rapport. 9 893 mots jusqu’ici.` */
  adds: ({ to, of, nth, metric }: Added): string => {
    const place = nth === 1 ? '1re' : `${number(nth)}e`;
    const count = `${place} ${of === 'goal' ? 'pour' : 'dans'} ${to}.`;
    return metric === null ? count : `${count} ${number(metric.sum)} ${metric.name} jusqu’ici.`;
  },
  dayPulse: (value: number): string => `Ressenti d’aujourd’hui\u00a0: ${number(value)} sur 5.`,
  weekPulse: (value: number): string => `Ressenti de cette semaine\u00a0: ${number(value)} sur 5.`,
  pulseUndone: 'Annulé. La note est comme avant.',
  undone: 'Annulé. La ligne a été retirée.',
  stepUndone: (goal: string): string => `Annulé. «\u202f${goal}\u202f» est comme avant.`,
  undoneInNewNote: 'Annulé. La ligne a été retirée, mais la nouvelle note est toujours là.',
  rested: 'Aujourd’hui est un jour de repos. Il ne comptera pas comme jour sans victoire.',
  paused: (last: string): string =>
    `En pause jusqu’au ${last}. Ces jours ne compteront pas comme jours sans victoire.`,
  done: (step: string): string => `Fait\u00a0: ${step}`,
  copied: 'Copié.',
  whatsNew: (plugin: string, version: string): string => `Nouveau dans ${plugin} ${version}\u00a0:`,
  whatsNewRead: 'Compris',
  reread: 'Toutes les notes ont été relues.',
  typed: (words: string): string => `Small Wins a été désactivé. Tu avais écrit ${words}.`,

  timerDone: (minutes: number, step: string): string =>
    `${counted(minutes, 'minute faite', 'minutes faites')}\u00a0: ${step}.`,
  breakBegins: (minutes: number, step: string): string =>
    `${counted(minutes, 'minute faite', 'minutes faites')}\u00a0: ${step}. Fais une pause de 5 minutes.`,
  roundBegins: (minutes: number, step: string): string =>
    `La pause est finie. On continue\u00a0: ${step}. Jusqu’ici\u00a0: ${minutesOf(minutes)}.`,
  stopAndLog: 'Arrêter et noter',
  logIt: 'Noter',
  lostLine: (line: string, path: string): string =>
    `Tu as noté ${line}, mais cette ligne n’est pas dans ${path}. Un modèle l’a peut-être écrasée.`,
  lostLines: (lines: string): string =>
    `Tu as noté ${lines}, mais ces lignes ne sont pas dans leurs notes. Un modèle les a peut-être écrasées.`,
  logItAgain: 'Noter à nouveau',
  logThemAgain: 'Les noter à nouveau',
  forget: 'Oublier',
  moreMinutes: (minutes: number): string => `encore ${minutesOf(minutes)}`,

  newStep: (goal: string, step: string): string =>
    `Nouveau pas pour ${goal}\u00a0: «\u202f${step}\u202f»`,
  goalDone: (goal: string): string =>
    `«\u202f${goal}\u202f» est terminé. Toutes tes victoires restent.`,
  goalDropped: (goal: string): string =>
    `Tu as laissé «\u202f${goal}\u202f» de côté. Toutes tes victoires restent.`,
  goalSaved: (goal: string): string => `«\u202f${goal}\u202f» est enregistré.`,
  goalActive: (goal: string): string => `Tu suis de nouveau «\u202f${goal}\u202f».`,
  routine: (goal: string): string => `«\u202f${goal}\u202f» est maintenant une habitude.`,

  review: ({
    days,
    outcome,
    isOwnTextKept,
    areEditsKept,
    areEditsMoved,
    hasOtherPeriods,
  }: {
    readonly days: string;
    readonly outcome: 'written' | 'updated' | 'unchanged';
    readonly isOwnTextKept: boolean;
    readonly areEditsKept: boolean;
    readonly areEditsMoved: boolean;
    readonly hasOtherPeriods: boolean;
  }): string => {
    const first = {
      written: `Bilan écrit\u00a0: ${days}.`,
      updated: `Bilan mis à jour\u00a0: ${days}.`,
      unchanged: `Le bilan est déjà à jour\u00a0: ${days}.`,
    };
    return [
      first[outcome],
      isOwnTextKept ? 'Ton propre texte est resté tel quel.' : '',
      areEditsKept ? 'Ce que tu as modifié a été gardé.' : '',
      areEditsMoved ? 'Ce que tu as modifié est maintenant sous le nouveau texte.' : '',
      hasOtherPeriods ? 'Les autres bilans de cette note sont restés tels quels.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `Ouvre Paramètres → Small Wins → ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason: string): string => `Ça n’a pas marché, et rien n’a été écrit. ${reason}`,
  reading: 'Tes notes sont encore en cours de lecture. Réessaie quand ce sera fini.',
  missing: (path: string): string => `${path} n’est plus là.`,
  inTableCell: 'Les lignes d’un tableau ne peuvent être marquées qu’en mode source.',
  missingNothingWritten: (path: string): string => `${path} n’est plus là. Rien n’a été écrit.`,
  unmerged: (path: string): string =>
    `Un autre programme a modifié ${path}, et son éditeur ouvert ne le montre pas encore. Rien n’a été écrit. Réessaie dans un instant.`,
  exists: (path: string): string => `${path} existe déjà. Rien n’a été écrit.`,
  undoMissing: (path: string): string =>
    `${path} a été déplacé ou supprimé entre-temps. Rien n’a été annulé.`,
  undoChanged: (path: string): string => `${path} a changé entre-temps. Rien n’a été annulé.`,
  undoLine: (path: string): string =>
    `${path} a changé entre-temps. Rien n’a été annulé, mais tu peux retirer la ligne à la main.`,
  stepChanged: 'Ce pas a changé dans sa note. Rien n’a été écrit.',
  stepNotOpen: 'Ce pas n’est plus ouvert dans sa note. Rien n’a été écrit.',
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `Rien n’a été écrit dans ${path}. ${reason} Corrige cela dans la note, ou écris-y toi-même ${listed(names)}.`,
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `Rien n’a été écrit. Le format de date des notes quotidiennes, ${problem.format}, ne donne pas au ${dates.full(problem.day)} une note à lui. Utilise YYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason: string): string =>
    `Rien n’a été écrit. ${reason} Choisis un autre dossier ou format de date pour les notes quotidiennes.`,
  templatePlace: (reason: string): string =>
    `Rien n’a été écrit. ${reason} Choisis un autre modèle dans les paramètres.`,
  notWritten: (path: string, reason: string): string =>
    `Rien n’a été écrit dans ${path}. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `${path}, ligne ${number(line)}\u00a0: ${reason} Rien n’a été écrit.`,
  noTemplate: (template: string, path: string): string =>
    `Rien n’a été écrit, car le modèle de ${path} n’existe pas. Crée ${template}, ou choisis un autre modèle dans les paramètres.`,
  fileName: (name: string): string =>
    `«\u202f${name}\u202f» ne peut pas être le nom d’un fichier. Essaie par exemple Exports/Victoires.`,
  range: (words: string): string =>
    `«\u202f${words}\u202f» n’est pas une période. Essaie les 6 derniers mois ou 2026-Q3.`,
  longCard: 'Une image peut montrer jusqu’à cinquante ans. Essaie une période plus courte.',
  noBlockHere:
    'Le curseur est dans du code ou dans un commentaire qui ne se ferme jamais : un bloc n’y apparaîtrait pas. Ferme-le d’abord, ou place le curseur au-dessus.',
  lines: (lines: readonly number[], reason: string): string =>
    plural(
      lines.length,
      forms(
        `La ligne ${lines.map(number).join()} est restée telle quelle. ${reason}`,
        `Les lignes ${listed(lines.map(number))} sont restées telles quelles. ${reason}`,
      ),
    ),
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `Rien n’a été écrit. ${path} ressemble à la note du ${day}, mais n’est pas nommée comme tes notes quotidiennes.`;
  if (location === null) {
    return `${what} Le jour de la semaine dans son nom n’est pas celui de cette date. Renomme cette note.`;
  }
  const choose =
    language === null
      ? ''
      : `choisis «\u202f${language}\u202f» dans ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `le dossier «\u202f${folder}\u202f» et `;
  const add = `Ajoute ${where}le format de date «\u202f${format}\u202f» à ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} Les mots de son nom sont dans une autre langue\u00a0: ${choose}.`;
  return `${what} ${choose === '' ? add : `${add}, et ${choose}`}, ou renomme cette note.`;
}
