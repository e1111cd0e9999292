import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `enthält bei \`${problem.field}\` etwas, das kein Text ist`;
    case 'no-settings':
      return 'enthält keine Einstellungen';
    case 'no-list':
      return 'enthält keine Liste von Erweiterungen';
  }
}
