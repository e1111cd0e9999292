import type { Words } from '../words';
import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { forms, listed, number, plural } from './numbers';

/** The rows of the settings page, by their path in `data.json`. */
const ROWS = {
  'marks.win': {
    name: 'Tags de victoire',
    desc: 'Une ligne ainsi marquée est une victoire. Les nouvelles ont le premier.',
  },
  'marks.step': {
    name: 'Tags de petit pas',
    desc: 'Pour les pas faisables en deux minutes.',
  },
  'marks.setback': {
    name: 'Tags de contretemps',
    desc: 'Pour ce qui a coincé. Listé, jamais compté contre toi.',
  },
  'marks.lesson': {
    name: 'Tags de leçon',
    desc: 'Pour ce que tu as appris. Listé, non compté.',
  },
  'marks.kudos': {
    name: 'Tags de compliment',
    desc: 'Pour ce que d’autres en ont dit. Listé, non compté.',
  },
  'marks.rest': {
    name: 'Tags de jour de repos',
    desc: 'Font du jour de la note un jour de repos.',
  },
  'marks.pause': {
    name: 'Tags de pause',
    desc: 'Jours où rien n’est attendu : #pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: 'Compter les petits pas',
    desc: 'Un petit pas fait compte comme une victoire.',
  },
  winHeadings: {
    name: 'Victoires sous des titres',
    desc: 'Les lignes sous ces titres sont des victoires, même sans tag.',
  },
  winProperty: {
    name: 'Victoires dans une propriété',
    desc: 'Une propriété qui contient une victoire ou une liste de victoires.',
    aliases: ['front matter', 'YAML', 'métadonnées'],
  },
  'states.done': {
    name: 'Cases « fait »',
    desc: 'Caractères d’une tâche faite, comme dans [x]. Eux seuls comptent.',
    aliases: ['tâche', 'statut'],
  },
  'states.started': {
    name: 'Cases « commencé »',
    desc: 'Caractères d’une tâche commencée, comme dans [/].',
    aliases: ['tâche', 'statut', 'en cours'],
  },
  'states.cancelled': {
    name: 'Cases « annulé »',
    desc: 'Caractères d’une tâche annulée, comme dans [-].',
    aliases: ['tâche', 'statut'],
  },

  'daily.folder': {
    name: 'Dossier des notes quotidiennes',
    desc: 'Où sont tes notes quotidiennes. / est la racine du coffre.',
  },
  'daily.format': {
    name: 'Format de date des notes quotidiennes',
    desc: 'Comment elles s’appellent. Une barre oblique crée un dossier.',
    aliases: ['moment'],
  },
  'daily.template': {
    name: 'Modèle des notes quotidiennes',
    desc: 'Par quoi commence une nouvelle note quotidienne.',
  },
  'daily.others': {
    name: 'Anciens emplacements des notes quotidiennes',
    desc: 'Où sont les plus anciennes, si tu les as déplacées ou renommées.',
  },
  dateProperty: {
    name: 'Jour dans une propriété',
    desc: 'Une propriété avec la date, pour les notes qui ne sont pas quotidiennes.',
    aliases: ['front matter', 'YAML', 'métadonnées'],
  },
  pulse: {
    name: 'Demander le ressenti',
    desc: 'Cinq boutons dans le panneau latéral, de dur à très bien.',
    aliases: ['humeur', 'pulse', 'note'],
  },
  'metrics.properties': {
    name: 'Nombres dans des propriétés',
    desc: 'Chiffres des notes quotidiennes, comme le sommeil, face aux victoires.',
  },
  excludedFolders: {
    name: 'Dossiers exclus',
    desc: 'Leurs notes sont ignorées. Les dossiers de modèles aussi.',
  },

  'plan.schedule': {
    name: 'Rythme',
    desc: 'Quand une victoire est attendue. Les autres jours sont libres.',
    aliases: ['jours de repos', 'jours de la semaine', 'fréquence'],
  },
  'plan.target': {
    name: 'But du jour',
    desc: 'Ce que demande un jour de victoire, comme 1, 10 minutes ou 250 mots.',
    aliases: ['objectif', 'par jour'],
  },
  'plan.since': {
    name: 'Compter à partir du',
    desc: 'Les victoires d’avant ce jour sont listées, non comptées.',
    aliases: ['depuis', 'début'],
  },
  'plan.freezes': {
    name: 'Jokers',
    desc: 'Couvrent un jour sans victoire. Sept jours de victoire en donnent un.',
    aliases: ['série', 'repos'],
  },
  'plan.pauses': {
    name: 'Pauses',
    desc: 'Jours où rien n’est attendu, pour toi et tous tes objectifs.',
  },
  'plan.dayStart': {
    name: 'Début du jour',
    desc: 'L’heure à laquelle un nouveau jour commence. 0 correspond à minuit.',
    aliases: ['nuit', 'minuit'],
  },
  'plan.weekStart': {
    name: 'Premier jour de la semaine',
    desc: 'Pour les rythmes par semaine, la carte de chaleur et le bilan.',
    aliases: ['début de semaine'],
  },

  'goals.property': {
    name: 'Propriété des objectifs',
    desc: 'La propriété qui fait d’une note un objectif.',
    aliases: ['front matter', 'YAML', 'métadonnées'],
  },
  'goals.value': {
    name: 'Valeur des objectifs',
    desc: 'La valeur de cette propriété dans un objectif.',
  },
  'goals.inherit': {
    name: 'Lignes des notes d’objectif',
    desc: 'Les victoires dans la note d’un objectif lui appartiennent, sans lien.',
    aliases: ['hériter'],
  },
  'goals.alignment': {
    name: 'Lien avec tes objectifs',
    desc: 'Montre les victoires sans objectif et les objectifs devenus calmes.',
    aliases: ['dérive', 'plateau'],
  },

  'heatmap.palette': {
    name: 'Couleurs',
    desc: 'Toutes les palettes fonctionnent aussi en niveaux de gris.',
    aliases: ['palette', 'daltonisme'],
  },
  'heatmap.thresholds': {
    name: 'Niveaux',
    desc: 'Victoires par jour pour quatre niveaux, par exemple 1, 2, 3, 5.',
    aliases: ['seuils', 'intensité'],
  },
  'heatmap.rows': {
    name: 'Lignes',
    desc: 'Une grille de tous les jours, ou une ligne par domaine ou objectif.',
  },

  'weekly.folder': {
    name: 'Dossier des notes hebdomadaires',
    desc: 'Où les bilans sont écrits. / est la racine du coffre.',
  },
  'weekly.format': {
    name: 'Format de date des notes hebdomadaires',
    desc: 'Comment les notes hebdomadaires sont nommées.',
    aliases: ['moment'],
  },
  'weekly.template': {
    name: 'Modèle des notes hebdomadaires',
    desc: 'Par quoi commence un nouveau bilan.',
  },
  'review.prompts.week': {
    name: 'Questions',
    desc: 'Questions à la fin d’un nouveau bilan, avec de la place pour répondre.',
  },
  'review.heatmap': {
    name: 'Carte de chaleur dans le bilan',
    desc: 'Ajoute, sous le tableau de la semaine, une carte toujours à jour.',
  },

  'monthly.folder': {
    name: 'Dossier des bilans du mois',
    desc: 'Où ils sont écrits. / est la racine du coffre.',
  },
  'monthly.format': {
    name: 'Format de date des bilans du mois',
    desc: 'Comment leurs notes sont nommées.',
    aliases: ['moment'],
  },
  'monthly.template': {
    name: 'Modèle des bilans du mois',
    desc: 'Par quoi commence un nouveau bilan.',
  },
  'quarterly.folder': {
    name: 'Dossier des bilans du trimestre',
    desc: 'Où ils sont écrits. / est la racine du coffre.',
  },
  'quarterly.format': {
    name: 'Format de date des bilans du trimestre',
    desc: 'Comment leurs notes sont nommées.',
    aliases: ['moment'],
  },
  'quarterly.template': {
    name: 'Modèle des bilans du trimestre',
    desc: 'Par quoi commence un nouveau bilan.',
  },
  'yearly.folder': {
    name: 'Dossier des bilans de l’année',
    desc: 'Où ils sont écrits. / est la racine du coffre.',
  },
  'yearly.format': {
    name: 'Format de date des bilans de l’année',
    desc: 'Comment leurs notes sont nommées.',
    aliases: ['moment'],
  },
  'yearly.template': {
    name: 'Modèle des bilans de l’année',
    desc: 'Par quoi commence un nouveau bilan.',
  },
  'review.prompts.month': {
    name: 'Questions pour un mois',
    desc: 'Questions à la fin de son bilan, avec de la place pour répondre.',
  },
  'review.prompts.quarter': {
    name: 'Questions pour un trimestre',
    desc: 'Questions à la fin de son bilan, avec de la place pour répondre.',
  },
  'review.prompts.year': {
    name: 'Questions pour une année',
    desc: 'Questions à la fin de son bilan, avec de la place pour répondre.',
  },
  'review.prompts.days': {
    name: 'Questions pour une période',
    desc: 'Questions à la fin de son bilan, avec de la place pour répondre.',
  },
  'review.pinned': {
    name: 'Lignes épinglées',
    desc: 'Identifiants des lignes en tête des bilans longs et des réalisations.',
    aliases: ['épingler', 'temps fort'],
  },
  'review.brag': {
    name: 'Sections d’un document de réalisations',
    desc: 'Où tes victoires sont rangées, dans cet ordre.',
  },

  'log.heading': {
    name: 'Titre pour les nouvelles lignes',
    desc: 'Où vont les nouvelles victoires. Laisse vide pour la fin de la note.',
  },
  'log.time': {
    name: 'Écrire l’heure',
    desc: 'Commence les nouvelles lignes par l’heure.',
  },
  'log.askBeforeUri': {
    name: 'Demander avant qu’un lien écrive',
    desc: 'Montre ce qu’un lien obsidian:// écrirait, et te demande d’abord.',
    aliases: ['URI', 'automatisation', 'raccourci'],
  },
  'log.adds': {
    name: 'Dire à quoi s’ajoute une victoire',
    desc: 'Une phrase dans sa notification, par exemple : 80e dans santé.',
  },
  'log.proof': {
    name: 'Proposer des preuves après un contretemps',
    desc: 'Un bouton dans sa notification, s’il y en a déjà eu de semblables.',
  },
  'log.anotherDay': {
    name: 'Donner un autre jour à une ligne',
    desc: 'Sans note pour ce jour, la date s’écrit dans la ligne.',
    aliases: ['déplacer', 'date'],
  },
  'timer.notification': {
    name: 'Signaler la fin d’un minuteur hors d’Obsidian',
    desc: 'Ton ordinateur t’avertit quand un minuteur se termine.',
    aliases: ['notification', 'pomodoro'],
  },
  'timer.sound': {
    name: 'Son à la fin d’un minuteur',
    desc: 'Deux notes brèves.',
    aliases: ['pomodoro'],
  },

  quiet: {
    name: 'Mode discret',
    desc: 'Masque les nombres de la série et tait les jours sans victoire.',
  },
  celebrate: {
    name: 'À un jalon',
    desc: 'Ce que tu vois quand tu atteins un jalon.',
    aliases: ['confettis', 'animation'],
  },
  rewards: {
    name: 'Récompenses',
    desc: 'Tes propres idées de petits plaisirs. Chaque jalon t’en montre une.',
  },
  nudgeAt: {
    name: 'Rappel en douceur',
    desc: 'Un rappel à cette heure, comme 20:30, si la journée reste ouverte.',
    aliases: ['rappel'],
  },

  'editor.badges': {
    name: 'Badges dans les notes',
    desc: 'Montre les tags de victoire, de petit pas et autres en petits badges.',
    aliases: ['Aperçu en direct', 'Mode lecture'],
  },
  'editor.dots': {
    name: 'Points à côté des lignes comptées',
    desc: 'Plein si la ligne compte. Survole un point vide pour savoir pourquoi.',
    aliases: ['marge'],
  },
  'editor.suggest': {
    name: 'Suggestions pendant la saisie',
    desc: 'Propose domaines et objectifs après un tag, et des dates après @.',
    aliases: ['autocomplétion'],
  },
  language: {
    name: 'Langue',
    desc: 'Pour tout ce que tu lis ici, et pour les dates que tu écris en mots.',
    aliases: ['locale', 'traduction'],
  },
  notesLanguage: {
    name: 'Langue des notes',
    desc: 'Pour les bilans, les exports et tout ce qui est écrit dans ton coffre.',
    aliases: ['locale', 'traduction'],
  },
} satisfies Record<string, SettingWords>;

const rows: Readonly<Record<keyof typeof ROWS, SettingWords>> = ROWS;

/** What a list of settings says about its elements. */
const lists = {
  tag: {
    heading: 'Tags',
    add: 'Ajouter un tag',
    none: 'Pas encore de tag.',
    element: (number: number): string => `Tag ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'Titres',
    add: 'Ajouter un titre',
    none: 'Pas encore de titre.',
    element: (number: number): string => `Titre ${number}`,
    placeholder: 'Fait aujourd’hui',
  },
  section: {
    heading: 'Sections',
    add: 'Ajouter une section',
    none: 'Pas encore de section.',
    element: (number: number): string => `Section ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'Emplacements',
    add: 'Ajouter un emplacement',
    none: 'Pas encore d’emplacement.',
    element: (number: number): string => `Emplacement ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'Propriétés',
    add: 'Ajouter une propriété',
    none: 'Pas encore de propriété.',
    element: (number: number): string => `Propriété ${number}`,
    placeholder: 'humeur',
  },
  folder: {
    heading: 'Dossiers',
    add: 'Ajouter un dossier',
    none: 'Pas encore de dossier.',
    element: (number: number): string => `Dossier ${number}`,
    placeholder: 'Archive',
  },
  pause: {
    heading: 'Pauses',
    add: 'Ajouter une pause',
    none: 'Pas encore de pause.',
    element: (number: number): string => `Pause ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'Questions',
    add: 'Ajouter une question',
    none: 'Pas encore de question.',
    element: (number: number): string => `Question ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'Identifiants de bloc',
    add: 'Ajouter un identifiant',
    none: 'Pas encore de ligne épinglée.',
    element: (number: number): string => `Identifiant ${number}`,
    placeholder: '^bravo',
  },
  reward: {
    heading: 'Récompenses',
    add: 'Ajouter une récompense',
    none: 'Pas encore de récompense.',
    element: (number: number): string => `Récompense ${number}`,
    placeholder: 'Le bon café',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'Marques',
  'daily-notes': 'Notes quotidiennes',
  plan: 'Plan',
  goals: 'Objectifs',
  heatmap: 'Carte de chaleur',
  'weekly-review': 'Bilan de la semaine',
  'longer-reviews': 'Bilans plus longs',
  logging: 'Saisie',
  celebration: 'Célébration',
  advanced: 'Avancé',
};

const DEFAULT = 'D’ici là, la valeur par défaut est utilisée.';
const LEFT_OUT = 'D’ici là, c’est laissé de côté.';
const FIX =
  'Corrige-le (il manque souvent une virgule ou un guillemet), ou change n’importe quel paramètre : une copie de l’ancien fichier est gardée.';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'Aucun',
  brag: {
    desc: 'Un titre du document de réalisations, et les victoires placées dessous.',
    added: 'Nouvelle section',
    name: 'Nom',
    areas: 'Domaines',
    areasHow: 'Séparés par des virgules, par exemple équipe, mentorat.',
    goals: 'Objectifs',
    goalsHow:
      'Par les noms de leurs notes. Un * vaut pour tous ceux qui ne sont pas nommés ailleurs.',
    kudos: 'Compliments',
    kudosHow: 'Contient ce que d’autres t’ont dit.',
  },
  reset: 'Réinitialiser',
  /** the name of today's note by a date format */
  today: (name: string): string => `Aujourd’hui\u00a0: ${name}`,
  schedule: {
    chosen: 'Certains jours',
    days: 'Jours qui attendent une victoire',
    perMonth: 'Quelques jours par mois',
    times: 'Jours de victoire par mois',
    every: 'À intervalle régulier',
    everyDays: 'Jours d’une victoire à la suivante',
  },
  place: {
    desc: 'Où étaient les notes quotidiennes, et comment elles étaient nommées.',
    folder: 'Dossier',
    folderHow: 'Laisse vide pour la racine du coffre.',
    format: 'Format de date',
    formatHow: 'Comment les notes sont nommées, comme dans le module principal.',
  },
  options: {
    weekStart: {
      locale: 'Comme dans ta langue',
      monday: 'Lundi',
      sunday: 'Dimanche',
      saturday: 'Samedi',
    },
    palette: { theme: 'Thème', leaf: 'Feuille', cividis: 'Cividis, pour le daltonisme' },
    rows: { none: 'Tous les jours', areas: 'Par domaine', goals: 'Par objectif' },
    pulse: { off: 'Rien', daily: 'Comment était la journée', weekly: 'Comment était la semaine' },
    language: { automatic: 'Comme Obsidian' },
    notesLanguage: { automatic: 'Comme l’application' },
    anotherDay: {
      ask: 'Me demander',
      date: 'Écrire la date dans la ligne',
      move: 'La déplacer dans la note de ce jour',
    },
    celebrate: {
      notice: 'Une notification',
      off: 'Rien',
      burst: 'Une notification et des étincelles',
    },
  },
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: 'Comme le coffre',
    automatic: 'Automatique',
    firstWin: 'Ta première victoire',
    off: 'Désactivé',
  },

  diagnostics: {
    name: 'Diagnostic',
    desc: 'Pour un rapport quand quelque chose ne va pas : versions, paramètres modifiés et nombre de problèmes de chaque sorte. Aucun mot ni nom de tes notes.',
    button: 'Copier',
  },
  space: 'Un espace signifie que la tâche est ouverte.',
  tagInUse: (name: string): string =>
    `Déjà dans «\u202f${name}\u202f», et il ne peut vouloir dire qu’une chose.`,
  holdsDailyNotes: 'Tes notes quotidiennes sont dedans : aucune ne serait lue.',
  noFolder: (found: number): string =>
    found === 0
      ? 'Ce dossier n’existe pas dans ton coffre : aucune note quotidienne n’y est trouvée.'
      : `Ce dossier n’existe pas dans ton coffre. Tu perdrais de vue ${number(found)} ${plural(found, forms('note quotidienne', 'notes quotidiennes'))}.`,
  noSingleDay: 'Mets l’année, le mois et le jour, pour que chaque note ait sa propre date.',
  noSingleWeek:
    'Mets l’année et la semaine, par exemple gggg-[W]ww, pour que chaque note ait sa propre semaine.',
  mixedWeeks:
    'Utilise gggg avec ww, ou GGGG avec WW. Si tu les mélanges, deux semaines peuvent avoir le même nom.',

  problems: 'Problèmes dans le fichier de paramètres',
  problemsHow: 'Ce qui n’a pas pu être lu, et ce qui est utilisé à la place.',
  file: 'Fichier de paramètres',
  remove: 'Retirer du fichier',
  /** The settings that could not be read: the first by name, and how many more. */
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `${number(more)} de plus`]);
    return plural(
      names.length + more,
      forms(
        `1 paramètre n’a pas pu être lu et utilise sa valeur par défaut\u00a0: ${named}.`,
        `${number(names.length + more)} paramètres n’ont pas pu être lus et utilisent leurs valeurs par défaut\u00a0: ${named}.`,
      ),
    );
  },

  /** a setting by its row: `Settings → Plan → Freezes` */
  whereIs,
  /** what is wrong in the settings file: where, and what is used until it is fixed */
  problem,
  /** on a setting's own row: what it should be, and what is used until then */
  unusable: (of: Expected): string =>
    `Le fichier de paramètres contient autre chose ici. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string =>
    `${useInstead(of)} D’ici là, ${used} reste utilisé.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} D’ici là, c’est traité comme vide.`,
  /** a value that isn't saved */
  refused: (of: Expected): string => `${useInstead(of)} L’ancienne valeur reste.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'Ouvrir les paramètres',
  /** beside a language that is a translation */
  corrections: 'Les corrections de personnes qui la parlent sont bienvenues.',
  notSaved: (reason: string): string =>
    `Ce paramètre n’a pas pu être enregistré\u00a0: l’ancienne valeur reste. ${reason}`,
  kept: (copy: string): string =>
    `Une copie de ton ancien fichier de paramètres est gardée sous ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `Paramètres → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `Le fichier de paramètres est endommagé\u00a0: tes paramètres d’avant sont utilisés. ${FIX}`
      : `Le fichier de paramètres est endommagé\u00a0: les valeurs par défaut sont utilisées. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'Le fichier de paramètres n’en contient aucun : les valeurs par défaut sont utilisées. Change n’importe quel paramètre, et une copie de l’ancien fichier est gardée.';
  }
  if (of.kind === 'name') {
    return `Le fichier de paramètres contient «\u202f${lastName(field)}\u202f», qui n’est pas un paramètre. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? 'est illisible' : `contient «\u202f${found}\u202f»`;
  return `${whereIs(field)} ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
