import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `の \`${problem.field}\` がテキストではありません`;
    case 'no-settings':
      return 'に設定がありません';
    case 'no-list':
      return 'にプラグインのリストがありません';
  }
}
