import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `contient autre chose que du texte pour \`${problem.field}\``;
    case 'no-settings':
      return 'ne contient pas de paramètres';
    case 'no-list':
      return 'ne contient pas de liste de modules';
  }
}
