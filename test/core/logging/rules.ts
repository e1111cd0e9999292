import { parse as parseYaml } from 'yaml';
import { parseDay } from '../../../src/core/calendar/day';
import type { LogRequest, LogRules } from '../../../src/core/logging/log-line';
import { noteParser } from '../../../src/core/notes/parse-note';
import { compileMarks } from '../../../src/core/markdown/tag';
import { parseSettings } from '../../../src/core/settings/settings';

const { settings } = parseSettings({});

/** The rules of a vault that was never configured. */
export const RULES: LogRules = {
  heading: '',
  marks: compileMarks(settings.marks),
  tags: { win: 'win', step: 'step', setback: 'setback', lesson: 'lesson', kudos: 'kudos' },
  checkbox: 'x',
  parse: noteParser({
    ...settings,
    language: 'en',
    parseYaml: (yaml) => parseYaml(yaml, { logLevel: 'error' }) as unknown,
  }),
};

export const DAY = parseDay('2026-11-20') ?? NaN;

/** A line in these words, and nothing else. */
export function aWin(words: string, more: Partial<LogRequest> = {}): LogRequest {
  return { words, kind: null, area: null, goal: null, time: null, day: DAY, ...more };
}
