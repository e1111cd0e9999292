import type { Words } from '../words';
import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { counted, either, lines, listed, notes as notesOf, number } from './numbers';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'Ce bloc est à corriger',
  line: (line: number): string => `Ligne ${number(line)}`,
  problem,
  noWins: 'Pas de victoire ces jours-là.',
  noMetrics:
    'Pas de nombre ces jours-là. Écris-en un sous la forme [words:: 250] dans une ligne qui compte.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string => `${whole} ${isMiddle ? 'en médiane' : 'en tout'}, ${counted(n, 'valeur')}`,
    weeks: 'Semaine par semaine',
    week: (week: string, value: string): string => `${week}\u00a0: ${value}`,
    none: '–',
  },
  noGoals: 'Pas encore d’objectif ici.',
  noMilestones: 'Pas encore de jalon ici. Le premier est une victoire.',
  more: (count: number): string =>
    `Et ${number(count)} de plus. Choisis une période plus courte pour les voir.`,

  insert: {
    title: 'Insérer un bloc',
    view: 'Vue',
    views: {
      heatmap: 'Carte de chaleur',
      month: 'Mois',
      streak: 'Série',
      wins: 'Victoires',
      list: 'Recherche',
      week: 'Cette semaine',
      goals: 'Objectifs',
      patterns: 'Régularités',
      milestones: 'Jalons',
      metric: 'Nombres par semaine',
    },
    goal: 'Objectif',
    everything: 'Tout',
    range: 'Période',
    rangeExamples: 'Par exemple les 6 derniers mois, 2026 ou 2026-01-01..2026-06-30.',
    rangeDefault: 'Les 6 derniers mois',
    query: 'Recherche',
    queryExamples: 'Mots et filtres, comme dans Toutes les victoires\u00a0: kind:win area:santé.',
    queryDefault: 'Tout',
    cancel: 'Annuler',
    submit: 'Insérer',
  },
};

export const base: Words['base'] = {
  name: 'Carte de chaleur Small Wins',
  months: 'Mois',
  count: 'Compter',
  counts: {
    both: 'Les victoires dans ces fichiers ou liées à eux',
    inside: 'Les victoires dans ces fichiers',
    linked: 'Les victoires qui mènent à ces fichiers',
  },
  noFiles: 'Cette base n’a pas de fichier, il n’y a donc rien à compter.',
  noWins: {
    both: 'Pas encore de victoire ici. Montre des notes quotidiennes, ou des notes auxquelles des victoires sont liées.',
    inside:
      'Pas encore de victoire ici. Montre des notes quotidiennes, ou d’autres notes avec des victoires.',
    linked:
      'Aucune victoire ne mène encore à ces fichiers. Montre des notes auxquelles des victoires sont liées, comme des objectifs.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  linesTitle: (count) => `Exporter ${lines(count)}`,
  lines: (count) => lines(count),
  range: 'Période',
  rangeExamples: 'Par exemple les 6 derniers mois, 2026 ou 2026-01-01..2026-06-30.',
  rangeDefault: 'Tout',
  kind: 'Type',
  kinds: {
    all: 'Victoires et petits pas',
    win: 'Victoires',
    step: 'Petits pas',
    setback: 'Contretemps',
    lesson: 'Leçons',
    kudos: 'Compliments',
  },
  goal: 'Objectif',
  anyGoal: 'Tous',
  area: 'Domaine',
  areaExample: 'santé/course',
  text: 'Avec ces mots',
  uncounted: 'Avec les lignes qui ne comptent pas',
  uncountedHow: 'Les contretemps et les leçons aussi.',
  names: 'Nommer les personnes et les autres notes',
  namesHow: 'Si c’est désactivé, un lien comme [[Anna]] s’écrit «\u202f…\u202f».',
  links: 'Garder les liens vers mes notes',
  linksHow: 'Si c’est activé, on voit le nom de ton coffre et l’emplacement de tes notes.',
  preview: 'Ce que les autres verront',
  previewMore: (count: number): string => `… et encore ${lines(count)}`,
  format: 'Format',
  formats: {
    md: 'Note (Markdown)',
    csv: 'Tableau (CSV)',
    json: 'Données (JSON)',
    html: 'Page (HTML)',
    ics: 'Petits pas et défis en calendrier (ICS)',
  },
  calendar: 'Petits pas',
  events: (count: number): string => counted(count, 'événement'),
  file: 'Fichier',
  fileHow: 'Son nom et son dossier. Un fichier existant n’est jamais remplacé.',
  cancel: 'Annuler',
  copy: 'Copier',
  write: 'Écrire le fichier',
  copied: (amount: string): string => `Copié\u00a0: ${amount}.`,
  written: (amount: string, path: string): string => `Écrit dans ${path}\u00a0: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'Exporter des victoires',
  step: 'Exporter des petits pas',
  setback: 'Exporter des contretemps',
  lesson: 'Exporter des leçons',
  kudos: 'Exporter des compliments',
};

export const check: Words['check'] = {
  title: 'Vérifier les notes',
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `Rien à corriger dans ${notesOf(notes)}.`
      : `${counted(problems, 'point')} à regarder. Rien n’a été modifié.`,
  places: (count: number): string => `À ${number(count)} endroits`,
  more: (count: number): string => `Et ${number(count)} de plus.`,
  diagnose: 'Copier le diagnostic',
  copied:
    'Diagnostic copié. Il ne contient aucun mot de tes notes, tu peux donc le coller dans un rapport.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: 'Créer la note de ce jour ?',
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `Pas encore de note pour ${day}. Small Wins va créer ${note}.`
      : `Pas encore de note pour ${day}. Small Wins va créer ${note} à partir de ton modèle, ${template}.`,
  submit: 'Créer la note',
};

const OPTIONS =
  'Ses options sont view, goal, area, range, metric, query et by, chacune sur sa ligne.';
const PAIRS = 'Écris chaque option avec son nom et sa valeur, par exemple view: heatmap.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `Ce bloc fait ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `Cette ligne est illisible${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `«\u202f${of.option}\u202f» n’a pas encore de valeur. Ajoutes-en une, ou supprime la ligne.`;
    case 'no-text':
      return `«\u202f${of.option}\u202f» demande une seule valeur. Mets-la entre guillemets.`;
    case 'unquoted-link':
      return `Mets le lien entre guillemets\u00a0: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? counted(of.characters, 'caractère') : lines(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'Un bloc montre un objectif ou un domaine. Supprime l’une des deux lignes.';
    case 'no-range':
      return `«\u202f${of.view}\u202f» montre toujours aujourd’hui et n’a donc pas de période. Supprime la ligne.`;
    case 'no-metric':
      return `«\u202f${of.view}\u202f» ne montre pas de nombres et n’a donc pas de mesure. Utilise view: metric, ou supprime la ligne.`;
    case 'long-range':
      return 'Une période peut aller jusqu’à cent ans. Essaies-en une plus courte.';
    case 'only-lists':
      return `Seule une liste a «\u202f${of.option}\u202f». Ajoute «\u202fview: list\u202f», ou supprime la ligne.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  const near = (otherwise: string) => {
    const guess = 'near' in of ? of.near : null;
    return guess === null ? otherwise : didYouMean(`«\u202f${guess}\u202f»`);
  };
  switch (of.kind) {
    case 'unknown-option':
      return `Aucune option ne s’appelle «\u202f${of.written}\u202f». ${near('Utilise view, goal, area, range, metric, query ou by.')}`;
    case 'unknown-view':
      return `Aucune vue ne s’appelle «\u202f${of.written}\u202f». ${near(`Essaie ${either(BLOCK_VIEWS)}.`)}`;
    case 'unknown-grouping':
      return `Une liste ne peut pas être groupée par «\u202f${of.written}\u202f». ${near(`Utilise ${either(GROUPINGS)}.`)}`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `«\u202f${of.written}\u202f» ne peut pas être un domaine. Écris-le comme dans un tag, par exemple santé/course.`;
    case 'bad-range':
      return `«\u202f${of.written}\u202f» n’est pas une période. ${near('Essaie les 6 derniers mois, 2026, 2026-Q3 ou 2026-01-01..2026-06-30.')}`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `Aucun objectif ne s’appelle «\u202f${written}\u202f».`;
  if (near !== null) return `${what} ${didYouMean(`«\u202f${near}\u202f»`)}`;
  if (known.length === 0) return `${what} Ce coffre n’a pas encore d’objectif.`;
  const names = known.map((name) => `«\u202f${name}\u202f»`);
  if (more > 0)
    return `${what} Tes objectifs sont ${listed([...names, `${number(more)} de plus`])}.`;
  return names.length === 1
    ? `${what} Ton seul objectif est ${listed(names)}.`
    : `${what} Tes objectifs sont ${listed(names)}.`;
}
