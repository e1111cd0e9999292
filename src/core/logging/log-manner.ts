import type { MarkTags } from '../markdown/tag';
import type { NoteOptions } from '../notes/parse-note';
import type { LogManner } from './log-line';

/** How a line is written by the settings: the first tag of each mark, the first of the done marks. */
export function logManner(
  { win, step, setback, lesson, kudos }: NoteOptions['marks'],
  { done }: NoteOptions['states'],
  marks: MarkTags,
): LogManner {
  return {
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
