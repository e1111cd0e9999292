import type { Words } from '../words';
/** What `small-wins --help` says about commands and options. Commands are described by what they show or do. */
export const cliHelp: Words['cliHelp'] = {
  about: 'Montre les petites victoires de tes notes quotidiennes, et en note de nouvelles.',
  examples: `
Exemples :
  small-wins log "lu dix pages"
  small-wins list --from "lundi dernier"
  small-wins list "kind:win area:health with:[[Tom]]"
  small-wins review --write`,
  titles: { 'Global Options:': 'Options de toutes les commandes :' } as Readonly<
    Record<string, string>
  >,
  version: 'Afficher la version',
  help: 'Afficher cette aide',
  helpCommand: 'Afficher l’aide d’une commande',

  commands: {
    today: 'Les entrées du jour, ce qui reste à faire et ta série',
    list: 'Tes entrées, jour par jour',
    streak: 'Ta série, sa solidité et ta régularité',
    goals: 'Tes objectifs, où en est chacun et ce qui peut aider',
    summary: 'Tout d’un coup : série, totaux et prochain jalon',
    heatmap: 'Tes jours en carte de chaleur, ici ou en image',
    patterns: 'Ce que tes jours montrent au-delà du hasard',
    milestones: 'Les jalons que tu as atteints, et le prochain',
    'on-this-day':
      'Tes victoires d’il y a 7, 30 et 100 jours, et de cette date les années passées',
    proof: 'Ce qui a suivi des contretemps comme le dernier, ou comme tes mots',
    experiments: 'Ce que tu essaies, ce que tu as essayé et ce que ça a donné',
    review: 'Le bilan d’une semaine, d’un mois, d’un trimestre, d’une année ou d’une période',
    log: 'Noter une victoire dans la note de son jour',
    brag: 'Ce que tu as accompli, trié pour un entretien annuel',
    story: 'L’histoire d’un objectif, de sa première victoire à la dernière',
    share: 'Une image de tes jours, avec seulement les faits que tu nommes',
    export: 'Tes victoires en document à montrer à d’autres',
    check: 'Les lignes non comprises, et comment les corriger',
    watch: 'Écrire une ligne de JSON à chaque changement de note, jusqu’à l’arrêt',
  },
  proofText: 'Un contretemps avec tes mots (par défaut : le dernier de tes notes)',
  text: 'Ce qui a marché. Peut commencer par un jour, comme « hier »',

  vault: 'Le dossier de ton coffre (par défaut : ce dossier, ou un au-dessus)',
  today: 'Faire comme si on était ce jour-là, par exemple 2026-11-21',
  json: 'Écrire un document JSON',
  noColor: 'Écrire sans couleurs',
  noCache: 'Relire chaque note, sans rien réutiliser des exécutions précédentes',
  lang: 'Langue des noms de fichiers, par exemple de, si tes paramètres ne la disent pas',

  cardSize: 'wide, tall ou poster (par défaut : wide)',
  cardTheme: 'light, dark ou accent (par défaut : light)',
  cardAccent: 'La couleur de tes jours, par exemple #8a5cf5',
  cardShow:
    'Faits à montrer, séparés par des virgules : wins, days, run, minutes, goal (par défaut : aucun)',
  cardLine: 'Une victoire à montrer, par quelques-uns de ses mots (plusieurs fois possible)',
  bragFrom: 'Premier jour (par défaut : 1er janvier)',
  bragTo: 'Dernier jour (par défaut : 31 décembre, ou aujourd’hui avec --from)',
  storyGoal: 'L’objectif, par le nom de sa note',
  setbacks: 'Avec les contretemps, et ce que tu en as appris',
  from: 'Premier jour',
  to: 'Dernier jour',
  query:
    'Mots à trouver, "phrases exactes", -sans, et kind: area: goal: with: has: time: from: to: is:',
  onlyKind: 'Seulement win, step, setback, lesson ou kudos',
  onlyArea: 'Seulement ce domaine, et ceux qu’il contient',
  onlyGoal: 'Seulement cet objectif, par le nom de sa note',
  onlyText: 'Seulement les lignes avec ces mots',
  goal: 'Seulement cet objectif, par le nom de sa note',
  year: 'Une année, par exemple 2026',
  range: 'Jours à montrer, par exemple "le mois dernier", 2026-Q3 ou 2026-01-01..2026-06-30',
  picture: 'L’écrire dans ce fichier, en SVG',
  pictureForce: 'Avec --out, remplacer un fichier même s’il contient autre chose',
  week: 'Une semaine par son nom, ou un de ses jours (par défaut : cette semaine)',
  month: 'Un mois, par exemple 2026-11 ou "le mois dernier"',
  quarter: 'Un trimestre, par exemple 2026-Q4 ou "le trimestre dernier"',
  reviewYear: 'Une année, par exemple 2026 ou "l’année dernière"',
  days: 'Des jours, par exemple 2026-11-02..2026-11-15 ou "le mois dernier"',
  write: 'Créer ou mettre à jour sa note (par défaut : seulement l’afficher)',
  restore: 'Avec --write, rétablir les sections que tu as supprimées',
  reviewForce: 'Avec --write, remplacer ce que tu as modifié, et garder ta version dessous',
  on: 'Son jour, par exemple hier ou 2026-11-19 (par défaut : aujourd’hui)',
  at: 'Son heure, par exemple 09:30',
  linkedGoal: 'Un objectif à lier, par le nom de sa note',
  area: 'Son domaine, par exemple health/running',
  kind: 'win, step, setback, lesson ou kudos (par défaut : ce que disent ses tags)',
  step: 'La noter comme petit pas, un pas faisable en deux minutes',
  ahead: 'La noter pour un jour ou une heure à venir',
  format: 'md, csv, json, html, ou ics pour petits pas et défis (par défaut : md)',
  links:
    'Lier vers les notes : par path, ou obsidian pour des liens qui ouvrent l’application (par défaut : sans liens)',
  names:
    'Nommer les notes liées par les lignes, souvent des personnes (par défaut : « … » à la place)',
  out: 'Écrire dans ce fichier',
  outForce: 'Avec --out, remplacer le fichier s’il existe déjà',
};
