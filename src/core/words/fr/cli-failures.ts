import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { forms, listed, plural } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = 'Rien n’a été écrit.';
const GIVE_VAULT = 'Donne le dossier de ton coffre avec --vault.';
const OTHER_OUT = `${NOTHING} Choisis un autre nom pour --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'un dossier',
  pipe: 'un tube nommé',
  socket: 'un socket',
  file: 'un fichier',
  device: 'un périphérique',
};

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'une semaine',
  month: 'un mois',
  quarter: 'un trimestre',
  year: 'une année',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason: string): string =>
    `Cela n’aurait pas dû arriver (${systemReason(reason)}). Merci de le signaler, avec la commande que tu as tapée.`,
  output: (reason: string): string =>
    `La sortie ne peut pas être écrite (${systemReason(reason)}). Envoie-la ailleurs.`,

  emptyFolder: `Il n’y a pas de dossier après --vault. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `Le dossier ${folder} n’existe pas. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `${file} est un fichier. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `${folder} ne peut pas être ouvert (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `Il n’y a pas de coffre ici\u00a0: ni ${folder} ni aucun dossier au-dessus n’a de dossier ${config}. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `La commande «\u202f${command}\u202f» n’existe pas. ${near === null ? 'Voir small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `L’option ${option} n’existe pas. ${near === null ? `Voir ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string =>
    `${option} n’est suivi d’aucune valeur. Voir ${help}.`,
  noText:
    'Il n’y a pas encore de mots à noter. Qu’est-ce qui a marché ? Essaie small-wins log "lu dix pages".',
  tooMany: (help: string): string =>
    `Il y a ici plus de mots que la commande n’en prend. Voir ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `«\u202f${given}\u202f» après ${option} n’est pas un jour. ${near === null ? 'Utilise AAAA-MM-JJ, ou des mots comme « hier » ou « vendredi dernier ».' : didYouMean(`«\u202f${near}\u202f»`)}`,
  today: (given: string): string =>
    `«\u202f${given}\u202f» après --today n’est pas un jour. Utilise AAAA-MM-JJ, par exemple 2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `--from ${dates.full(from)} vient après --to ${dates.full(to)}. Donne d’abord le jour le plus ancien.`,
  range: (given: string, near: string | null): string =>
    `«\u202f${given}\u202f» après --range n’est pas une période. ${near === null ? 'Essaie « les 6 derniers mois », 2026, 2026-Q3, 2026-08 ou 2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `«\u202f${given}\u202f» après --year n’est pas une année. Utilise quatre chiffres, par exemple 2026.`,
  another: (given: string): string =>
    `«\u202f${given}\u202f» après --another n’est pas un rang. Utilise un nombre entier, par exemple 1.`,
  needsGoal: 'Quel objectif ? Donne le nom de sa note avec --goal.',
  onlySvg: (file: string): string =>
    `${file} ne peut pas être dessiné ici\u00a0: la ligne de commande dessine en SVG. Choisis un nom qui finit par .svg, ou utilise «\u202fPartager une image…\u202f» dans l’application pour un PNG.`,
  noLine: (text: string): string =>
    `Aucune victoire de ces jours ne contient «\u202f${text}\u202f». Voir small-wins list pour leurs mots.`,
  colour: (given: string): string =>
    `«\u202f${given}\u202f» après --accent n’est pas une couleur. Utilise par exemple #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `«\u202f${given}\u202f» n’est pas un choix pour ${option}. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string => `Utilise ${one} ou ${other}, pas les deux.`,
  longRange: 'Une carte de chaleur peut montrer jusqu’à cent ans. Essaie une période plus courte.',
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `«\u202f${given}\u202f» après --${kind} n’est pas`;
    return kind === 'days'
      ? `${what} une période. Utilise par exemple ${example}, ou des mots comme «\u202fles 6 dernières semaines\u202f».`
      : `${what} ${PERIODS[kind]}. Utilise son nom, par exemple ${example}, ou n’importe quel jour dedans.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `«\u202f${given}\u202f» après --kind n’est pas un type. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `«\u202f${given}\u202f» après --links n’est pas une façon de lier. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `«\u202f${given}\u202f» après --format n’est pas un format. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `Aucun objectif ne s’appelle «\u202f${given}\u202f». ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `«\u202f${given}\u202f» après --at n’est pas une heure. Utilise par exemple 09:30 ou 2:30pm.`,
  language: (given: string): string =>
    `«\u202f${given}\u202f» après --lang n’est pas une langue. Utilise par exemple en, de ou pt-BR.`,
  needsWrite: '--force et --restore modifient une note, il leur faut donc aussi --write.',
  ahead: (day: Day): string =>
    `Le ${dates.full(day)} n’est pas encore là, et une victoire compte à partir de son jour. ${NOTHING} Ajoute --ahead pour la noter quand même.`,
  timeAhead: (time: string): string =>
    `${time} est encore à venir aujourd’hui. ${NOTHING} Ajoute --on hier si tu voulais dire hier, ou --ahead pour noter quand même.`,

  templater: (template: string, path: string): string =>
    `Le modèle ${template} a besoin de Templater, qui ne tourne que dans Obsidian. ${NOTHING} Crée d’abord ${path} là-bas.`,
  notRead: (path: string): string =>
    `${path} est dans un dossier de modèles, ou dans un dossier que tes paramètres ignorent\u00a0: rien n’y compterait. ${NOTHING} Choisis un autre dossier pour ces notes.`,
  unreadable: (path: string, reason: string): string =>
    `${path} est illisible (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `${path} est inaccessible (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `${path} ne peut pas être écrit (${systemReason(reason)}). Rien n’y a été modifié.`,
  tooLarge: (path: string): string =>
    `${path} dépasse 32 Mo\u00a0: il n’est pas lu, et rien n’y compte. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `${path} est ${KINDS[kind]}, pas un modèle. ${NOTHING} Choisis un autre modèle dans les paramètres.`,
  notNote: (path: string, kind: FileKind): string =>
    `${path} est ${KINDS[kind]}, pas une note. ${NOTHING} Déplace-le ailleurs, ou donne d’autres noms à tes notes.`,
  readOnly: (path: string): string =>
    `${path} est en lecture seule. ${NOTHING} Autorise d’abord l’écriture.`,
  leadsOut: (path: string): string =>
    `${path} est un lien hors du coffre, ou dans un dossier qui en est un. ${NOTHING} Déplace la note dans le coffre.`,
  leadsNowhere: (path: string): string =>
    `${path} est un lien qui ne mène nulle part, ou dans un dossier qui en est un. ${NOTHING} Le disque visé est-il connecté\u202f?`,
  outThere: (file: string): string =>
    `${file} existe déjà. ${NOTHING} Choisis un autre nom pour --out, ou remplace-le avec --force.`,
  outIsNote: (file: string): string =>
    `${file} est une note de ton coffre, elle reste donc. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `${file} est ${KINDS[kind]}, pas un fichier. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `${file} ne peut pas être écrit (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string =>
    `${file} est un lien qui ne mène nulle part. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `Un autre programme modifie sans cesse ${path}. ${NOTHING} Réessaie quand il aura fini.`,
  locked: (path: string, lock: string): string =>
    `Un autre small-wins écrit dans ${path} depuis trois minutes. ${NOTHING} Si aucun ne tourne, supprime ${lock}.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `${lock} est ${KINDS[kind]}, là où small-wins garde son verrou pour ${path}. ${NOTHING} Supprime-le, ou déplace-le ailleurs.`,
  keptBeside: (file: string): string =>
    `Une écriture a été interrompue, et la note a changé depuis. Son texte d’avant est dans ${file}. Supprime ce fichier s’il ne manque rien.`,

  watchedGone: (folder: string): string =>
    `${folder} a disparu et n’est donc plus surveillé. Donne son nouvel emplacement avec --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `${folder} ne peut pas être surveillé (${systemReason(reason)}). Permets au système de surveiller plus de fichiers, ou utilise small-wins summary de temps en temps.`,
};

function oneOf(names: readonly string[]): string {
  return `Utilise l’un de ces mots\u00a0: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'Ce coffre n’a pas encore d’objectif.';
  const all = listed(names.map((name) => `«\u202f${name}\u202f»`));
  return plural(names.length, forms(`Ton seul objectif est ${all}.`, `Tes objectifs sont ${all}.`));
}
