import type { MarkTags } from '../markdown/tag';
import type { StateCharacters } from '../notes/state';
import type { Settings } from '../settings/settings';
import type { LogManner } from './log-line';

/**
 * How a line is written by the settings: under their heading, with the first tag of each mark and the first character
 * of a done task.
 */
export function logManner(
  {
    marks: { win, step, setback, lesson, kudos },
    log: { heading },
  }: Pick<Settings, 'marks' | 'log'>,
  { done }: StateCharacters,
  marks: MarkTags,
): LogManner {
  return {
    heading,
    marks,
    tags: {
      win: win[0] ?? 'win',
      step: step[0] ?? 'step',
      setback: setback[0] ?? 'setback',
      lesson: lesson[0] ?? 'lesson',
      kudos: kudos[0] ?? 'kudos',
    },
    checkbox: /^./u.exec(done)?.[0] ?? 'x',
  };
}
