import type { ShapeProblem } from '../../vault/config-shape';

/** What is wrong with a config file that is JSON, after the words for the file. */
export function shape(problem: ShapeProblem): string {
  switch (problem.kind) {
    case 'no-text':
      return `\`${problem.field}\` 값이 글이 아니에요`;
    case 'no-settings':
      return '설정이 들어 있지 않아요';
    case 'no-list':
      return '플러그인 목록이 들어 있지 않아요';
  }
}
