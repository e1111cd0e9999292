import { formatClock } from '../../core/calendar/clock';
import type { Day } from '../../core/calendar/day';
import { noteToLogInto } from '../../core/logging/log-into-note';
import { unclearDay } from '../../core/logging/captured-line';
import { logLine } from '../../core/logging/log-line';
import { timeAhead } from '../../core/logging/time-ahead';
import { headingText } from '../../core/markdown/heading';
import { sentenceOf } from '../../core/words/refusal';
import type { CapturedKind } from '../../views/elements/captured-kind';
import type { CaptureCallbacks, Destination } from '../../views/sidebar/capture';
import { FieldSuggest } from '../logging/link-suggest';
import { notifyLogged } from '../logging/log-notice';
import { sayBelow } from '../logging/say-line';
import type { SaidBelow } from '../../views/elements/said-below';
import type { LogWish } from '../../models/log-wish';
import { usedTags } from '../logging/recent-areas';
import type { PluginParts } from '../plugin-parts';
import { writtenAreas } from '../../core/notes/written-areas';

/** What the sidebar's field does in the app. */
export function captureCallbacks(parts: PluginParts): CaptureCallbacks {
  const { app, words } = parts;
  /** the text whose time to come was asked about */
  let asked: string | null = null;
  return {
    preview: (text, kind) => previewOf(parts, text, kind),
    log: async (text, kind, below) => {
      const time = asked === text ? null : (madeOf(parts, text, kind)?.timeAhead ?? null);
      asked = time === null ? null : text;
      if (time !== null) return words.capture.askTimeAhead(formatClock(time));
      return logTyped(parts, wishOf(parts, text, kind), below);
    },
    suggest: (field) => {
      new FieldSuggest(app, field, () => usedTags(parts));
    },
  };
}

function wishOf({ logger }: PluginParts, text: string, kind: CapturedKind | null): LogWish {
  return { ...logger.wishOf(text), kind };
}

/** Logs a typed line; returns why it was not logged, null if it was. */
async function logTyped(
  parts: PluginParts,
  wish: LogWish,
  below: SaidBelow,
): Promise<string | null> {
  try {
    const logged = await parts.logger.log(wish);
    // Waiting for a template takes its time: the sidebar may be closed by now.
    notifyLogged(parts, logged, sayBelow(below));
    return null;
  } catch (error) {
    return sentenceOf(error, parts.words);
  }
}

/** Where a typed line would go; null if it has nothing to log. */
function previewOf(
  parts: PluginParts,
  text: string,
  kind: CapturedKind | null,
): Destination | null {
  const said = madeOf(parts, text, kind);
  if (said === null) return null;
  const { made, day, setup } = said;
  const { entries } = setup.parse(`- ${made.line}`, day);
  const heading = headingText(setup.settings.log.heading);
  return {
    day,
    heading: heading === '' ? null : heading,
    newFolder: newFolderOf(parts, day),
    areas: [...new Set(entries.flatMap(writtenAreas))],
    kinds: made.kinds,
    unclear: unclearDay(text, parts.live.today, setup.dayLanguages),
    isOpen: made.checkbox !== null && !setup.states.done.includes(made.checkbox),
  };
}

/** The path of a day's note whose folder does not exist: a slip in the settings would make a second place for notes. */
function newFolderOf({ app: { vault }, live }: PluginParts, day: Day): string | null {
  const note = noteToLogInto(live.setup, day);
  if ('error' in note || vault.getFileByPath(note.path) !== null) return null;
  const folder = note.path.slice(0, Math.max(0, note.path.lastIndexOf('/')));
  return folder === '' || vault.getFolderByPath(folder) !== null ? null : note.path;
}

/** The line that a typed text makes, its day, and its time if that is still to come; null if it has nothing to log. */
function madeOf(parts: PluginParts, text: string, picked: CapturedKind | null) {
  const { setup, clock } = parts.live;
  if (text.trim() === '') return null;
  const { words, day, kind } = wishOf(parts, text, picked);
  const rules = { ...setup.log, parse: setup.parse };
  const made = logLine({ words, kind, area: null, goal: null, time: null, day }, rules);
  if ('error' in made) return null;
  return { made, day, setup, timeAhead: timeAhead(made, day, rules, clock) };
}
