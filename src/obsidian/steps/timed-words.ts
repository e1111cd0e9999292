import type { MarkTags } from '../../core/markdown/tag';
import { matchMark } from '../../core/markdown/tag';
import { stepText } from '../../core/markdown/text-runs';
import { excerpt } from '../../core/notes/found-fields';
import type { RunningTimer } from '../../views/sidebar/timed-row';
import type { PluginParts } from '../plugin-parts';

const TAG_AT_END = /\s(#\S+)\s*$/;

/** What a timer runs for, as a sentence names it: without the marks of the line it will be, and its goal. */
export function timedWords(text: string, marks: MarkTags): string {
  let words = text;
  for (;;) {
    const found = TAG_AT_END.exec(words);
    if (found?.[1] === undefined || matchMark(found[1], marks) === null) break;
    words = words.slice(0, found.index);
  }
  return excerpt(stepText(words).words);
}

/** The running timer, with what it runs for in words; null if none runs. */
export function runningTimer({
  timer,
  live,
}: Pick<PluginParts, 'timer' | 'live'>): RunningTimer | null {
  const { running } = timer;
  if (running === null) return null;
  const { seconds, left } = running;
  return { text: timedWords(running.text, live.setup.log.marks), seconds, left };
}
