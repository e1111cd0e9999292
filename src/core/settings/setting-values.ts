import type { NoteLocation } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import { parseDay } from '../calendar/day';
import type { Pause } from '../notes/entry';
import { parsePause } from '../notes/pause-mark';
import { withoutClosing } from '../text/edges';
import type { BragSection } from './default-brag';

// Obsidian's own tag characters: a tag that it would not read could never be found in a note.
const TAG = /^#?[^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+$/u;

/** The version of the settings file, from 1 up. */
export function asVersion(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null;
}

/** A text with words in it. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The characters of done tasks. Without any, no task would ever count; a space means open. */
export function asMarks(value: unknown): string | null {
  return typeof value === 'string' && /[^\s]/.test(value) ? value : null;
}

/** Not the whole vault, which would leave nothing to read. */
export function asInnerFolder(value: unknown): string | null {
  return typeof value === 'string' && /[^\s/.\\]/.test(value) ? value : null;
}

/** A tag without its `#`; null for what Obsidian would not read as one. */
export function asTag(value: unknown): string | null {
  if (typeof value !== 'string' || !TAG.test(value)) return null;
  const tag = withoutClosing(value.replace(/^#/, ''), '/');
  return /^\d*$/.test(tag) ? null : tag;
}

/** A language tag such as `de` or `pt-BR`; null for a language that this device has no names of days in. */
export function asLanguage(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(value)) return null;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(value).length > 0 ? value : null;
  } catch {
    return null;
  }
}

/** A day as `YYYY-MM-DD`. */
export function asDay(value: unknown): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}

/** A pause as `2026-08-01..2026-08-14`. */
export function asPause(value: unknown): Pause | null {
  return typeof value === 'string' ? parsePause(value) : null;
}

/** A folder (`''` if missing) and a date format. */
export function asLocation(value: unknown): NoteLocation | null {
  if (typeof value !== 'object' || value === null) return null;
  const { folder, format } = value as { folder?: unknown; format?: unknown };
  if (typeof format !== 'string' || format.trim() === '') return null;
  if (folder !== undefined && folder !== null && typeof folder !== 'string') return null;
  return { folder: folder ?? '', format };
}

/** A section of a brag document, with a name. */
export function asBragSection(value: unknown): BragSection | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, areas = [], goals = [], kudos = false } = value as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '' || typeof kudos !== 'boolean') return null;
  return isTexts(areas) && isTexts(goals) ? { name, areas, goals, kudos } : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Four rising numbers: the wins that a day needs for each level. */
export function asThresholds(value: unknown): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== 4) return null;
  const numbers = value.filter((element): element is number => typeof element === 'number');
  const rising = numbers.every((number, i) => number > (numbers[i - 1] ?? 0));
  return numbers.length === 4 && rising ? numbers : null;
}

/** A time as `HH:MM`. */
export function asClock(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null;
}
