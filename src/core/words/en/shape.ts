import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `holds something that isn't text for \`${problem.field}\``;
    case 'no-settings':
      return "doesn't hold settings";
    case 'no-list':
      return "doesn't hold a list of plugins";
  }
}
