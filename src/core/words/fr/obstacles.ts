import type { Words } from '../words';
import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = 'La place de tes notes n’est pas claire tant que ce n’est pas corrigé.';
const BY_HAND = 'Écris-la toi-même dans la note.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'a un nom qui n’est pas en UTF-8';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'n’est pas en UTF-8';
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'est endommagé' : 'est illisible'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'Refais ce choix dans les paramètres de son module.'
    : 'Corrige le fichier, ou supprime-le pour revenir aux valeurs par défaut.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason: string): string => `Rien n’a été écrit. ${reason}`,
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path} ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `«\u202f${refusal.area}\u202f» ne peut pas être un domaine. Écris-le comme dans un tag, par exemple santé/course.`;
      case 'bad-goal':
        return `«\u202f${refusal.goal}\u202f» ne peut pas être le nom d’une note. Évite [ ] | # et ^.`;
      case 'no-words':
        return 'Il n’y a pas encore de mots à noter. Qu’est-ce qui a marché\u202f?';
      case 'long-note':
        return 'Elle dépasse 32 Mo\u00a0: elle n’est pas lue, et la ligne ne compterait pas.';
      case 'misread':
        return `Dans cette note, la ligne serait lue comme autre chose. ${BY_HAND}`;
      case 'merge':
        return `Deux versions de cette note se rencontrent à la ligne ${number(refusal.line + 1)}. Garde d’abord les lignes que tu veux.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return `La nouvelle ligne en ferait compter une autre que tu n’as jamais marquée. ${BY_HAND}`;
      case 'no-place':
        return `Où qu’elle aille dans cette note, la ligne changerait le sens d’autres lignes. ${BY_HAND}`;
    }
  },
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return 'Il n’y a pas de petit pas sur cette ligne.';
      case 'done':
        return 'Ce petit pas est déjà fait.';
      case 'no-checkbox':
        return 'Ce petit pas n’a pas de case à cocher. Écris-le sous la forme «\u202f- [ ] …\u202f».';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `«\u202f${refusal.checkbox}\u202f» ne marque pas une tâche comme faite. Ajoute-le à ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `La ligne ${number(refusal.line + 1)} de ses propriétés ${LINES[refusal.problem]}.`;
  },
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `La partie «\u202f${problem.section}\u202f» finit ici mais ne commence nulle part. Supprime la ligne.`;
      case 'no-end':
        return `La partie «\u202f${problem.section}\u202f» commence ici mais ne finit nulle part. Supprime la ligne, ou aussi son texte.`;
      case 'twin':
        return `La partie «\u202f${problem.section}\u202f» commence ici une seconde fois, après la ligne ${number(problem.first)}. Supprime les deux lignes de repère de l’une des deux.`;
      case 'crossed':
        return `La partie «\u202f${problem.other}\u202f» ${problem.edge === 'begin' ? 'commence' : 'finit'} ici, à l’intérieur de «\u202f${problem.section}\u202f» de la ligne ${number(problem.begin)}. Supprime les deux lignes de repère de l’une des deux.`;
      case 'open-code':
        return 'Le texte de cette partie ouvre un bloc de code et ne le ferme jamais\u00a0: rien ne peut être écrit dessous. Ferme le bloc de code.';
      case 'left-open':
        return 'Un commentaire (%% ou <!--) ou du code, ici ou plus haut, n’est jamais fermé, et cette ligne prendrait un autre sens. Ferme-le, ou mets une barre oblique inverse devant.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path} est hors du coffre.`,
  hidden: (path) => `${path} a un nom qui commence par un point, et Obsidian ne le montre pas.`,
  nameless: (path) => `${path} a un dossier sans nom.`,
  'control-character': (path) => `${path} a un caractère de contrôle dans son nom.`,
  backslash: (path) => `${path} a une barre oblique inverse dans son nom.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path} est enregistré en UTF-16. Enregistre-le d’abord en UTF-8.`,
  'not-utf-8': (path) => `${path} n’est pas en UTF-8. Enregistre-le d’abord en UTF-8.`,
  zeros: (path) =>
    `Des parties de ${path} sont des zéros laissés par un plantage ou une synchronisation rompue. Restaure-le d’abord, ou supprime ces parties.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed:
    'Cette ligne a changé dans sa note depuis que tu l’as vue ici. Regarde-la d’abord à nouveau.',
  twice:
    'Plusieurs lignes de la note se lisent maintenant comme celle-ci. Ouvre la note et modifie la bonne.',
  property: 'C’est une propriété de la note. Ouvre la note et modifie-la là.',
  'no-words': 'Il ne reste plus de mots. Supprime plutôt la ligne, ou écris-en.',
  'no-checkbox':
    'Cette ligne ne peut pas avoir de case à cocher, car ce n’est pas un élément de liste.',
  spread:
    'Ces mots sont sur plusieurs lignes, ou dans plusieurs cellules. Ouvre la note et modifie-les là.',
  'under-heading':
    'Elle n’a pas de marque à retirer\u00a0: elle compte à cause du titre au-dessus d’elle.',
  'has-more': 'D’autres lignes dépendent de celle-ci. Ouvre la note et supprime-la là.',
  'not-movable':
    'Elle ne peut pas être déplacée sans changer ce qu’elle dit, ou ce que dit une autre ligne. Écris plutôt la date dedans.',
  misread: 'La ligne serait alors lue comme autre chose. Ouvre la note et modifie-la là.',
};

function changedTo(written: string): string {
  return `Cette ligne a changé dans sa note depuis que tu l’as vue ici. Elle dit maintenant\u00a0: «\u202f${written}\u202f»`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'Il n’y a pas encore de mots sur cette ligne.',
  property: 'Cette ligne est une propriété de la note, où les tags ne comptent pas.',
  code: 'Cette ligne est du code ou des maths, où les tags ne comptent pas.',
  'no-tag': 'Un tag sur cette ligne ne compterait pas, ou changerait le sens d’autres lignes.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'commence par une tabulation, là où il faut des espaces',
  indent: 'a un autre retrait que les autres',
  brackets: 'a plusieurs propriétés entre crochets, là où il faut une ligne pour chacune',
  'no-property': 'n’est pas un nom, deux-points et une valeur',
  second: 'a une propriété qui existe déjà',
  unreadable: 'est illisible',
  comment: 'a un commentaire dans sa valeur',
  anchor: 'a une ancre, un alias ou un type YAML',
  'no-end': 'a une valeur qui ne finit pas',
  'more-after': 'continue après la fin de sa valeur',
  'by-hand': 'est écrite d’une façon que Small Wins ne peut pas modifier',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'Ses propriétés ne sont pas une liste de noms et de valeurs.',
  'by-hand': 'Ses propriétés sont écrites d’une façon que Small Wins ne peut pas modifier.',
};

function disturbs(line: number): string {
  return `La ligne ${number(line + 1)} de cette note prendrait un autre sens. Modifie d’abord cette ligne toi-même.`;
}
