import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf, VaultFact } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { listed, notes as notesOf, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = 'ses lignes sans date ne comptent pas';
const NONE_COUNTED = 'leurs lignes sans date ne comptent pas';
const CHANGE_ONE = 'Change l’un des deux.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: {
  readonly [Code in VaultFact['code']]: (fact: FactOf<Code>) => string;
} = {
  'bad-front-matter': () =>
    'Les propriétés de cette note sont illisibles et donc ignorées. Vérifie les lignes entre les deux ---.',
  'unresolved-merge': () =>
    'Deux versions de cette note se rencontrent ici, et seule la première est lue. Garde les lignes que tu veux, et supprime les trois qui commencent par <<<<<<<, ======= et >>>>>>>.',
  'half-resolved-merge': () =>
    'Cette ligne est un reste de deux versions fusionnées de cette note. Supprime-la, ainsi que ce qui s’y trouve deux fois : des lignes identiques ne sont lues qu’une fois.',
  'task-in-code': () =>
    'Le retrait de cette tâche est si grand que Markdown la lit comme du code : elle ne compte pas. Réduis son retrait, avec une espace après son signe de liste.',
  'looks-ticked': () =>
    'Ceci compte comme fait, mais Markdown n’y voit pas de case à cocher. Écris « - [x] … » pour en faire une tâche.',
  'looks-unticked': () =>
    'Ceci ressemble à une tâche ouverte, mais Markdown n’y voit pas de case à cocher : cela ne compte pas. Écris « - [ ] … », ou « - [x] … » une fois fait.',
  'unknown-state': ({ checkbox }) =>
    `Le «\u202f${checkbox}\u202f» de cette case n’a pas encore de sens\u00a0: la ligne ne compte pas. Ajoute-le à ${whereIs('states.done')}, ou à «\u202f${settings.rows['states.started'].name}\u202f» ou «\u202f${settings.rows['states.cancelled'].name}\u202f» au même endroit.`,
  'bad-pause': () =>
    'Cette pause n’a pas de dates, elle est donc ignorée. Écris-les après le tag : 2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    'Cette pause finit avant de commencer, elle est donc ignorée. Écris d’abord la date la plus ancienne : 2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `«\u202f${written}\u202f» n’est pas une date et reste du texte. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `«\u202f${written}\u202f» n’est pas une date et reste du texte. Écris-la sous la forme AAAA-MM-JJ.`,
  'bad-duration': ({ written }) =>
    `«\u202f${written}\u202f» n’est pas une durée et reste du texte. Écris-la sous la forme [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `«\u202f${written}\u202f» est un second nombre pour «\u202f${name}\u202f»\u00a0: il reste du texte et le premier compte. Garde l’un des deux.`
      : `«\u202f${written}\u202f» n’est pas un nombre et reste du texte. Écris-le sous la forme [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `«\u202f${written}\u202f» n’est pas un ressenti et est laissé de côté. Écris un nombre entier de 1 (dur) à 5 (très bien)\u00a0: [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `Le tag «\u202f${tag}\u202f» n’a pas de mots à côté de lui dans les propriétés\u00a0: il ne compte pas. Écris-le après les mots, dans la note même.`,
  'bad-rest-property': ({ property, written }) =>
    `La propriété «\u202f${property}\u202f» ${written === null ? 'n’a pas une valeur unique' : `contient «\u202f${written}\u202f»`}\u00a0: ce n’est donc pas un jour de repos. Utilise true ou false.`,
  'bad-win-property': ({ property }) =>
    `La propriété «\u202f${property}\u202f» contient autre chose que du texte, qui est laissé de côté. Mets-le entre guillemets.`,
  'bad-date-property': ({ property }) =>
    `La propriété «\u202f${property}\u202f» de cette note n’est pas une date\u00a0: la note n’a pas de jour. Écris-la sous la forme 2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'Cette ligne n’a pas de jour : elle ne compte pas. Ajoutes-en un, par exemple @2026-11-19, ou déplace la ligne dans une note quotidienne.'
      : `${number(entries)} lignes, à partir de celle-ci, n’ont pas de jour et ne comptent pas, car leurs notes ne sont pas nommées comme tes notes quotidiennes. Ces notes sont listées ici aussi.`,
  'dated-ahead': ({ day }) =>
    `Cette ligne a une date plus tardive que sa note\u00a0: elle compte le ${dates.full(day)}. Change la date si c’est une erreur.`,

  duplicate: ({ original }) =>
    `Ceci est une copie de ${original.path}:${original.line + 1}, où elle compte. Les copies ne comptent pas une seconde fois.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `Cette note a une date dans son nom et le jour de la semaine d’une autre\u00a0: ${NOT_COUNTED}. La date est le ${dates.full(day)}\u00a0: corrige ce qui est faux dans le nom.`
      : `${number(notes)} notes, à partir de celle-ci, ont une date dans leur nom et le jour de la semaine d’une autre\u00a0: ${NONE_COUNTED}. La date de celle-ci est le ${dates.full(day)}\u00a0: corrige ce qui est faux dans les noms.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `Cette note ressemble à une copie de ${copyOf} laissée par une synchronisation`
        : `${number(notes)} notes ressemblent à des copies laissées par une synchronisation, celle-ci de ${copyOf}`
    }${
      isDated
        ? '. Sa date est une propriété, donc les lignes qui ne sont que dans la copie comptent aussi'
        : `\u00a0: ${notes === 1 ? NOT_COUNTED : NONE_COUNTED}`
    }. Remets ce qui manque dans l’original, puis supprime la copie.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `Cet objectif finit le ${dates.full(end)}, avant de commencer le ${dates.full(start)}\u00a0: sa fin est laissée de côté. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'Cette expérience ne peut pas se dérouler telle quelle.' : 'Cette expérience montre moins qu’elle ne pourrait.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `Ce fichier ${shape(problem)}\u00a0: les valeurs par défaut sont utilisées et rien n’est écrit. ${problem.kind === 'no-text' ? 'Refais ce choix dans les paramètres de son module.' : 'Corrige-le, ou supprime-le pour revenir aux valeurs par défaut.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `Ce fichier est illisible${because(reason)}\u00a0: les valeurs par défaut sont utilisées et rien n’est écrit. Vérifie qui peut le lire, ou supprime-le pour revenir aux valeurs par défaut.`
      : `Ceci est illisible${because(reason)}\u00a0: rien n’y compte.`,
  'bad-name': () =>
    'Ce nom n’est pas en UTF-8 : le fichier est laissé de côté. Renomme-le pour qu’il soit lu.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `Le format de date \`${format}\`${folder === '' ? '' : ` dans «\u202f${folder}\u202f»`} ne donne pas à chaque jour une note à lui\u00a0: aucune de ces notes n’est une note quotidienne. Utilise YYYY-MM-DD dans ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `Le tag \`#${tag}\` est dans ${whereIs(`marks.${keeps}`)} et dans «\u202f${settings.rows[`marks.${loses}`].name}\u202f»\u00a0: seul le premier compte. Retire-le de l’un des deux.`,
  'daily-notes-excluded': ({ folder }) =>
    `Tes notes quotidiennes sont dans le dossier «\u202f${folder}\u202f», qui est exclu\u00a0: aucune n’est lue. Retire-le de ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `Le format de date \`${format}\` mélange deux façons de compter les semaines\u00a0: deux semaines ont le même nom en fin d’année. Utilise \`gggg-[W]ww\` ou \`GGGG-[W]WW\` dans ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `Les notes hebdomadaires nommées \`${format}\` commencent le ${weekday(named)}, et toutes tes autres semaines le ${weekday(other)}. Les bilans suivent les notes. Pour changer le reste, utilise ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'Cette note est enregistrée en UTF-16 : elle ne peut pas être lue comme du texte et rien n’y compte. Enregistre-la en UTF-8, ce que la plupart des éditeurs proposent sous « Enregistrer sous » ou « Encodage ».',
  'not-utf-8':
    'Des lettres de cette note, les premières ici, ne peuvent pas être lues comme du texte, car elles ne sont pas en UTF-8. Rien n’y est écrit. Enregistre-la en UTF-8, ce que la plupart des éditeurs proposent sous « Enregistrer sous » ou « Encodage ».',
  zeros:
    'Des parties de cette note, les premières ici, ne peuvent pas être lues comme du texte : un plantage ou une synchronisation rompue y a laissé des zéros. Rien n’y est écrit. Restaure-la depuis une sauvegarde ou l’historique de ta synchronisation, ou supprime ces parties.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `«\u202f${written}\u202f» pourrait être deux jours différents et reste du texte. Écris par exemple @2026-11-19.`,
  'no-note-day': (written) =>
    `«\u202f${written}\u202f» n’est pas une date dans une note sans jour à elle, et reste du texte. Écris par exemple @2026-11-19.`,
  misplaced: (written) =>
    `«\u202f${written}\u202f» ressemble à une date mais n’est pas écrit comme telle, et reste du texte. Écris par exemple @2026-11-19 après une espace, ou en mots comme @(vendredi dernier).`,
  unreadable: (written) =>
    `«\u202f${written}\u202f» n’est pas une date et reste du texte. Écris par exemple @2026-11-19, ou en mots comme @(vendredi dernier).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `Cette note a une date dans son nom mais n’est pas nommée comme tes notes quotidiennes\u00a0: ${NOT_COUNTED}.`
      : `${notesOf(notes)}, à partir de celle-ci, ont une date dans leur nom mais ne sont pas nommées comme tes notes quotidiennes\u00a0: ${NONE_COUNTED}.`;
  if (location === null) return `${what} Le nom contient aussi d’autres mots.`;
  const setLanguage =
    language === null ? '' : `choisis «\u202f${language}\u202f» dans ${whereIs('language')}`;
  if (isOwn) return `${what} Les mots du nom sont dans une autre langue\u00a0: ${setLanguage}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `le dossier «\u202f${folder}\u202f» et `;
  const also = setLanguage === '' ? '' : `, et ${setLanguage}`;
  return `${what} Pour qu’elles comptent, ajoute ${where}le format de date «\u202f${format}\u202f» à ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `Ce fichier est endommagé${because(reason)}`;
  return used === 'earlier'
    ? `${what}\u00a0: tes paramètres d’avant sont utilisés et rien n’est écrit. Corrige-le, souvent une virgule ou un guillemet manque.`
    : `${what}\u00a0: les valeurs par défaut sont utilisées et rien n’est écrit. Corrige-le, souvent une virgule ou un guillemet manque, ou supprime-le pour revenir aux valeurs par défaut.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const says = written === null ? 'est illisible' : `contient «\u202f${written}\u202f»`;
  const which = `La propriété «\u202f${property}\u202f» de cet objectif`;
  switch (problem.kind) {
    case 'unusable':
      return `${which} ${says} et est laissée de côté. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${which} ${says}, qui finit un autre jour que «\u202fend\u202f», le ${dates.full(problem.end)}. C’est «\u202fend\u202f» qui est utilisé. ${CHANGE_ONE}`;
    case 'no-start':
      return `${which} n’a pas de point de départ et est laissée de côté. Ajoute la propriété «\u202fstart\u202f» avec une date.`;
    case 'other-unit':
      return `${which} ${says}, mais l’objectif suit ${listed(problem.metrics.map((name) => `«\u202f${name}\u202f»`))}\u00a0: elle est laissée de côté. Utilise le même nom, ou ajoute l’autre à «\u202fmetrics\u202f».`;
    case 'falls':
      return `${which} passe de ${number(problem.before)} à ${number(problem.rung)} et est laissée de côté. Écris ses quantités de la plus petite à la plus grande, par exemple «\u202f1, 2, 5, 10 km\u202f».`;
    case 'no-aim':
      return `${which} n’a pas de total à atteindre et est laissée de côté. Ajoute la propriété «\u202faim\u202f», par exemple «\u202f60000 mots\u202f».`;
    case 'before-start':
      return `${which} ${says}, avant le début de l’objectif le ${dates.full(problem.start)}\u00a0: elle est laissée de côté. ${CHANGE_ONE}`;
    case 'passed':
      return `${which} ${says}, un jour déjà passé, et le total n’est pas atteint. Choisis un jour plus tardif, ou marque l’objectif comme terminé.`;
    case 'thousands':
      return `${which} ${says}, lu comme ${problem.number}. Écris ${problem.or} si c’est ce que tu veux dire, sinon ${problem.number}.`;
    case 'too-many':
      return `Un objectif peut avoir ${number(problem.most)} mesures\u00a0: «\u202f${problem.beyond}\u202f» est laissé de côté.`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
